import { packStrings } from '../flat';
import type { Normalize, SearchAbbreviation } from './search-term';

/** Forms of abbreviations, ascending, each with its senses a line, the usual one first. */
export function packAbbreviations(abbreviations: Iterable<SearchAbbreviation>, normalize: Normalize) {
  const senses = new Map<string, Set<string>>();
  for (const { form, senses: full } of abbreviations) {
    const key = normalize(form).join(' ');
    if (key === '') continue;
    const known = senses.get(key) ?? new Set();
    for (const one of full) known.add(one);
    senses.set(key, known);
  }
  const forms = [...senses.keys()].sort();
  const packedForms = packStrings(forms);
  const packedSenses = packStrings(forms.map((form) => [...(senses.get(form) ?? [])].join('\n')));
  return {
    formBytes: packedForms.bytes,
    formStarts: packedForms.starts,
    senseBytes: packedSenses.bytes,
    senseStarts: packedSenses.starts,
  };
}
