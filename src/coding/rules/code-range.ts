import { isWithin, undotted } from '../code-pattern';

interface Range {
  readonly from: string;
  readonly to: string | null;
}

/** Ranges are authored, so there are few different ones; each is taken apart once. */
const ranges = new Map<string, Range>();

function rangeOf(spec: string): Range {
  let range = ranges.get(spec);
  if (!range) {
    const [from = '', to = null] = spec.split('-').map(undotted);
    range = { from, to };
    ranges.set(spec, range);
  }
  return range;
}

/** True when `code` starts with `spec`, or lies in a range of categories such as `J12-J18` (dots ignored). */
export function isInRange(code: string, spec: string): boolean {
  const { from, to } = rangeOf(spec);
  return isWithin(undotted(code), from, to);
}
