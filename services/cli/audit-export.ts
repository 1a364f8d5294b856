import type { Caller } from '../audit/act';
import type { AuditLog } from '../audit/audit-log';
import type { Config } from '../config';
import { hasSigner, loadSigner } from '../encryption/audit-signer';
import { toAuditEvent } from '../fhir/audit-event';
import { openOutput } from './output';
import { operatorIn, withExistingRecord } from './record';
import { CommandError, UsageError } from './usage-error';

export interface AuditExportOptions {
  readonly output?: string | undefined;
  readonly tenant: string;
  readonly format: 'log' | 'fhir';
}

/** `countersign audit export`: the whole log of a tenant, to be verified elsewhere or as FHIR AuditEvents. */
export function exportAudit({ output: path, tenant, format }: AuditExportOptions, config: Config): Promise<void> {
  return withExistingRecord(config, async ({ database, auditLog }) => {
    // Exporting is an act, and an act would give a mistyped tenant a log of its own.
    const known = await database.lookUp((sql) =>
      sql.query('SELECT tenant FROM signed_trees() WHERE tenant = $1', [tenant]),
    );
    if (known.length === 0) throw new UsageError('--tenant: there is no such tenant');
    const output = openOutput(path);
    try {
      for await (const line of linesOf(auditLog, format, operatorIn(tenant))) await output.write(`${line}\n`);
    } catch (error) {
      output.discard();
      throw error;
    }
    output.commit();
  });
}

async function* linesOf(auditLog: AuditLog, format: 'log' | 'fhir', caller: Caller): AsyncGenerator<string> {
  if (format === 'log') yield* auditLog.exportLog(caller);
  else for await (const event of auditLog.events(caller)) yield JSON.stringify(toAuditEvent(event));
}

/** `countersign audit public-key`: what an auditor verifies checkpoints with. Opens no database. */
export function printPublicKey(config: Config): void {
  // Looking must not make a key: an auditor would take it for that of a log.
  if (!hasSigner(config))
    throw new CommandError('there is no signing key yet: it is made when the server first starts');
  process.stdout.write(`${loadSigner(config).vkey}\n`);
}
