import type { Encounter, Evidence, Suggestion, SuggestResult, Withheld } from '../../src/coding/suggestion';

const mostEvidence = 2;
const longestQuote = 72;

/** A result for a person to read in a terminal. */
export function textReport(encounter: Encounter, result: SuggestResult): string {
  const { suggestions, withheld, findings, provenance } = result;
  const tier = (name: Suggestion['tier']) => suggestions.filter((suggestion) => suggestion.tier === name);
  const lines = [
    `${encounter.id}: ${encounter.setting}, ${encounter.serviceDate}`,
    ...part('SUGGESTED', tier('suggested').flatMap(suggestionLines)),
    ...part('CANDIDATES, less sure', tier('candidate').flatMap(suggestionLines)),
    ...part('WITHHELD, seen and not offered', withheld.flatMap(withheldLines)),
    ...part(
      'FINDINGS',
      findings.map(({ kind, message }) => `  ${kind}: ${printable(message)}`),
    ),
    '',
    `engine ${provenance.engine}, code sets ${provenance.codeSets.join(', ')}. A person decides; nothing is assigned yet.`,
    '',
  ];
  return `${lines.join('\n')}\n`;
}

function part(heading: string, lines: readonly string[]): string[] {
  return lines.length === 0 ? [] : ['', heading, ...lines];
}

function suggestionLines({ code, confidence, evidence, alternatives }: Suggestion): string[] {
  const percent = `${Math.round(confidence * 100)}%`.padStart(4);
  const needs = [...new Set(alternatives.flatMap(({ needs: need }) => need ?? []))];
  return [
    `${percent}  ${code.code.padEnd(9)} ${code.system.padEnd(10)} ${printable(code.display)}`,
    ...evidence.slice(0, mostEvidence).map(evidenceLine),
    ...(evidence.length > mostEvidence ? [`${indent}and ${evidence.length - mostEvidence} more`] : []),
    ...(needs.length > 0 ? [`${indent}would be more specific with: ${needs.join(', ')}`] : []),
  ];
}

const indent = ' '.repeat(16);

function evidenceLine({ text, start, end, section }: Evidence): string {
  return `${indent}"${quoted(text)}" ${start}-${end}, ${section}`;
}

function withheldLines({ code, reason, cue, evidence }: Withheld): string[] {
  const stopped = cue === null ? '' : ` by "${quoted(cue.text)}" ${cue.start}-${cue.end}`;
  return [
    `      ${code.code.padEnd(9)} ${code.system.padEnd(10)} ${printable(code.display)}`,
    `${indent}${reason}${stopped}`,
    ...evidence.slice(0, 1).map(evidenceLine),
  ];
}

function quoted(text: string): string {
  const line = printable(text).replace(/\s+/g, ' ');
  return line.length > longestQuote ? `${line.slice(0, longestQuote - 1)}…` : line;
}

/** A note can hold escape sequences, and a terminal obeys them. */
function printable(text: string): string {
  return text.replace(/[\p{Cc}\p{Cf}\p{Cs}]/gu, ' ');
}
