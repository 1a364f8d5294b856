const enough = 16_384;

/** The first characters of a text in pieces, and the whole of it as before. Reads no more of it than that needs. */
export async function peek(chunks: AsyncIterable<string>): Promise<{ head: string; all: AsyncIterable<string> }> {
  const pieces = chunks[Symbol.asyncIterator]();
  let head = '';
  let ended = false;
  while (head.length < enough && !ended) {
    const { value, done } = await pieces.next();
    if (done === true) ended = true;
    else head += value;
  }
  return { head: head.slice(0, enough), all: resume(head, pieces) };
}

async function* resume(read: string, pieces: AsyncIterator<string>): AsyncGenerator<string> {
  try {
    yield read;
    for (let next = await pieces.next(); next.done !== true; next = await pieces.next()) yield next.value;
  } finally {
    await pieces.return?.();
  }
}
