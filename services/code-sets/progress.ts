import { Presets, SingleBar } from 'cli-progress';

/** How far a long step is, for whoever waits for it. */
export interface Progress {
  /** Begins a step of `total` units. */
  start(label: string, total: number): void;
  advance(units: number): void;
  /** Ends the step, however it went; one that has ended is ended again without effect. */
  stop(): void;
}

/** Bars on a terminal; elsewhere a line for each step, so that a log holds no control characters. */
export function progressOn(stream: NodeJS.WriteStream): Progress {
  return stream.isTTY === true ? barsOn(stream) : linesOn(stream);
}

function linesOn(stream: NodeJS.WritableStream): Progress {
  return {
    start: (label) => {
      stream.write(`${label}\n`);
    },
    advance: () => {},
    stop: () => {},
  };
}

function barsOn(stream: NodeJS.WritableStream): Progress {
  let bar: SingleBar | undefined;
  const stop = (): void => {
    bar?.stop();
    bar = undefined;
  };
  return {
    start: (label, total) => {
      stop();
      const options = { format: '{label} {bar} {percentage}%', stream, clearOnComplete: true, hideCursor: null };
      bar = new SingleBar(options, Presets.shades_classic);
      bar.start(Math.max(1, total), 0, { label });
    },
    advance: (units) => bar?.increment(units),
    stop,
  };
}
