import { type Checkpoint, InvalidNote, openCheckpoint, type VerifierKey } from './signed-note';

/** Checkpoints that somebody kept. */
export interface HeldCheckpoints {
  readonly checkpoints: readonly Checkpoint[];
  /** Notes and pieces of notes that were not read: cut off, or not signed by this key. */
  readonly passedOver: number;
}

const wholeNote = /^[^\n]+\n\d+\n[A-Za-z0-9+/]{43}=\n\n(?:— [^\n]+\n)+/gm;

/**
 * Reads what was kept outside the database: one signed checkpoint, or many one after the other, as the service appends
 * them. A crash may have cut one off; where there are several, those that cannot be read are counted and passed over.
 * Throws InvalidNote where there is only one and it does not hold, or where none holds.
 */
export function readHeldCheckpoints(text: string, key: VerifierKey): HeldCheckpoints {
  const notes = text.match(wholeNote) ?? [];
  const pieces = text
    .replace(wholeNote, '')
    .split('\n\n')
    .filter((piece) => piece.trim() !== '').length;
  if (notes.length === 0 || (notes.length === 1 && pieces === 0)) {
    return { checkpoints: [openCheckpoint(text.replace(/^\n/, ''), key)], passedOver: 0 };
  }
  const checkpoints: Checkpoint[] = [];
  let why = '';
  for (const note of notes) {
    try {
      checkpoints.push(openCheckpoint(note, key));
    } catch (error) {
      if (!(error instanceof InvalidNote)) throw error;
      why = error.message;
    }
  }
  if (checkpoints.length === 0) throw new InvalidNote(why);
  return { checkpoints, passedOver: notes.length - checkpoints.length + pieces };
}
