import { spawnSync } from 'node:child_process';
import { cpSync, mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';

const root = join(__dirname, '..');

/** A project with the same rules and only these files, and what the check says of it. */
function check(files: Readonly<Record<string, string>>): string {
  const folder = mkdtempSync(join(tmpdir(), 'countersign-direction-'));
  try {
    for (const name of ['.dependency-cruiser.cjs', 'package.json']) cpSync(join(root, name), join(folder, name));
    symlinkSync(join(root, 'node_modules'), join(folder, 'node_modules'));
    for (const [name, content] of Object.entries(files)) {
      mkdirSync(dirname(join(folder, name)), { recursive: true });
      writeFileSync(join(folder, name), content);
    }
    const command = join(root, 'node_modules/dependency-cruiser/bin/dependency-cruise.mjs');
    const { stdout, stderr } = spawnSync(process.execPath, [command, 'src', 'services', '--output-type', 'err'], {
      cwd: folder,
      encoding: 'utf8',
    });
    return stdout + stderr;
  } finally {
    rmSync(folder, { recursive: true });
  }
}

const type = 'export interface Thing { readonly name: string }\n';
const take = (from: string) => `import type { Thing } from '${from}';\nexport type Taken = Thing;\n`;

describe('the direction check', () => {
  // TypeScript 7 has no API for such tools: this shows that ours reads our files, type-only imports included.
  const report = check({
    'services/thing.ts': type,
    'src/resources/thing.ts': type,
    'src/review/thing.ts': type,
    'src/coding/thing.ts': type,
    'src/mentions/thing.ts': type,
    'src/text/uses-mentions.ts': take('../mentions/thing'),
    'src/mentions/uses-coding.ts': take('../coding/thing'),
    'src/coding/uses-review.ts': take('../review/thing'),
    'src/coding/uses-resources.ts': take('../resources/thing'),
    'src/coding/uses-services.ts': take('../../services/thing'),
    'src/coding/one.ts': `${take('./two')}${type}`,
    'src/coding/two.ts': `${take('./one')}${type}`,
    'src/text/reads.ts': "import { readFileSync } from 'node:fs';\nexport const read = readFileSync;\n",
    'src/coding/serves.ts': "import { createServer } from 'node:http';\nexport const server = createServer;\n",
    'src/coding/uses-mentions.ts': take('../mentions/thing'),
  });

  it.each([
    ['text-is-first: src/text/uses-mentions.ts'],
    ['mentions-use-text-only: src/mentions/uses-coding.ts'],
    ['coding-uses-mentions-and-text: src/coding/uses-review.ts'],
    ['stages-get-resources-handed-in: src/coding/uses-resources.ts'],
    ['src-knows-no-one: src/coding/uses-services.ts'],
    ['no-cycles: src/coding/'],
    ['stages-read-no-files: src/text/reads.ts'],
    ['src-has-no-http-sql-or-process: src/coding/serves.ts'],
  ])('finds %s', (violation) => {
    expect(report).toContain(violation);
  });

  it('lets pass what goes the right way', () => {
    expect(report).not.toContain('src/coding/uses-mentions.ts');
  });
});

describe('src', () => {
  it('imports inside a type, where the direction check cannot see it, nothing but text, which every stage may use', () => {
    const files = readdirSync(join(root, 'src'), { recursive: true, encoding: 'utf8' }).filter((name) =>
      name.endsWith('.ts'),
    );
    const hidden = files.filter((name) =>
      /\bimport\(['"](?!\.\.\/text\/)/.test(readFileSync(join(root, 'src', name), 'utf8')),
    );
    expect(hidden).toEqual([]);
  });
});
