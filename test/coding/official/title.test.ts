import { readTitle } from '../../../src/coding/official/title';

describe('official titles', () => {
  it('are one condition whatever the side, the encounter, the displacement and the healing', () => {
    const titles = [
      'Displaced spiral fracture of shaft of right ulna, initial encounter for closed fracture',
      'Nondisplaced spiral fracture of shaft of left ulna, subsequent encounter for open fracture type IIIA, IIIB, or IIIC with malunion',
      'Nondisplaced spiral fracture of shaft of unspecified ulna, sequela',
    ].map(readTitle);
    expect(new Set(titles.map((one) => one.core))).toEqual(new Set(['spiral fracture of shaft of ulna']));
    expect(titles[1]?.details).toMatchObject({
      side: 'left',
      displacement: 'nondisplaced',
      encounter: 'subsequent',
      open: 'III',
      healing: 'malunion',
    });
    expect(titles[2]).toMatchObject({ unspecified: true, details: { side: null, encounter: 'sequela' } });
  });

  it('keep the comma that parts a condition from its site, with and without a side', () => {
    expect(readTitle('Lead-induced gout, unspecified knee').core).toBe(readTitle('Lead-induced gout, left knee').core);
    expect(readTitle('Gout, unspecified').core).toBe('gout');
  });

  it('give trimester, fetus and intent', () => {
    expect(readTitle('Maternal care for hydrops fetalis, third trimester, fetus 2').details).toMatchObject({
      trimester: 'third',
      fetus: '2',
    });
    expect(
      readTitle('Maternal care for hydrops fetalis, unspecified trimester, not applicable or unspecified'),
    ).toMatchObject({
      core: 'maternal care for hydrops fetalis',
      details: { trimester: null, fetus: null },
    });
    expect(readTitle('Poisoning by salicylates, intentional self-harm, initial encounter').details.intent).toBe(
      'self-harm',
    );
  });

  it('say what is left over, and what "without" leaves out', () => {
    expect(readTitle('Other specified injuries of thigh').residual).toBe(true);
    expect(readTitle('Laceration without foreign body of left thumb with damage to nail').core).toBe(
      'laceration of thumb with damage to nail',
    );
  });
});
