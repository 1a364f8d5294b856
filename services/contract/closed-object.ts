import { z } from 'zod';

/**
 * An object that takes the named properties and no other, so that a misspelt one is noticed. The message lists the
 * names that are known and leaves out the one that is not: it may be a piece of a note.
 */
export function closedObject<Shape extends z.core.$ZodLooseShape>(shape: Shape) {
  const known = Object.keys(shape).join(', ');
  return z.strictObject(shape, {
    error: (issue) =>
      issue.code === 'unrecognized_keys' ? `holds an unknown property; the known ones are ${known}` : undefined,
  });
}
