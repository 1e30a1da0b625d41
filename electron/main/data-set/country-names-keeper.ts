import { basename } from 'node:path';
import { setTimeout } from 'node:timers/promises';
import { isDeepStrictEqual } from 'node:util';
import type { NamesReport } from '#core/bridge/names-report.ts';
import { USUAL_NAMES, type CountryNames } from '#core/events/country-names.ts';
import type { NamesRead } from '#core/formats/names/names-gatherer.ts';
import type { Problem } from '#core/formats/problem.ts';
import type { Result } from '#core/result.ts';
import { FollowedFiles, type WatchFile } from './followed-files.ts';

/** What the keeper needs of the world around it. */
export interface NamesWorld {
  /** Path of the file that is kept; null for the usual names. */
  path: () => string | null;
  keepPath: (path: string | null) => void;
  read: (path: string) => Promise<Result<NamesRead, Problem[]>>;
  watch: WatchFile;
  /** Countries are called otherwise now. */
  onNames: () => void;
  onReport: (report: NamesReport) => void;
}

/** A start waits no longer for the names, should their disk be slow; they are used as soon as they come. */
const START_MS = 1000;

/**
 * Knows what countries are called: as the reader's file has it, which is followed on the disk. A file of which nothing can
 * be read changes nothing: names that are in use stay, and so does the file that they are from.
 */
export class CountryNamesKeeper {
  readonly #world: NamesWorld;
  readonly #followed: FollowedFiles;
  #names = USUAL_NAMES;
  #report: NamesReport | null = null;
  /** How many readings have been begun: the newest one counts. */
  #begun = 0;

  constructor(world: NamesWorld) {
    this.#world = world;
    this.#followed = new FollowedFiles(world.watch, (path) => void this.#read(path, 'change'));
  }

  /** The very same object until countries are called otherwise. */
  get names(): CountryNames {
    return this.#names;
  }

  /** What was told last. */
  get report(): NamesReport | null {
    return this.#report;
  }

  /** Reads the file that was kept; resolves when the names are known, or when that takes too long. */
  async start(): Promise<void> {
    const path = this.#world.path();
    if (path === null) return;
    this.#followed.follow([path]);
    await Promise.race([this.#read(path, 'start'), setTimeout(START_MS, null, { ref: false })]);
  }

  /** Reads another file, and keeps its path when there is anything in it. */
  async choose(path: string): Promise<void> {
    if (!(await this.#read(path, 'choice'))) return;
    this.#world.keepPath(path);
    this.#followed.follow([path]);
  }

  /** Goes back to the usual names. */
  useUsual(): void {
    this.#begun += 1;
    this.#world.keepPath(null);
    this.#followed.follow([]);
    this.#use(USUAL_NAMES);
    this.#tell({ fileName: null, because: 'choice', isUsed: false, problems: [] });
  }

  /** Ends the watch. */
  close(): void {
    this.#followed.follow([]);
  }

  /** Tells whether the file is used. */
  async #read(path: string, because: NamesReport['because']): Promise<boolean> {
    this.#begun += 1;
    const own = this.#begun;
    const read = await this.#world.read(path);
    if (own !== this.#begun) return false;
    if (read.ok) this.#use(read.value.names);
    const problems = read.ok ? read.value.problems : read.error;
    this.#tell({ fileName: basename(path), because, isUsed: read.ok, problems });
    return read.ok;
  }

  #use(names: CountryNames): void {
    if (isDeepStrictEqual(names, this.#names)) return;
    this.#names = names;
    this.#world.onNames();
  }

  #tell({
    problems,
    ...facts
  }: Pick<NamesReport, 'fileName' | 'because' | 'isUsed'> & {
    problems: readonly Problem[];
  }): void {
    const order = (this.#report?.order ?? 0) + 1;
    const names = Object.fromEntries(this.#names);
    const [problem = null] = problems;
    const moreProblems = Math.max(0, problems.length - 1);
    this.#report = { order, ...facts, names, problem, moreProblems };
    this.#world.onReport(this.#report);
  }
}
