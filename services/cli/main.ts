#!/usr/bin/env node
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { Command, CommanderError, InvalidArgumentError, Option } from 'commander';
import { ROLES } from '../../src/audit/event';
import { type Config, ConfigError, projectRoot, readConfig } from '../config';
import { settingSchema } from '../contract/encounter';
import { dateSchema } from '../contract/note';
import { describeFailure } from '../failure';
import { type AssessOptions, assess } from './assess';
import { addAuditVerify } from './audit';
import { addCodeSetCommands } from './code-set';
import { type CreateKeyOptions, createKey, listKeys, revokeKey, rotateKey } from './keys';
import { addRecordCommands } from './record-commands';
import { type ServeOptions, serve } from './serve';
import { type SuggestOptions, suggest } from './suggest';
import { today } from './today';
import { CommandError, UsageError } from './usage-error';

const { version } = JSON.parse(readFileSync(join(projectRoot(), 'package.json'), 'utf8')) as { version: string };

function buildProgram(): Command {
  const program = new Command('countersign')
    .description('Clinical notes in; ranked code suggestions with evidence out. A person countersigns.')
    .version(version)
    .exitOverride()
    .showHelpAfterError('(countersign --help lists the commands and their options)');

  program
    .command('serve')
    .description('serve the API')
    .option('--host <host>', 'address to listen on (HOST, 127.0.0.1)')
    .option('--port <port>', 'port to listen on (PORT, 3000)')
    .option('--sample <file>', 'first print the suggestions for this note')
    .action(({ host, port, sample }: ServeOptions & { host?: string; port?: string }) =>
      serve({ sample }, config({ HOST: host, PORT: port }), version),
    );

  program
    .command('suggest')
    .description(
      'suggest codes for notes: lines of {"id","text","setting"?,"serviceDate"?,"patient"?}, or one text file',
    )
    .addOption(inputOption())
    .option('--output <file>', 'write here, all or nothing, instead of to standard output')
    .addOption(
      new Option('--format <format>', 'jsonl, or text to read (text on a terminal)').choices(['jsonl', 'text']),
    )
    .addOption(
      new Option('--setting <setting>', 'where a line does not say')
        .choices(settingSchema.options)
        .default('outpatient'),
    )
    .addOption(
      new Option('--service-date <date>', 'YYYY-MM-DD, where a line does not say (today)').argParser(calendarDate),
    )
    .addOption(new Option('--workers <count>', 'notes worked on at once').argParser(workerCount).default(1))
    .action((given: SuggestOptions) => suggest(withDefaults(given), config()));

  program
    .command('assess')
    .description('the assertion of chosen spans: lines of {"id","text","start","end"}, offsets in UTF-16 units')
    .addOption(inputOption())
    .option('--output <file>', 'write here, all or nothing, instead of to standard output')
    .action((given: AssessOptions) => assess(given, config()));

  addKeys(program.command('keys').description('API keys: who may call a server that asks for them'));

  const audit = program.command('audit').description('the audit log: who did what, provably');
  addAuditVerify(audit);
  addRecordCommands({ program, audit }, config);
  addCodeSetCommands(program, config);

  return program;
}

function addKeys(keys: Command): void {
  keys
    .command('create')
    .description('make a key and print it, this once')
    .addOption(new Option('--role <role>', 'what its holder may do').choices(ROLES).makeOptionMandatory())
    .requiredOption('--name <name>', 'of the person or the program that will hold it')
    .option('--tenant <tenant>', 'whose records it reaches', 'default')
    .option('--scope <scope...>', 'only these of the things that the role may do', [])
    .option('--expires <when>', '90d, a date (YYYY-MM-DD), or never', '365d')
    .action((given: CreateKeyOptions) => createKey(given, config()));
  keys
    .command('list')
    .description('all keys and what they may, without their secrets')
    .action(() => listKeys(config()));
  keys
    .command('revoke <id>')
    .description('end a key now')
    .action((id: string) => revokeKey(id, config()));
  keys
    .command('rotate <id>')
    .description('make a new key with the same rights, and let the old one end')
    .option('--grace <time>', 'how long the old one still works: 0m, 90m, 24h, 7d', '24h')
    .action((id: string, given: { grace: string }) => rotateKey(id, given, config()));
}

function inputOption(): Option {
  return new Option('--input <file>', 'file to read, or - for standard input').default('-');
}

function withDefaults(given: SuggestOptions): SuggestOptions {
  const onTerminal = process.stdout.isTTY === true && given.output === undefined;
  return {
    ...given,
    serviceDate: given.serviceDate ?? today(),
    format: given.format ?? (onTerminal ? 'text' : 'jsonl'),
  };
}

function calendarDate(value: string): string {
  if (dateSchema.safeParse(value).success) return value;
  throw new InvalidArgumentError('It must be a calendar date that exists, as YYYY-MM-DD.');
}

function workerCount(value: string): number {
  if (/^[1-9]\d{0,1}$/.test(value)) return Number(value);
  throw new InvalidArgumentError('It must be a whole number from 1 to 99.');
}

function config(over: Readonly<Record<string, string | undefined>> = {}): Config {
  const given = Object.fromEntries(Object.entries(over).filter(([, value]) => value !== undefined));
  return readConfig({ ...process.env, ...given });
}

/** 0 when it went well, 2 for bad usage or input, 1 when the command itself failed. */
function exitCodeOf(error: unknown): number {
  if (error instanceof CommanderError) return error.exitCode === 0 ? 0 : 2;
  return error instanceof UsageError || error instanceof ConfigError ? 2 : 1;
}

function explain(error: unknown): string {
  if (error instanceof UsageError || error instanceof ConfigError || error instanceof CommandError)
    return error.message;
  const { kind, frames } = describeFailure(error);
  return `unexpected failure (${kind}); its message is not shown, as it could quote a note\n  ${frames.join('\n  ')}`;
}

async function main(): Promise<void> {
  // `countersign suggest | head -1` closes our output early, and that is no failure.
  process.stdout.on('error', (error: NodeJS.ErrnoException) => process.exit(error.code === 'EPIPE' ? 0 : 1));
  try {
    await buildProgram().parseAsync();
  } catch (error) {
    if (!(error instanceof CommanderError)) process.stderr.write(`countersign: ${explain(error)}\n`);
    process.exitCode = exitCodeOf(error);
    if (process.exitCode !== 0) process.stdin.destroy();
  }
}

void main();
