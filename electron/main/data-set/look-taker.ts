import type { WorkerAnswer, WorkerArgument, WorkerCall } from '#core/bridge/worker-protocol.ts';
import {
  isLookCall,
  isSameWording,
  withAnswer,
  type LastLook,
  type Looked,
  type LookCall,
  type Wording,
} from './last-look.ts';

/** Takes down what a window shows of an open data set, for the next start. */
export class LookTaker {
  readonly #keep: (look: LastLook) => void;
  #look: LastLook;

  /** Goes on from a look at the data set; `keep` is handed each new one. */
  constructor(look: LastLook, keep: (look: LastLook) => void) {
    this.#look = look;
    this.#keep = keep;
  }

  /** Takes an answer down if a window at its start asks for it; those in other words than the last one are let go. */
  take<C extends WorkerCall>(
    call: C,
    argument: WorkerArgument<C>,
    answer: WorkerAnswer<C>,
    wording: Wording,
  ): void {
    if (!isLookCall(call)) return;
    if (!isSameWording(wording, this.#look.wording))
      this.#look = { ...this.#look, wording, answers: {} };
    // TypeScript loses the pairing of a union.
    const { value } = answer as WorkerAnswer<LookCall>;
    // The window no longer waits for it: it has asked something else.
    if (value === null) return;
    const looked = { argument, value } as Looked<LookCall>;
    this.#look = withAnswer<LookCall>(this.#look, call, looked);
    this.#keep(this.#look);
  }
}
