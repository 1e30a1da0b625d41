import type { OverviewRequest } from '#core/timeline/overview-request.ts';
import { bridge } from '../state/bridge.ts';
import { patch } from '../state/store.ts';
import { whenIdle } from '../state/when-idle.ts';
import { whenPainted } from '../state/when-painted.ts';

/** What an overview is asked of, and what for. */
export interface OverviewQuestion extends OverviewRequest {
  /** Of the data set on screen. */
  revision: number;
}

let isAsking = false;
let askedRevision: number | null = null;
let newest: OverviewQuestion | null = null;

/** Asks for an overview. While an answer is on its way only the newest question is asked next. */
export function askForOverview(question: OverviewQuestion): void {
  newest = question;
  if (!isAsking) void keepAsking();
}

async function keepAsking(): Promise<void> {
  isAsking = true;
  try {
    while (newest) {
      // What it is about is drawn first.
      if (newest.revision === askedRevision) await whenPainted();
      if (newest.revision !== askedRevision) await whenIdle();
      const { revision, ...request } = newest;
      newest = null;
      askedRevision = revision;
      const answer = await bridge.request('timeline:overview', request);
      // About another data set than the one on screen it has come too late.
      if (answer?.revision === revision) patch({ overview: answer.value });
    }
  } finally {
    isAsking = false;
    // What was queued behind a question that failed is asked all the same.
    if (newest) void keepAsking();
  }
}
