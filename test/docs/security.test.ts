import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { accessTable } from '../../services/identity/access';

const root = join(__dirname, '../..');
const read = (path: string) => readFileSync(join(root, path), 'utf8');
const security = read('docs/security.md');

const pages = [
  'README.md',
  ...readdirSync(join(root, 'docs'), { recursive: true, encoding: 'utf8' })
    .filter((name) => name.endsWith('.md'))
    .map((name) => `docs/${name}`),
];

/** Text without what stands in code: brackets there are no links. */
const prose = (text: string) => text.replace(/^```[\s\S]*?^```$/gm, '').replace(/`[^`\n]*`/g, '');
const definitions = (text: string) =>
  new Map([...text.matchAll(/^\[([^\]]+)\]: (\S+)$/gm)].map(([, name, to]) => [name, to]));
const inlineLinks = (text: string) => [...text.matchAll(/\]\(([^)\s]+)\)/g)].map(([, to = '']) => to);
/** `[name]` that is neither `[text](address)` nor a definition. */
const shortLinks = (text: string) => [...text.matchAll(/\[([^\]\n]+)\](?![(:])/g)].map(([, name = '']) => name);
const headings = (text: string) =>
  [...text.matchAll(/^#+ (.+)$/gm)].map(([, title = '']) =>
    title
      .toLowerCase()
      .replace(/[^\p{L}\p{N} _-]/gu, '')
      .replaceAll(' ', '-'),
  );

describe('the links of the documentation', () => {
  it.each(pages)('%s leads to files and headings that are there', (page) => {
    const text = prose(read(page));
    const targets = [...inlineLinks(text), ...definitions(text).values()].map(String);
    const local = targets.filter((to) => !/^https?:/.test(to));
    const missing = local.filter((to) => {
      const [path = '', heading] = to.split('#');
      const file = path === '' ? page : join(dirname(page), path);
      if (!existsSync(join(root, file))) return true;
      return heading !== undefined && !headings(read(file)).includes(heading);
    });
    expect(missing).toEqual([]);
  });

  it('by name all have an address, and each address a name that uses it', () => {
    const defined = [...definitions(security).keys()].sort();
    expect([...new Set(shortLinks(prose(security)))].sort()).toEqual(defined);
  });
});

describe('the access table', () => {
  it('is what the code says', () => {
    const [, written = ''] = security.split('<!-- access-table -->');
    const { head, rows } = accessTable();
    const lines = [head, head.map(() => '---'), ...rows].map((cells) => `| ${cells.join(' | ')} |`);
    expect(written.trim()).toBe(lines.join('\n'));
  });
});

/** Variables that change what the engine knows or how much it does at once, and nothing about security. */
const otherVariables = ['PORT', 'WORKERS', 'LEXICONS_DIR', 'MODELS_DIR'];

describe('the settings', () => {
  const source = read('services/config.ts');
  const [, environment = ''] = /const environment = z\.object\(\{\n([\s\S]*?)\n\}\);/.exec(source) ?? [];
  const names = [...environment.matchAll(/^ {2}([A-Z_]+):/gm)].map(([, name = '']) => name);

  it('are found', () => {
    expect(names).toEqual(expect.arrayContaining(['AUTH', 'ENCRYPTION_KEY', 'DATABASE_URL', ...otherVariables]));
  });

  it.each(names.filter((name) => !otherVariables.includes(name)))('%s is explained', (name) => {
    expect(security).toContain(`\`${name}\``);
  });

  it('are no others', () => {
    const tables = security.split('\n').filter((line) => /^\| `[A-Z_]+`/.test(line));
    const explained = tables.flatMap((line) => [...(line.split('|')[1] ?? '').matchAll(/`([A-Z_]+)`/g)]);
    expect(explained.length).toBeGreaterThan(25);
    for (const [, name] of explained) expect(names).toContain(name);
  });
});

const statuses = ['met', 'met by the site', 'not met', 'not applicable'];

function rowsUnder(heading: string): string[][] {
  const [, after = ''] = security.split(`\n## ${heading}\n`);
  const [section = ''] = after.split('\n## ');
  const lines = section.split('\n').filter((line) => line.startsWith('|') && !line.startsWith('|---'));
  return lines
    .map((line) =>
      line
        .slice(1, -1)
        .split('|')
        .map((cell) => cell.trim()),
    )
    .filter(([first]) => first !== 'requirement' && first !== 'rule');
}

/** Files of tests that cells lead to. */
function testsIn(cells: readonly string[]): string[] {
  const known = definitions(security);
  const targets = shortLinks(prose(cells.join(' '))).map((name) => join('docs', known.get(name) ?? name));
  return targets.filter((path) => path.endsWith('.test.ts') && existsSync(join(root, path)));
}

describe('the table of HIPAA 164.312', () => {
  const rows = rowsUnder('HIPAA technical safeguards');

  it('has every standard and specification', () => {
    expect(rows.map(([rule]) => rule?.split(' ')[0])).toEqual([
      ...['(a)(1)', '(a)(2)(i)', '(a)(2)(ii)', '(a)(2)(iii)', '(a)(2)(iv)', '(b)', '(c)(1)', '(c)(2)', '(d)'],
      ...['(e)(1)', '(e)(2)(i)', '(e)(2)(ii)'],
    ]);
    expect(rows.map(([, kind]) => kind).join('')).toBe('RRRAARRARRAA');
  });

  it.each(rows.map((row) => [row[0] as string, row] as const))('%s has a status, both parts, and a test', (_, row) => {
    const [, , status = '', service, site, tests = ''] = row;
    expect(statuses).toContain(status);
    expect([service, site]).not.toContain('');
    expect(testsIn([tests])).not.toEqual([]);
  });
});

/**
 * Requirements of levels 1 and 2 of OWASP ASVS 5.0 by section, as first-last; level 3 is left out, where needed by name.
 */
const ofLevels1And2: Readonly<Record<string, string>> = {
  ...{ 'V1.1': '1-2', 'V1.2': '1-9', 'V1.3': '1-11', 'V1.4': '1-3', 'V1.5': '1-2' },
  ...{ 'V2.1': '1-3', 'V2.2': '1-3', 'V2.3': '1-4', 'V2.4': '1-1' },
  ...{ 'V3.2': '1-2', 'V3.3': '1-4', 'V3.4': '1-6', 'V3.5': '1-5', 'V3.7': '1-2' },
  ...{ 'V4.1': '1-3', 'V4.2': '1-1', 'V4.3': '1-2', 'V4.4': '1-4' },
  ...{ 'V5.1': '1-1', 'V5.2': '1-3', 'V5.3': '1-2', 'V5.4': '1-3' },
  ...{ 'V6.1': '1-3', 'V6.2': '1-12', 'V6.3': '1-4', 'V6.4': '1-4', 'V6.5': '1-5', 'V6.6': '1-3', 'V6.8': '1-4' },
  ...{ 'V7.1': '1-3', 'V7.2': '1-4', 'V7.3': '1-2', 'V7.4': '1-5', 'V7.5': '1-2', 'V7.6': '1-2' },
  ...{ 'V8.1': '1-2', 'V8.2': '1-3', 'V8.3': '1-1', 'V8.4': '1-1' },
  ...{ 'V9.1': '1-3', 'V9.2': '1-4' },
  ...{
    'V10.1': '1-2',
    'V10.2': '1-2',
    'V10.3': '1-4',
    'V10.4': '1-11',
    'V10.5': '1-5',
    'V10.6': '1-2',
    'V10.7': '1-3',
  },
  ...{ 'V11.1': '1-2', 'V11.2': '1-3', 'V11.3': '1-3', 'V11.4': '1-4', 'V11.5': '1-1', 'V11.6': '1-1' },
  ...{ 'V12.1': '1-3', 'V12.2': '1-2', 'V12.3': '1-4' },
  ...{ 'V13.1': '1-1', 'V13.2': '1-5', 'V13.3': '1-2', 'V13.4': '1-5' },
  ...{ 'V14.1': '1-2', 'V14.2': '1-4', 'V14.3': '1-3' },
  ...{ 'V15.1': '1-3', 'V15.2': '1-3', 'V15.3': '1-7' },
  ...{ 'V16.1': '1-1', 'V16.2': '1-5', 'V16.3': '1-4', 'V16.4': '1-3', 'V16.5': '1-3' },
  ...{ 'V17.1': '1-1', 'V17.2': '1-4', 'V17.3': '1-2' },
};

const requirements = Object.entries(ofLevels1And2).flatMap(([section, range]) => {
  const [first = 0, last = 0] = range.split('-').map(Number);
  return Array.from({ length: last - first + 1 }, (_, index) => `${section}.${first + index}`);
});

/** `V1.2.3`, `V1.2.3-V1.2.5`, a section or a chapter, several with commas. */
function namedBy(cell: string): string[] {
  return cell.split(', ').flatMap((name) => {
    const [from = '', to = from] = name.split('-');
    if (requirements.includes(from))
      return requirements.slice(requirements.indexOf(from), requirements.indexOf(to) + 1);
    return requirements.filter((one) => one.startsWith(`${name}.`));
  });
}

describe('the table of OWASP ASVS 5.0', () => {
  const rows = rowsUnder('OWASP ASVS 5.0, level 2');

  it('has every requirement of levels 1 and 2 once', () => {
    expect(requirements).toHaveLength(253);
    expect(rows.flatMap(([first = '']) => namedBy(first)).sort()).toEqual([...requirements].sort());
  });

  it.each(rows.map((row) => [row[0] as string, row] as const))(
    '%s has a status, and what stands behind it',
    (_, row) => {
      expect(row).toHaveLength(5);
      const [, what, status = '', how, tests = ''] = row;
      expect(what).not.toBe('');
      expect(statuses).toContain(status);
      if (status === 'met') expect(testsIn([tests])).not.toEqual([]);
      if (status === 'not met' || status === 'not applicable') expect(how).not.toBe('');
    },
  );

  it('admits to what is not met', () => {
    expect(rows.filter(([, , status]) => status === 'not met').length).toBeGreaterThan(0);
  });
});
