/** Writes one line about what the scripts do. Standard error, so that standard output stays the command's own. */
export function say(line: string): void {
  process.stderr.write(`${line}\n`);
}

export type Progress = {
  /** Tells how far it is; `done` is in the unit of the total. */
  readonly update: (done: number) => void;
  /** Ends the line. */
  readonly end: () => void;
};

/**
 * Shows how far a long step is: one line that rewrites itself on a terminal, a new line per quarter in a log.
 */
export function startProgress(label: string, total: number): Progress {
  const isTerminal = process.stderr.isTTY;
  const stepPercent = isTerminal ? 1 : 25;
  let shown = 0;
  return {
    update(done) {
      const percent = Math.min(100, Math.floor((100 * done) / total));
      const step = percent - (percent % stepPercent);
      if (step <= shown) return;
      shown = step;
      process.stderr.write(isTerminal ? `\r  ${label} ${step} %` : `  ${label} ${step} %\n`);
    },
    end() {
      if (isTerminal && shown > 0) process.stderr.write('\n');
    },
  };
}

/** A duration for a person: "0.4 s", "1 min 05 s". */
export function formatDuration(ms: number): string {
  const seconds = ms / 1000;
  if (seconds < 60) return `${seconds.toFixed(1)} s`;
  const rest = Math.round(seconds) % 60;
  return `${Math.floor(Math.round(seconds) / 60)} min ${String(rest).padStart(2, '0')} s`;
}
