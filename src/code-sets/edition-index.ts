/** Index of the newest of `editions` not later than `date` (YYYY-MM-DD), else of the earliest; -1 when there is none. Any order. */
export function editionIndexOn(editions: readonly { readonly from: string }[], date: string): number {
  let chosen = -1;
  let earliest = -1;
  editions.forEach(({ from }, index) => {
    if (earliest === -1 || from < (editions[earliest]?.from ?? '')) earliest = index;
    if (from <= date && (chosen === -1 || from >= (editions[chosen]?.from ?? ''))) chosen = index;
  });
  return chosen === -1 ? earliest : chosen;
}
