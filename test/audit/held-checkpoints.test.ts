import { syntheticSigner } from '../../bench/synthetic-log';
import { readHeldCheckpoints } from '../../src/audit/held-checkpoints';
import { event, key, logOf } from './log-of';

const log = logOf(Array.from({ length: 9 }, () => event()));
const foreign = syntheticSigner('other.example').sign('o', 3, Buffer.alloc(32));
const sizes = (text: string) => readHeldCheckpoints(text, key).checkpoints.map(({ size }) => size);

describe('checkpoints that were kept', () => {
  it('are one note, or many one after the other', () => {
    expect(readHeldCheckpoints(log.noteAt(5), key)).toEqual({ checkpoints: [log.checkpointAt(5)], passedOver: 0 });
    expect(sizes(`\n${log.noteAt(5)}`)).toEqual([5]);
    expect(sizes(log.noteAt(1) + log.noteAt(5) + log.noteAt(9))).toEqual([1, 5, 9]);
    const kept = `\n${log.noteAt(1)}\n${log.noteAt(5)}\n${log.noteAt(9)}`;
    expect(readHeldCheckpoints(kept, key)).toMatchObject({
      checkpoints: [{ size: 1 }, { size: 5 }, { size: 9 }],
      passedOver: 0,
    });
  });

  it('may have been cut off anywhere by a crash: the others are read, and the piece is counted', () => {
    const note = log.noteAt(5);
    for (let end = 1; end < note.length; end++) {
      const read = readHeldCheckpoints(`\n${log.noteAt(1)}\n${note.slice(0, end)}\n${log.noteAt(9)}`, key);
      expect([end, read.checkpoints.map(({ size }) => size)]).toEqual([
        end,
        end === note.length - 1 ? [1, 5, 9] : [1, 9],
      ]);
      if (end < note.length - 1) expect([end, read.passedOver > 0]).toEqual([end, true]);
      expect(sizes(`\n${log.noteAt(1)}\n${note.slice(0, end)}`)).toEqual([1]);
    }
  });

  it('of other keys are counted and passed over', () => {
    expect(readHeldCheckpoints(`${log.noteAt(1)}\n${foreign}`, key)).toMatchObject({ passedOver: 1 });
  });

  it.each([
    ['nothing', ''],
    ['something else', 'some text\n'],
    ['a note of another key', foreign],
    ['notes of another key', foreign + foreign],
    ['one changed note', log.noteAt(5).replace('\n5\n', '\n6\n')],
    ['one note that was cut off', log.noteAt(5).slice(0, -5)],
  ])('are not to be found in %s', (_name, text) => {
    expect(() => readHeldCheckpoints(text, key)).toThrow(expect.objectContaining({ name: 'InvalidNote' }));
  });
});
