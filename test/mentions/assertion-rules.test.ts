import { parseContextRules } from '../../src/mentions/context/parse-context-rules';

function parse(text: string) {
  return parseContextRules([{ name: 'x.rules', text }]);
}

test.each([
  ['no block', 'no\n', 'x.rules:1: a phrase stands before the first block'],
  ['unknown block', '@ rule\n', 'x.rules:1: block must be one of'],
  ['unknown effect', '# c\n@ trigger absent pre clause\n', 'x.rules:2: unknown effect "absent"'],
  ['unknown direction', '@ trigger negated before clause\n', 'x.rules:1: direction must be one of pre, post, both'],
  ['unknown scope', '@ trigger negated pre sentence\n', 'x.rules:1: scope must be one of'],
  ['bad maximum', '@ trigger negated pre clause many\n', 'x.rules:1: "many" is not a number of tokens'],
  ['unknown class', '@ trigger negated pre clause\nno {drug}\n', 'x.rules:2: unknown class {drug}'],
  ['nothing required', '@ trigger negated pre clause\n[no] [any]\n', 'x.rules:2: a phrase needs a slot'],
  ['empty alternative', '@ trigger negated pre clause\nno|\n', 'x.rules:2: an alternative is empty'],
  ['repeated', '@ trigger negated pre clause\nno\n\nno\n', 'x.rules:4: "no" is repeated'],
  ['unmarked section effect', '@ section\nplan current strong\n', 'x.rules:2: a section cannot have'],
  ['unknown strength', '@ section\nplan planned very\n', 'x.rules:2: strength must be one of strong, weak'],
  ['unknown section', '@ section\nhistory family strong\n', 'x.rules:2: unknown section type "history"'],
  ['unknown pseudo axis', '@ pseudo everything\n', 'x.rules:1: axis must be one of'],
])('%s is refused with file and line', (_, text, message) => {
  expect(() => parse(text)).toThrow(message);
});

test('definitions, optional slots and alternatives are understood', () => {
  const rules = parse('@ define kin\nmother|half_-_sister\n@ trigger family pre clause\n[his|her] {kin} has|had\n');
  expect(rules.triggerCount).toBe(1);
});
