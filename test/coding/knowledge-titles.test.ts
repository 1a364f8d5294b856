import { officialTitles } from '../resources/official-codes';
import { authoredCodes, realKnowledge } from '../resources/real-knowledge';
import { addedSide, contradictions } from '../resources/title-contradictions';

describe('the comparison of a display with an official title', () => {
  it.each([
    ['Sprain of right ankle', 'Sprain of left ankle'],
    ['Pain in both knees', 'Pain in right knee'],
    ['Fracture of ulna, initial', 'Fracture of ulna, subsequent encounter'],
    ['Fracture, malunion', 'Fracture, subsequent encounter with nonunion'],
    ['Displaced fracture of fibula', 'Nondisplaced fracture of fibula'],
    ['Open fracture of rib', 'Fracture of rib, initial encounter for closed fracture'],
    ['Bleeding, first trimester', 'Hemorrhage, second trimester'],
    ['Chronic sinusitis', 'Acute sinusitis, unspecified'],
    ['Diabetes with coma', 'Diabetes with hyperosmolarity without coma'],
    ['Concussion without loss of consciousness', 'Concussion with loss of consciousness of any duration'],
    ['Type 1 diabetes', 'Type 2 diabetes mellitus'],
    ['Pressure ulcer, stage 3', 'Pressure ulcer, stage IV'],
    ['Weakness of the dominant side', 'Hemiplegia affecting right non-dominant side'],
    ['Open fracture, type 2', 'Initial encounter for open fracture type IIIA, IIIB, or IIIC'],
  ])('finds: %s / %s', (display, title) => {
    expect(contradictions(display, title)).not.toEqual([]);
  });

  it.each([
    ['Sprain of right ankle', 'Sprain of unspecified ligament of right ankle'],
    ['Osteoarthritis of both knees', 'Bilateral primary osteoarthritis of knee'],
    ['Fracture of ulna', 'Fracture of ulna, initial encounter for closed fracture'],
    ['Fracture, malunion', 'Fracture, subsequent encounter with malunion'],
    ['Displaced fracture of fibula', 'Displaced fracture of shaft of fibula'],
    ['Fracture of fibula, not displaced', 'Nondisplaced fracture of fibula'],
    ['Open fracture of rib', 'Fracture of rib, initial encounter for open fracture'],
    ['Bleeding, first trimester', 'Hemorrhage, first trimester'],
    ['Pulmonary edema, chronic or not specified as acute', 'Chronic pulmonary edema'],
    ['Diverticulosis with bleeding', 'Diverticulosis without perforation or abscess with bleeding'],
    ['Spina bifida without hydrocephalus', 'Spina bifida not associated with hydrocephalus'],
    ['Rotator cuff tear, not stated as traumatic', 'Rotator cuff tear, not specified as traumatic'],
    ['Type 2 diabetes', 'Type 2 diabetes mellitus'],
    ['Pressure ulcer, stage 3', 'Pressure ulcer, stage III'],
    ['Weakness of the nondominant side', 'Hemiplegia affecting right non-dominant side'],
    ['Open fracture, type 3b', 'Initial encounter for open fracture type IIIA, IIIB, or IIIC'],
  ])('allows: %s / %s', (display, title) => {
    expect(contradictions(display, title)).toEqual([]);
  });

  it.each([
    ['Pain in right knee', 'Pain in unspecified knee', 'right'],
    ['Pain in knee, left', 'Pain in knee', 'left'],
    ['Pain in right knee', 'Pain in right knee', null],
    ['Patient left before being seen', 'Patient leaving prior to being seen', null],
    ['Care right after delivery', 'Care immediately after delivery', null],
  ])('added side: %s / %s is %s', (display, title, side) => {
    expect(addedSide(display, title)).toBe(side);
  });
});

/** Sides that the anatomy implies. */
const ONE_SIDED: Readonly<Record<string, string>> = {
  'C34.2': 'only the right lung has a middle lobe',
  'I44.60': 'the fascicles are those of the left bundle',
  'I44.69': 'the fascicles are those of the left bundle',
};

describe('displays of the authored ICD-10-CM codes', () => {
  const titles = officialTitles();
  const rows = titles
    ? authoredCodes(realKnowledge()).flatMap((one) => {
        const title = one.system === 'ICD-10-CM' ? titles.get(one.code.replace('.', '')) : undefined;
        return title === undefined ? [] : [{ ...one, title }];
      })
    : [];

  it('never contradict the official title', () => {
    const wrong = rows.flatMap(({ at, code, display, title }) =>
      contradictions(display, title).map((problem) => `${at} ${code} "${display}" / "${title}": ${problem}`),
    );
    expect(wrong).toEqual([]);
  });

  it('never name a side that the code does not have', () => {
    const wrong = rows
      .filter(({ code, display, title }) => addedSide(display, title) !== null && !(code in ONE_SIDED))
      .map(({ at, code, display, title }) => `${at} ${code} "${display}" / "${title}"`);
    expect(wrong).toEqual([]);
  });
});
