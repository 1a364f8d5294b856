import type { CodeNotes } from '../code-sets/code-notes';
import type { CodeTable } from '../code-sets/code-table';
import { type CodeDescription, type CodeQuestion, describeCode } from '../code-sets/describe-code';
import type { CodeTerms, TermsOfFamily } from './code-terms';

/** A code as the loaded editions describe it, with our own wording that leads to it. */
export interface DescribedCode extends CodeDescription {
  readonly terms: readonly TermsOfFamily[];
}

/** Null when no loaded edition knows the code. */
export type DescribeCode = (question: CodeQuestion) => DescribedCode | null;

/** Answers from what is loaded. */
export function codeDescriber(table: CodeTable, notes: CodeNotes, terms: CodeTerms): DescribeCode {
  return (question) => {
    const description = describeCode(table, notes, question);
    return description && { ...description, terms: terms.of(question.system, question.code) };
  };
}
