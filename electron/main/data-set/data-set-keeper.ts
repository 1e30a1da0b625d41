import { join } from 'node:path';
import type {
  DataSetStatus,
  DataSetSummary,
  LastGood,
  LoadProgress,
} from '#core/bridge/data-set-status.ts';
import type { WorkerAnswer, WorkerArgument, WorkerCall } from '#core/bridge/worker-protocol.ts';
import type { CountryNames } from '#core/events/country-names.ts';
import type { Mapping } from '#core/formats/mapping/mapping.ts';
import { fileProblem, type Problem } from '#core/formats/problem.ts';
import type { Result } from '#core/result.ts';
import type { View } from '#core/timeline/view.ts';
import type { Language } from '#core/words/language.ts';
import { WorkerEnded, type WorkerClient } from '../../dataset/worker-client.ts';
import { originOf, type DataSetFile } from './data-set-file.ts';
import { readLoad, type Good, type Load } from './data-set-load.ts';
import { FollowedFiles, type WatchFile } from './followed-files.ts';
import type { LastLookStore } from './last-look-store.ts';
import type { Wording } from './last-look.ts';
import { RecalledLook } from './recalled-look.ts';

/** What the keeper needs of the world around it. */
export interface KeeperWorld {
  bundled: DataSetFile;
  startProcess: () => WorkerClient;
  /** The view that a reader left a file with; null when there is none. */
  viewOf: (file: DataSetFile) => View | null;
  /** The language of answers. */
  language: () => Language;
  /** What countries are called; after a change `rename` is called. */
  names: () => CountryNames;
  /** How tables are read, by their columns. */
  mappings: () => readonly Mapping[];
  /** The folder with what was seen of each file. */
  seenFolder: string;
  looks: Pick<LastLookStore, 'recall' | 'stampOf' | 'keep'>;
  watch: WatchFile;
  onStatus: (status: DataSetStatus) => void;
  /** A file that was asked for is on screen now. */
  onOpened: (file: DataSetFile) => void;
}

/** Why a file is not on screen as it is on the disk. */
interface Failure {
  file: DataSetFile;
  problems: Problem[];
}

/** How far a load has come at its start. */
const NOTHING_READ: LoadProgress = {
  phase: 'reading',
  doneBytes: 0,
  totalBytes: 0,
  doneEvents: 0,
};

/** A second crash within this time is not answered by opening the file a third time. */
const CRASH_PAUSE_MS = 10_000;

/**
 * Keeps one data set open for the window. Each load has a process of its own that takes over when its file is good:
 *
 *     open(B):   A answers ───────────────┐ ends          B broken, cancelled, crashed: A stays
 *                       B reads, checks ──┴─ B answers
 *
 * At a start the last look at the file stands in A's place. When nothing else is left to show, the bundled set is opened
 * beside the failure. Both A and a broken B are followed on the disk: B takes over once it is mended, and A is loaded
 * anew beside B's failure.
 */
export class DataSetKeeper {
  readonly #world: KeeperWorld;
  #status: DataSetStatus = { state: 'idle' };
  #order = 0;
  #good: Good | null = null;
  #loading: Load | null = null;
  /** What the load under way is to open, as it was looked at last. */
  #recalled: RecalledLook | null = null;
  /** Settles when the load under way has ended. */
  #loaded: Promise<void> = Promise.resolve();
  /** What was asked for last, good or not. */
  #wanted: DataSetFile | null = null;
  /** Why that is not on screen. */
  #failure: Failure | null = null;
  /** What a reload opens: what was asked for last, or the file whose failure has been told since. */
  #reloads: DataSetFile | null = null;
  readonly #followed: FollowedFiles;
  #revision = 0;
  #lastCrashMs = -Infinity;

  constructor(world: KeeperWorld) {
    this.#world = world;
    this.#followed = new FollowedFiles(world.watch, (path) => this.#reloadChanged(path));
  }

  /** Grows with every status that is told. */
  get order(): number {
    return this.#order;
  }

  /** How things stand, with the view that the reader has left by now, not the one of when the file opened. */
  get status(): DataSetStatus {
    const status = this.#status;
    if (status.state === 'idle' || !this.#shown) return status;
    if (status.state === 'ready') return { ...status, view: this.#viewOf(this.#shown) };
    return { ...status, ...this.#lastGood() };
  }

  /** The file of the data set on screen. */
  get file(): DataSetFile | null {
    return this.#shown?.file ?? null;
  }

  /** What a reload opens: what was asked for last, or the file whose failure is told. */
  get subject(): DataSetFile | null {
    return this.#reloads;
  }

  /** What is on screen. */
  get summary(): DataSetSummary | null {
    return this.#shown?.summary ?? null;
  }

  /** How wide the timeline was that a window finds on screen; null when that is not known. */
  get plotWidthPx(): number | null {
    return this.#recalled?.plotWidthPx ?? null;
  }

  /** Opens a file; resolves when it is on screen, has failed, or another one was asked for meanwhile. */
  open(file: DataSetFile): Promise<void> {
    this.#dropLoad();
    this.#want(file);
    return this.#start(file);
  }

  /** Resolves when no load is under way. */
  async settled(): Promise<void> {
    while (this.#loading) await this.#loaded;
  }

  /** Opens once more the file whose failure is told; what was asked for last where none is. */
  reload(): Promise<void> {
    return this.open(this.#reloads ?? this.#world.bundled);
  }

  /** Ends the load under way; what was on screen stays. */
  async cancel(): Promise<void> {
    if (!this.#loading || !this.#isWanted(this.#loading)) return;
    const { file } = this.#loading;
    this.#dropLoad();
    const live = this.#live();
    if (live) {
      this.#want(live.file);
      this.#tellShown(live);
      if (live.isStale) void this.open(live.file);
    } else if (file.isBundled) {
      this.#tell({ state: 'idle' });
    } else {
      await this.open(this.#world.bundled);
    }
  }

  /** Has the data set on screen tell countries by other names. To the window it is another one of the same file. */
  async rename(): Promise<void> {
    const { names } = this.#wording;
    if (this.#recalled && !this.#recalled.isIn(this.#wording)) this.#dropLook();
    const good = this.#live();
    if (good && good.wording.names !== names) await this.#renameIn(good);
  }

  /** Asks about the data set on screen, waiting for the first one; null when there is none. */
  async ask<C extends WorkerCall>(
    call: C,
    argument: WorkerArgument<C>,
    triesLeft = 1,
  ): Promise<WorkerAnswer<C> | null> {
    const { language } = this.#wording;
    const recalled = this.#recalled?.answer(call, argument, this.#wording);
    if (recalled) return recalled;
    while (!this.#live() && this.#loading) await this.#loaded;
    const good = this.#live();
    if (!good) return null;
    const wording = { ...good.wording, language };
    try {
      const answer = await good.client.ask(call, argument, language);
      if (good === this.#good) good.taker?.take(call, argument, answer, wording);
      return answer;
    } catch (error) {
      // Another data set took over, or the process crashed and is being replaced.
      if (error instanceof WorkerEnded && triesLeft > 0) {
        return await this.ask(call, argument, triesLeft - 1);
      }
      throw error;
    }
  }

  /** Ends all processes and watches. */
  close(): void {
    this.#dropLoad();
    this.#followed.follow([]);
    const good = this.#good;
    this.#good = null;
    good?.client.end();
  }

  /** Starts a load. Telling the window lets questions that wait go on, so what they wait for is in its place before. */
  #start(file: DataSetFile): Promise<void> {
    const load = this.#prepare(file);
    this.#loading = load;
    this.#loaded = this.#carryOut(load);
    this.#tellLoading(load, NOTHING_READ);
    return this.#loaded;
  }

  async #carryOut(load: Load): Promise<void> {
    await this.#showLook(load);
    const stamp = await this.#world.looks.stampOf(load.file.path);
    if (this.#loading !== load) return;
    const opened = await this.#read(load, stamp);
    if (this.#loading !== load) return;
    if (opened.ok) this.#takeOver(opened.value);
    else await this.#failLoad(load, opened.error);
  }

  #prepare(file: DataSetFile): Load {
    this.#revision += 1;
    return { file, origin: originOf(file), revision: this.#revision, client: null };
  }

  /** Shows the last look at a file until it is time to read it, where nothing is on screen and there is one. */
  async #showLook(load: Load): Promise<void> {
    if (this.#good) return;
    const look = await this.#world.looks.recall(load.file.path);
    if (!look || this.#loading !== load) return;
    this.#recalled = new RecalledLook(look, load);
    this.#tellLoading(load, NOTHING_READ);
    await this.#recalled.isEnough;
  }

  /** Lets go of a look that tells countries by other names; what it stands for is on its way. */
  #dropLook(): void {
    this.#recalled?.end();
    this.#recalled = null;
    if (this.#loading) this.#tellLoading(this.#loading, NOTHING_READ);
  }

  async #renameIn(good: Good): Promise<void> {
    this.#revision += 1;
    const revision = this.#revision;
    const { names, language } = this.#wording;
    good.wording = { names, language };
    try {
      good.summary = await good.client.ask('set-names', { names, revision }, language);
    } catch (error) {
      // What takes its place knows the names.
      if (error instanceof WorkerEnded) return;
      throw error;
    }
    if (good === this.#good) this.#tellAgain(good);
  }

  #read(load: Load, stamp: string | null): Promise<Result<Good, Problem[]>> {
    const wording = this.#wording;
    return readLoad(load, {
      startProcess: this.#world.startProcess,
      onProgress: (progress) => this.#tellLoading(load, progress),
      stamp,
      wording,
      answers: this.#recalled?.answersAt(load.file.path, { stamp, wording }) ?? {},
      keepLook: (look) => this.#world.looks.keep(look),
      mappings: this.#world.mappings(),
      seenPath: join(this.#world.seenFolder, load.origin.id),
    });
  }

  #takeOver(good: Good): void {
    this.#loading = null;
    this.#hold(good);
    this.#tellShown(good);
    this.#world.onOpened(good.file);
  }

  #hold(good: Good): void {
    const before = this.#good;
    this.#good = good;
    this.#recalled = null;
    this.#follow();
    before?.client.end();
    good.client.onExit(() => this.#replaceCrashed(good));
    // They may have changed while it was being opened.
    void this.rename();
  }

  async #failLoad(load: Load, problems: Problem[]): Promise<void> {
    load.client?.end();
    this.#recalled = null;
    if (!this.#live()) {
      await this.#fallBack(load);
      if (this.#loading !== load) return;
    }
    this.#loading = null;
    const failure = { file: load.file, problems };
    this.#tellFailed(failure);
    if (!this.#isWanted(load)) return;
    this.#failure = failure;
    if (this.#good?.isStale) this.#reloadShown(this.#good);
  }

  /** Puts the bundled set on screen when a load has failed and nothing else is there. */
  async #fallBack(failed: Load): Promise<void> {
    this.#good = null;
    if (failed.file.isBundled) return;
    const load = this.#prepare(this.#world.bundled);
    const stamp = await this.#world.looks.stampOf(load.file.path);
    if (this.#loading !== failed) return;
    const opened = await this.#read(load, stamp);
    if (opened.ok && this.#loading === failed) this.#hold(opened.value);
    else load.client?.end();
  }

  #replaceCrashed(crashed: Good): void {
    if (this.#good !== crashed) return;
    crashed.isDown = true;
    const nowMs = performance.now();
    const isRepeated = nowMs - this.#lastCrashMs < CRASH_PAUSE_MS;
    this.#lastCrashMs = nowMs;
    if (this.#loading) return;
    if (!isRepeated) return void this.open(crashed.file);
    this.#good = null;
    this.#tellFailed({ file: crashed.file, problems: [fileProblem('reader-stopped')] });
  }

  #dropLoad(): void {
    const load = this.#loading;
    this.#loading = null;
    this.#recalled?.end();
    this.#recalled = null;
    load?.client?.end();
  }

  #want(file: DataSetFile): void {
    this.#wanted = file;
    this.#reloads = file;
    this.#failure = null;
    this.#follow();
  }

  /** Whether a load is of what was asked for, not of what stays on screen beside its failure. */
  #isWanted({ file }: Load): boolean {
    return file === this.#wanted;
  }

  #follow(): void {
    const files = [this.#good?.file, this.#wanted];
    this.#followed.follow(files.flatMap((file) => (file && !file.isBundled ? file.path : [])));
  }

  #reloadChanged(path: string): void {
    if (this.#wanted?.path === path) return void this.open(this.#wanted);
    if (this.#good?.file.path !== path) return;
    // What was asked for goes first.
    if (this.#loading && this.#isWanted(this.#loading)) this.#good.isStale = true;
    else this.#reloadShown(this.#good);
  }

  /** Loads the file on screen anew while the failure of another one is told. */
  #reloadShown(good: Good): void {
    good.isStale = false;
    this.#dropLoad();
    void this.#start(good.file);
  }

  #live(): Good | null {
    return this.#good?.isDown === false ? this.#good : null;
  }

  get #wording(): Wording {
    return { language: this.#world.language(), names: this.#world.names() };
  }

  /** What a window shows: a data set, or the last look at the one that is being opened. */
  get #shown(): Good | RecalledLook | null {
    return this.#good ?? this.#recalled;
  }

  #lastGood(): LastGood {
    const shown = this.#shown;
    return shown
      ? { last: shown.summary, lastView: this.#viewOf(shown) }
      : { last: null, lastView: null };
  }

  #viewOf({ file, view }: Good | RecalledLook): View {
    return this.#world.viewOf(file) ?? view;
  }

  #tellLoading(load: Load, progress: LoadProgress): void {
    if (this.#loading !== load || !this.#isWanted(load)) return;
    this.#tell({ state: 'loading', origin: load.origin, progress, ...this.#lastGood() });
  }

  /** Tells what is on screen, beside the failure of another file when that is what was asked for. */
  #tellShown(good: Good): void {
    if (this.#failure) this.#tellFailed(this.#failure);
    else this.#tell({ state: 'ready', summary: good.summary, view: this.#viewOf(good) });
  }

  /** Tells what is on screen once it is told in other words, whatever else is told beside it. */
  #tellAgain(good: Good): void {
    const status = this.#status;
    const isAside = status.state === 'loading' || status.state === 'failed';
    if (isAside) this.#tell({ ...status, ...this.#lastGood() });
    else this.#tellShown(good);
  }

  #tellFailed({ file, problems }: Failure): void {
    this.#reloads = file;
    this.#tell({ state: 'failed', origin: originOf(file), problems, ...this.#lastGood() });
  }

  #tell(status: DataSetStatus): void {
    this.#status = status;
    this.#order += 1;
    this.#world.onStatus(status);
  }
}
