import type { Contrast, Pushes, Session, StatusReport, Theme } from '#core/bridge/channels.ts';
import type { PageCommand } from '#core/commands/commands.ts';
import type { DataSetStatus } from '#core/bridge/data-set-status.ts';
import type { NamesReport } from '#core/bridge/names-report.ts';
import { DEFAULT_FIGURE_OPTIONS } from '#core/figure/default-figure-options.ts';
import type { FigureOptions } from '#core/figure/figure-options.ts';
import { completeColumns } from '#core/table/column-settings.ts';
import { FIRST_LANES } from '#core/timeline/view-request.ts';
import { toAllowedWindow } from '#core/timeline/window.ts';
import { inLanguages } from '#core/words/language.ts';
import {
  BY_TIME,
  isSideOpen,
  onScreen,
  type AppState,
  type Notice,
  type OnScreen,
  type OpenDialog,
} from './app-state.ts';
import { copyImage } from '../ui/clipboard.ts';
import { askForView } from './asking.ts';
import { bridge } from './bridge.ts';
import { askForChanges } from './change-actions.ts';
import { closeCrowd } from './crowd-actions.ts';
import { selectEvent } from './event-actions.ts';
import { describeFigureProblem } from './figure-problem-words.ts';
import { currentLanguage, currentWords } from './language.ts';
import { takeLanguage } from './language-actions.ts';
import { toNamesNotice } from './names-notice.ts';
import { NOTICE_WORDS } from './notice-words.ts';
import { patch, useApp } from './store.ts';
import { showView } from './view-actions.ts';
import { NO_HISTORY } from './view-history.ts';

/** Starts listening to the main process and takes over its session, which has been asked for. Called once. */
export async function connect(
  runCommand: (command: PageCommand) => void,
  asked: Promise<Session>,
): Promise<void> {
  window.addEventListener('unhandledrejection', ({ reason }) => {
    notify(currentWords(NOTICE_WORDS).fault(String(reason)), 'error');
  });
  bridge.on('dataset:status', takeReport);
  bridge.on('session:changed', ({ language, ...changes }) => {
    patch(changes);
    takeLanguage(language);
  });
  bridge.on('menu:command', runCommand);
  bridge.on('view:opened', takeOpenedView);
  bridge.on('data:progress', (saving) => patch({ saving }));
  bridge.on('names:read', (report) => takeNames(report, true));
  const { status, order, plotWidthPx, names, ...session } = await asked;
  const columns = completeColumns(session.arrangement.columns);
  const { language, ...others } = session;
  takeLanguage(language);
  patch({ ...others, arrangement: { ...session.arrangement, columns } });
  if (plotWidthPx !== null) patch({ plotWidthPx });
  takeReport({ status, order });
  // What came of a choice or a change has been said.
  if (names) takeNames(names, names.because === 'start');
}

let lastNames = 0;

/** Takes over what countries are called, unless newer names are known, and says what became of their file where that is news. */
function takeNames(report: NamesReport, isNews: boolean): void {
  if (report.order <= lastNames) return;
  lastNames = report.order;
  patch({ countryNames: report.names });
  const notice = isNews ? toNamesNotice(report) : null;
  if (notice) notify(notice.text, notice.tone);
}

let lastOrder = -1;

/** Takes a report over, unless a newer one is known. */
function takeReport({ status, order }: StatusReport): void {
  if (order <= lastOrder) return;
  lastOrder = order;
  takeStatus(status);
}

/**
 * Takes over what the main process tells of the data set. Another data set brings its own view; the same one, reloaded,
 * keeps the view and the open details.
 */
function takeStatus(status: DataSetStatus): void {
  const before = onScreen(useApp.getState().status);
  const now = onScreen(status);
  patch({ status: before ? withSame(status, before) : status });
  if (status.state === 'ready') void askForChanges(status.summary.revision);
  if (!now || now.summary.revision === before?.summary.revision) return;
  const { view, selectedId } = useApp.getState();
  const isSame = view !== null && before?.summary.origin.id === now.summary.origin.id;
  patch(isSame ? { view } : { ...NOTHING_KNOWN, view: now.view });
  closeCrowd();
  askForView();
  void selectEvent(isSame ? selectedId : null);
  // Nobody has looked at how a table was read that is opened for the first time.
  const { reading } = now.summary;
  if (!isSame && status.state === 'ready' && reading?.isTable && reading.isGuessed)
    openDialog({ name: 'columns' });
}

/** Shows the view that a file holds, or tells why it holds none. */
function takeOpenedView(opened: Pushes['view:opened']): void {
  if (!opened.ok) return notify(opened.error, 'error');
  const { fileName, figure, differs } = opened.value;
  // What a file says may reach beyond the dates that the timeline can show.
  const window = toAllowedWindow(opened.value.view.window);
  const view = { ...opened.value.view, window };
  patch({ openedFigure: { view, figure } });
  showView(view);
  const words = currentWords(NOTICE_WORDS);
  notify(differs === null ? words.viewOf(fileName) : words.viewDiffers(fileName, differs));
}

/** What the window knows of a data set that has just taken the place of another: its partners are not the other's. */
const NOTHING_KNOWN = {
  history: NO_HISTORY,
  isGliding: false,
  lastSelectedId: null,
  tableSort: BY_TIME,
  facets: null,
  overview: null,
  summary: null,
  series: null,
  changes: null,
  mostLanes: FIRST_LANES,
} satisfies Partial<AppState>;

/** A status whose last good data set is the very object that is on screen when it is the same one: nothing of it is drawn anew. */
function withSame(status: DataSetStatus, { summary, view }: OnScreen): DataSetStatus {
  if (status.state !== 'loading' && status.state !== 'failed') return status;
  const isSame = status.last?.revision === summary.revision;
  return isSame ? { ...status, last: summary, lastView: view } : status;
}

/** Opens a dialog, or closes the open one. */
export function openDialog(dialog: OpenDialog): void {
  patch({ dialog });
}

/** Chooses the colours of the window. */
export function setTheme(theme: Theme): void {
  patch({ theme });
  void bridge.request('session:set-theme', theme);
}

/** Makes text, lines and signs stand out more, or as the system asks. */
export function setContrast(contrast: Contrast): void {
  patch({ contrast });
  void bridge.request('session:set-contrast', contrast);
}

/** Widths that have room for one side panel: details then stand in the filters' place; see app.css. */
const ONE_SIDE = '(width < 1100px)';

/** Shows or hides the filter panel. What stands in its place at the other side makes room for it. */
export function toggleFilterPanel(): void {
  const { isFilterPanelOpen } = useApp.getState();
  const isCovered = isSideOpen(useApp.getState()) && matchMedia(ONE_SIDE).matches;
  if (isCovered) {
    void selectEvent(null);
    closeCrowd();
    patch({ summaryTab: null });
  }
  patch({ isFilterPanelOpen: isCovered || !isFilterPanelOpen });
}

/** Closes the details, or opens those that were open last. */
export function toggleDetails(): void {
  const { selectedId, lastSelectedId } = useApp.getState();
  if (selectedId !== null) void selectEvent(null);
  else if (lastSelectedId !== null) void selectEvent(lastSelectedId);
  else notify(currentWords(NOTICE_WORDS).chooseEvent);
}

let lastNotice = 0;

/** Shows a short message. */
export function notify(text: string, tone: Notice['tone'] = 'info'): void {
  const notice = { id: (lastNotice += 1), tone, text };
  patch({ notices: [...useApp.getState().notices, notice] });
}

/** Takes a message away. */
export function dismissNotice(id: number): void {
  patch({ notices: useApp.getState().notices.filter((notice) => notice.id !== id) });
}

const COPY_WORDS = inLanguages({
  en: { drawing: 'Drawing the picture…', copied: 'Picture copied.' },
  zh: { drawing: '正在绘制图片…', copied: '图片已复制。' },
});

/** Puts the picture of the present view on the clipboard, in the language of the window where no options are given. */
export async function copyPicture(options?: FigureOptions): Promise<void> {
  const { view, language } = useApp.getState();
  if (!view) return;
  const asked = options ?? { ...DEFAULT_FIGURE_OPTIONS, language };
  const drawing = bridge.request('figure:copy', { view, options: asked });
  const drawn = await tellWhile(currentWords(COPY_WORDS).drawing, drawing);
  if (drawn.ok) await tellOfCopy(copyImage(drawn.value), currentWords(COPY_WORDS).copied);
  else notify(describeFigureProblem(drawn.error, currentLanguage()), 'error');
}

/** Shows a short message while something is under way. */
async function tellWhile<T>(text: string, work: Promise<T>): Promise<T> {
  notify(text);
  const id = lastNotice;
  try {
    return await work;
  } finally {
    dismissNotice(id);
  }
}

/** Says that something is on the clipboard, or why it is not. */
export async function tellOfCopy(copied: Promise<void>, done: string): Promise<void> {
  try {
    await copied;
    notify(done);
  } catch (error) {
    notify(currentWords(NOTICE_WORDS).notCopied(String(error)), 'error');
  }
}
