/**
 * Maps each item with at most `width` calls under way, and yields the answers in the order of the items. Takes the next
 * item only when there is room, so that a long file is never in memory as a whole.
 */
export async function* mapInOrder<Item, Answer>(
  items: AsyncIterable<Item>,
  width: number,
  map: (item: Item) => Promise<Answer>,
): AsyncGenerator<Answer> {
  const underWay: Promise<Answer>[] = [];
  for await (const item of items) {
    const answer = map(item);
    // Awaited in its turn; until then a failure must not count as unhandled.
    answer.catch(() => {});
    underWay.push(answer);
    if (underWay.length >= width) yield (await underWay.shift()) as Answer;
  }
  for (const answer of underWay) yield await answer;
}
