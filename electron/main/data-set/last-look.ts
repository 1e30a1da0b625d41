import { isDeepStrictEqual } from 'node:util';
import type { DataSetSummary } from '#core/bridge/data-set-status.ts';
import type { SliceMessage } from '#core/bridge/slice-message.ts';
import type { WorkerAnswer, WorkerArgument, WorkerCall } from '#core/bridge/worker-protocol.ts';
import type { CountryNames } from '#core/events/country-names.ts';
import type { View } from '#core/timeline/view.ts';
import type { Language } from '#core/words/language.ts';

/** What a window asks as soon as it has a view. */
const LOOK_CALLS = ['slice', 'facets', 'overview'] as const satisfies WorkerCall[];
export type LookCall = (typeof LOOK_CALLS)[number];

/** Whether a call is one of those. */
export function isLookCall(call: WorkerCall): call is LookCall {
  return (LOOK_CALLS as readonly WorkerCall[]).includes(call);
}

/** One question of a window with its answer. */
export interface Looked<C extends LookCall> {
  argument: WorkerArgument<C>;
  value: NonNullable<WorkerAnswer<C>['value']>;
}

/** What the words of answers depend on, beside the data set. */
export interface Wording {
  language: Language;
  /** What countries are called. */
  names: CountryNames;
}

/** Whether answers are in the same words. */
export function isSameWording(one: Wording, other: Wording): boolean {
  return one.language === other.language && isDeepStrictEqual(one.names, other.names);
}

/** What a window showed of a data set last: with it the next start has a picture before the file is read. */
export interface LastLook {
  /** Absolute path of the file. */
  path: string;
  /** State of that file when it was read, and of the program that read it: see `stampOf`. */
  stamp: string;
  summary: DataSetSummary;
  /** The view that the data set opens with when none is remembered. */
  view: View;
  /** Of the answers. */
  wording: Wording;
  answers: { [C in LookCall]?: Looked<C> };
}

/** A look with one more answer. A slice whose items are those of the one before takes them over. */
export function withAnswer<C extends LookCall>(
  look: LastLook,
  call: C,
  looked: Looked<C>,
): LastLook {
  const value =
    call === 'slice'
      ? wholeSlice(looked.value as SliceMessage, look.answers.slice?.value)
      : looked.value;
  const answers = { ...look.answers, [call]: value === null ? undefined : { ...looked, value } };
  return { ...look, answers };
}

/** Null when the items are neither in the slice nor in the one before. */
function wholeSlice(slice: SliceMessage, before: SliceMessage | undefined): SliceMessage | null {
  if (slice.items !== null) return slice;
  return before?.key === slice.key ? { ...slice, items: before.items } : null;
}

/** What a look answers to a question; undefined when it was asked something else. */
export function answerOf<C extends LookCall>(
  { answers }: LastLook,
  call: C,
  argument: WorkerArgument<C>,
): Looked<C>['value'] | undefined {
  const looked: Looked<C> | undefined = answers[call];
  if (!looked || !isDeepStrictEqual(questionOf(looked.argument), questionOf(argument))) return;
  return looked.value;
}

/** A question without what the asker has of the answer already. */
function questionOf(argument: WorkerArgument<LookCall>): object {
  return 'knownKey' in argument ? { ...argument, knownKey: null } : argument;
}
