import { assertNever } from '#core/assert-never.ts';
import type { DataProblem } from '#core/bridge/channels.ts';
import { notify } from '../state/app-actions.ts';
import { bridge } from '../state/bridge.ts';
import { useApp } from '../state/store.ts';

/** Stores the events that the present view shows. */
export async function saveData(): Promise<void> {
  const { view } = useApp.getState();
  if (!view) return notify(describeDataProblem({ code: 'no-data-set' }), 'error');
  const saved = await bridge.request('data:save', view);
  if (saved.ok) notify(`Data saved as ${saved.value.fileName}.`);
  else if (saved.error.code !== 'cancelled') notify(describeDataProblem(saved.error), 'error');
}

/** One sentence for events that could not be saved, with what to do. */
export function describeDataProblem(problem: DataProblem): string {
  switch (problem.code) {
    case 'no-data-set':
      return 'There is no data set to save from. Open one first.';
    case 'cancelled':
      return 'Nothing was saved.';
    case 'nothing-shown':
      return 'This view shows no event, so there is no data to save. Change the filters or the period.';
    case 'data-set-changed':
      return 'The data set has changed meanwhile, so no data was saved. Save again.';
    case 'is-view-name':
      return `${problem.fileName} ends as saved views do, and would be taken for one. Choose another name.`;
    case 'is-data-set':
      return `${problem.fileName} is the open data set itself, and would be left with a part of it. Choose another name.`;
    case 'cannot-write':
      return `It could not be saved to ${problem.path}: ${problem.reason}. Choose another folder.`;
    default:
      return assertNever(problem);
  }
}
