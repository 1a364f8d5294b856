import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { parseAddOn } from '../../../src/code-sets/releases/add-on';
import { parseMue } from '../../../src/code-sets/releases/mue';
import { parsePtp } from '../../../src/code-sets/releases/ptp';
import { type CodeRule, NOTE_KINDS } from '../../../src/coding/checks/code-rule';
import { notesToRules } from '../../../src/coding/checks/notes-to-rules';
import { joinRules, parseAuthoredRules } from '../../../src/coding/checks/parse-authored-rules';
import { type CodePattern, matchesPattern, parseCodePattern } from '../../../src/coding/code-pattern';
import { officialTitles } from '../../resources/official-codes';
import { addendaSince2021, isPresent, officialEdits, officialTabular, parsed, textOf } from './official-rules';

const FOLDER = join(__dirname, '..', '..', '..', 'lexicons', 'rules');
const files = readdirSync(FOLDER).filter((name) => name.endsWith('.rules'));
const authored = joinRules(
  files.map((name) => parseAuthoredRules(readFileSync(join(FOLDER, name), 'utf8'), `lexicons/rules/${name}`)),
);

const patterns = new Map<string, CodePattern>();
function patternOf(text: string): CodePattern {
  const pattern = patterns.get(text) ?? (parseCodePattern(text) as CodePattern);
  patterns.set(text, pattern);
  return pattern;
}
const endOf = ({ from, to }: CodePattern): string => to ?? from;

/** True when some code could be of both. */
function overlap(a: string, b: string): boolean {
  const [one, other] = [
    { ...patternOf(a), condition: null },
    { ...patternOf(b), condition: null },
  ];
  return matchesPattern(one, other.from) || matchesPattern(other, one.from) || matchesPattern(one, endOf(other));
}

/** True when a note at `place` holds for every code at `at`. */
function covers(place: string, at: string): boolean {
  const [outer, inner] = [patternOf(place), patternOf(at)];
  return matchesPattern(outer, inner.from) && (inner.to === null || matchesPattern(outer, inner.to));
}

const told = ({ kind, at, isConditional }: CodeRule, named: string) =>
  `${kind}${isConditional ? '?' : ''} ${at} : ${named}`;

describe('the authored rules', () => {
  it('are a few hundred, and every file says whom it serves and where its facts can be checked', () => {
    expect(authored.codes.length).toBeGreaterThan(500);
    for (const name of files) {
      const head = readFileSync(join(FOLDER, name), 'utf8').split('\n').slice(0, 3).join(' ');
      expect(`${name}: ${head}`).toMatch(/coder.*Facts: /);
    }
  });

  it('say of older notes only that they ended where an addendum took them back', () => {
    if (!isPresent('icd10cm/addenda-text')) return;
    const changes = addendaSince2021();
    const wrong = authored.ended.flatMap(({ kind, at, named }) =>
      named.filter((text) => {
        const about = changes.filter((one) => one.kind === kind && one.at === at && one.named.includes(text));
        return about.at(-1)?.isAdded !== false;
      }),
    );
    expect(authored.ended.length).toBeGreaterThan(40);
    expect(wrong).toEqual([]);
  });

  it('contradict no note of the official tabular list and its addenda', async () => {
    const rows = await officialTabular();
    if (rows === null || !isPresent('icd10cm/addenda-text')) return;
    const official = [...notesToRules(rows)];
    const changes = addendaSince2021();
    const stated = (rule: CodeRule, named: string): boolean => {
      const own = official.filter((one) => one.kind === rule.kind && covers(one.at, rule.at));
      const at2021 = own.some((one) => one.named.some((text) => overlap(text, named)));
      // A later addendum has the last word; within one, what is taken away and given again stands.
      const about = changes.filter(
        (one) => one.kind === rule.kind && covers(one.at, rule.at) && one.named.some((text) => overlap(text, named)),
      );
      const last = about.filter(({ file }) => file === about.at(-1)?.file);
      return last.length === 0 ? at2021 : last.some(({ isAdded }) => isAdded);
    };
    const noteRules = authored.codes.filter(({ kind }) => NOTE_KINDS.has(kind) && kind !== 'manifestation');
    const wrong = noteRules.flatMap((rule) =>
      rule.named.filter((named) => !stated(rule, named)).map((named) => told(rule, named)),
    );
    expect(wrong).toEqual([]);

    // What the tabular asks for only where it applies is not asked for always.
    const tooStrict = noteRules.filter(
      (rule) =>
        rule.kind === 'use-additional' &&
        !rule.isConditional &&
        official.some(
          (one) =>
            one.kind === rule.kind &&
            one.isConditional &&
            one.at === rule.at &&
            rule.named.every((named) => one.named.includes(named)),
        ),
    );
    expect(tooStrict).toEqual([]);
  }, 60_000);

  it('are about codes that there are', () => {
    const titles = officialTitles();
    if (titles === null) return;
    const codes = [...titles.keys()];
    const isThere = (text: string) => {
      const pattern = { ...patternOf(text), condition: null };
      return codes.some((code) => matchesPattern(pattern, code));
    };
    const places = new Set(authored.codes.flatMap(({ at, named }) => [at, ...named]));
    expect([...places].filter((text) => !isThere(text))).toEqual([]);
  });

  it('contradict no age, sex, manifestation or principal-diagnosis edit of the Medicare Code Editor', async () => {
    const edits = await officialEdits();
    const titles = officialTitles();
    const tabular = await officialTabular();
    if (edits === null || titles === null || tabular === null) return;
    const classified = [...notesToRules(tabular)].filter(({ kind }) => kind === 'manifestation').map(({ at }) => at);
    const known = new Set(tabular.map(({ code }) => code.replace('.', '')));
    const edit = (kind: string) => (kind === 'not-principal' ? 'unacceptable-principal' : kind);
    const wrong = authored.codes
      // External causes are refused as principal by a rule of their own, not by a list.
      .filter(({ kind, at }) => !NOTE_KINDS.has(kind) && !/^[VWXY]/.test(at))
      .concat(authored.codes.filter(({ kind }) => kind === 'manifestation'))
      .flatMap(({ kind, at }) => {
        const listed = edits.get(edit(kind)) ?? new Set();
        const place = patternOf(at);
        const below = [...titles.keys()].filter((code) => matchesPattern(place, code));
        const byTitle = (code: string) =>
          kind === 'manifestation' && classified.some((one) => code.startsWith(one.replace('.', '')));
        // The lists are older than the codes: a code that was not there then cannot be on them.
        const wasThere = (code: string) => known.has(code) || known.has(code.slice(0, 6).replace(/X+$/, ''));
        return below
          .filter((code) => wasThere(code) && !listed.has(code) && !byTitle(code))
          .map((code) => `${kind} ${at}: ${code}`);
      });
    expect(wrong).toEqual([]);
  }, 60_000);

  it('contradict no edit of the National Correct Coding Initiative', async () => {
    const files = ['ptp_prac', 'ptp_out', 'mue_prac', 'mue_out', 'aoc'].map((name) => `ncci/ncci_${name}.csv.gz`);
    if (!files.every(isPresent)) return;
    const [ptpPractitioner, ptpHospital, muePractitioner, mueHospital, addOns] = files as [
      string,
      string,
      string,
      string,
      string,
    ];
    const wrong: string[] = [];
    for (const [service, path] of [
      ['practitioner', ptpPractitioner],
      ['hospital', ptpHospital],
    ] as const) {
      const own = authored.ptp.filter((one) => one.service === service);
      const wanted = new Set(own.map(({ column1 }) => column1));
      // Hundreds of thousands of lines: only those of the codes that are asked about are parsed.
      const [head, ...lines] = textOf(path).split('\n');
      const text = [head, ...lines.filter((line) => wanted.has(line.slice(1, 6)))].join('\n');
      const official = (await parsed(parsePtp(service), text, path)).filter(({ to }) => to === null);
      for (const { column1, column2, indicator } of own) {
        const same = official.find((one) => one.column1 === column1 && one.column2 === column2);
        if (same?.indicator !== indicator) wrong.push(`ptp ${column1} : ${column2} ${service} is ${same?.indicator}`);
      }
    }
    const limits = [
      ...(await parsed(parseMue, textOf(muePractitioner), 'ncci_mue_prac.csv')),
      ...(await parsed(parseMue, textOf(mueHospital), 'ncci_mue_out.csv')),
    ];
    for (const { service, code, units, adjudication } of authored.mue) {
      const same = limits.find((one) => one.code === code && one.service === service);
      if (same?.units !== units || same.adjudication !== adjudication) wrong.push(`mue ${code} ${service}`);
    }
    const official = await parsed(parseAddOn, textOf(addOns), 'ncci_aoc.csv');
    for (const addOn of new Set(authored.addOns.map((one) => one.addOn))) {
      const list = (rows: typeof authored.addOns) =>
        rows
          .filter((one) => one.addOn === addOn)
          .map(({ primary }) => primary)
          .sort();
      // A list that is not complete would miss a primary code that is there.
      if (list(official).join() !== list(authored.addOns).join()) wrong.push(`add-on ${addOn}`);
    }
    expect(wrong).toEqual([]);
  }, 60_000);
});
