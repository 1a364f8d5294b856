import { open } from 'node:fs/promises';
import { assembleProof, rootNodes } from '../../src/audit/merkle-tree';
import type { Database } from '../database/database';
import { RecordDamaged, readNodes } from './stored-nodes';
import type { SignedTree } from './tree-rows';

/** A database that lacks, or contradicts, what its log has signed before. */
export class RecordSetBack extends Error {
  override readonly name = 'RecordSetBack';
  constructor(
    readonly origin: string,
    readonly why: 'missing' | 'shorter' | 'different',
    readonly sizeInFile: number,
    readonly sizeInDatabase: number,
  ) {
    const said = {
      missing: 'does not hold it',
      shorter: `has only ${sizeInDatabase}`,
      different: 'has others in their place',
    };
    super(
      `the checkpoint file knows ${sizeInFile} entries of the audit log ${origin}, and the database ${said[why]}: it was ` +
        'set back, replaced or changed. Restore the newest copy; to go on without those entries, keep the file as ' +
        'evidence under another name and start again',
    );
  }
}

interface Known {
  readonly size: number;
  /** Base64, as in the note. */
  readonly root: string;
}

/**
 * Holds the file against the database. Throws RecordSetBack where the database is not a continuation of what the file
 * knows; returns the trees whose present checkpoint the file does not have.
 */
export async function compareWithDatabase(file: string, database: Database): Promise<SignedTree[]> {
  // The file first: what is in it by now was in the database before.
  const known = await readCheckpoints(file);
  const trees = await database.lookUp((sql) =>
    sql.query<SignedTree & { tenant: string }>('SELECT tenant, origin, size, checkpoint FROM signed_trees()'),
  );
  const inDatabase = new Map(trees.map((tree) => [tree.origin, tree]));
  for (const [origin, latest] of known) {
    const tree = inDatabase.get(origin);
    if (latest.size === 0) continue;
    if (tree === undefined) throw new RecordSetBack(origin, 'missing', latest.size, 0);
    if (tree.size < latest.size) throw new RecordSetBack(origin, 'shorter', latest.size, tree.size);
    if ((await rootAt(database, tree.tenant, latest.size)) !== latest.root) {
      throw new RecordSetBack(origin, 'different', latest.size, tree.size);
    }
  }
  return trees.filter((tree) => known.get(tree.origin)?.size !== tree.size);
}

/** The root that the tree had at that size; undefined where it cannot be told any more. */
async function rootAt(database: Database, tenant: string, size: number): Promise<string | undefined> {
  const nodes = rootNodes(size);
  try {
    const hashes = await database.transaction(tenant, (sql) => readNodes(sql, tenant, nodes));
    const [root] = await assembleProof([nodes], hashes);
    return root?.toString('base64');
  } catch (error) {
    if (error instanceof RecordDamaged) return undefined;
    throw error;
  }
}

/** The latest checkpoint of each log. What a crash has cut off is passed over. */
async function readCheckpoints(file: string): Promise<Map<string, Known>> {
  const latest = new Map<string, Known>();
  const last: string[] = [];
  for await (const line of linesOf(file)) {
    last.push(line);
    if (last.length > 5) last.shift();
    const note = /^([^\n]+)\n(\d{1,16})\n([A-Za-z0-9+/]{43}=)\n\n— /.exec(last.join('\n'));
    if (note === null) continue;
    const [, origin = '', size = '', root = ''] = note;
    const before = latest.get(origin);
    if (before === undefined || before.size < Number(size)) latest.set(origin, { size: Number(size), root });
    else if (before.size === Number(size) && before.root !== root) {
      throw new RecordSetBack(origin, 'different', before.size, before.size);
    }
  }
  return latest;
}

async function* linesOf(file: string): AsyncIterable<string> {
  const handle = await open(file).catch((error: NodeJS.ErrnoException) => {
    if (error.code === 'ENOENT') return undefined;
    throw error;
  });
  if (handle !== undefined) yield* handle.readLines();
}
