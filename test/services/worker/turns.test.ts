import { EngineBusyError } from '../../../services/worker/engine-client';
import { createTurns } from '../../../services/worker/turns';

const patient = new AbortController().signal;

/** Takes a turn and notes in `began` when it comes. */
function take(turns: ReturnType<typeof createTurns>, name: string, began: string[], signal = patient): Promise<void> {
  return turns.take(signal).then(() => void began.push(name));
}

const settle = () => new Promise((resolve) => setImmediate(resolve));

describe('turns', () => {
  it('lets in as many as there are places, then one for each that leaves, in order', async () => {
    const turns = createTurns(2, 10);
    const began: string[] = [];
    for (const name of ['a', 'b', 'c', 'd', 'e']) void take(turns, name, began);
    await settle();
    expect([began.join(''), turns.waiting()]).toEqual(['ab', 3]);
    turns.give();
    await settle();
    expect(began.join('')).toBe('abc');
    turns.give();
    turns.give();
    await settle();
    expect([began.join(''), turns.waiting()]).toEqual(['abcde', 0]);
  });

  it('keeps a place that nobody waits for', async () => {
    const turns = createTurns(1, 1);
    await turns.take(patient);
    turns.give();
    await turns.take(patient);
    expect(turns.waiting()).toBe(0);
  });

  it('refuses one more than may wait', async () => {
    const turns = createTurns(1, 1);
    const began: string[] = [];
    void take(turns, 'a', began);
    void take(turns, 'b', began);
    await expect(turns.take(patient)).rejects.toThrow(EngineBusyError);
    turns.give();
    await settle();
    expect(began.join('')).toBe('ab');
  });

  it('forgets one who gives up, and lets the others in', async () => {
    const turns = createTurns(1, 5);
    const began: string[] = [];
    const hasty = new AbortController();
    void take(turns, 'a', began);
    const left = take(turns, 'b', began, hasty.signal);
    void take(turns, 'c', began);
    hasty.abort();
    await expect(left).rejects.toThrow();
    expect(turns.waiting()).toBe(1);
    turns.give();
    await settle();
    expect(began.join('')).toBe('ac');
  });
});
