import type { Encounter, Suggestion } from '../suggestion';
import type { CheckContext, ListedCode } from './check';

/** What the checks may know of an encounter. */
export function contextOf({ setting, serviceDate, patient }: Encounter): CheckContext {
  return { setting, serviceDate, age: patient?.age, sex: patient?.sex };
}

/** Suggestions as a list of codes. They are ranked, not sequenced: none is first. */
export function listOf(suggestions: readonly Suggestion[]): ListedCode[] {
  return suggestions.map(({ code: { system, code, display } }) => ({ system, code, display }));
}
