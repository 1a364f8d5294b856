import type { ReleaseParser, ReleasePart, ReleaseSystem } from '../../src/code-sets/release';
import type { Service } from './catalog';
import { type Detected, detectRelease } from './detect';
import { firstDayOf } from './edition-dates';
import { ImportRefused } from './errors';
import { parserFor } from './parser-for';
import { openSource, type SourceMember } from './source';

/** What the person says of the files; the files themselves are asked for the rest. */
export interface ImportOptions {
  readonly system?: ReleaseSystem | undefined;
  readonly part?: ReleasePart | undefined;
  readonly edition?: string | undefined;
  /** YYYY-MM-DD. */
  readonly from?: string | undefined;
  readonly service?: Service | undefined;
  readonly force?: boolean | undefined;
}

/** One part of one edition and the files that it is in. */
export interface ChosenRelease {
  readonly system: ReleaseSystem;
  readonly part: ReleasePart;
  readonly edition: string;
  readonly from: string;
  readonly service: Service | null;
  /** In the order in which they were given. */
  readonly files: readonly SourceMember[];
  readonly parse: ReleaseParser<ReleasePart>;
}

type Settled = ChosenRelease & Pick<Detected, 'isLesser'>;

export interface PassedOver {
  readonly file: string;
  readonly why: string;
}

export interface Choice {
  readonly chosen: readonly ChosenRelease[];
  readonly passedOver: readonly PassedOver[];
}

const ICD = ['ICD-10-CM', 'ICD-10-PCS'] as const;
const SYSTEMS_OF: Readonly<Record<ReleasePart, readonly ReleaseSystem[]>> = {
  codes: [...ICD, 'CPT', 'HCPCS'],
  tabular: ['ICD-10-CM'],
  index: ['ICD-10-CM'],
  'external-cause-index': ['ICD-10-CM'],
  'neoplasm-table': ['ICD-10-CM'],
  'drug-table': ['ICD-10-CM'],
  'pcs-tables': ['ICD-10-PCS'],
  'pcs-definitions': ['ICD-10-PCS'],
  modifiers: ['HCPCS'],
  'poa-exempt': ['ICD-10-CM'],
  conversion: ICD,
  ptp: ['NCCI'],
  mue: ['NCCI'],
  'add-on': ['NCCI'],
  mce: ['MCE'],
};

/** Parts that their publisher cuts into several files. */
const CUT: ReadonlySet<ReleasePart> = new Set(['ptp']);

/**
 * Says what is to be imported from which file. Throws ImportRefused, naming file and option, where a file is no release
 * that is known, does not say of which edition it is, or says the same as another one.
 */
export async function chooseReleases(paths: readonly string[], options: ImportOptions): Promise<Choice> {
  const { system, part } = options;
  if (system !== undefined && part !== undefined && !SYSTEMS_OF[part].includes(system)) {
    throw new ImportRefused(`--part: ${part} are of ${SYSTEMS_OF[part].join(' or ')}, not of ${system}`);
  }
  const passedOver: PassedOver[] = [];
  const settled: Settled[] = [];
  for (const path of paths) {
    const members: SourceMember[] = [];
    for await (const member of openSource(path)) members.push(member);
    const found: Settled[] = [];
    const refused: PassedOver[] = [];
    for (const member of members) {
      const parts = await partsOf(member, options, members.length === 1);
      if (typeof parts === 'string') refused.push({ file: member.file, why: parts });
      else found.push(...parts.map((part) => settle(member, part, options)));
    }
    if (found.length === 0) throw new ImportRefused(whyNothing(path, refused));
    settled.push(...found);
    passedOver.push(...refused);
  }
  return { chosen: merge(settled, passedOver), passedOver };
}

/** The wanted parts of a file, or why it has none. What it is may be said for a file that does not show it itself. */
async function partsOf(member: SourceMember, options: ImportOptions, isOnly: boolean): Promise<Detected[] | string> {
  const { system, part } = options;
  const detection = await detectRelease(member.file, await member.head());
  if ('refused' in detection) {
    const isSaid = isOnly && system !== undefined && part !== undefined;
    return isSaid ? [{ system, part, edition: null, from: null, service: null, isLesser: false }] : detection.refused;
  }
  const wanted = detection.parts.filter(
    (one) => (system ?? one.system) === one.system && (part ?? one.part) === one.part,
  );
  if (wanted.length > 0) return wanted;
  return `holds ${detection.parts.map((one) => `${one.system} ${one.part}`).join(' and ')}, which was not asked for`;
}

function whyNothing(path: string, refused: readonly PassedOver[]): string {
  const [only, ...others] = refused;
  if (only !== undefined && others.length === 0) return `${only.file}: ${only.why}`;
  return `${path}: holds nothing to import${refused.map(({ file, why }) => `\n  ${file}: ${why}`).join('')}`;
}

function settle(member: SourceMember, found: Detected, options: ImportOptions): Settled {
  const { system, part, isLesser } = found;
  const refuse = (why: string): ImportRefused => new ImportRefused(`${member.file}: ${why}`);
  const edition = options.edition ?? found.edition;
  if (edition === null)
    throw refuse(`does not say of which edition it is; give --edition, such as ${exampleOf(system)}`);
  const from = options.from ?? firstDayOf(edition) ?? (options.edition === undefined ? found.from : null);
  if (from === null) throw refuse(`${edition} does not say since when it is in force; give --from YYYY-MM-DD`);
  const hasService = part === 'ptp' || part === 'mue';
  const service = hasService ? (found.service ?? options.service ?? null) : null;
  if (hasService && service === null)
    throw refuse('does not say whose edits it holds; give --service practitioner, hospital or equipment');
  if (hasService && options.service !== undefined && service !== options.service) {
    throw refuse(`holds the edits for ${service}, not for ${options.service}; leave --service out`);
  }
  const parse = parserFor({ system, part, from, service });
  return { system, part, edition, from, service, files: [member], parse, isLesser };
}

function exampleOf(system: ReleaseSystem): string {
  return system === 'HCPCS' || system === 'NCCI'
    ? '2026Q4'
    : system === 'CPT'
      ? '2027 (and --from 2027-01-01)'
      : 'FY2027';
}

/** Joins what belongs together, and takes the fuller one of two lists of the same codes. */
function merge(settled: readonly Settled[], passedOver: PassedOver[]): ChosenRelease[] {
  const groups = new Map<string, Settled[]>();
  for (const one of settled) {
    const key = [one.system, one.part, one.edition, one.service].join(' ');
    groups.set(key, [...(groups.get(key) ?? []), one]);
  }
  return [...groups.values()].map((group) => {
    const full = group.some((one) => !one.isLesser) ? group.filter((one) => !one.isLesser) : group;
    const [first] = full as [Settled];
    const files = full.flatMap((one) => one.files);
    const taken = files.map(({ file }) => file).join(', ');
    for (const one of group) {
      if (full.includes(one)) continue;
      passedOver.push(...one.files.map(({ file }) => ({ file, why: `${taken} says the same and more` })));
    }
    if (files.length > 1 && !CUT.has(first.part)) {
      throw new ImportRefused(
        `${taken}: are both the ${first.part} of ${first.system} ${first.edition}; give one of them`,
      );
    }
    const { isLesser: _, ...release } = first;
    return { ...release, files };
  });
}
