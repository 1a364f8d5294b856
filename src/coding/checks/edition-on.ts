/** Index of the newest of `editions` not later than `date`, else of the earliest; -1 when there is none. */
export function editionOn(editions: readonly { readonly from: string }[], date: string): number {
  let chosen = -1;
  let earliest = -1;
  editions.forEach(({ from }, index) => {
    if (earliest === -1 || from < (editions[earliest]?.from ?? '')) earliest = index;
    if (from <= date && (chosen === -1 || from >= (editions[chosen]?.from ?? ''))) chosen = index;
  });
  return chosen === -1 ? earliest : chosen;
}
