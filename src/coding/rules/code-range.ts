/** True when `code` starts with `spec`, or lies in a range of categories such as `J12-J18` (dots ignored). */
export function isInRange(code: string, spec: string): boolean {
  const bare = code.replace('.', '');
  const [from = '', to] = spec.replaceAll('.', '').split('-');
  if (to === undefined) return bare.startsWith(from);
  return bare.slice(0, from.length) >= from && bare.slice(0, to.length) <= to;
}
