import { readIndexPath } from '../../../src/coding/official/index-wording';
import { readWording, termsOf } from '../../../src/coding/official/official-term';

const rare = () => 1;
const words = (wording: ReturnType<typeof readWording>) =>
  wording && termsOf(wording, rare, 1).map((term) => term.parts.map((part) => part.map((one) => one.words)));

describe('terms of official wordings', () => {
  it('have the condition for head and its details for parts, so that word order does not matter', () => {
    expect(readWording('oblique fracture of shaft of tibia')).toEqual({
      head: ['fracture', 'fx', 'broken'],
      parts: [['oblique'], ['shaft', 'midshaft', 'diaphysis', 'diaphyseal'], ['tibia']],
    });
  });

  it('read inverted index paths, leaving out non-essential modifiers', () => {
    expect(readIndexPath(['Calculus, calculi (impacted)', 'salivary (duct) (gland)'])).toEqual({
      head: ['calculus'],
      parts: [['salivary']],
    });
    expect(readIndexPath(['Osteomyelitis (general)', 'acute', 'in (due to) typhoid'])?.parts).toEqual([
      ['acute'],
      ['typhoid'],
    ]);
  });

  it('are not made of lines that name no condition', () => {
    for (const path of [
      ['Fracture', 'specified NEC'],
      ['Injury', 'without wound'],
      ['Disease', 'type'],
    ]) {
      expect(readIndexPath(path)).toBeNull();
    }
    expect(readWording('other condition')).toBeNull();
  });

  it('stand together when they are two words, and apart when an injury and its site', () => {
    expect(words(readWording('torsion of omentum'))).toEqual([[['omentum torsion']], [['torsion omentum']]]);
    expect(words(readWording('sprain of jaw'))).toEqual([[['sprain'], ['jaw']]]);
  });

  it('are never a single word that could be ordinary English', () => {
    expect(words(readWording('flood'))).toEqual([]);
    expect(words(readWording('museum'))).toEqual([]);
    expect(words(readWording('suberosis'))).toEqual([[['suberosis']]]);
    const common = termsOf({ head: ['stenosis'], parts: [] }, () => 40, 1);
    expect(common).toEqual([]);
  });

  it('ask for a word of presence where "without" would share the words', () => {
    expect(readWording('laceration of thumb with foreign body')?.parts[1]).toContain('with foreign body');
    expect(readWording('laceration of thumb with foreign body')?.parts[1]).not.toContain('foreign body');
  });

  it('do not read what a condition comes with as one more condition', () => {
    expect(readWording('nephrotic syndrome with focal and segmental lesions')?.head).toEqual(['nephrotic syndrome']);
  });

  it('take a list for alternatives of one head', () => {
    expect(readWording('syphilitic aortic incompetence or stenosis')).toEqual({
      head: ['incompetence', 'stenosis'],
      parts: [['syphilitic'], ['aortic']],
    });
  });
});
