/** Runs work of one name one after the other; work of different names runs together. */
export type InTurn = <Answer>(name: string, work: () => Promise<Answer>) => Promise<Answer>;

export function createInTurn(): InTurn {
  const last = new Map<string, Promise<unknown>>();
  return async (name, work) => {
    const before = last.get(name);
    const mine = before === undefined ? work() : before.then(work, work);
    last.set(name, mine);
    try {
      return await mine;
    } finally {
      if (last.get(name) === mine) last.delete(name);
    }
  };
}
