import { syntheticLog, syntheticSigner } from '../../bench/synthetic-log';
import { eventLeaf } from '../../src/audit/commitment';
import { checkpointLine, entryLine, headerLine, withheldLine } from '../../src/audit/log-lines';
import { append, emptyFrontier, rootOf } from '../../src/audit/merkle-tree';
import { type CheckpointSigner, openCheckpoint, parseVerifierKey } from '../../src/audit/signed-note';
import { type LogVerdict, verifyLog } from '../../src/audit/verify-log';

const tenant = 'default';
const origin = 'countersign/default/0011223344556677';
const entries = 40;
const heldSize = 33;

const signer = syntheticSigner('log.example');
/** Another key. */
const impostor: CheckpointSigner = syntheticSigner('someone.example');
const log = syntheticLog({ entries, signer, tenant, origin });
const otherLog = syntheticLog({ entries, signer, tenant, origin: `countersign/default/8899aabbccddeeff` });
const otherTenant = syntheticLog({ entries, signer, tenant: 'other', origin: `countersign/other/8899aabbccddeeff` });

/** What the auditor brings: the public key, and the checkpoint of when the log had 33 entries. */
const key = parseVerifierKey(signer.vkey);
const held = openCheckpoint(log.noteAt(heldSize), key);
const original = file(log.lines);

interface Entry {
  readonly salt: Buffer;
  readonly body: string;
}

/** Whole numbers below `end` and other choices, the same for the same seed. */
interface Chance {
  below(end: number): number;
  pick<Item>(items: readonly Item[]): Item;
}

type Tamper = (chance: Chance) => Buffer;

function file(lines: readonly string[]): Buffer {
  return Buffer.from(`${lines.join('\n')}\n`);
}

const known: readonly Entry[] = log.lines.slice(1, -1).map((line) => {
  const { salt, body } = JSON.parse(line) as { salt: string; body: string };
  return { salt: Buffer.from(salt, 'hex'), body };
});

/** A log of these entries that is in itself as it should be, as far as it can be made without the key. */
function forge(from: readonly Entry[], checkpoint: (root: Buffer, size: number) => string): Buffer {
  const frontier = from.reduce((tree, { salt, body }) => append(tree, eventLeaf(salt, body)).frontier, emptyFrontier);
  const lines = from.map(({ salt, body }, index) => entryLine(index, salt, body));
  const note = checkpoint(rootOf(frontier), from.length);
  return file([headerLine({ origin, tenant, size: from.length }), ...lines, checkpointLine(note)]);
}

/** The ways to end a forged log: a signature of the wrong key, the right one over something else, or an old one. */
function anyCheckpoint(chance: Chance): (root: Buffer, size: number) => string {
  return chance.pick<(root: Buffer, size: number) => string>([
    (root, size) => impostorNote(root, size),
    (root, size) => log.noteAt(entries).replace(/^.*\n.*\n.*\n/, `${origin}\n${size}\n${root.toString('base64')}\n`),
    () => log.noteAt(entries),
    () => log.noteAt(chance.below(entries)),
    (_root, size) => log.noteAt(Math.min(size, entries)),
  ]);
}

/** Signed by another key in the name of ours. */
function impostorNote(root: Buffer, size: number): string {
  const note = impostor.sign(origin, size, root);
  const [text = '', line = ''] = note.split('\n\n');
  const signature = Buffer.from(line.split(' ')[2] ?? '', 'base64');
  return `${text}\n\n— log.example ${Buffer.concat([key.id, signature.subarray(4)]).toString('base64')}\n`;
}

function editBody(body: string, chance: Chance): string {
  const event = JSON.parse(body);
  const edits: (() => void)[] = [
    () => Object.assign(event, { at: event.at.replace(/\d{3}Z$/, `${100 + chance.below(900)}Z`) }),
    () => Object.assign(event, { outcome: event.outcome === 'success' ? 'failed' : 'success' }),
    () => Object.assign(event.actor, { id: `coder-${100 + chance.below(1000)}` }),
    () => Object.assign(event.actor, { name: 'Another Name' }),
    () => Object.assign(event, { requestId: `another-${chance.below(1e6)}` }),
    () => Object.assign(event, { code: `ICD-10-CM Z${chance.below(99)}.9` }),
    () => Object.assign(event, { act: event.act === 'review.read' ? 'reviews.listed' : 'review.read' }),
  ];
  chance.pick(edits)();
  return JSON.stringify(event);
}

function changed(list: readonly Entry[], at: number, entry: Entry): Entry[] {
  return list.with(at, entry);
}

function editedEntry(chance: Chance): { at: number; entry: Entry } {
  const at = chance.below(entries);
  const { salt, body } = known[at] as Entry;
  const otherSalt = Buffer.from(salt);
  flipBit(otherSalt, chance);
  return chance.below(3) === 0
    ? { at, entry: { salt: otherSalt, body } }
    : { at, entry: { salt, body: editBody(body, chance) } };
}

function flipBit(bytes: Buffer, chance: Chance): void {
  const at = chance.below(bytes.length);
  bytes[at] = (bytes[at] ?? 0) ^ (1 << chance.below(8));
}

function twoPlaces(chance: Chance): [number, number] {
  const first = chance.below(entries);
  return [first, (first + 1 + chance.below(entries - 1)) % entries];
}

function withLine(at: number, line: string): Buffer {
  return file(log.lines.with(at, line));
}

const tampers: Readonly<Record<string, Tamper>> = {
  'edited entry': (chance) => {
    const { at, entry } = editedEntry(chance);
    return withLine(at + 1, entryLine(at, entry.salt, entry.body));
  },
  'edited entry, tree made anew': (chance) => {
    const { at, entry } = editedEntry(chance);
    return forge(changed(known, at, entry), anyCheckpoint(chance));
  },
  'swapped lines': (chance) => {
    const [one, other] = twoPlaces(chance);
    return file(log.lines.with(one + 1, log.lines[other + 1] ?? '').with(other + 1, log.lines[one + 1] ?? ''));
  },
  'swapped entries, tree made anew': (chance) => {
    const [one, other] = twoPlaces(chance);
    return forge(known.with(one, known[other] as Entry).with(other, known[one] as Entry), anyCheckpoint(chance));
  },
  'swapped salts': (chance) => {
    const [one, other] = twoPlaces(chance);
    const [a, b] = [known[one] as Entry, known[other] as Entry];
    const lines = log.lines.with(one + 1, entryLine(one, b.salt, a.body));
    return file(lines.with(other + 1, entryLine(other, a.salt, b.body)));
  },
  'inserted line': (chance) =>
    file(log.lines.toSpliced(1 + chance.below(entries + 1), 0, log.lines[1 + chance.below(entries)] ?? '')),
  'inserted entry, tree made anew': (chance) => {
    const { entry } = editedEntry(chance);
    return forge(known.toSpliced(chance.below(entries + 1), 0, entry), anyCheckpoint(chance));
  },
  'deleted line': (chance) => file(log.lines.toSpliced(chance.below(log.lines.length), 1)),
  // Not the last one: without it the log is as it was, which is the tamper of being set back.
  'deleted entry, tree made anew': (chance) =>
    forge(known.toSpliced(chance.below(entries - 1), 1), anyCheckpoint(chance)),
  'duplicated line': (chance) => {
    const at = chance.below(log.lines.length);
    return file(log.lines.toSpliced(at, 0, log.lines[at] ?? ''));
  },
  'duplicated entry, tree made anew': (chance) => {
    const at = chance.below(entries);
    return forge(known.toSpliced(at, 0, known[at] as Entry), anyCheckpoint(chance));
  },
  'cut off after some lines': (chance) => file(log.lines.slice(0, chance.below(log.lines.length))),
  'cut off anywhere': (chance) => original.subarray(0, chance.below(original.length)),
  'last entries gone, checkpoint kept': (chance) =>
    file([...log.lines.slice(0, 1 + chance.below(entries)), log.lines.at(-1) ?? '']),
  'last entries gone, tree made anew': (chance) => {
    const size = chance.below(entries);
    const note = chance.pick([impostorNote, () => log.noteAt(entries)]);
    return forge(known.slice(0, size), note);
  },
  // All of it is genuine: only the checkpoint that the auditor kept can tell.
  'set back to an older state': (chance) => asItWas(chance.below(heldSize)),
  'older checkpoint at the end': (chance) => withLine(entries + 1, checkpointLine(log.noteAt(chance.below(entries)))),
  'checkpoint of another log': (chance) => {
    const line = checkpointLine(chance.pick([otherLog, otherTenant]).noteAt(entries));
    return chance.below(2) === 0
      ? withLine(entries + 1, line)
      : file([otherLog.lines[0] ?? '', ...log.lines.slice(1, -1), line]);
  },
  'another log as a whole': (chance) => file(chance.pick([otherLog, otherTenant]).lines),
  'checkpoint of another key': (chance) => {
    const root = openCheckpoint(log.noteAt(entries), key).root;
    const note = chance.pick([impostorNote(root, entries), impostor.sign(origin, entries, root)]);
    return withLine(entries + 1, checkpointLine(note));
  },
  'another first line': (chance) => {
    const header = { origin, tenant, size: entries };
    const line = chance.pick([
      headerLine({ ...header, size: chance.below(entries) }),
      headerLine({ ...header, size: entries + 1 + chance.below(1000) }),
      headerLine({ ...header, tenant: 'other' }),
      headerLine({ ...header, origin: `countersign/default/${chance.below(1e9)}` }),
      headerLine(header).replace('audit-log/1', `audit-log/${2 + chance.below(9)}`),
      headerLine(header).replace(':40}', ':40.0}'),
      headerLine(header).replace(':40}', ':4e1}'),
      headerLine(header).replace('{', '{"size":40,'),
    ]);
    return withLine(0, line);
  },
  'withheld with another hash': (chance) => {
    const at = chance.below(entries);
    const leaf = Buffer.from(log.leaves[at] as Buffer);
    flipBit(leaf, chance);
    return withLine(at + 1, withheldLine(at, chance.pick([leaf, log.leaves[(at + 1) % entries] as Buffer])));
  },
  // What a reader of JSON would not notice is refused too: there is one way to write a log.
  'written otherwise': (chance) => {
    const at = chance.below(log.lines.length);
    const line = log.lines[at] ?? '';
    const otherwise = chance.pick([
      `${line} `,
      ` ${line}`,
      `${line}\r`,
      `${line}\n`,
      `\ufeff${line}`,
      line.replace(':', ': '),
      line.replace('{', '{"extra":1,'),
      line.replace('e', '\\u0065'),
      line.replace(/[a-z](?=[a-z]*"?[,}])/, (letter) => `\\u00${letter.charCodeAt(0).toString(16)}`),
      line.replace('/', '\\/'),
      `[${line}]`,
      'null',
    ]);
    return withLine(at, otherwise === line ? `${line}\t` : otherwise);
  },
  'something after the end': (chance) =>
    Buffer.concat([
      original,
      chance.pick([file(['']), file(['{}']), file([log.lines.at(-1) ?? '']), original, Buffer.from(' '), Buffer.of(0)]),
    ]),
  'a bit': (chance) => {
    const bytes = Buffer.from(original);
    flipBit(bytes, chance);
    return bytes;
  },
  'a byte': (chance) => {
    const at = chance.below(original.length);
    const byte = Buffer.of(chance.below(256));
    const gone = chance.below(2);
    return Buffer.concat([original.subarray(0, at), byte, original.subarray(at + gone)]);
  },
  'a missing byte': (chance) => {
    const at = chance.below(original.length);
    return Buffer.concat([original.subarray(0, at), original.subarray(at + 1)]);
  },
};

export interface TamperReport {
  /** How many of each sort were tried, and by what each was found. */
  readonly tried: ReadonlyMap<string, number>;
  readonly foundAs: ReadonlyMap<string, ReadonlySet<string>>;
  /** What nobody noticed. Must be empty. */
  readonly missed: readonly { readonly tamper: string; readonly bytes: Buffer }[];
}

/** Tampers so many times with a log, each time anew, and asks the verifier. The same seed does the same. */
export async function tryTampers(count: number, seed: number): Promise<TamperReport> {
  const chance = chanceOf(seed);
  const names = Object.keys(tampers);
  const tried = new Map<string, number>();
  const foundAs = new Map<string, Set<string>>(names.map((name) => [name, new Set()]));
  const missed: { tamper: string; bytes: Buffer }[] = [];
  for (let done = 0; done < count; ) {
    // Single bits and bytes are where the most different places are.
    const name = names[chance.below(3) === 0 ? names.length - 1 - chance.below(3) : chance.below(names.length)] ?? '';
    const bytes = (tampers[name] as Tamper)(chance);
    if (bytes.equals(original)) continue;
    done++;
    tried.set(name, (tried.get(name) ?? 0) + 1);
    const verdict = await verifyBytes(bytes);
    if (verdict.ok) missed.push({ tamper: name, bytes });
    else foundAs.get(name)?.add(verdict.kind);
  }
  return { tried, foundAs, missed };
}

/** The log that nobody has touched. */
export const untouched = original;

/** The log as it truly was when it had so many entries. */
export function asItWas(size: number): Buffer {
  return forge(known.slice(0, size), () => log.noteAt(size));
}

/** What the verifier says to an auditor who kept the checkpoint of so many entries. */
export function verifyBytes(bytes: Uint8Array, keptAt = heldSize): Promise<LogVerdict> {
  return verifyLog(inChunks(bytes), {
    key,
    held: [[keptAt === heldSize ? held : openCheckpoint(log.noteAt(keptAt), key)]],
  });
}

async function* inChunks(bytes: Uint8Array): AsyncGenerator<Uint8Array> {
  for (let at = 0; at < bytes.length; at += 4096) yield bytes.subarray(at, at + 4096);
}

function chanceOf(seed: number): Chance {
  let state = seed >>> 0;
  const next = (): number => {
    state = (state + 0x6d2b79f5) >>> 0;
    let mixed = Math.imul(state ^ (state >>> 15), state | 1);
    mixed ^= mixed + Math.imul(mixed ^ (mixed >>> 7), mixed | 61);
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 2 ** 32;
  };
  const below = (end: number): number => Math.floor(next() * end);
  return { below, pick: (items) => items[below(items.length)] as (typeof items)[number] };
}
