import { valueAfter } from '../mentions/measured-value';
import type { DocumentReading } from './encounter-reading';
import type { Knowledge } from './knowledge';
import type { Proposal } from './propose';
import { isInRange } from './rules/code-range';
import type { Evidence, Finding } from './suggestion';

/** A goal or a limit is not a measurement. */
const NOT_MEASURED = new Set(['goal', 'target', 'if', 'when', 'keep', 'maintain', 'until', 'unless']);

/**
 * Measured values that mean a diagnosis which the note does not name (BMI 42, A1c 9.1). They are findings for a person to act
 * on, never codes: a code may not be assigned from a value alone (Guidelines III.B, I.B.14).
 */
export function findIndicators(
  readings: readonly DocumentReading[],
  proposal: Proposal,
  knowledge: Knowledge,
): Finding[] {
  const codes = [
    ...proposal.candidates,
    ...proposal.rejections.filter((one) => one.reason === 'uncertain').map((one) => one.candidate),
  ]
    .filter(({ system }) => system === 'ICD-10-CM')
    .map(({ code }) => code);
  const findings = new Map<string, Finding>();
  for (const indicator of knowledge.indicators) {
    if (codes.some((code) => indicator.explainedBy.some((spec) => isInRange(code, spec)))) continue;
    const evidence = readings.flatMap((reading) => evidenceIn(reading, indicator));
    if (evidence.length === 0) continue;
    const id = `clinical-indicator:${indicator.explainedBy.join('+')}:${measurementOf(indicator.meaning)}`;
    findings.set(id, { id, kind: 'clinical-indicator', message: indicator.meaning, evidence, suggestionIds: [] });
  }
  return [...findings.values()];
}

/** The measured value of a message, before what is not documented: "Sodium below 135". */
function measurementOf(meaning: string): string {
  return meaning.split(':', 1)[0] as string;
}

function evidenceIn(reading: DocumentReading, indicator: Knowledge['indicators'][number]): Evidence[] {
  const { document, found } = reading;
  const quotes = indicator.phrases.flatMap((phrase) =>
    (found.byPhrase.get(phrase) ?? []).flatMap((name): Evidence[] => {
      const measured = valueAfter(document, name);
      if (!measured || measured.value < indicator.range.min || measured.value > indicator.range.max) return [];
      const sentence = document.sentences[name.sentence];
      if (!sentence) return [];
      for (let t = sentence.firstToken; t < measured.firstToken; t++)
        if (NOT_MEASURED.has(document.tokens[t]?.lower ?? '')) return [];
      const { polarity, certainty, temporality, experiencer, cues } = reading.assess(name);
      if (experiencer !== 'patient' || temporality === 'hypothetical' || temporality === 'historical') return [];
      const start = document.tokens[name.firstToken]?.start ?? 0;
      const end = document.tokens[measured.endToken - 1]?.end ?? start;
      return [
        {
          documentId: document.note.id,
          start,
          end,
          text: document.text.slice(start, end),
          section: document.sections[sentence.section]?.type ?? 'unknown',
          assertion: { polarity, certainty, temporality, experiencer },
          cues,
        },
      ];
    }),
  );
  // "A1c" stands inside "hemoglobin A1c": a value is quoted once, with its whole name.
  const byEnd = new Map<number, Evidence>();
  for (const quote of quotes) if (quote.start < (byEnd.get(quote.end)?.start ?? Infinity)) byEnd.set(quote.end, quote);
  return [...byEnd.values()].sort((a, b) => a.start - b.start);
}
