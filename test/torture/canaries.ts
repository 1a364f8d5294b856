/** In no word, code or id of ours; all canaries begin with it. Letters and digits, so that it passes wherever those do. */
const prefix = 'zqcanary';

/** Distinct strings to be planted where a person would write something private. */
export class Canaries {
  /** How often each place was planted in. */
  readonly places = new Map<string, number>();
  readonly planted = new Set<string>();
  private given = 0;

  constructor(private readonly distinct: number) {}

  next(place: string): string {
    const canary = `${prefix}${String(this.given++ % this.distinct).padStart(6, '0')}`;
    this.places.set(place, (this.places.get(place) ?? 0) + 1);
    this.planted.add(canary);
    return canary;
  }
}

const hex = Buffer.from(prefix).toString('hex');
/** The middle of the prefix in base64, for each way in which it can fall on groups of three bytes. */
const base64 = [0, 1, 2].map((before) => {
  const text = Buffer.from('-'.repeat(before) + prefix)
    .toString('base64')
    .replaceAll('=', '');
  return text.slice(before === 0 ? 0 : before + 1, -1);
});
const anywhere = new RegExp(`${prefix}|${hex}`, 'gi');

/** Every piece of a text around a canary: as it is, in other case, in hex or in base64. Empty where there is none. */
export function canariesIn(text: string): string[] {
  const places = [...text.matchAll(anywhere)].map(({ index }) => index);
  for (const form of base64) if (text.includes(form)) places.push(text.indexOf(form));
  return places.map((at) => text.slice(Math.max(0, at - 60), at + 60));
}
