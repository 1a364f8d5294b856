import { createReadStream } from 'node:fs';
import { readFile, stat } from 'node:fs/promises';
import type { Command } from 'commander';
import { type HeldCheckpoints, readHeldCheckpoints } from '../../src/audit/held-checkpoints';
import type { Receipt } from '../../src/audit/receipt';
import { type Checkpoint, InvalidNote, parseVerifierKey, type VerifierKey } from '../../src/audit/signed-note';
import { type FailureKind, VerificationFailed, verifyLog } from '../../src/audit/verify-log';
import { receiptIn, verifyReceipt } from '../../src/audit/verify-receipt';
import { decodeUtf8, readJson } from '../contract/read-json';
import { auditReport, receiptReport } from './audit-report';
import { codeOf } from './output';
import { CommandError, UsageError } from './usage-error';

export interface VerifyOptions {
  readonly publicKey: string;
  readonly log?: string | undefined;
  readonly checkpoint?: readonly string[] | undefined;
  readonly receipt?: readonly string[] | undefined;
  readonly origin?: string | undefined;
}

/** Adds `audit verify`. It reads files and nothing else: no configuration, no database, no server. */
export function addAuditVerify(audit: Command): void {
  audit
    .command('verify')
    .description('verify an exported log, or a receipt, without a server: 0 it holds, 1 it does not, 2 bad usage')
    .requiredOption('--public-key <file or key>', "the log's public key, name+id+key, or a file that holds it")
    .option('--log <file>', 'the exported log, or - for standard input')
    .option('--checkpoint <file...>', 'checkpoints that you kept: the log must continue each of them')
    .option('--receipt <file...>', 'receipts, or answers that hold one: their entries must be in the log')
    .option('--origin <name>', 'the log must be the one with this name')
    .action((given: VerifyOptions) => verifyAudit(given));
}

/** `countersign audit verify`. Throws CommandError where something does not hold. */
export async function verifyAudit({ log, checkpoint = [], receipt = [], ...given }: VerifyOptions): Promise<void> {
  if (log === undefined && receipt.length === 0) throw new UsageError('--log or --receipt must be given');
  if (log === undefined && checkpoint.length > 0) throw new UsageError('--checkpoint needs --log');
  const key = await readKey(given.publicKey);
  const receipts = await Promise.all(receipt.map(readReceipt));
  const held = await Promise.all(checkpoint.map((path) => readHeld(path, key)));
  if (log === undefined) {
    const opened = receipts.map((one, at) => openReceipt(receipt[at] ?? '', one, key, given.origin));
    for (const [at, one] of receipts.entries()) process.stdout.write(receiptReport(one, opened[at] as Checkpoint));
    return;
  }
  const verdict = await verifyLog(await openLog(log), {
    key,
    origin: given.origin,
    held: held.map(({ checkpoints }) => checkpoints),
    receipts,
  });
  if (!verdict.ok) throw notVerified(verdict.kind, verdict.message, verdict.index);
  const passedOver = held.reduce((sum, one) => sum + one.passedOver, 0);
  process.stdout.write(auditReport(verdict.summary, key, passedOver));
}

async function readKey(given: string): Promise<VerifierKey> {
  const text = given.includes('+') ? given : (await readText('--public-key', given)).replace(/\r?\n$/, '');
  try {
    return parseVerifierKey(text);
  } catch (error) {
    throw new UsageError(`--public-key: ${error instanceof Error ? error.message : 'cannot be read'}`);
  }
}

async function readHeld(path: string, key: VerifierKey): Promise<HeldCheckpoints> {
  const text = await readText('--checkpoint', path);
  try {
    return readHeldCheckpoints(text, key);
  } catch (error) {
    if (!(error instanceof InvalidNote)) throw error;
    throw notVerified('bad-checkpoint', `--checkpoint ${path}: ${error.message}`);
  }
}

async function readReceipt(path: string): Promise<Receipt> {
  const json = readJson(await readBytes('--receipt', path));
  const receipt = json.ok ? receiptIn(json.value) : undefined;
  if (receipt === undefined) throw new UsageError(`--receipt ${path}: holds no receipt`);
  return receipt;
}

function openReceipt(path: string, receipt: Receipt, key: VerifierKey, origin: string | undefined): Checkpoint {
  try {
    const checkpoint = verifyReceipt(receipt, key);
    if (origin === undefined || checkpoint.origin === origin) return checkpoint;
    throw new VerificationFailed('bad-receipt', 'the receipt is of another log');
  } catch (error) {
    if (!(error instanceof VerificationFailed)) throw error;
    throw notVerified(error.kind, `--receipt ${path}: ${error.message}`);
  }
}

function notVerified(kind: FailureKind, message: string, index?: number): CommandError {
  return new CommandError(`NOT VERIFIED (${kind}${index === undefined ? '' : `, entry ${index}`}): ${message}`);
}

async function openLog(path: string): Promise<AsyncIterable<Uint8Array>> {
  if (path === '-') return process.stdin;
  await requireFile('--log', path);
  return readable(path);
}

async function* readable(path: string): AsyncGenerator<Uint8Array> {
  try {
    // Large pieces: fewer cuts through the middle of a line.
    yield* createReadStream(path, { highWaterMark: 1 << 20 }) as AsyncIterable<Uint8Array>;
  } catch (error) {
    throw new UsageError(`--log ${path}: cannot be read (${codeOf(error)})`);
  }
}

async function readText(option: string, path: string): Promise<string> {
  const text = decodeUtf8(await readBytes(option, path));
  if (text === undefined) throw new UsageError(`${option} ${path}: is not valid UTF-8`);
  return text;
}

async function readBytes(option: string, path: string): Promise<Uint8Array> {
  await requireFile(option, path);
  try {
    return await readFile(path);
  } catch (error) {
    throw new UsageError(`${option} ${path}: cannot be read (${codeOf(error)})`);
  }
}

async function requireFile(option: string, path: string): Promise<void> {
  try {
    if ((await stat(path)).isDirectory()) throw new UsageError(`${option} ${path}: is a folder`);
  } catch (error) {
    throw error instanceof UsageError ? error : new UsageError(`${option} ${path}: cannot be read (${codeOf(error)})`);
  }
}
