import type { DataSetSummary } from '#core/bridge/data-set-status.ts';
import type { WorkerAnswer, WorkerArgument, WorkerCall } from '#core/bridge/worker-protocol.ts';
import type { View } from '#core/timeline/view.ts';
import type { DataSetFile } from './data-set-file.ts';
import type { Load } from './data-set-load.ts';
import { answerOf, isLookCall, isSameWording, type LastLook, type Wording } from './last-look.ts';

/** How long a window has to ask for its picture, and to draw it, before the file is read: that takes a processor away. */
const ASKING_MS = 1000;
const DRAWING_MS = 250;

/** The last look at a file, in the place of its data set while that is being opened. */
export class RecalledLook {
  readonly file: DataSetFile;
  readonly summary: DataSetSummary;
  readonly view: View;
  /** Resolves when the file is to be read: once the picture is drawn, or as soon as something else is asked. */
  readonly isEnough: Promise<void>;
  readonly #look: LastLook;
  #end: () => void = () => {};
  #timer: NodeJS.Timeout;

  /** Stands for the data set that a load is to open, so that nothing changes on screen when it does. */
  constructor(look: LastLook, { file, origin, revision }: Load) {
    this.file = file;
    this.summary = { ...look.summary, origin, revision };
    this.view = look.view;
    this.#look = look;
    this.isEnough = new Promise((resolve) => (this.#end = resolve));
    this.#timer = setTimeout(this.#end, ASKING_MS);
  }

  /** How wide the timeline was; null when that is not known. */
  get plotWidthPx(): number | null {
    return this.#look.answers.slice?.argument.widthPx ?? null;
  }

  /** Answers what was asked at that look; null when it was something else, or in other words. */
  answer<C extends WorkerCall>(
    call: C,
    argument: WorkerArgument<C>,
    wording: Wording,
  ): WorkerAnswer<C> | null {
    const isKnown = isLookCall(call) && this.isIn(wording);
    const value = isKnown ? answerOf(this.#look, call, argument as never) : undefined;
    if (value !== undefined) {
      if (call === 'slice') this.#endIn(DRAWING_MS);
      // All of these calls are answered so; TypeScript loses the pairing of a union.
      return { revision: this.summary.revision, value } as WorkerAnswer<C>;
    }
    this.end();
    return null;
  }

  /** Whether it answers in these words. */
  isIn(wording: Wording): boolean {
    return isSameWording(wording, this.#look.wording);
  }

  /** What was answered at that look; null when it was one at another file, at another state of it, or in other words. */
  answersAt(
    path: string,
    { stamp, wording }: Pick<LastLook, 'wording'> & { stamp: string | null },
  ): LastLook['answers'] | null {
    const look = this.#look;
    const isSame = look.path === path && look.stamp === stamp && this.isIn(wording);
    return isSame ? look.answers : null;
  }

  /** Lets the file be read now. */
  end(): void {
    clearTimeout(this.#timer);
    this.#end();
  }

  #endIn(ms: number): void {
    clearTimeout(this.#timer);
    this.#timer = setTimeout(this.#end, ms);
  }
}
