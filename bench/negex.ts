import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { createAssessor, tokensOf } from '../src/mentions/context/assessor';
import { loadContextRules } from '../src/resources/load-context-rules';
import { loadTextResources } from '../src/resources/load-text-resources';
import { segment } from '../src/text/segment';
import { SHARED_DATA } from './data/shared';

/**
 * Precision, recall and F1 of the assertion on the NegEx development sentences (see ../shared/data/README.md).
 * Run: `npm run build && node dist/bench/negex.js [FILE] [--errors]`. Each row is a document of its own.
 */
class Tally {
  hits = 0;
  falsePositives = 0;
  misses = 0;

  add(gold: boolean, found: boolean): void {
    if (gold && found) this.hits += 1;
    else if (found) this.falsePositives += 1;
    else if (gold) this.misses += 1;
  }

  toString(): string {
    const precision = this.hits / Math.max(1, this.hits + this.falsePositives);
    const recall = this.hits / Math.max(1, this.hits + this.misses);
    const f1 = (2 * precision * recall) / Math.max(1e-9, precision + recall);
    const share = (value: number) => value.toFixed(3);
    const counts = `TP ${this.hits} FP ${this.falsePositives} FN ${this.misses}`;
    return `P ${share(precision)}  R ${share(recall)}  F1 ${share(f1)}  (${counts})`;
  }
}

/** The concept as it stands in the sentence: upper case first, any white space between words. */
function locate(sentence: string, concept: string): { start: number; end: number } | undefined {
  // The file keeps the quotation marks of its spreadsheet around cells with commas.
  const words = concept.replace(/^"|"$/g, '').trim().split(/\s+/);
  const pattern = (form: readonly string[]) =>
    form.map((word) => word.replace(/[.*+?^${}()|[\]\\]/g, '\\$&')).join('\\s+');
  const upper = new RegExp(pattern(words.map((word) => word.toUpperCase())));
  const found = upper.exec(sentence) ?? new RegExp(pattern(words), 'i').exec(sentence);
  return found === null ? undefined : { start: found.index, end: found.index + found[0].length };
}

function main(argv: readonly string[]): void {
  const path = argv.find((word) => !word.startsWith('--')) ?? join(SHARED_DATA, 'negex', 'dev.tsv');
  if (!existsSync(path)) {
    process.stdout.write(`skipped: ${path} is absent\n`);
    return;
  }
  const resources = loadTextResources('lexicons');
  const rules = loadContextRules('lexicons');
  const names = ['negated', 'historical', 'historical, weak section cues too', 'experiencer not patient'] as const;
  const tallies = new Map(names.map((name) => [name, new Tally()]));
  const rows = readFileSync(path, 'utf8')
    .split('\n')
    .slice(1)
    .filter((line) => line !== '');
  let unlocated = 0;
  for (const [index, row] of rows.entries()) {
    const [, concept = '', sentence = '', negation, temporality, experiencer] = row
      .split('\t')
      .map((cell) => cell.trim());
    const span = locate(sentence, concept);
    if (span === undefined) {
      unlocated += 1;
      continue;
    }
    const document = segment({ id: String(index + 2), text: sentence }, resources);
    const assertion = createAssessor(document, rules)(tokensOf(document, span));
    const historical = assertion.temporality === 'historical';
    const weak = historical || assertion.cues.some((cue) => cue.effect === 'historical');
    const judged: readonly (readonly [(typeof names)[number], boolean, boolean])[] = [
      ['negated', negation === 'Negated', assertion.polarity === 'negated'],
      ['historical', temporality === 'Historical', historical],
      ['historical, weak section cues too', temporality === 'Historical', weak],
      ['experiencer not patient', experiencer !== 'Patient', assertion.experiencer !== 'patient'],
    ];
    for (const [name, gold, found] of judged) {
      tallies.get(name)?.add(gold, found);
      if (gold !== found && argv.includes('--errors')) {
        const cues = assertion.cues.map((cue) => `${cue.text}=${cue.effect}`).join(', ');
        process.stdout.write(`${name} ${gold ? 'FN' : 'FP'} line ${index + 2} [${cues}] ${sentence.slice(-330)}\n`);
      }
    }
  }
  process.stdout.write(`${rows.length} rows, ${unlocated} not located; ${rules.triggerCount} trigger phrases\n`);
  for (const [name, tally] of tallies) process.stdout.write(`${name.padEnd(36)} ${tally}\n`);
}

main(process.argv.slice(2));
