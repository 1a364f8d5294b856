import type { Condition, ConditionOption, FamilyCode } from '../families/code-family';
import type { CodeGroup, GroupMember } from './code-groups';

const near = (words: string): ConditionOption => ({ kind: 'near', phrase: { words, exactCase: false } });
const refiner = (name: string): ConditionOption => ({ kind: 'refiner', refiner: name });

/** As the official titles close: one phrase, which begins near the fracture however long it is. */
const OPEN_TAILS = ['initial encounter for open fracture', 'subsequent encounter for open fracture'];
const TYPE_THREE_TAILS = OPEN_TAILS.map((tail) => `${tail} type iiia`);
const HEALING = { delayed: 'delayed-healing', nonunion: 'nonunion', malunion: 'malunion' } as const;
const HEALING_WORDS = { delayed: 'delayed healing', nonunion: 'nonunion', malunion: 'malunion' } as const;
const TAILS = ['fracture', 'closed fracture', 'open fracture type i or ii'].map(
  (kind) => `subsequent encounter for ${kind}`,
);
const TRIMESTER = {
  first: 'first-trimester',
  second: 'second-trimester',
  third: 'third-trimester',
  childbirth: 'childbirth',
  puerperium: 'puerperium',
} as const;
// Capitals: a small "a" is an article.
const FETUS_NAMES = ['', 'A', 'B', 'C', 'D', 'E'];

/** The codes of a group with the conditions that their details ask for; the one for a silent note has none. */
export function codesOfGroup(group: CodeGroup): FamilyCode[] {
  const has = (test: (member: GroupMember) => boolean): boolean => group.members.some(test);
  const sides = has((one) => one.title.details.side !== null);
  const trimesters = has((one) => one.title.details.trimester !== null);
  const asked: Asked = {
    displacement: has((one) => one.title.details.displacement === 'displaced'),
    openLater: has(({ title: { details } }) => details.open !== null && details.encounter === 'subsequent'),
    open: has((one) => one.title.details.open !== null),
  };
  const known = new Set<string>();
  const ordered = [...group.members].sort(
    (a, b) => Number(b.title.unspecified) - Number(a.title.unspecified) || (a.code < b.code ? -1 : 1),
  );
  return ordered.flatMap((member): FamilyCode[] => {
    const { details } = member.title;
    const conditions = conditionsOf(member, asked);
    // Of two that ask for the same the first would always be taken.
    const key = JSON.stringify(conditions);
    if (known.has(key)) return [];
    known.add(key);
    const needs = [
      ...(sides && details.side === null ? ['laterality'] : []),
      ...(trimesters && details.trimester === null ? ['trimester'] : []),
    ];
    return [{ code: member.code, display: member.long, conditions, needs, absorbs: [], line: member.line }];
  });
}

/** What some code of the group says, which decides what the others have to ask for. */
interface Asked {
  readonly displacement: boolean;
  readonly open: boolean;
  readonly openLater: boolean;
}

function conditionsOf({ title: { details } }: GroupMember, asked: Asked): Condition[] {
  const conditions: Condition[] = [];
  const add = (axis: string, ...options: ConditionOption[]): void => {
    conditions.push({ options, axis });
  };
  if (details.side) add('laterality', refiner(details.side));
  // Not called displaced or nondisplaced is coded displaced (guideline I.C.19.c).
  if (details.displacement === 'nondisplaced' && asked.displacement) add('displacement', refiner('nondisplaced'));
  if (details.open) add('fracture', refiner('open'), ...OPEN_TAILS.map(near));
  if (details.open === 'III') add('fracture-type', refiner('gustilo-3'), ...TYPE_THREE_TAILS.map(near));
  if (details.encounter === 'sequela') add('encounter', refiner('sequela'));
  if (details.encounter === 'subsequent') {
    const tails = details.healing
      ? TAILS.map((tail) => near(`${tail} with ${HEALING_WORDS[details.healing ?? 'delayed']}`))
      : [];
    const healing = details.healing ? [refiner(HEALING[details.healing]), ...tails] : [];
    if (healing.length > 0) add('healing', ...healing);
    // Healing that goes wrong is said at a later encounter, so that its words stand for both.
    add('encounter', refiner('subsequent'), ...healing);
    // Where the later encounters are not told apart by open and closed, "open" says less than "subsequent".
    if (asked.open && !asked.openLater) add('visit', refiner('subsequent'), ...healing);
  }
  if (details.trimester) add('trimester', refiner(TRIMESTER[details.trimester]));
  if (details.fetus === 'other') add('fetus', near('other fetus'));
  else if (details.fetus) {
    const letter = FETUS_NAMES[Number(details.fetus)] ?? '';
    add(
      'fetus',
      near(`fetus ${details.fetus}`),
      near(`fetus ${letter}`),
      near(`twin ${letter}`),
      near(`baby ${letter}`),
    );
  }
  if (details.intent === 'self-harm') add('intent', refiner('self-harm'));
  if (details.intent === 'assault') add('intent', refiner('assault'));
  if (details.intent === 'undetermined')
    add('intent', near('undetermined intent'), near('intent undetermined'), near('undetermined'));
  if (details.consciousness) conditions.push(...consciousness(details.consciousness));
  return conditions;
}

const DURATIONS: readonly (readonly [RegExp, readonly string[]])[] = [
  [
    /30 minutes or less/,
    [
      '30 minutes or less',
      'less than 30 minutes',
      'brief',
      'briefly',
      'few minutes',
      'seconds',
      '5 minutes',
      '10 minutes',
      '15 minutes',
      '20 minutes',
      '30 minutes',
    ],
  ],
  [/31 minutes to 59/, ['31 minutes to 59 minutes', '35 minutes', '40 minutes', '45 minutes', '50 minutes']],
  [/1 hour to 5/, ['1 hour', '2 hours', '3 hours', '4 hours', '5 hours', '1 hour to 5 hours 59 minutes']],
  [/6 hours to 24/, ['6 hours to 24 hours', '6 hours', '8 hours', '10 hours', '12 hours', '18 hours', '24 hours']],
  [/greater than 24 hours with return/, ['greater than 24 hours', 'more than 24 hours', 'days']],
  [/death due to brain/, ['death due to brain injury']],
  [/death due to other/, ['death due to other cause']],
];

/** Loss of consciousness and how long it lasted. */
function consciousness(text: string): Condition[] {
  const lost = ['loss of consciousness', 'LOC', 'lost consciousness', 'unconscious', 'knocked out'].map(near);
  if (text.startsWith('without')) {
    const none = [
      'without loss of consciousness',
      'no loss of consciousness',
      'without LOC',
      'no LOC',
      'denies loss of consciousness',
    ];
    return [
      { options: none.map(near), axis: 'consciousness' },
      { options: none.map(near), axis: 'duration' },
    ];
  }
  if (/status unknown/.test(text)) return [];
  const duration = DURATIONS.find(([pattern]) => pattern.test(text));
  const conditions: Condition[] = [{ options: lost, axis: 'consciousness' }];
  if (duration) conditions.push({ options: duration[1].map(near), axis: 'duration' });
  if (/without return/.test(text)) conditions.push({ options: [near('without return')], axis: 'duration' });
  return conditions;
}
