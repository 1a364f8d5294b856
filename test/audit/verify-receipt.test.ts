import { receiptIn, verifyReceipt } from '../../src/audit/verify-receipt';
import { event, key, logOf } from './log-of';

const log = logOf(Array.from({ length: 20 }, (_, at) => event({ requestId: `r${at}` })));
const flip = (hex: string) => (hex.startsWith('0') ? '1' : '0') + hex.slice(1);

describe('a receipt', () => {
  it('proves by itself that the entry was in the signed log', async () => {
    for (let size = 1; size <= 20; size++) {
      for (let leaf = 0; leaf < size; leaf++) {
        expect(verifyReceipt(await log.receipt(leaf, size), key).size).toBe(size);
      }
    }
  });

  it('does not hold when anything of it is changed', async () => {
    const receipt = await log.receipt(6, 13);
    const changes: Partial<typeof receipt>[] = [
      { leafIndex: 7 },
      { leafIndex: -1 },
      { leafIndex: 6.5 },
      { leafIndex: 13 },
      { leafHash: flip(receipt.leafHash) },
      { leafHash: receipt.leafHash.toUpperCase() },
      { leafHash: `${receipt.leafHash}00` },
      { leafHash: '' },
      { treeSize: 14 },
      { inclusion: receipt.inclusion.slice(1) },
      { inclusion: [...receipt.inclusion, receipt.leafHash] },
      { inclusion: receipt.inclusion.toReversed() },
      { inclusion: receipt.inclusion.with(0, flip(receipt.inclusion[0] ?? '')) },
      { inclusion: receipt.inclusion.with(0, 'xyz') },
      { checkpoint: log.noteAt(12) },
      { checkpoint: receipt.checkpoint.replace('\n13\n', '\n14\n') },
      { checkpoint: '' },
    ];
    expect(verifyReceipt(receipt, key).size).toBe(13);
    for (const change of changes) {
      expect(() => verifyReceipt({ ...receipt, ...change }, key)).toThrow(
        expect.objectContaining({ kind: 'bad-receipt' }),
      );
    }
  });

  it('is found by itself or in the answer that it came with', async () => {
    const receipt = await log.receipt(1, 2);
    expect(receiptIn(receipt)).toEqual(receipt);
    expect(receiptIn({ decision: { id: 'd1' }, receipt })).toEqual(receipt);
  });

  it.each([[null], ['text'], [{}], [{ receipt: null }], [{ receipt: {} }], [[]], [7]])(
    'is not found in %j',
    (value) => {
      expect(receiptIn(value)).toBeUndefined();
    },
  );

  it.each(['leafIndex', 'leafHash', 'treeSize', 'inclusion', 'checkpoint'])(
    'is not found without its %s',
    async (name) => {
      expect(receiptIn({ ...(await log.receipt(1, 2)), [name]: undefined })).toBeUndefined();
      expect(receiptIn({ ...(await log.receipt(1, 2)), [name]: [7] })).toBeUndefined();
    },
  );
});
