import type { EventFilter } from '#core/query/filter.ts';
import type { AppState } from './app-state.ts';
import { isOvertaken, shownRevision } from './asking.ts';
import { bridge } from './bridge.ts';
import { closeCrowd } from './crowd-actions.ts';
import { revealEvent } from './event-actions.ts';
import { patch, useApp } from './store.ts';
import { whenIdle } from './when-idle.ts';
import { whenPainted } from './when-painted.ts';

/** What the counts beside the search are about. */
interface Question {
  revision: number;
  filter: EventFilter;
  eventId: string | null;
}

let asked: Question | null = null;

/** The data set of the last slice. */
let lastRevision: number | undefined;

/** Keeps the hits in the store those of what is on screen: asked for once its slice has been painted. Called once. */
export function followSearch(): void {
  useApp.subscribe((state) => {
    const isOfAnother = state.slice?.revision !== lastRevision;
    lastRevision = state.slice?.revision;
    const question = questionOf(state);
    // Also where nothing has been asked about what was sought last.
    if (!question && state.hits) patch({ hits: null });
    if (isSame(question, asked)) return;
    const isDrawn = question?.filter === asked?.filter;
    asked = question;
    if (question) void ask(question, whatGoesFirst(isOfAnother, isDrawn));
  });
}

/** Null where nothing is sought. */
function questionOf({ slice, lastSelectedId }: AppState): Question | null {
  const filter = slice?.request.view.filter;
  if (!slice || !filter || filter.text.trim() === '') return null;
  return { revision: slice.revision, filter, eventId: lastSelectedId };
}

function isSame(one: Question | null, other: Question | null): boolean {
  return (
    one?.revision === other?.revision &&
    one?.filter === other?.filter &&
    one?.eventId === other?.eventId
  );
}

/** A new data set is drawn before its hits are asked for, and so is what another search has found; a step waits for nothing. */
function whatGoesFirst(isOfAnother: boolean, isDrawn: boolean): Promise<void> | undefined {
  if (isOfAnother) return whenIdle();
  return isDrawn ? undefined : whenPainted();
}

async function ask(question: Question, first: Promise<void> | undefined): Promise<void> {
  const { revision, filter, eventId } = question;
  try {
    if (first) await first;
    if (asked !== question) return;
    if (isOvertaken(filter)) {
      asked = null;
      return;
    }
    const answer = await bridge.request('search:hits', { filter, eventId });
    if (asked === question && answer?.revision === revision)
      patch({ hits: { ...answer.value, text: filter.text } });
  } catch (error) {
    // Not answered: the next change asks again.
    if (asked === question) asked = null;
    throw error;
  }
}

/** Steps follow each other: each goes on from where the one before has led. */
let lastStep: Promise<void> = Promise.resolve();

/** Opens the event that the search has found next, or before, and brings it into the window. */
export function stepHit(step: 1 | -1): void {
  lastStep = lastStep.then(
    () => takeStep(step),
    () => takeStep(step),
  );
}

async function takeStep(step: 1 | -1): Promise<void> {
  const { view, selectedId, lastSelectedId, hits, crowd } = useApp.getState();
  if (!view || view.filter.text.trim() === '') return;
  const { filter, window } = view;
  // Details that were closed are gone on from where they are of a hit; others may lie far away.
  const eventId = selectedId ?? (hits?.place == null ? null : lastSelectedId);
  const fromMs = step === 1 ? window.startMs : window.endMs;
  const answer = await bridge.request('search:step', { filter, eventId, fromMs, step });
  const now = useApp.getState();
  const isStale = answer?.revision !== shownRevision() || now.view?.filter !== filter;
  // Right after opening the answer may take seconds, in which something else has been opened.
  const hasGoneOn = now.selectedId !== selectedId || now.crowd !== crowd;
  if (isStale || hasGoneOn || !answer?.value) return;
  closeCrowd();
  const { eventId: foundId } = answer.value;
  await revealEvent(foundId);
  if (useApp.getState().selectedId === foundId) patch({ revealedId: foundId });
}
