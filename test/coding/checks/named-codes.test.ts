import { namedCodes } from '../../../src/coding/checks/named-codes';
import { matchesPattern, parseCodePattern } from '../../../src/coding/code-pattern';

describe('namedCodes', () => {
  it.each([
    ['a sore knee (M25.56-)', ['M25.56']],
    ['any kidney trouble (N17-N19)', ['N17-N19']],
    ['something in pregnancy (O24.4-, O24.9)', ['O24.4', 'O24.9']],
    ['raised pressure (I10-I1A)', ['I10-I1A']],
    ['two spans (E05.0-E05.9-) and (B65.0 -B83.9)', ['E05.0-E05.9', 'B65.0-B83.9']],
    ['double hyphens (S12.0--S12.3-)', ['S12.0-S12.3']],
    ['in words (S00.- to S09.-)', ['S00-S09']],
    ['no blank between (C43.2-,C44.2-)', ['C43.2', 'C44.2']],
    ['a full stop for a comma (I82.4-. I82.7-)', ['I82.4', 'I82.7']],
    ['drug harm (T36-T50 with fifth or sixth character 5)', ['T36-T50 with 5th/6th character 5']],
    ['poisoning (T36-T65 with fifth or sixth character 1-4 or 6)', ['T36-T65 with 5th/6th character 1/2/3/4/6']],
    ['later visit (S12.- with 7th character S)', ['S12 with 7th character S']],
    ['late weakness (I69. with final characters -23)', ['I69 with final 23']],
    ['legs in diabetes (E08-E13 with .51-.52)', ['E08-E13 with .51/.52']],
    ['code from category E10 to say more', ['E10']],
    ['severe illness, see notes', []],
    ['lack of vitamin B12 and a test (G6PD) in a note', []],
    ['the same (E11.-) twice (E11.-)', ['E11']],
  ])('%s', (note, expected) => {
    expect(namedCodes(note)).toEqual(expected);
    for (const text of expected) expect(parseCodePattern(text)).not.toBeNull();
  });
});

describe('matchesPattern', () => {
  it.each([
    ['E11', 'E1165', true],
    ['E11', 'E10', false],
    ['N17-N19', 'N183', true],
    ['N17-N19', 'N20', false],
    ['I10-I1A', 'I1A0', true],
    ['K80.00-K80.19', 'K8010', true],
    ['K80.00-K80.19', 'K8020', false],
    ['T36-T50 with 5th/6th character 5', 'T380X5A', true],
    ['T36-T50 with 5th/6th character 5', 'T380X1A', false],
    ['S12 with 7th character S', 'S12000S', true],
    ['S12 with 7th character S', 'S12000A', false],
    ['I69 with final 23', 'I69323', true],
    ['I69 with final 23', 'I6932', false],
    ['E08-E13 with .51/.52', 'E1152', true],
    ['E08-E13 with .51/.52', 'E1151', true],
    ['E08-E13 with .51/.52', 'E1142', false],
  ])('%s and %s', (text, code, expected) => {
    const pattern = parseCodePattern(text);
    expect(pattern && matchesPattern(pattern, code)).toBe(expected);
  });

  it.each(['e11', 'E11-', 'E13-E08', 'E11 with nothing', 'E11 E12', ''])('takes "%s" for no pattern', (text) => {
    expect(parseCodePattern(text)).toBeNull();
  });
});
