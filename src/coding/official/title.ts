/** Details that a title spells out in the same words throughout ICD-10-CM, so that they can be read apart from the condition. */
export interface TitleDetails {
  readonly side: 'right' | 'left' | 'bilateral' | null;
  readonly displacement: 'displaced' | 'nondisplaced' | null;
  readonly encounter: 'initial' | 'subsequent' | 'sequela' | null;
  /** Gustilo type as the 7th characters group it; `any` where the title only says open. */
  readonly open: 'any' | 'I-II' | 'III' | null;
  readonly healing: 'delayed' | 'nonunion' | 'malunion' | null;
  readonly trimester: 'first' | 'second' | 'third' | 'childbirth' | 'puerperium' | null;
  /** `1` to `5`; `other`; null for one fetus or none named. */
  readonly fetus: string | null;
  readonly intent: 'accidental' | 'self-harm' | 'assault' | 'undetermined' | null;
  readonly consciousness: string | null;
}

/** An official title with its details taken out. */
export interface Title {
  /** The condition in lower case; titles that differ in details only have the same. */
  readonly core: string;
  /** The title in lower case as it is written, without encounter, fetus, trimester, intent and consciousness; "in childbirth" stays. */
  readonly written: string;
  readonly details: TitleDetails;
  /** The title says "unspecified" somewhere. */
  readonly unspecified: boolean;
  /** "Other ...": what the code list does not name, so that its title is no name either. */
  readonly residual: boolean;
}

const ENCOUNTER = /,? ?\b(initial encounter|subsequent encounter|sequela)\b(.*)$/;
const FETUS = /,? (?:fetus (\d)|(other fetus)|not applicable or unspecified)$/;
const TRIMESTER =
  /,? ?(?:in |complicating )?(?:(?:pregnancy, )?(first|second|third|unspecified) trimester|(childbirth)|(?:the )?(puerperium))$/;
const INTENT =
  /,? ?\b(accidental \(unintentional\)|accidental|intentional self-harm|assault|undetermined|undetermined intent)$/;
const CONSCIOUSNESS = /,? ?\b(with|without) loss of consciousness\b([^,]*)$/;
const RESIDUAL = /\b(?:other|elsewhere|others|miscellaneous)\b/;
const NOT_ELSEWHERE = /,? ?\(?\b(?:not elsewhere classified|not otherwise specified|nec|nos|so stated)\b\)?/g;
const PLACE = / (?:as )?(?:the )?place of occurrence of the external cause$/;

/** Takes an official title apart. */
export function readTitle(long: string): Title {
  let text = long.toLowerCase().replace(/\s+/g, ' ').trim();
  const take = (pattern: RegExp): RegExpExecArray | null => {
    const match = pattern.exec(text);
    if (match) text = text.slice(0, match.index).trim();
    return match;
  };
  const encounter = take(ENCOUNTER);
  const more = encounter?.[2] ?? '';
  const fetus = take(FETUS);
  const named = text.replace(/,? (?:first|second|third|unspecified) trimester$/, '');
  const trimester = take(TRIMESTER);
  const intent = take(INTENT);
  take(PLACE);
  text = text.replace(NOT_ELSEWHERE, '');
  const consciousness = take(CONSCIOUSNESS);
  const side = /\b(right|left|bilateral)\b/.exec(text)?.[1] as 'right' | 'left' | 'bilateral' | undefined;
  const displacement = /\b(displaced|nondisplaced)\b/.exec(text)?.[1] as 'displaced' | 'nondisplaced' | undefined;
  const unspecified = /\bunspecified\b/.test(text) || trimester?.[1] === 'unspecified';
  const core = plainCore(text);
  return {
    core,
    written: trimester ? named : text,
    details: {
      side: side ?? null,
      displacement: displacement ?? null,
      encounter: encounter ? (encounter[1]?.split(' ')[0] as TitleDetails['encounter']) : null,
      open: openType(more),
      healing: /delayed/.test(more)
        ? 'delayed'
        : /nonunion/.test(more)
          ? 'nonunion'
          : /malunion/.test(more)
            ? 'malunion'
            : null,
      trimester: (trimester?.[1] === 'unspecified'
        ? null
        : (trimester?.[1] ?? trimester?.[2] ?? trimester?.[3] ?? null)) as TitleDetails['trimester'],
      fetus: fetus ? (fetus[1] ?? (fetus[2] ? 'other' : null)) : null,
      intent: intent ? intentOf(intent[1] as string) : null,
      consciousness: consciousness ? `${consciousness[1]}${consciousness[2]}` : null,
    },
    unspecified,
    residual: RESIDUAL.test(core),
  };
}

/** What is left when sides, displacement, "unspecified", "without" and what stands in parentheses are gone. */
function plainCore(text: string): string {
  return text
    .replace(/ (following|during|complicating) other procedure$/, ' $1 procedure')
    .replace(/ (?:except|excluding|not including|other than) [^,]*/g, '')
    .replace(/^other secondary /, 'secondary ')
    .replace(/\([^)]*\)|\[[^\]]*\]/g, ' ')
    .replace(/ without [a-z ]+?(?= of |,| with | in |$)/g, ' ')
    .replace(/\b(?:of |as to )?unspecified (?:degree|site|duration|severity|stability|stage|cause|type|part)\b/g, ' ')
    .replace(/\b(?:right|left|bilateral|both|unspecified|(?:non)?displaced)\b/g, ' ')
    .replace(/\s+/g, ' ')
    .replace(/(?: ?,)+/g, ',')
    .replace(/^[\s,]+|[\s,]+$/g, '')
    .replace(/[\s,]+(?:of|in|during|complicating|for|with|due to|to|side)$/, '');
}

function openType(text: string): TitleDetails['open'] {
  if (/type iiia/.test(text)) return 'III';
  if (/type i or ii/.test(text)) return 'I-II';
  return /open fracture/.test(text) ? 'any' : null;
}

function intentOf(text: string): TitleDetails['intent'] {
  if (text.startsWith('accidental')) return 'accidental';
  if (text.startsWith('intentional')) return 'self-harm';
  return text === 'assault' ? 'assault' : 'undetermined';
}
