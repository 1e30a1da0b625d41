import { assertNever } from '#core/assert-never.ts';
import type { MenuCommand } from '#core/bridge/channels.ts';
import { saveData } from '../panels/save-data.ts';
import { saveView } from '../panels/save-view.ts';
import { focusSearch } from '../panels/search-box.tsx';
import { copyPicture, openDialog, toggleDetails, toggleFilterPanel } from '../state/app-actions.ts';
import { setLayout } from '../state/arrangement-actions.ts';
import { useApp } from '../state/store.ts';
import {
  centreOn,
  clearFilters,
  fit,
  fitSelection,
  zoomIn,
  zoomOut,
} from '../state/view-actions.ts';
import { focusTimeline } from '../ui/focus-timeline.ts';

/** Does what a menu entry or its shortcut asks for. */
export function runCommand(command: MenuCommand): void {
  switch (command) {
    case 'export':
      return openDialog({ name: 'export' });
    case 'export-data':
      return void saveData();
    case 'copy-picture':
      return void copyPicture();
    case 'save-view':
      return void saveView();
    case 'find':
      return isUnderDialog() ? undefined : focusSearch();
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
    case 'clear-filters':
      return clearFilters();
    case 'toggle-filters':
      return toggleFilterPanel();
    case 'toggle-detail':
      return toggleDetailsWithFocus();
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
    case 'about':
      return openDialog({ name: 'about' });
    case 'shortcuts':
      return openDialog({ name: 'shortcuts' });
    default:
      return assertNever(command);
  }
}

/** Details that close leave the focus on their event, as their own button does. */
function toggleDetailsWithFocus(): void {
  const { selectedId } = useApp.getState();
  toggleDetails();
  if (selectedId !== null && !isUnderDialog()) focusTimeline(selectedId);
}

/** Whether a dialog lies over the window. The focus stays in it: behind it nobody sees what the keys do. */
function isUnderDialog(): boolean {
  return useApp.getState().dialog.name !== 'none';
}
