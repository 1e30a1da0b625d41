import { assertNever } from '#core/assert-never.ts';
import { isPageCommand, type CommandId, type PageCommand } from '#core/commands/commands.ts';
import { saveData } from '../panels/save-data.ts';
import { focusSearch } from '../panels/search-box.tsx';
import { copyPicture, openDialog, toggleDetails, toggleFilterPanel } from '../state/app-actions.ts';
import { toggleSummary } from '../summary/toggle-summary.ts';
import { setLayout, toggleCompact } from '../state/arrangement-actions.ts';
import { bridge } from '../state/bridge.ts';
import { stepHit } from '../state/search-actions.ts';
import { useApp } from '../state/store.ts';
import {
  centreOn,
  clearFilters,
  fit,
  fitSelection,
  setGrouping,
  showMonths,
  stepView,
  zoomIn,
  zoomOut,
} from '../state/view-actions.ts';
import { focusTimeline } from '../ui/focus-timeline.ts';
import { startTour } from '../tour/tour-actions.ts';
import { isTextField } from '../ui/text-field.ts';

/** Does a command, wherever it is done. */
export function runAnyCommand(command: CommandId): void {
  if (isPageCommand(command)) runCommand(command);
  else void bridge.request('command:run', command);
}

/** Does what a menu entry or its shortcut asks for. */
export function runCommand(command: PageCommand): void {
  switch (command) {
    case 'undo':
    case 'redo':
      return step(command);
    case 'export':
      return openDialog({ name: 'export' });
    case 'export-data':
      return void saveData();
    case 'copy-picture':
      return void copyPicture();
    case 'save-view':
      // What checks the options of a picture is read with the dialogs, or now.
      return void import('../panels/save-view.ts').then(({ saveView }) => saveView());
    case 'find':
      return isUnderDialog() ? undefined : focusSearch();
    case 'find-next':
      return stepOrFind(1);
    case 'find-previous':
      return stepOrFind(-1);
    case 'zoom-in':
      return zoomIn();
    case 'zoom-out':
      return zoomOut();
    case 'fit':
      return fit();
    case 'fit-selection':
      return fitSelection();
    case 'today':
      return centreOn(Date.now());
    case 'show-month':
      return showMonths(1);
    case 'show-quarter':
      return showMonths(3);
    case 'show-year':
      return showMonths(12);
    case 'show-five-years':
      return showMonths(60);
    case 'lanes-partner':
      return setGrouping('partner');
    case 'lanes-kind':
      return setGrouping('kind');
    case 'lanes-series':
      return setGrouping('series');
    case 'lanes-place':
      return setGrouping('place');
    case 'lanes-none':
      return setGrouping('none');
    case 'clear-filters':
      return clearFilters();
    case 'toggle-filters':
      return toggleFilterPanel();
    case 'toggle-detail':
      return toggleDetailsWithFocus();
    case 'toggle-summary':
      return toggleSummary('numbers');
    case 'toggle-series':
      return toggleSummary('series');
    case 'toggle-map':
      return toggleSummary('map');
    case 'import-settings':
      return openDialog({ name: 'columns' });
    case 'problems':
      return openDialog({ name: 'problems' });
    case 'changes':
      return openDialog({ name: 'changes' });
    case 'show-timeline':
      return setLayout('timeline');
    case 'show-split':
      return setLayout('split');
    case 'show-table':
      return setLayout('table');
    case 'toggle-compact':
      return toggleCompact();
    case 'about':
      return openDialog({ name: 'about' });
    case 'start-page':
      return openDialog({ name: 'start' });
    case 'palette':
      return togglePalette();
    case 'tour':
      return startTour();
    case 'guide':
      return openDialog({ name: 'guide' });
    case 'shortcuts':
      return openDialog({ name: 'shortcuts' });
    default:
      return assertNever(command);
  }
}

/** The palette closes by its own key, and leaves other dialogs alone. */
function togglePalette(): void {
  const { name } = useApp.getState().dialog;
  if (name === 'palette') openDialog({ name: 'none' });
  else if (name === 'none') openDialog({ name: 'palette' });
}

/** A text field has an undo of its own, and under a dialog nobody sees what changes. */
function step(command: 'undo' | 'redo'): void {
  if (isTextField(document.activeElement)) void bridge.request('text:step', command);
  else if (!isUnderDialog()) stepView(command);
}

/** Where nothing is sought yet, the search is where it begins. */
function stepOrFind(by: 1 | -1): void {
  if (isUnderDialog()) return;
  if (useApp.getState().view?.filter.text.trim()) stepHit(by);
  else focusSearch();
}

/** Details that close leave the focus on their event, as their own button does. */
function toggleDetailsWithFocus(): void {
  const { selectedId } = useApp.getState();
  toggleDetails();
  if (selectedId !== null && !isUnderDialog()) focusTimeline(selectedId);
}

/** Whether a dialog lies over the window. The focus stays in it: behind it nobody sees what the keys do. */
export function isUnderDialog(): boolean {
  return useApp.getState().dialog.name !== 'none';
}
