import { connect, type Socket } from 'node:net';

/** One request as bytes on the wire may spell it, well formed or not. */
export interface WireRequest {
  readonly method: string;
  readonly target: string;
  /** As sent, in order; repeated and misspelt ones too. Host and Content-Length are added where none is given. */
  readonly headers: readonly (readonly [name: string, value: string])[];
  readonly body?: Buffer | undefined;
  /** Goes away when so much of the request is sent, or as soon as all of it is. */
  readonly abort?: 'half-way' | 'sent' | undefined;
}

export interface WireAnswer {
  readonly status: number;
  /** By lower-case name; repeated ones joined with commas. */
  readonly headers: ReadonlyMap<string, string>;
  readonly body: Buffer;
}

/** What came of a request: an answer, or nothing: it went away, or the server closed the connection without a word. */
export type Exchange = WireAnswer | 'no answer';

/**
 * One caller with one kept-alive connection: sends what no HTTP library would. Not meant for pipelining: one request at a
 * time.
 */
export class RawCaller {
  private socket: Socket | undefined;

  constructor(private readonly port: number) {}

  /** Rejects where the server is silent for `patienceMs`. */
  async ask(request: WireRequest, patienceMs = 30_000): Promise<Exchange> {
    const bytes = wireBytes(request, this.port);
    if (request.abort !== undefined) return this.goAway(bytes, request.abort);
    const reused = this.socket !== undefined;
    let answer = await this.exchange(bytes, request.method, patienceMs);
    // The server may close an idle connection in the moment in which it is used again.
    if (answer === 'no answer' && reused) answer = await this.exchange(bytes, request.method, patienceMs);
    // What a wrong length leaves over would be taken for the next request.
    if (request.headers.some(([name]) => framing.test(name))) this.close();
    return answer;
  }

  close(): void {
    this.socket?.destroy();
    this.socket = undefined;
  }

  private async exchange(bytes: Buffer, method: string, patienceMs: number): Promise<Exchange> {
    const socket = this.open();
    const reader = new AnswerReader(method);
    return new Promise((resolve, reject) => {
      const timer = setTimeout(() => end(() => reject(new Error(`no answer in ${patienceMs} ms`))), patienceMs);
      const end = (settle: () => void): void => {
        clearTimeout(timer);
        socket.off('data', onData).off('close', onClose);
        if (!reader.keepsAlive) this.close();
        settle();
      };
      const onData = (chunk: Buffer): void => {
        const answer = reader.take(chunk);
        if (answer !== undefined) end(() => resolve(answer));
      };
      const onClose = (): void => end(() => resolve(reader.closed() ?? 'no answer'));
      socket.on('data', onData).once('close', onClose);
      socket.write(bytes);
    });
  }

  private goAway(bytes: Buffer, when: 'half-way' | 'sent'): Promise<'no answer'> {
    const socket = this.open();
    this.socket = undefined;
    return new Promise((resolve) => {
      socket.once('close', () => resolve('no answer'));
      socket.write(when === 'sent' ? bytes : bytes.subarray(0, Math.ceil(bytes.length / 2)), () => socket.destroy());
    });
  }

  private open(): Socket {
    if (this.socket === undefined || this.socket.destroyed) {
      const socket = connect({ port: this.port, host: '127.0.0.1', noDelay: true });
      // Told by 'close', which follows.
      socket.on('error', () => {});
      this.socket = socket;
    }
    return this.socket;
  }
}

const framing = /^(content-length|transfer-encoding|expect|connection|upgrade)$/i;

/** Header values are sent as Latin-1, so that a test decides on every byte. */
function wireBytes({ method, target, headers, body }: WireRequest, port: number): Buffer {
  const names = new Set(headers.map(([name]) => name.toLowerCase()));
  const all: (readonly [string, string])[] = [...headers];
  if (!names.has('host')) all.unshift(['Host', `127.0.0.1:${port}`]);
  const framed = names.has('content-length') || names.has('transfer-encoding');
  if (body !== undefined && !framed) all.push(['Content-Length', String(body.length)]);
  const head = [`${method} ${target} HTTP/1.1`, ...all.map(([name, value]) => `${name}: ${value}`)].join('\r\n');
  return Buffer.concat([Buffer.from(`${head}\r\n\r\n`, 'latin1'), body ?? Buffer.alloc(0)]);
}

/** Puts one answer together from the pieces in which it comes. */
class AnswerReader {
  keepsAlive = false;
  private received: Buffer = Buffer.alloc(0);

  constructor(private readonly method: string) {}

  take(chunk: Buffer): WireAnswer | undefined {
    this.received = this.received.length === 0 ? chunk : Buffer.concat([this.received, chunk]);
    return this.read(false);
  }

  /** The connection has ended: an answer without a length is whole now. */
  closed(): WireAnswer | undefined {
    this.keepsAlive = false;
    return this.read(true);
  }

  private read(ended: boolean): WireAnswer | undefined {
    const headEnd = this.received.indexOf('\r\n\r\n');
    if (headEnd < 0) return undefined;
    const [first = '', ...lines] = this.received.subarray(0, headEnd).toString('latin1').split('\r\n');
    const status = Number(first.split(' ')[1]);
    if (status === 100) {
      this.received = this.received.subarray(headEnd + 4);
      return this.read(ended);
    }
    const headers = new Map<string, string>();
    for (const line of lines) {
      const colon = line.indexOf(':');
      const name = line.slice(0, colon).toLowerCase();
      const before = headers.get(name);
      const value = line.slice(colon + 1).trim();
      headers.set(name, before === undefined ? value : `${before}, ${value}`);
    }
    const body = this.body(headers, status, this.received.subarray(headEnd + 4), ended);
    if (body === undefined) return undefined;
    this.keepsAlive = !ended && headers.get('connection')?.toLowerCase() !== 'close';
    return { status, headers, body };
  }

  private body(headers: Map<string, string>, status: number, rest: Buffer, ended: boolean): Buffer | undefined {
    if (this.method === 'HEAD' || status === 204 || status === 304) return Buffer.alloc(0);
    if (headers.get('transfer-encoding') === 'chunked') return dechunked(rest);
    const length = headers.get('content-length');
    if (length === undefined) return ended ? rest : undefined;
    return rest.length >= Number(length) ? rest.subarray(0, Number(length)) : undefined;
  }
}

/** Undefined while the last chunk has not come. */
function dechunked(bytes: Buffer): Buffer | undefined {
  const parts: Buffer[] = [];
  for (let at = 0; ; ) {
    const line = bytes.indexOf('\r\n', at);
    if (line < 0) return undefined;
    const size = Number.parseInt(bytes.toString('latin1', at, line), 16);
    const next = line + 2 + size + 2;
    if (bytes.length < next) return undefined;
    if (size === 0) return Buffer.concat(parts);
    parts.push(bytes.subarray(line + 2, line + 2 + size));
    at = next;
  }
}
