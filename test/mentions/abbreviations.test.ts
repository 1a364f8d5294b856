import { parseAbbreviations } from '../../src/mentions/abbreviations';
import { LexiconError } from '../../src/mentions/lexicon-error';
import { read } from '../../src/pipeline';
import { offered, proposeFor, smallResources } from '../support/small-engine';

const families = `
G35  Multiple sclerosis = multiple sclerosis
I05.0  Mitral stenosis = mitral stenosis
J18.9  Pneumonia = pneumonia
I48.91  Atrial fibrillation = atrial fibrillation
I26.99  Pulmonary embolism = pulmonary embolism
J90  Pleural effusion = pleural effusion
R10.9  Abdominal pain = pain + abdomen | abdominal pain
M06.9  Rheumatoid arthritis = rheumatoid arthritis
F33.9  Depression = depression
D64.9  Anemia = anemia | MDX
R56.9  Seizure = seizure
`;
const abbreviations = `
# What the letters stand for.
MS = multiple sclerosis @ relapsing/brain mri | mitral stenosis @ valve/murmur | - mental status @ section:physical-examination
PE = - physical examination @ section:physical-examination,vital-signs | pleural effusion @ thoracentesis | pulmonary embolism
RA = rheumatoid arthritis @ joints | - room air
=pna = pneumonia
afib = atrial fibrillation
abd pain = abdominal pain
MDX = - medial deviation
MDD = depression
sz = seizure
=SZ = depression @ voices | seizure
`;
const codes = (note: string) => offered(proposeFor({ families, abbreviations }, note));

describe('the sense of an abbreviation', () => {
  it.each([
    ['a neighbour chooses', 'MS, relapsing.', ['G35']],
    ['a phrase as neighbour', 'MS by brain MRI.', ['G35']],
    ['another neighbour chooses another sense', 'MS with a loud murmur.', ['I05.0']],
    ['the problem heading chooses', 'ASSESSMENT AND PLAN:\n\nMitral valve.\n• MS is stable.', ['I05.0']],
    ['the neighbour wins over the section', 'PHYSICAL EXAMINATION: MS murmur over the apex.', ['I05.0']],
    ['the default', 'PE on CT.', ['I26.99']],
    ['a cue turns the default off', 'PE after thoracentesis.', ['J90']],
    ['one sense only', 'New afib.', ['I48.91']],
    ['a form of several words', 'Abd pain since Monday.', ['R10.9']],
    ['plural', 'Two PNAs? Afibs.', ['I48.91']],
    ['an exact form in its case', 'Treated for pna.', ['J18.9']],
    ['the exact form before the one in any case', 'SZ, hears voices.', ['F33.9']],
    ['the form in any case elsewhere', 'sz, hears voices.', ['R56.9']],
  ])('%s: %s', (_, note, expected) => {
    expect(codes(note)).toEqual(expected);
  });

  it.each([
    ['no default and no cue: nothing', 'MS.'],
    ['a cue in another sentence is none', 'MS. The valve is normal.'],
    ['the section names a sense that is never coded', 'PHYSICAL EXAMINATION: PE normal.'],
    ['a second section of the list', 'VITAL SIGNS: PE deferred.'],
    ['a section without a cue', 'PHYSICAL EXAMINATION: MS intact.'],
    ['a default that is never coded', 'Saturation 97% on RA.'],
    ['an exact form in other letters', 'PNA club meeting.'],
    ['two capitals do not match in lower case', 'In ms and ra and pe.'],
    ['inside a longer word', 'MSK, afibrinogenemia.'],
  ])('%s: %s', (_, note) => {
    expect(codes(note)).toEqual([]);
  });

  it('a family that lists the letters itself keeps them when there is nothing to choose', () => {
    expect(codes('MDX noted.')).toEqual(['D64.9']);
  });

  it('is quoted as the letters that the note has', () => {
    const text = 'Known MDD, new afib.';
    const resources = smallResources({ families, abbreviations });
    const { mentions, document } = read({ id: 'n', text }, resources);
    expect(mentions.map(({ start, end }) => document.text.slice(start, end))).toEqual(['MDD', 'afib']);
  });

  it('may be denied like any finding', () => {
    const { candidates, rejections } = proposeFor({ families, abbreviations }, 'No afib. Denies sz.');
    expect(candidates).toEqual([]);
    expect(rejections.map((one) => one.reason)).toEqual(['negated', 'negated']);
  });
});

describe('the abbreviations file', () => {
  it('reads forms, cues, sections and senses that are never coded', () => {
    expect(
      parseAbbreviations('# note\n\n=MS = multiple sclerosis @ mri/section:plan,results | - status\r\n', 'a.lex'),
    ).toEqual([
      {
        form: 'MS',
        exactCase: true,
        line: 3,
        senses: [
          { phrase: 'multiple sclerosis', cues: ['mri'], sections: ['plan', 'results'] },
          { phrase: null, cues: [], sections: [] },
        ],
      },
    ]);
  });

  it.each([
    ['MS', 'a.lex:2: expected'],
    ['MS multiple sclerosis', 'a.lex:2: expected'],
    ['MS =', 'a.lex:2: expected'],
    ['= multiple sclerosis', 'a.lex:2: expected'],
    ['MS = multiple sclerosis | ', 'a.lex:2: an empty sense'],
    ['MS = | mitral stenosis @ valve', 'a.lex:2: an empty sense'],
    ['MS =  @ valve', 'a.lex:2: an empty sense'],
    ['MS = multiple sclerosis | mitral stenosis', 'a.lex:2: "MS" has more than one default sense'],
    ['MS = multiple sclerosis | - mental status', 'a.lex:2: "MS" has more than one default sense'],
  ])('refuses %j with file and line', (line, message) => {
    expect(() => parseAbbreviations(`# first line\n${line}`, 'a.lex')).toThrow(LexiconError);
    expect(() => parseAbbreviations(`# first line\n${line}`, 'a.lex')).toThrow(message);
  });

  it.each(['', '# only a comment', '  \r\n  # indented'])('takes %j for nothing', (source) => {
    expect(parseAbbreviations(source, 'a.lex')).toEqual([]);
  });
});
