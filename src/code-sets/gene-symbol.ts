/** The symbol of a numbered disease: letters, a number, and a sub-type ("DFNB61", "CMD1GG", "CMT2B1"). */
const SYMBOL = /^([a-z]{2,6})\d{1,3}(?:[a-z]{1,2}\d?)?$/;

/** The word that stands for every symbol of a series of genetic diseases, whose letters are its stem: no series counts from 0. */
export function seriesWord(stem: string): string {
  return `${stem.toLowerCase()}0`;
}

/** The word of the series that `symbol`, in lower case, would belong to; null for a word of another form. */
export function seriesOf(symbol: string): string | null {
  const stem = SYMBOL.exec(symbol)?.[1];
  return stem === undefined ? null : seriesWord(stem);
}
