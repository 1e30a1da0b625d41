import { deepEqual } from 'fast-equals';
import { FIRST_MENU_VIEW, type MenuView } from '#core/bridge/menu-view.ts';
import type { Condition } from '#core/commands/commands.ts';
import { KEEP_ALL } from '#core/query/filter.ts';
import { isTextField } from '../ui/text-field.ts';
import { summaryOf, type AppState } from './app-state.ts';
import { bridge } from './bridge.ts';
import { useApp } from './store.ts';
import { stepWords } from './view-actions.ts';

/** What commands can work with as things stand. */
export function conditionsOf(state: AppState): Condition[] {
  const { status, view, detail, history } = state;
  const holds: Record<Condition, boolean> = {
    'data-set': summaryOf(status) !== null,
    selection: detail?.bounds != null,
    filter: view !== null && !deepEqual(view.filter, KEEP_ALL),
    undo: history.past.length > 0,
    redo: history.future.length > 0,
  };
  return (Object.keys(holds) as Condition[]).filter((condition) => holds[condition]);
}

/** A run of changes is told once in so long, and never later: entries that are told late would leave their keys without effect. */
const TELL_MS = 120;

let told: MenuView = FIRST_MENU_VIEW;
let timer: ReturnType<typeof setTimeout> | undefined;

/** Keeps the menu in step with the page. Called once. */
export function followMenuView(): void {
  useApp.subscribe(tellLater);
  document.addEventListener('focusin', tellLater);
  document.addEventListener('focusout', tellLater);
  tellLater();
}

function tellLater(): void {
  timer ??= setTimeout(tell, TELL_MS);
}

function tell(): void {
  timer = undefined;
  const state = useApp.getState();
  const now: MenuView = {
    conditions: conditionsOf(state),
    undo: stepWords(state, 'undo'),
    redo: stepWords(state, 'redo'),
    isWriting: isTextField(document.activeElement),
    groupBy: state.view?.groupBy ?? 'partner',
  };
  if (deepEqual(now, told)) return;
  told = now;
  void bridge.request('menu:show', now);
}
