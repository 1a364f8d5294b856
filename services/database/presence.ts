import { connect } from 'node:net';

/** What a process that wants a folder, or holds it, tells whoever asks. */
export interface Presence {
  readonly pid: number;
  holds: boolean;
}

/** Who is behind a socket: nobody any more, someone who does not answer in time, or someone. Never throws. */
export function ask(address: string, patienceMs: number): Promise<Presence | 'dead' | 'silent'> {
  return new Promise((resolve) => {
    const socket = connect(address);
    let said = '';
    const end = (answer: Presence | 'dead' | 'silent'): void => {
      clearTimeout(timer);
      socket.destroy();
      resolve(answer);
    };
    const timer = setTimeout(() => end('silent'), Math.max(1, patienceMs));
    socket.setEncoding('utf8');
    socket.on('data', (text: string) => {
      said += text;
    });
    socket.once('end', () => end(presenceFrom(said) ?? 'silent'));
    // Any other failure (too many callers, cut off in the middle) does not say that nobody is there.
    socket.once('error', ({ code }: NodeJS.ErrnoException) =>
      end(code === 'ECONNREFUSED' || code === 'ENOENT' || code === 'ENOTSOCK' ? 'dead' : 'silent'),
    );
  });
}

function presenceFrom(text: string): Presence | undefined {
  const found = /^\{"pid":(\d+),"holds":(true|false)\}$/.exec(text);
  return found ? { pid: Number(found[1]), holds: found[2] === 'true' } : undefined;
}
