import type { CodeTable } from '../../code-sets/code-table';
import type { CheckResult } from './check';
import { type Check, reference, sentenceList } from './listed';

/** Codes that are not in force on the date of service, or need more characters; with the codes in their place. */
export function checkValidity(table: CodeTable): Check {
  return (list, { serviceDate }) =>
    list.flatMap(({ one }): CheckResult[] => {
      const edition = table.editionOn(one.system, serviceDate);
      if (!edition) return [];
      const id = table.idOf(one.system, one.code);
      // The embedded default has not every code: what it does not know may well be one.
      if (edition.origin !== 'imported' && id === -1) return [];
      const version = id === -1 ? null : table.versionOn(id, serviceDate);
      if (version?.billable) return [];
      const instead = id === -1 ? [] : table.replacementsOn(id, serviceDate).map((other) => table.codeOf(other));
      const problem = version
        ? `is not billable by ${one.system} ${edition.name}: it needs more characters`
        : `is not in force on ${serviceDate}, by ${one.system} ${edition.name}`;
      return [
        {
          kind: version ? 'not-billable' : 'not-in-force',
          codes: [reference(one)],
          statedAt: `${one.system} ${edition.name}`,
          named: instead,
          isConflict: true,
          message: `${one.code} ${problem}${instead.length > 0 ? `; in its place: ${sentenceList(instead)}` : ''}.`,
        },
      ];
    });
}
