import { readFileSync, renameSync } from 'node:fs';
import { writeWholeFileSync } from '../../export/write-whole-file.ts';
import { FIRST_SETTINGS, parseSettings, type Settings } from './settings.ts';

/** Settings in memory, written to disk soon after each change. */
export interface SettingsStore {
  get: () => Settings;
  update: (changes: Partial<Settings>) => void;
  /** Calls back after each change; there is one listener. */
  onChange: (listener: (now: Settings, before: Settings) => void) => void;
  /** Writes what is not written yet; the app is about to end. */
  flush: () => void;
}

/** Changes come in bursts (a window that is dragged); one write covers a burst. */
const WRITE_DELAY_MS = 300;

/**
 * Opens the settings kept in a file. A file with broken parts is set aside as `<file>.broken` and reported; the app
 * starts with what is left of it. Writes are atomic; one that fails is reported and tried again with the next change.
 */
export function openSettings(path: string, report: (message: string) => void): SettingsStore {
  let settings = readSettings(path, report);
  let timer: NodeJS.Timeout | null = null;
  let tell: ((now: Settings, before: Settings) => void) | null = null;
  const flush = (): void => {
    if (timer === null) return;
    clearTimeout(timer);
    timer = null;
    try {
      writeWholeFileSync(path, `${JSON.stringify(settings, null, 2)}\n`);
    } catch (error) {
      report(`The settings could not be written: ${String(error)}`);
    }
  };
  return {
    get: () => settings,
    update: (changes) => {
      const before = settings;
      settings = { ...settings, ...changes };
      timer ??= setTimeout(flush, WRITE_DELAY_MS);
      tell?.(settings, before);
    },
    onChange: (listener) => (tell = listener),
    flush,
  };
}

function readSettings(path: string, report: (message: string) => void): Settings {
  try {
    const { settings, broken } = parseSettings(readFileSync(path, 'utf8'));
    if (broken.length > 0) {
      renameSync(path, `${path}.broken`);
      report(`The settings were broken (${broken.join(', ')}); they are kept as ${path}.broken`);
    }
    return settings;
  } catch (error) {
    const isFirstStart = error instanceof Error && 'code' in error && error.code === 'ENOENT';
    if (!isFirstStart) report(`The settings could not be read: ${String(error)}`);
    return FIRST_SETTINGS;
  }
}
