import { z } from 'zod';
import type { Receipt } from '../../src/audit/receipt';
import type { Mutable, Same } from './same';

export const hashSchema = z.string().regex(/^[0-9a-f]{64}$/);

export const receiptSchema = z
  .object({
    leafIndex: z.int().min(0),
    leafHash: hashSchema,
    treeSize: z.int().min(1).describe('Size of the tree that the checkpoint signs.'),
    inclusion: z.array(hashSchema).describe('Sibling hashes from the leaf up to the root (RFC 9162).'),
    checkpoint: z.string().describe('Signed note, C2SP tlog-checkpoint.'),
  })
  .meta({ id: 'Receipt', description: 'Proof that an event is in the audit log.' });

/** Does not compile when a receipt holds something that the schema does not describe. */
export type ReceiptsFitTheContract = Same<Mutable<Receipt>, z.input<typeof receiptSchema>>;
