import { standingCodes, standingDecisions, undecidedItems } from '../../src/review/standing';
import { accept, add, correct, defer, icd, item, reject, review, reviewAfter } from './state';

describe('what stands', () => {
  const state = reviewAfter(
    review(),
    accept('s1'),
    add(icd('R51.9')),
    reject('s1'),
    defer('s2'),
    correct('s1', icd('E11.65')),
  );

  it('is the last decision for each item', () => {
    const standing = [...standingDecisions(state)].map(([id, { sequence }]) => [id, sequence]);
    expect(Object.fromEntries(standing)).toEqual({ s1: 5, a1: 2, s2: 4 });
  });

  it('does not depend on the order of the list', () => {
    const turned = { ...state, decisions: state.decisions.toReversed() };
    expect(new Map(standingDecisions(turned))).toEqual(new Map(standingDecisions(state)));
  });

  it('lists the standing codes as decided', () => {
    expect(standingCodes(state).map(({ id, code }) => [id, code.code])).toEqual([
      ['d2', 'R51.9'],
      ['d5', 'E11.65'],
    ]);
  });

  it.each([
    ['nothing', [], ['s1', 's2']],
    ['accepted', [accept('s1')], ['s2']],
    ['rejected', [reject('s2')], ['s1']],
    ['corrected', [correct('s1', icd('E11.65'))], ['s2']],
    ['deferred', [accept('s1'), defer('s1')], ['s1', 's2']],
    ['decided after it was deferred', [defer('s1'), reject('s1')], ['s2']],
    ['the candidate', [accept('c1')], ['s1', 's2']],
    ['all', [reject('s2'), accept('s1')], []],
  ])('knows what is undecided after %s', (_, requests, undecided) => {
    expect(undecidedItems(reviewAfter(review(), ...requests))).toEqual(undecided);
  });

  it('asks for no decision where nothing is of the suggested tier', () => {
    expect(undecidedItems(review({ items: [item('c1', icd('I10'), { tier: 'candidate' })] }))).toEqual([]);
  });
});
