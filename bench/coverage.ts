import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { allFamilies } from '../src/coding/knowledge';
import { parseAbbreviations } from '../src/mentions/abbreviations';
import { child } from '../src/mentions/phrase-automaton';
import { loadEngineResources } from '../src/resources/load-engine';
import { normalizePhrase } from '../src/text/tokenize';
import { loadInventory } from './data/abbreviation-inventory';
import { loadCodiesp } from './data/codiesp';
import { loadOfficialCodes } from './data/official-codes';
import { hasShared, SHARED_DATA } from './data/shared';

/** A label that a corpus carries, and how often. */
export interface LabelCount {
  readonly label: string;
  readonly count: number;
}

export interface Coverage {
  readonly occurrences: number;
  readonly covered: number;
  readonly share: number;
  readonly labels: number;
  readonly labelsCovered: number;
  /** Most frequent first. */
  readonly misses: readonly LabelCount[];
}

/** Share of label occurrences that `isKnown` accepts; 1 when there is no label. Counts of one label add up. */
export function coverageOf(counts: Iterable<LabelCount>, isKnown: (label: string) => boolean): Coverage {
  const totals = new Map<string, number>();
  for (const { label, count } of counts) totals.set(label, (totals.get(label) ?? 0) + count);
  let [occurrences, covered, labelsCovered] = [0, 0, 0];
  const misses: LabelCount[] = [];
  for (const [label, count] of totals) {
    occurrences += count;
    if (isKnown(label)) {
      covered += count;
      labelsCovered++;
    } else misses.push({ label, count });
  }
  misses.sort((a, b) => b.count - a.count || a.label.localeCompare(b.label));
  const share = occurrences === 0 ? 1 : covered / occurrences;
  return { occurrences, covered, share, labels: totals.size, labelsCovered, misses };
}

/** Codes and how many charts carry them, from a table `code, system, charts, description`. */
export function parseChartCounts(table: string, systems: readonly string[]): LabelCount[] {
  return table
    .split('\n')
    .slice(1)
    .map((line) => line.trim().split('\t'))
    .filter(([code, system]) => code && systems.includes(system ?? ''))
    .map(([code, , charts]) => ({ label: code as string, count: Number(charts) }));
}

/** ICD-10-CM categories (three characters) of `official` in which `known` has no code. */
export function emptyCategories(official: Iterable<string>, known: ReadonlySet<string>): string[] {
  const reached = new Set([...known].map((code) => code.slice(0, 3)));
  return [...new Set([...official].map((code) => code.slice(0, 3)))].filter((one) => !reached.has(one)).sort();
}

const MISSES_SHOWN = 40;

function report(name: string, coverage: Coverage): Coverage {
  const { share, covered, occurrences, labels, labelsCovered, misses } = coverage;
  console.log(
    `${name}: ${(share * 100).toFixed(2)} % of occurrences (${covered} of ${occurrences}), ${labelsCovered} of ${labels} different`,
  );
  if (misses.length > 0) {
    const shown = misses.slice(0, MISSES_SHOWN).map(({ label, count }) => `${label} ${count}`);
    const more = misses.length > MISSES_SHOWN ? `, and ${misses.length - MISSES_SHOWN} more` : '';
    console.log(`  missing: ${shown.join(', ')}${more}`);
  }
  return coverage;
}

/** Prints what the authored lexicons cover of codes and abbreviations that real charts carry; returns the figures. */
export async function coverage(lexiconsDir = 'lexicons', modelsDir = 'models'): Promise<Record<string, unknown>> {
  const { knowledge, text } = await loadEngineResources({ lexiconsDir, modelsDir });
  const codes = new Map<string, Set<string>>();
  let families = 0;
  for (const { system, codes: own, history, familyHistory } of allFamilies(knowledge)) {
    families++;
    const set = codes.get(system) ?? new Set();
    for (const { code } of [...own, ...(history ? [history] : []), ...(familyHistory ? [familyHistory] : [])])
      set.add(code);
    codes.set(system, set);
  }
  const terms = knowledge.lexicon.terms.concept.length;
  const source = readFileSync(join(lexiconsDir, 'abbreviations.lex'), 'utf8');
  const abbreviations = parseAbbreviations(source, 'abbreviations.lex');
  const forms = new Set(abbreviations.map((one) => one.form.toLowerCase()));
  const { automaton } = knowledge.lexicon;
  /** Whether letters are an abbreviation, or a term, part or refiner of a family. */
  const isPhrase = (letters: string): boolean => {
    let node = 0;
    for (const norm of normalizePhrase(letters, text.normalForms)) {
      node = child(automaton, node, automaton.vocabulary.get(norm) ?? -2);
      if (node === -1) return false;
    }
    return node !== 0 && automaton.phraseStarts[node] !== automaton.phraseStarts[node + 1];
  };
  const count = (system: string): number => codes.get(system)?.size ?? 0;
  const figures: Record<string, unknown> = {
    families,
    terms,
    abbreviations: forms.size,
    codes: Object.fromEntries([...codes].map(([system, set]) => [system, set.size])),
  };
  console.log(
    `Authored: ${families} families, ${terms} terms, ${forms.size} abbreviations, ${count('ICD-10-CM')} ICD-10-CM, ${count('CPT')} CPT, ${count('HCPCS')} HCPCS codes`,
  );

  const known = (system: string) => (code: string) => codes.get(system)?.has(code) ?? false;
  const icd = known('ICD-10-CM');
  const official = existsSync(join(SHARED_DATA, 'icd10cm')) ? loadOfficialCodes() : new Set<string>();
  if (hasShared('mdace')) {
    const read = (name: string) => readFileSync(join(SHARED_DATA, 'mdace', `${name}-code-frequency.tsv`), 'utf8');
    const [inpatient, profee] = [read('inpatient'), read('profee')];
    const diagnoses = [inpatient, profee].flatMap((table) => parseChartCounts(table, ['ICD-10-CM']));
    figures.mdace = report('MDACE, ICD-10-CM', coverageOf(diagnoses, icd));
    figures.mdaceValid = report(
      'MDACE, ICD-10-CM codes valid in FY2027',
      coverageOf(
        diagnoses.filter((one) => official.has(one.label)),
        icd,
      ),
    );
    const services = parseChartCounts(profee, ['CPT', 'HCPCS']);
    figures.mdaceServices = report(
      'MDACE professional fees, CPT and HCPCS',
      coverageOf(services, (code) => known('CPT')(code) || known('HCPCS')(code)),
    );
  }
  if (hasShared('codiesp')) {
    const labels = (['train', 'dev'] as const)
      .flatMap((split) => loadCodiesp(split))
      .flatMap((note) => [...note.codes].map((label) => ({ label, count: 1 })));
    figures.codiesp = report(
      'CodiEsp train and dev, labels valid in FY2027',
      coverageOf(
        labels.filter((one) => official.has(one.label)),
        icd,
      ),
    );
  }
  if (hasShared('abbreviations')) {
    figures.abbreviationForms = report(
      'Short forms of clinic notes and discharge summaries, as abbreviations',
      coverageOf(loadInventory(), (form) => forms.has(form)),
    );
    figures.shortForms = report(
      'The same, as abbreviations or as words of a family',
      coverageOf(loadInventory(), (form) => forms.has(form) || isPhrase(form)),
    );
  }
  if (official.size > 0) {
    const empty = emptyCategories(official, codes.get('ICD-10-CM') ?? new Set());
    figures.emptyCategories = empty;
    console.log(`Categories of ICD-10-CM without a code: ${empty.length}: ${empty.join(' ')}`);
  }
  return figures;
}

if (require.main === module) void coverage();
