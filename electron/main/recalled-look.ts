import type { DataSetSummary } from '#core/bridge/data-set-status.ts';
import type { WorkerAnswer, WorkerArgument, WorkerCall } from '#core/bridge/worker-protocol.ts';
import type { View } from '#core/timeline/view.ts';
import type { DataSetFile } from './data-set-file.ts';
import type { Load } from './data-set-load.ts';
import { answerOf, isLookCall, type LastLook } from './last-look.ts';

/** How long a window has for its picture before the file is read, which takes a processor away. */
const PICTURE_FIRST_MS = 500;

/** The last look at a file, in the place of its data set while that is being opened. */
export class RecalledLook {
  readonly file: DataSetFile;
  readonly summary: DataSetSummary;
  readonly view: View;
  /** Resolves when the file is to be read: a little later, or as soon as something else is asked. */
  readonly isEnough: Promise<void>;
  readonly #look: LastLook;
  #end: () => void = () => {};

  /** Stands for the data set that a load is to open, so that nothing changes on screen when it does. */
  constructor(look: LastLook, { file, origin, revision }: Load) {
    this.file = file;
    this.summary = { ...look.summary, origin, revision };
    this.view = look.view;
    this.#look = look;
    this.isEnough = new Promise((resolve) => {
      const timer = setTimeout(resolve, PICTURE_FIRST_MS);
      this.#end = () => {
        clearTimeout(timer);
        resolve();
      };
    });
  }

  /** How wide the timeline was; null when that is not known. */
  get plotWidthPx(): number | null {
    return this.#look.answers.slice?.argument.widthPx ?? null;
  }

  /** Answers what was asked at that look; null when it was something else. */
  answer<C extends WorkerCall>(call: C, argument: WorkerArgument<C>): WorkerAnswer<C> | null {
    const value = isLookCall(call) ? answerOf(this.#look, call, argument as never) : undefined;
    if (value !== undefined) {
      // All of these calls are answered so; TypeScript loses the pairing of a union.
      return { revision: this.summary.revision, value } as WorkerAnswer<C>;
    }
    this.end();
    return null;
  }

  /** What was answered at that look; null when it was one at another file, or at another state of it. */
  answersAt(path: string, stamp: string): LastLook['answers'] | null {
    const look = this.#look;
    return look.path === path && look.stamp === stamp ? look.answers : null;
  }

  /** Lets the file be read now. */
  end(): void {
    this.#end();
  }
}
