import { extentOfSelection } from '#core/query/extent.ts';
import { dateRange, type EventFilter } from '#core/query/filter.ts';
import type { QueryIndex } from '#core/query/query-index.ts';
import { selectEvents } from '#core/query/select-events.ts';
import type { SavedView } from '#core/figure/saved-view.ts';
import type { Interval } from '#core/time/calendar.ts';
import { fitWindow, type View } from '#core/timeline/view.ts';
import { describeViewFileProblem } from '../export/describe-view-file-problem.ts';
import { readSavedView } from '../export/read-saved-view.ts';
import { UsageError } from './exit-codes.ts';
import type { ExportOptions } from './export-command.ts';
import { complain } from './output.ts';

/** What a saved view says already, as options. */
const SAID_BY_VIEW = {
  country: '--country',
  kind: '--kind',
  series: '--series',
  place: '--place',
  level: '--level',
  status: '--status',
  topic: '--topic',
  from: '--from',
  to: '--to',
  certainly: '--certainly',
  search: '--search',
  groupBy: '--group-by',
} satisfies Partial<Record<keyof ExportOptions, string>>;

/**
 * Reads the view that --view or --batch names; tells what is wrong with it and gives null when there is none. Throws a UsageError when
 * other options say something else.
 */
export async function readGivenView(
  path: string,
  options: ExportOptions,
): Promise<SavedView | null> {
  for (const [option, name] of Object.entries(SAID_BY_VIEW))
    if (options[option as keyof typeof SAID_BY_VIEW] !== undefined)
      throw new UsageError(`The view says already what is shown: leave ${name} out.`);
  const saved = await readSavedView(path);
  if (saved.ok) return saved.value;
  complain(`error: ${path}: ${describeViewFileProblem(saved.error, 'en')}.`);
  return null;
}

/** The view that a filter and the options ask for: given bounds are the window's, a missing one is that of Fit. */
export function toView(
  index: QueryIndex,
  filter: EventFilter,
  { groupBy = 'partner' }: ExportOptions,
): View {
  const fit = fitWindow(extentOfSelection(index, selectEvents(index, filter)));
  return { window: clip(fit, dateRange(filter)), filter, groupBy };
}

/** Lays given bounds over a window. When that leaves nothing, it keeps its length beside the bound. */
function clip(fit: Interval, range: Interval | null): Interval {
  const hasStart = range !== null && Number.isFinite(range.startMs);
  const hasEnd = range !== null && Number.isFinite(range.endMs);
  const startMs = hasStart ? range.startMs : fit.startMs;
  const endMs = hasEnd ? range.endMs : fit.endMs;
  if (startMs < endMs) return { startMs, endMs };
  const length = fit.endMs - fit.startMs;
  return hasStart ? { startMs, endMs: startMs + length } : { startMs: endMs - length, endMs };
}
