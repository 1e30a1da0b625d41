import { shownRevision, askForView } from './asking.ts';
import { bridge } from './bridge.ts';
import { selectEvent } from './event-actions.ts';
import { currentLanguage } from './language.ts';
import { patch, useApp } from './store.ts';
import { whenIdle } from './when-idle.ts';

/** The data set whose changes were asked for last, and in which language. */
let askedAbout = '';

/** Asks what is different from the last look at a data set, once its picture stands. */
export async function askForChanges(revision: number): Promise<void> {
  const question = `${revision} ${currentLanguage()}`;
  if (question === askedAbout) return;
  askedAbout = question;
  await whenIdle();
  if (revision !== shownRevision()) return;
  const answer = await bridge.request('dataset:changes');
  if (answer?.revision !== revision || revision !== shownRevision()) return;
  patch({ changes: answer.value });
  if (answer.value) await showMarks();
}

/** Takes what is different for seen. */
export async function markSeen(): Promise<void> {
  await bridge.request('dataset:mark-seen');
  patch({ changes: null });
  await showMarks();
}

/** Asks anew for what is on screen: its marks have changed. */
async function showMarks(): Promise<void> {
  askForView();
  await selectEvent(useApp.getState().selectedId);
}
