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

/** How long a log rests before it begins to write: its library brings Node's network along, and the start goes first. */
const REST_MS = 1000;

/** What stands in the log at a time. */
interface Line {
  date: Date;
  level: 'info' | 'error';
  text: string;
}

/**
 * Opens the log at a path. It begins to write after a rest, or with the first fault; entries wait for that, each with
 * its own time. What cannot be written is left: nothing depends on it.
 */
export function openAppLog(path: string, restMs = REST_MS): AppLog {
  const waiting: Line[] = [];
  let logger: Logger | null = null;
  let opening: Promise<void> | null = null;
  const open = async () => {
    logger = await openLogger(path);
    for (const line of waiting.splice(0)) write(logger, line);
  };
  const begin = () => void (opening ??= open());
  setTimeout(begin, restMs).unref();
  const put = (level: Line['level'], text: string) => {
    const line = { date: new Date(), level, text };
    if (logger) write(logger, line);
    else waiting.push(line);
  };
  return {
    path,
    note: ({ what, ...facts }) => {
      const words = Object.entries(facts).map(([name, value]) => `${name}=${String(value)}`);
      put('info', [what, ...words].join(' '));
    },
    fault: (where, { name, frames }) => {
      put('error', [`${name} in ${where}`, ...frames.map((frame) => `  at ${frame}`)].join('\n'));
      begin();
    },
  };
}

type Logger = Awaited<ReturnType<typeof openLogger>>;

async function openLogger(path: string) {
  const { default: log } = await import('electron-log/node');
  const logger = log.create({ logId: path });
  logger.transports.console.level = false;
  const { file } = logger.transports;
  file.resolvePathFn = () => path;
  file.maxSize = MOST_BYTES;
  file.format = '{y}-{m}-{d} {h}:{i}:{s}.{ms} {level} {text}';
  return logger;
}

function write(logger: Logger, { date, level, text }: Line): void {
  logger.processMessage({ data: [text], date, level });
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
