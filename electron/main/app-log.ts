import log from 'electron-log/node';
import { toFault, type Fault } from '#core/bridge/fault.ts';

/** What is noted of a run. There is no room in it for what a data set says, nor for the name of a file. */
export type LogEntry =
  | { what: 'started'; version: string; electron: string; system: string }
  | { what: 'opened'; form: string; events: number; leftOut: number; tookMs: number }
  | { what: 'not opened'; form: string; problems: string; tookMs: number }
  | { what: 'process gone'; process: string; reason: string; code: number }
  | { what: 'ended' };

/** A log of what the app does and what goes wrong in it, for a report of a fault. */
export interface AppLog {
  /** The file; an older half stands beside it when it has grown large. */
  readonly path: string;
  note: (entry: LogEntry) => void;
  /** Notes an error by its class and where it came from. */
  fault: (where: string, fault: Fault) => void;
}

/** The log grows to so many bytes before a new one begins. */
const MOST_BYTES = 1_000_000;

/** Opens the log at a path. What cannot be written is left: nothing depends on it. */
export function openAppLog(path: string): AppLog {
  const logger = log.create({ logId: path });
  logger.transports.console.level = false;
  const { file } = logger.transports;
  file.resolvePathFn = () => path;
  file.maxSize = MOST_BYTES;
  file.format = '{y}-{m}-{d} {h}:{i}:{s}.{ms} {level} {text}';
  return {
    path,
    note: ({ what, ...facts }) => {
      const words = Object.entries(facts).map(([name, value]) => `${name}=${String(value)}`);
      logger.info([what, ...words].join(' '));
    },
    fault: (where, { name, frames }) => {
      logger.error([`${name} in ${where}`, ...frames.map((frame) => `  at ${frame}`)].join('\n'));
    },
  };
}

/** Notes errors that nobody caught, and processes that ended by themselves. */
export function logFaults({ note, fault }: AppLog, app: Electron.App): void {
  process.on('uncaughtExceptionMonitor', (error) => fault('the main process', toFault(error)));
  process.on('unhandledRejection', (error) => {
    fault('the main process', toFault(error));
    process.stderr.write(`${String(error instanceof Error ? error.stack : error)}\n`);
  });
  app.on('child-process-gone', (_event, { type, reason, exitCode }) => {
    if (reason !== 'clean-exit' && reason !== 'killed')
      note({ what: 'process gone', process: type, reason, code: exitCode });
  });
  app.on('render-process-gone', (_event, _contents, { reason, exitCode }) => {
    if (reason !== 'clean-exit')
      note({ what: 'process gone', process: 'window', reason, code: exitCode });
  });
}
