import { mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { rank } from '../src/coding/rank';
import type { Suggestion } from '../src/coding/suggestion';
import { createEngine, type EngineResources } from '../src/pipeline';
import { loadEngineResources } from '../src/resources/load-engine';
import { loadCodiesp } from './data/codiesp';
import { CASE_ENCOUNTER, mentionedCandidates } from './data/mention-view';
import { isTuningNote, loadAciNotes, loadOfficeReference, type OfficeReference } from './data/office';
import { hasShared } from './data/shared';
import { averagePrecision, calibration, precisionRecall } from './metrics';

const percent = (value: number): string => value.toFixed(3);

/** CodiEsp: every mentioned diagnosis counts; exact match on the corpus' own codes. */
async function evaluateCodiesp(split: 'train' | 'dev', resources: EngineResources) {
  let [truePositive, falsePositive, falseNegative, map] = [0, 0, 0, 0];
  const notes = loadCodiesp(split);
  const known = new Set(resources.knowledge.families.flatMap((family) => family.codes.map((code) => code.code)));
  let [occurrences, coveredOccurrences] = [0, 0];
  const thresholds = Array.from({ length: 19 }, (_, i) => (i + 1) / 20);
  const byThreshold = thresholds.map(() => ({ truePositive: 0, falsePositive: 0 }));
  for (const note of notes) {
    const candidates = mentionedCandidates(note.id, note.text, resources);
    const ranked = await rank(candidates, CASE_ENCOUNTER, resources.score);
    map += averagePrecision(
      ranked.map((one) => one.candidate.code),
      note.codes,
    );
    for (const one of ranked) {
      const right = note.codes.has(one.candidate.code);
      thresholds.forEach((threshold, i) => {
        const counts = byThreshold[i];
        if (!counts || one.confidence < threshold) return;
        if (right) counts.truePositive++;
        else counts.falsePositive++;
      });
    }
    const offered = ranked.filter((one) => one.confidence >= resources.tiers.suggested);
    const hits = offered.filter((one) => note.codes.has(one.candidate.code)).length;
    truePositive += hits;
    falsePositive += offered.length - hits;
    falseNegative += note.codes.size - hits;
    occurrences += note.codes.size;
    coveredOccurrences += [...note.codes].filter((code) => known.has(code)).length;
  }
  const gold = truePositive + falseNegative;
  const best = thresholds
    .map((threshold, i) => {
      const counts = byThreshold[i] ?? { truePositive: 0, falsePositive: 0 };
      return { threshold, ...precisionRecall({ ...counts, falseNegative: gold - counts.truePositive }) };
    })
    .reduce((a, b) => (b.f1 > a.f1 ? b : a));
  const result = {
    split,
    notes: notes.length,
    ...precisionRecall({ truePositive, falsePositive, falseNegative }),
    map: map / notes.length,
    codesKnown: coveredOccurrences / occurrences,
    bestThreshold: best,
  };
  console.log(
    `CodiEsp ${split} (${notes.length} notes, tier suggested): P ${percent(result.precision)} R ${percent(result.recall)} F1 ${percent(result.f1)} MAP ${percent(result.map)}; label occurrences known ${percent(result.codesKnown)}; best F1 ${percent(best.f1)} at ${best.threshold}`,
  );
  return result;
}

interface OfficeRun {
  readonly reference: OfficeReference;
  readonly suggestions: readonly Suggestion[];
}

function scoreOffice(name: string, runs: readonly OfficeRun[], valid: ReadonlySet<string>) {
  let [hits, required, right, wrong, taken, trapped, invalid] = [0, 0, 0, 0, 0, 0, 0];
  const pairs: { confidence: number; right: boolean }[] = [];
  const suggested = (run: OfficeRun) =>
    run.suggestions.filter((one) => one.tier === 'suggested' && one.code.system === 'ICD-10-CM');
  for (const run of runs) {
    const codes = new Set(suggested(run).map((one) => one.code.code));
    hits += [...run.reference.required].filter((code) => codes.has(code)).length;
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
  const { ece, bins } = calibration(pairs);
  const result = {
    half: name,
    notes: runs.length,
    precision,
    recall,
    f1,
    notToBeCodedTaken: trapped / Math.max(1, taken),
    invalid,
    ece,
    bins,
    suggestedPerNote: (right + wrong) / runs.length,
  };
  console.log(
    `Office notes, ${name} (${runs.length}): recall of required ${percent(recall)}, precision ${percent(precision)}, F1 ${percent(f1)}, not-to-be-coded taken ${percent(result.notToBeCodedTaken)}, invalid ${invalid}, ECE ${percent(ece)}, suggested per note ${result.suggestedPerNote.toFixed(1)}`,
  );
  return result;
}

async function evaluateOffice(resources: EngineResources, verbose: boolean) {
  const engine = createEngine(resources);
  const texts = new Map(loadAciNotes().map((note) => [note.id, note.text]));
  const valid = new Set(
    resources.knowledge.families.flatMap((family) => [
      ...family.codes.map((one) => one.code),
      family.history?.code ?? '',
      family.familyHistory?.code ?? '',
    ]),
  );
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

async function main(): Promise<void> {
  const resources = await loadEngineResources({ lexiconsDir: 'lexicons', modelsDir: 'models' });
  const results: Record<string, unknown> = { provenance: resources.provenance };
  if (hasShared('codiesp/dev')) results.codiesp = await evaluateCodiesp('dev', resources);
  if (hasShared('aci-bench')) results.office = await evaluateOffice(resources, process.argv.includes('--verbose'));
  mkdirSync(join('bench', 'results'), { recursive: true });
  writeFileSync(join('bench', 'results', 'evaluate.json'), `${JSON.stringify(results, null, 2)}\n`);
}

void main();
