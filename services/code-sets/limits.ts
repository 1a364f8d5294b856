/** How much a file may inflate to. Official releases stay far below; a zip bomb does not. */
export interface SourceLimits {
  /** Bytes of one member, inflated. */
  readonly memberBytes: number;
  /** Inflated bytes to packed bytes. Asked once a member is larger than `ratioFrom` bytes. */
  readonly ratio: number;
  readonly ratioFrom: number;
  readonly members: number;
  /** Bytes of all parts of a workbook, inflated: it is the one kind that is read whole. */
  readonly workbookBytes: number;
}

const mebibyte = 1024 * 1024;

export const sourceLimits: SourceLimits = {
  memberBytes: 1024 * mebibyte,
  ratio: 200,
  ratioFrom: 32 * mebibyte,
  members: 1000,
  workbookBytes: 256 * mebibyte,
};

/** Why `inflated` bytes from `packed` bytes are too many; null when they are not. */
export function excessOf(inflated: number, packed: number, limits: SourceLimits): string | null {
  if (inflated > limits.memberBytes) return `inflates to more than ${limits.memberBytes} bytes`;
  if (inflated > limits.ratioFrom && inflated > packed * limits.ratio)
    return `inflates to more than ${limits.ratio} times its size`;
  return null;
}
