import { asItWas, tryTampers, untouched, verifyBytes } from './tampering';

describe('a log that somebody tampered with', () => {
  it('verifies before', async () => {
    expect(await verifyBytes(untouched)).toMatchObject({ ok: true, summary: { size: 40, heldCheckpoints: 1 } });
  });

  it('is known to be set back only by a checkpoint that is newer than what is left', async () => {
    expect(await verifyBytes(asItWas(32))).toMatchObject({ ok: false, kind: 'rolled-back' });
    expect(await verifyBytes(asItWas(39), 40)).toMatchObject({ ok: false, kind: 'rolled-back' });
    // The honest limit: nothing that this auditor has can tell that there was a 40th entry.
    expect(await verifyBytes(asItWas(39), 33)).toMatchObject({ ok: true, summary: { size: 39 } });
  });

  it('never verifies again: 10,000 of 10,000 tampers are found', async () => {
    const { tried, foundAs, missed } = await tryTampers(10_000, 20261102);
    expect(missed.map(({ tamper }) => tamper)).toEqual([]);
    expect([...tried.values()].reduce((sum, count) => sum + count, 0)).toBe(10_000);
    // Every sort was tried often, and found for what it is.
    expect(Math.min(...tried.values())).toBeGreaterThan(100);
    expect(Object.fromEntries([...foundAs].map(([name, kinds]) => [name, [...kinds].sort()]))).toMatchObject({
      'edited entry': ['history-changed', 'wrong-root'],
      'swapped lines': ['wrong-index'],
      'set back to an older state': ['rolled-back'],
      'another log as a whole': ['wrong-header'],
      'checkpoint of another key': ['bad-checkpoint'],
      'something after the end': ['trailing-data', 'truncated'],
    });
  }, 120_000);
});
