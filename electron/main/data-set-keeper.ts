import type {
  DataSetStatus,
  DataSetSummary,
  LastGood,
  LoadProgress,
} from '#core/bridge/data-set-status.ts';
import type {
  Opened,
  WorkerAnswer,
  WorkerArgument,
  WorkerCall,
} from '#core/bridge/worker-protocol.ts';
import { fileProblem, type Problem } from '#core/formats/problem.ts';
import type { View } from '#core/timeline/view.ts';
import { WorkerEnded, type WorkerClient } from '../dataset/worker-client.ts';
import { originOf, type DataSetFile } from './data-set-file.ts';
import { readLoad, type Load } from './data-set-load.ts';
import { FollowedFiles, type WatchFile } from './followed-files.ts';

/** What the keeper needs of the world around it. */
export interface KeeperWorld {
  bundled: DataSetFile;
  startProcess: () => WorkerClient;
  /** The view that a reader left a file with; null when there is none. */
  viewOf: (file: DataSetFile) => View | null;
  watch: WatchFile;
  onStatus: (status: DataSetStatus) => void;
  /** A file that was asked for is on screen now. */
  onOpened: (file: DataSetFile) => void;
}

/** A process with a good data set. */
interface Good extends Load, Opened {
  /** Its process has crashed; the summary still stands on screen. */
  isDown: boolean;
  /** Its file has changed since, while another one was loading. */
  isStale: boolean;
}

/** Why a file is not on screen as it is on the disk. */
interface Failure {
  file: DataSetFile;
  problems: Problem[];
}

/** A second crash within this time is not answered by opening the file a third time. */
const CRASH_PAUSE_MS = 10_000;

/**
 * Keeps one data set open for the window. Each load has a process of its own that takes over when its file is good:
 *
 *     open(B):   A answers ───────────────┐ ends          B broken, cancelled, crashed: A stays
 *                       B reads, checks ──┴─ B answers
 *
 * When nothing else is left to show, the bundled set is opened beside the failure. Both A and a broken B are followed on
 * the disk: B takes over once it is mended, and A is loaded anew beside B's failure.
 */
export class DataSetKeeper {
  readonly #world: KeeperWorld;
  #status: DataSetStatus = { state: 'idle' };
  #order = 0;
  #good: Good | null = null;
  #loading: Load | null = null;
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
    if (status.state === 'idle' || !this.#good) return status;
    if (status.state === 'ready') return { ...status, view: this.#viewOf(this.#good) };
    return { ...status, ...this.#lastGood() };
  }

  /** The file of the data set on screen. */
  get file(): DataSetFile | null {
    return this.#good?.file ?? null;
  }

  /** What is on screen. */
  get summary(): DataSetSummary | null {
    return this.#good?.summary ?? null;
  }

  /** Opens a file; resolves when it is on screen, has failed, or another one was asked for meanwhile. */
  open(file: DataSetFile): Promise<void> {
    this.#dropLoad();
    this.#want(file);
    this.#loaded = this.#load(file);
    return this.#loaded;
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

  /** Asks about the data set on screen, waiting for the first one; null when there is none. */
  async ask<C extends WorkerCall>(
    call: C,
    argument: WorkerArgument<C>,
    triesLeft = 1,
  ): Promise<WorkerAnswer<C> | null> {
    while (!this.#live() && this.#loading) await this.#loaded;
    const client = this.#live()?.client;
    if (!client) return null;
    try {
      return await client.ask(call, argument);
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

  async #load(file: DataSetFile): Promise<void> {
    const load = this.#start(file);
    this.#loading = load;
    load.client.onProgress((progress) => this.#tellLoading(load, progress));
    this.#tellLoading(load, {
      phase: 'reading',
      doneBytes: 0,
      totalBytes: 0,
      doneEvents: 0,
    });
    const opened = await readLoad(load);
    if (this.#loading !== load) return;
    if (opened.ok) this.#takeOver(load, opened.value);
    else await this.#failLoad(load, opened.error);
  }

  #start(file: DataSetFile): Load {
    this.#revision += 1;
    const client = this.#world.startProcess();
    return { file, origin: originOf(file), revision: this.#revision, client };
  }

  #takeOver(load: Load, opened: Opened): void {
    this.#loading = null;
    const good = this.#hold(load, opened);
    this.#tellShown(good);
    this.#world.onOpened(good.file);
  }

  #hold(load: Load, opened: Opened): Good {
    const before = this.#good;
    const good: Good = { ...load, ...opened, isDown: false, isStale: false };
    this.#good = good;
    this.#follow();
    before?.client.end();
    good.client.onExit(() => this.#replaceCrashed(good));
    return good;
  }

  async #failLoad(load: Load, problems: Problem[]): Promise<void> {
    load.client.end();
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
    const load = this.#start(this.#world.bundled);
    const opened = await readLoad(load);
    if (opened.ok && this.#loading === failed) this.#hold(load, opened.value);
    else load.client.end();
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
    load?.client.end();
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
    this.#loaded = this.#load(good.file);
  }

  #live(): Good | null {
    return this.#good?.isDown === false ? this.#good : null;
  }

  #lastGood(): LastGood {
    const good = this.#good;
    return good
      ? { last: good.summary, lastView: this.#viewOf(good) }
      : { last: null, lastView: null };
  }

  #viewOf({ file, view }: Good): View {
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
