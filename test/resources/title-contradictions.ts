// Compares an authored display with the official title by classes of words that exclude each other. A display may leave a
// detail out or say it in other words; it may never say another value of the same class.

const CLASSES = [
  'right left bilateral',
  'initial subsequent sequela',
  'first second third fourth fifth',
  'acute chronic',
  'displaced nondisplaced',
  'open closed',
  'upper lower',
  'male female',
  'primary secondary',
  'dominant nondominant',
  'nonunion malunion delayed',
  'cervical thoracic lumbar sacral',
  'thumb index middle ring little',
  'accidental intentional assault undetermined',
  'poisoning adverse underdosing',
  'proximal distal',
  'anterior posterior',
  'medial lateral',
  'benign malignant',
  'mild moderate severe',
  'mother father',
  'remission relapse',
  'systolic diastolic',
  'simple complex',
  'traumatic nontraumatic',
  'radius ulna humerus femur tibia fibula',
  'shoulder elbow wrist hip knee ankle',
  'finger toe',
  'ascending transverse descending sigmoid',
  'driver passenger pedestrian',
  'dislocation subluxation',
  'sprain strain',
  'burn corrosion',
].map((line) => line.split(' '));

const NUMBERED = ['type', 'stage', 'grade', 'degree'];
const ROMAN: Readonly<Record<string, string>> = { i: '1', ii: '2', iii: '3', iv: '4', v: '5' };

function normal(text: string): string {
  return text
    .toLowerCase()
    .replace(/\bsequelae\b/g, 'sequela')
    .replace(/\bboth (?=\w+s\b)/g, 'bilateral ')
    .replace(/\bboth sides\b/g, 'bilateral')
    .replace(/\bnon-(?=\w)/g, 'non')
    .replace(/\bnot (?=(?:displaced|dominant|traumatic)\b)/g, 'non')
    .replace(/\bnot (?:specified|stated|given) as \w+/g, '')
    .replace(/\bnot associated with\b/g, 'without')
    .replace(/\b(i{1,3}|iv|v)([a-c]?)\b/g, (_, roman: string, letter: string) => `${ROMAN[roman]}${letter}`);
}

function valuesAfter(text: string, name: string): string[] {
  return [...text.matchAll(new RegExp(`\\b${name}s? (\\d[a-c]?)(?:(?:, | or |, or |-)(\\d[a-c]?))*`, 'g'))].flatMap(
    ([all]) => [...all.matchAll(/\d[a-c]?/g)].map(([value]) => value),
  );
}

/** Nouns that a text says are there ("with bleeding"), and those that it says are not ("without perforation or abscess"). */
function complements(text: string): { present: Set<string>; absent: Set<string> } {
  const present = new Set<string>();
  const absent = new Set<string>();
  for (const [, preposition, rest = ''] of text.matchAll(
    /\b(with|without) ([^,;()]*?)(?= with\b| without\b|[,;()]|$)/g,
  )) {
    const into = preposition === 'with' ? present : absent;
    // The noun is the last word, before any "of": "with toxic single nodule", "without loss of consciousness".
    for (const part of rest.split(/ (?:or|and) /)) into.add(/\S+$/.exec(part.replace(/ of .*/, '').trim())?.[0] ?? '');
  }
  return { present, absent };
}

/** What `display` says against `title`; empty when nothing. */
export function contradictions(display: string, title: string): string[] {
  const [said, official] = [normal(display), normal(title)];
  const words = (text: string) => new Set(text.match(/[a-z]+/g));
  const [ours, theirs] = [words(said), words(official)];
  const found: string[] = [];
  for (const values of CLASSES) {
    const mine = values.filter((value) => ours.has(value));
    const right = values.filter((value) => theirs.has(value));
    if (mine.length > 0 && right.length > 0 && !mine.some((value) => right.includes(value))) {
      found.push(`${mine.join(' ')}, not ${right.join(' ')}`);
    }
  }
  for (const name of NUMBERED) {
    const [mine, right] = [valuesAfter(said, name), valuesAfter(official, name)];
    if (mine.length > 0 && right.length > 0 && !mine.some((value) => right.includes(value)))
      found.push(`${name} ${mine.join(' ')}, not ${right.join(' ')}`);
  }
  const [mine, right] = [complements(said), complements(official)];
  for (const word of mine.present)
    if (right.absent.has(word) && !right.present.has(word) && !mine.absent.has(word)) found.push(`with ${word}`);
  for (const word of mine.absent)
    if (right.present.has(word) && !right.absent.has(word) && !mine.present.has(word)) found.push(`without ${word}`);
  return found;
}

/** A side that the display names and the title does not; "left" as a verb and "right after" are no sides. */
export function addedSide(display: string, title: string): string | null {
  const side = /\b(right|left)\b(?! (?:after|behind|before|by|over|in\b))/.exec(
    normal(display).replace(/, (right|left)$/, ' $1'),
  )?.[1];
  return side && !/\b(right|left|bilateral)\b/.test(normal(title)) ? side : null;
}
