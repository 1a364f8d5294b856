import { editionIndexOn } from '../../code-sets/edition-index';
import type { CheckContext, CheckResult, ListedCode } from './check';
import { type Check, reference, sentenceList } from './listed';
import type { FindAddOn, FindLimit } from './open-limits';
import type { FindPairs } from './open-pairs';

export type Service = 'practitioner' | 'hospital';

interface OfEdition {
  readonly edition: string;
  readonly from: string;
}

/** NCCI edits of all editions, each with its own look-up. */
export interface ServiceEdits {
  readonly pairs: readonly (OfEdition & { readonly service: Service; readonly find: FindPairs })[];
  readonly limits: readonly (OfEdition & { readonly service: Service; readonly find: FindLimit })[];
  readonly addOns: readonly (OfEdition & { readonly find: FindAddOn })[];
}

/** Modifiers that NCCI lets say that two services of a pair are both to be paid (NCCI Policy Manual, chapter I). */
const PAIR_MODIFIERS = new Set(
  'E1 E2 E3 E4 FA F1 F2 F3 F4 F5 F6 F7 F8 F9 TA T1 T2 T3 T4 T5 T6 T7 T8 T9 LT RT LC LD RC LM RI 24 25 57 58 78 79 27 59 91 XE XP XS XU'.split(
    ' ',
  ),
);

/** Facility claims of an emergency department go by the hospital's edits; the rest is billed by practitioners. */
export function serviceOf(setting: CheckContext['setting']): Service {
  return setting === 'emergency' ? 'hospital' : 'practitioner';
}

/** Pairs, units and add-on codes among CPT and HCPCS codes, by the NCCI edits of the date's quarter or the nearest loaded. */
export function checkServices(edits: ServiceEdits): Check {
  return (list, context) => {
    const services = list.map(({ one }) => one).filter(({ system }) => system === 'CPT' || system === 'HCPCS');
    if (services.length === 0) return [];
    return [
      ...pairs(services, edits, context),
      ...units(services, edits, context),
      ...addOns(services, edits, context),
    ];
  };
}

/** The edits of the setting's service, or of the other where only those are loaded. */
function current<Edits extends OfEdition & { readonly service: Service }>(
  all: readonly Edits[],
  { setting, serviceDate }: CheckContext,
): Edits | undefined {
  const own = all.filter(({ service }) => service === serviceOf(setting));
  const some = own.length > 0 ? own : all;
  return some[editionIndexOn(some, serviceDate)];
}

function pairs(services: readonly ListedCode[], edits: ServiceEdits, context: CheckContext): CheckResult[] {
  const table = current(edits.pairs, context);
  if (!table) return [];
  const found = table.find(
    services.map(({ code }) => code),
    context.serviceDate,
  );
  return found.flatMap(({ indicator, ...places }): CheckResult[] => {
    const [column1, column2] = [services[places.column1], services[places.column2]] as [ListedCode, ListedCode];
    if (indicator === 1 && hasPairModifier(column1, column2)) return [];
    const may = indicator === 0 ? 'no modifier allows both' : 'a modifier may allow both where the record supports it';
    return [
      {
        kind: 'ptp',
        codes: [reference(column1), reference(column2)],
        statedAt: statedAt('PTP', table, table.service),
        named: [column2.code],
        isConflict: indicator === 0,
        message: `${column2.code} is not paid beside ${column1.code} (NCCI pair, indicator ${indicator}): ${may}${otherQuarter(table, context)}.`,
      },
    ];
  });
}

function hasPairModifier(...codes: readonly ListedCode[]): boolean {
  return codes.some(({ modifiers = [] }) => modifiers.some((one) => PAIR_MODIFIERS.has(one)));
}

function units(services: readonly ListedCode[], edits: ServiceEdits, context: CheckContext): CheckResult[] {
  const table = current(edits.limits, context);
  if (!table) return [];
  const codes = [...new Map(services.map((one) => [one.code, one])).values()];
  return codes.flatMap((one): CheckResult[] => {
    const limit = table.find(one.code);
    if (!limit) return [];
    const lines = services.filter(({ code }) => code === one.code).map((line) => line.units ?? 1);
    // Adjudication 1 looks at each line, 2 and 3 at the whole day.
    const counted = limit.adjudication === 1 ? Math.max(...lines) : lines.reduce((sum, line) => sum + line, 0);
    if (counted <= limit.units) return [];
    const per = limit.adjudication === 1 ? 'a line' : 'a day';
    return [
      {
        kind: 'mue',
        codes: [reference(one)],
        statedAt: statedAt('MUE', table, table.service),
        named: [],
        isConflict: true,
        message: `${one.code} has ${counted} units; the most for ${per} are ${limit.units} (NCCI MUE, adjudication ${limit.adjudication})${otherQuarter(table, context)}.`,
      },
    ];
  });
}

function addOns(services: readonly ListedCode[], edits: ServiceEdits, context: CheckContext): CheckResult[] {
  const table = edits.addOns[editionIndexOn(edits.addOns, context.serviceDate)];
  if (!table) return [];
  const codes = new Set(services.map(({ code }) => code));
  return services.flatMap((one): CheckResult[] => {
    const addOn = table.find(one.code);
    if (!addOn || addOn.primaries.length === 0 || addOn.primaries.some((code) => codes.has(code))) return [];
    const others = addOn.isOpen ? ', or another that the contractor accepts' : '';
    return [
      {
        kind: 'add-on',
        codes: [reference(one)],
        statedAt: statedAt('add-on codes', table),
        named: addOn.primaries,
        isConflict: !addOn.isOpen,
        message: `${one.code} is an add-on code: it stands beside ${sentenceList(addOn.primaries)}${others}; the list has none.`,
      },
    ];
  });
}

function statedAt(edits: string, { edition }: OfEdition, service?: Service): string {
  return `NCCI ${edits} ${edition}${service ? ` ${service}` : ''}`;
}

/** Said where the edits are of another quarter than the service: they change four times a year. */
function otherQuarter({ edition }: OfEdition, { serviceDate }: CheckContext): string {
  const quarter = `${serviceDate.slice(0, 4)}Q${Math.ceil(Number(serviceDate.slice(5, 7)) / 3)}`;
  return /^\d{4}Q[1-4]$/.test(edition) && edition !== quarter
    ? `; by the edits of ${edition}, as none of ${quarter} are loaded`
    : '';
}
