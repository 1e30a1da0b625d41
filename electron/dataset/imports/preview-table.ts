import { DraftSettler } from '#core/formats/drafts/draft-settler.ts';
import { ProblemLog } from '#core/formats/drafts/problem-log.ts';
import type { InspectedTable, PreviewRequest, TableRequest } from '#core/bridge/worker-protocol.ts';
import { isTableForm, type TableForm } from '#core/formats/foreign-forms.ts';
import { guessMapping } from '#core/formats/mapping/guess-mapping.ts';
import type { ImportPreview, PreviewRow } from '#core/formats/mapping/import-preview.ts';
import { RowMapper } from '#core/formats/mapping/row-mapper.ts';
import { fileProblem, severityOf, type Problem } from '#core/formats/problem.ts';
import { cellText } from '#core/formats/tables/cell-text.ts';
import { fail, ok, type Result } from '#core/result.ts';
import { eventTitle } from '#core/events/event-title.ts';
import type { EventInput } from '#core/events/schema.ts';
import { toDataSet, partnerName, type DataSet } from '#core/events/data-set.ts';
import { edtfWords } from '#core/time/edtf-words.ts';
import type { Language } from '#core/words/language.ts';
import { listWords } from '#core/words/list-words.ts';
import { formOf } from '../file-form.ts';
import { firstRows, openKept, openTable } from './import-file.ts';

/** Enough to see what a column is, few enough to be looked at after every change. */
const LOOKED_AT = 5_000;
const SHOWN = 12;
const SAMPLES = 3;

/** Looks at the columns of a table. */
export async function inspectTable({
  path,
  reading,
  mappings,
}: TableRequest): Promise<Result<InspectedTable, Problem>> {
  const form = await tableFormOf(path);
  if (!form.ok) return form;
  const found = await openKept(path, form.value, { reading, mappings });
  if (!found.ok) return found;
  const { table, kept } = found.value;
  const { columns, sheets, read } = table;
  const rows = await firstRows(table);
  const samplesAt = (at: number) =>
    [...new Set(rows.map(({ cells }) => cellText(cells[at])).filter(Boolean))].slice(0, SAMPLES);
  const guess = guessMapping(columns, rows);
  const inspection = {
    columns: columns.map((name, at) => ({ name, samples: samplesAt(at) })),
    sheets,
    sheet: read.sheet ?? null,
    encoding: read.encoding ?? null,
    delimiter: read.delimiter ?? null,
    guess,
  };
  const mapping = kept ?? guess;
  return ok({ inspection, mapping: { ...mapping, ...reading } });
}

const NO_TABLE = { found: { say: 'no-table' }, expected: { say: 'tables' } } as const;

async function tableFormOf(path: string): Promise<Result<TableForm, Problem>> {
  const form = await formOf(path);
  const isTable = form !== 'json' && form !== 'ndjson' && isTableForm(form);
  if (isTable) return ok(form);
  return fail(fileProblem('form-unknown', NO_TABLE));
}

/** What a mapping makes of the first rows of a table. */
export async function previewTable(
  { path, mapping, names: called }: PreviewRequest,
  language: Language,
): Promise<Result<ImportPreview, Problem>> {
  const form = await tableFormOf(path);
  if (!form.ok) return form;
  const table = await openTable(path, form.value, mapping);
  if (!table.ok) return table;
  const rows = await firstRows(table.value, LOOKED_AT + 1);
  const isWhole = rows.length <= LOOKED_AT;
  const counted = rows.slice(0, LOOKED_AT);
  const fitting = { ...mapping, columns: table.value.columns };
  const probe = new RowMapper(fitting, {
    log: new ProblemLog(),
    order: 'day-first',
    isGuarded: table.value.isGuarded,
  });
  for (const row of counted) probe.draft(row);
  const decided = probe.evidence.decide();
  const order = mapping.dayOrder ?? decided.order;
  const log = new ProblemLog();
  const { names, perspective } = mapping;
  const settler = new DraftSettler(log, { fileName: '', names, perspective });
  const mapper = new RowMapper(fitting, { log, order, isGuarded: table.value.isGuarded });
  const events = counted.map((row) => ({
    line: row.line,
    event: settler.settle(mapper.draft(row)),
  }));
  const dataSet = toDataSet(settler.head({}), language, called);
  const problems = log.list();
  const kept = events.flatMap(({ event }) => event ?? []);
  return ok({
    rows: events.slice(0, SHOWN).map((one) => toPreviewRow(one, dataSet, problems)),
    counted: counted.length,
    isWhole,
    in: kept.length,
    dated: kept.filter(({ date }) => date !== undefined).length,
    withPartners: kept.filter((event) => partnersOf(event, dataSet).length > 0).length,
    warnings: problems.filter((problem) => severityOf(problem) === 'warning').length,
    names: settler.unresolvedNames(),
    dayOrder:
      decided.example === null
        ? null
        : { order, isCertain: decided.isCertain, example: decided.example },
  });
}

function toPreviewRow(
  { line, event }: { line: number; event: EventInput | null },
  dataSet: DataSet,
  problems: readonly Problem[],
): PreviewRow {
  const { place, kind = '', date } = event ?? {};
  const partners = event ? partnersOf(event, dataSet) : [];
  const country = place?.country && partnerName(dataSet, place.country);
  const places = [place?.venue, place?.city, country].flatMap((name) => name ?? []);
  return {
    line,
    title: event && eventTitle(event, dataSet.language),
    date: date === undefined ? '' : edtfWords(date, dataSet.language),
    kind: dataSet.kinds.get(kind)?.label ?? kind,
    partners: listWords(
      partners.map((code) => partnerName(dataSet, code)),
      dataSet.language,
    ),
    place: listWords(places, dataSet.language),
    problems: problems.filter((problem) => problem.line === line && problem.records === undefined),
  };
}

/** The perspective is no partner. */
function partnersOf({ partners = [] }: EventInput, { head }: DataSet): string[] {
  return partners.filter((code) => code !== head.perspective);
}
