import type { TableOrder, TablePageRequest } from '#core/table/table-requests.ts';
import type { TablePage, TableRow } from '#core/table/table-row.ts';
import type { Language } from '#core/words/language.ts';
import type { AppState } from '../state/app-state.ts';
import { shownRevision } from '../state/asking.ts';
import { bridge } from '../state/bridge.ts';
import { useApp } from '../state/store.ts';
import { PAGE_ROWS, useRows } from './rows-state.ts';

/** After so long without an answer a reader wonders. */
const LATE_MS = 300;

/** Most pages that are asked for at once, and that are kept. */
const [MOST_ASKED, MOST_KEPT] = [4, 200];

/** What decides which rows there are, how they are ordered and marked. */
interface Subject {
  order: TableOrder;
  revision: number;
  /** Of the cells. */
  language: Language;
  /** Since the last look: rows carry marks of them. */
  changes: AppState['changes'];
}

interface Question {
  subject: Subject;
  request: TablePageRequest;
}

/** What the rows in the store answer. */
let shown: Subject | null = null;
/** The rows in sight. */
let sight = { from: 0, to: 1 };
let asked: { question: Question } | null = null;

/** Keeps the rows in step with the view, the order and the data set; returns what ends it. */
export function followOrder(): () => void {
  askRows();
  return useApp.subscribe(askRows);
}

/** Says which rows are in sight. */
export function seeRows(from: number, to: number): void {
  sight = { from, to };
  askRows();
}

/** Asks for what is missing in sight. While an answer is on its way only the newest question waits for its turn. */
function askRows(): void {
  const question = nextQuestion();
  if (!question || (asked && isSameSort(asked.question, question))) return;
  void ask(question);
}

/** An order by another column may take seconds: a newer one does not wait for it. */
function isSameSort({ request: one }: Question, { request: other }: Question): boolean {
  return one.order.sort.column === other.order.sort.column;
}

async function ask(question: Question): Promise<void> {
  const mine = { question };
  asked = mine;
  const timer = setTimeout(() => useRows.setState({ isLate: true }), LATE_MS);
  try {
    const answer = await bridge.request('table:page', question.request);
    if (asked !== mine) return;
    asked = null;
    useRows.setState({ isLate: false });
    if (!answer?.value || answer.revision !== question.subject.revision) return;
    take(question.subject, answer.value);
    askRows();
  } finally {
    clearTimeout(timer);
    if (asked === mine) asked = null;
  }
}

/** What is to be asked next: rows of a newer subject, those in sight, the next ones. */
function nextQuestion(): Question | null {
  const subject = wantedSubject();
  if (!subject) return null;
  const last = pageOf(sight.to - 1);
  if (!shown || !isSame(shown, subject)) {
    const first = shown && isSameOrder(shown.order, subject.order) ? pageOf(sight.from) : 0;
    return toQuestion(subject, first, Math.max(first, first === 0 ? 0 : last));
  }
  const { pages, total } = useRows.getState();
  if (total === 0) return null;
  const end = pageOf(total - 1);
  for (let page = pageOf(sight.from); page <= Math.min(last + 1, end); page += 1) {
    if (!pages.has(page)) return toQuestion(subject, page, Math.max(page, Math.min(last, end)));
  }
  const before = pageOf(sight.from) - 1;
  return before >= 0 && !pages.has(before) ? toQuestion(subject, before, before) : null;
}

function wantedSubject(): Subject | null {
  const { view, tableSort: sort, changes, language } = useApp.getState();
  const revision = shownRevision();
  if (!view || revision === undefined) return null;
  return { order: { filter: view.filter, sort }, revision, language, changes };
}

function toQuestion(subject: Subject, first: number, last: number): Question {
  const count = Math.min(last - first + 1, MOST_ASKED) * PAGE_ROWS;
  return { subject, request: { order: subject.order, from: first * PAGE_ROWS, count } };
}

function isSame(one: Subject, other: Subject): boolean {
  return (
    isSameOrder(one.order, other.order) &&
    one.revision === other.revision &&
    one.language === other.language &&
    one.changes === other.changes
  );
}

function isSameOrder(one: TableOrder, other: TableOrder): boolean {
  return one.filter === other.filter && one.sort === other.sort;
}

function take(subject: Subject, { total, from, rows }: TablePage): void {
  const isOther = !shown || !isSame(shown, subject);
  const isMoved = !shown || !isSameOrder(shown.order, subject.order);
  const pages = new Map(isOther ? [] : useRows.getState().pages);
  for (let at = 0; at < rows.length; at += PAGE_ROWS)
    pages.set(pageOf(from + at), rows.slice(at, at + PAGE_ROWS));
  forgetFar(pages);
  shown = subject;
  const { active, order } = useRows.getState();
  useRows.setState({
    // The same one while the rows stand where they stood.
    order: isMoved ? subject.order : order,
    total,
    pages,
    // Other rows stand at the chosen places now.
    ...(isMoved && { chosen: [], anchor: 0, active: { ...active, row: Math.min(active.row, 0) } }),
  });
}

/** Lets go of the pages that have been there for the longest. */
function forgetFar(pages: Map<number, readonly TableRow[]>): void {
  for (const page of pages.keys()) {
    if (pages.size <= MOST_KEPT) return;
    if (page < pageOf(sight.from) || page > pageOf(sight.to)) pages.delete(page);
  }
}

function pageOf(row: number): number {
  return Math.max(0, Math.floor(row / PAGE_ROWS));
}
