import { mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { allFamilies } from '../src/coding/knowledge';
import { rank } from '../src/coding/rank';
import type { Suggestion } from '../src/coding/suggestion';
import { createEngine, type EngineResources } from '../src/pipeline';
import { loadEngineResources } from '../src/resources/load-engine';
import type { ImportedArtefact } from '../src/resources/load-knowledge';
import { coverage } from './coverage';
import { loadCodiesp } from './data/codiesp';
import { canonicalLabel, loadCorpusEdition } from './data/corpus-edition';
import { fullImport } from './data/full-import';
import { CASE_ENCOUNTER, mentionedCandidates } from './data/mention-view';
import { isTuningNote, loadAciNotes, loadOfficeReference, type OfficeReference } from './data/office';
import { loadOfficialCodes } from './data/official-codes';
import { hasShared } from './data/shared';
import { averagePrecision, calibration, precisionRecall } from './metrics';
import { evaluateTerms } from './term-mapping';

const percent = (value: number): string => value.toFixed(3);

/** CodiEsp: every mentioned diagnosis counts. `label` brings codes and labels to one edition; identity for exact strings. */
async function evaluateCodiesp(
  name: string,
  split: 'train' | 'dev',
  resources: EngineResources,
  toEdition: (code: string) => string,
  toLabel: (label: string) => string,
  encounter = CASE_ENCOUNTER,
) {
  const thresholds = Array.from({ length: 19 }, (_, i) => (i + 1) / 20);
  const cuts = [resources.tiers.suggested, ...thresholds].map((threshold) => ({
    threshold,
    truePositive: 0,
    falsePositive: 0,
  }));
  const known = new Set(
    [...allFamilies(resources.knowledge)].flatMap((family) => family.codes.map((code) => toEdition(code.code))),
  );
  let [map, labels, knownLabels] = [0, 0, 0];
  const notes = loadCodiesp(split);
  for (const note of notes) {
    const gold = new Set([...note.codes].map(toLabel));
    const ranked = await rank(
      mentionedCandidates(note.id, note.text, resources, encounter),
      encounter,
      resources.ranker,
    );
    const best = new Map<string, number>();
    for (const one of ranked) {
      const code = toEdition(one.candidate.code);
      if (!best.has(code)) best.set(code, one.confidence);
    }
    map += averagePrecision([...best.keys()], gold);
    for (const [code, confidence] of best) {
      for (const cut of cuts) {
        if (confidence < cut.threshold) continue;
        if (gold.has(code)) cut.truePositive++;
        else cut.falsePositive++;
      }
    }
    labels += gold.size;
    knownLabels += [...gold].filter((code) => known.has(code)).length;
  }
  const [tier, ...others] = cuts.map((cut) => ({
    threshold: cut.threshold,
    ...precisionRecall({ ...cut, falseNegative: labels - cut.truePositive }),
  }));
  const best = others.reduce((a, b) => (b.f1 > a.f1 ? b : a));
  const result = {
    name,
    split,
    notes: notes.length,
    tier,
    map: map / notes.length,
    labelsKnown: knownLabels / labels,
    best,
  };
  console.log(
    `CodiEsp ${split}, ${name} (${notes.length} notes): at tier suggested P ${percent(tier?.precision ?? 0)} R ${percent(tier?.recall ?? 0)} F1 ${percent(tier?.f1 ?? 0)}; best F1 ${percent(best.f1)} at ${best.threshold}; MAP ${percent(result.map)}; label occurrences known ${percent(result.labelsKnown)}`,
  );
  return result;
}

interface OfficeRun {
  readonly reference: OfficeReference;
  readonly suggestions: readonly Suggestion[];
}

/** An acceptable code of the same category stands for a required one: the reference lists it as a defensible choice for it. */
function hasVariant(code: string, suggested: ReadonlySet<string>, reference: OfficeReference): boolean {
  return [...suggested].some((one) => one.slice(0, 3) === code.slice(0, 3) && reference.acceptable.has(one));
}

function scoreOffice(name: string, runs: readonly OfficeRun[], valid: ReadonlySet<string>) {
  let hitsOrVariants = 0;
  let [hits, required, right, wrong, taken, trapped, invalid] = [0, 0, 0, 0, 0, 0, 0];
  const pairs: { confidence: number; right: boolean }[] = [];
  const suggested = (run: OfficeRun) =>
    run.suggestions.filter((one) => one.tier === 'suggested' && one.code.system === 'ICD-10-CM');
  for (const run of runs) {
    const codes = new Set(suggested(run).map((one) => one.code.code));
    hits += [...run.reference.required].filter((code) => codes.has(code)).length;
    hitsOrVariants += [...run.reference.required].filter(
      (code) => codes.has(code) || hasVariant(code, codes, run.reference),
    ).length;
    required += run.reference.required.size;
    for (const code of codes) {
      if (run.reference.required.has(code) || run.reference.acceptable.has(code)) right++;
      else wrong++;
      if (!valid.has(code)) invalid++;
    }
    taken += run.reference.notToBeCoded.size;
    trapped += [...run.reference.notToBeCoded].filter((code) => codes.has(code)).length;
    for (const one of run.suggestions.filter((each) => each.code.system === 'ICD-10-CM')) {
      const { code } = one.code;
      pairs.push({
        confidence: one.confidence,
        right: run.reference.required.has(code) || run.reference.acceptable.has(code),
      });
    }
  }
  const precision = right / Math.max(1, right + wrong);
  const recall = hits / Math.max(1, required);
  const f1 = precision + recall > 0 ? (2 * precision * recall) / (precision + recall) : 0;
  const recallWithVariants = hitsOrVariants / Math.max(1, required);
  const f1WithVariants = (2 * precision * recallWithVariants) / Math.max(1e-9, precision + recallWithVariants);
  const { ece, bins } = calibration(pairs);
  const result = {
    half: name,
    notes: runs.length,
    precision,
    recall,
    f1,
    recallWithVariants,
    f1WithVariants,
    notToBeCodedTaken: trapped / Math.max(1, taken),
    invalid,
    ece,
    bins,
    suggestedPerNote: (right + wrong) / runs.length,
  };
  console.log(
    `Office notes, ${name} (${runs.length}): recall of required ${percent(recall)}, precision ${percent(precision)}, F1 ${percent(f1)} (with acceptable variants of a required code: recall ${percent(recallWithVariants)}, F1 ${percent(f1WithVariants)}), not-to-be-coded taken ${percent(result.notToBeCodedTaken)}, invalid ${invalid}, ECE ${percent(ece)}, suggested per note ${result.suggestedPerNote.toFixed(1)}`,
  );
  return result;
}

async function evaluateOffice(resources: EngineResources, verbose: boolean) {
  const engine = createEngine(resources);
  const texts = new Map(loadAciNotes().map((note) => [note.id, note.text]));
  const valid = loadOfficialCodes();
  const runs: OfficeRun[] = [];
  for (const reference of loadOfficeReference()) {
    const text = texts.get(reference.id);
    if (!text) continue;
    const { suggestions, withheld } = await engine.suggest({
      encounter: { id: reference.id, setting: 'outpatient', serviceDate: '2026-11-02' },
      documents: [{ id: reference.id, text }],
    });
    runs.push({ reference, suggestions });
    if (!verbose || !isTuningNote(reference.id)) continue;
    const codes = new Set(suggestions.filter((one) => one.tier === 'suggested').map((one) => one.code.code));
    console.log(
      reference.id,
      'missed:',
      [...reference.required]
        .filter((code) => !codes.has(code))
        .map(
          (code) =>
            `${code}${
              suggestions.some((s) => s.code.code === code)
                ? '(candidate)'
                : withheld
                    .filter((w) => w.code.code === code)
                    .map((w) => `(${w.reason})`)
                    .join('')
            }`,
        )
        .join(' '),
    );
    for (const one of suggestions) {
      if (one.code.system !== 'ICD-10-CM' || one.tier !== 'suggested') continue;
      const { code } = one.code;
      if (reference.required.has(code) || reference.acceptable.has(code)) continue;
      console.log(
        `   wrong${reference.notToBeCoded.has(code) ? ' TRAP' : ''}: ${code} ${one.confidence} ${one.code.display} <- ${one.evidence
          .map((e) => `"${e.text}"`)
          .slice(0, 3)
          .join(' ')}`,
      );
    }
  }
  return [
    scoreOffice(
      'tuning half',
      runs.filter((run) => isTuningNote(run.reference.id)),
      valid,
    ),
    scoreOffice(
      'held-out half',
      runs.filter((run) => !isTuningNote(run.reference.id)),
      valid,
    ),
    scoreOffice('all', runs, valid),
  ];
}

/** What notes need, against what the lexicons hold; needs no engine. */
const PARTS: Readonly<Record<string, () => Promise<unknown>>> = {
  coverage: () => coverage(),
  terms: () => evaluateTerms(),
};

async function main(): Promise<void> {
  const [part, ...others] = process.argv.slice(2).filter((word) => !word.startsWith('--'));
  const alone = part === undefined ? undefined : PARTS[part];
  if (part !== undefined && (alone === undefined || others.length > 0)) {
    console.error(`evaluate knows ${Object.keys(PARTS).join(' and ')}, and does notes without one; found "${part}"`);
    process.exitCode = 2;
    return;
  }
  if (alone) {
    await alone();
    return;
  }
  await evaluateNotes('embedded default', undefined, 'evaluate.json');
  if (!process.argv.includes('--full-import')) return;
  const { artefact, importMs, compileMs } = await fullImport();
  console.log(`imported in ${(importMs / 1000).toFixed(0)} s, compiled in ${(compileMs / 1000).toFixed(0)} s`);
  await evaluateNotes('full import', artefact, 'evaluate-full-import.json');
}

async function evaluateNotes(name: string, imported: ImportedArtefact | undefined, file: string): Promise<void> {
  console.log(`-- ${name}`);
  const resources = await loadEngineResources({ lexiconsDir: 'lexicons', modelsDir: 'models', imported });
  const results: Record<string, unknown> = { provenance: resources.provenance };
  if (hasShared('codiesp/dev')) {
    const same = (code: string): string => code;
    results.codiespExact = await evaluateCodiesp('exact strings', 'dev', resources, same, same);
    // The corpus was coded in 2018; the oldest edition that is known here is that of January 2021.
    const encounter = { ...CASE_ENCOUNTER, serviceDate: '2021-01-05' };
    results.codiespDated = await evaluateCodiesp('on 2021-01-05', 'dev', resources, same, same, encounter);
    results.codiespEdition = await evaluateCodiesp(
      "the corpus' edition",
      'dev',
      resources,
      loadCorpusEdition(),
      canonicalLabel,
    );
  }
  if (hasShared('aci-bench')) results.office = await evaluateOffice(resources, process.argv.includes('--verbose'));
  mkdirSync(join('bench', 'results'), { recursive: true });
  writeFileSync(join('bench', 'results', file), `${JSON.stringify(results, null, 2)}\n`);
}

void main();
