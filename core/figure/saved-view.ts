import * as z from 'zod';
import { FORMAT as DATA_SET_FORMAT } from '../events/schema.ts';
import { fail, ok, type Result } from '../result.ts';
import { viewSchema, type View } from '../timeline/view-schema.ts';
import { inLanguages, type Language } from '../words/language.ts';
import { figureOptionsSchema, type FigureOptions } from './figure-options.ts';

/** What a saved view says of itself. */
const FORMAT = 'cooperation-timeline-view';
/** The newest form that is read. */
export const NEWEST_FORM = 3;

/**
 * Where pictures carry a view: in a text of a PNG with this keyword; in the element `view` of this namespace in the
 * metadata of an SVG, in a part of a PPTX, and in the XMP packet of all other formats.
 */
export const PNG_KEYWORD = 'Cooperation Timeline view';
export const VIEW_NAMESPACE = 'urn:cooperation-timeline:view';

/** Longest text of a saved view, in UTF-16 code units: far more than every value of every filter takes. */
export const MAX_SAVED_VIEW = 1_000_000;

/** The data set that a view was looked at in. */
const dataSetSchema = z.strictObject({
  title: z.string(),
  /** SHA-256 of the bytes of its file, in lower-case hexadecimal; null when the file had changed since it was opened. */
  sha256: z
    .string()
    .regex(/^[0-9a-f]{64}$/)
    .nullable(),
});
export type ViewedDataSet = z.output<typeof dataSetSchema>;

const savedViewSchema = z.strictObject({
  format: z.literal(FORMAT),
  /** The form that it takes to read it: see `versionOf`. */
  version: z.literal([1, 2, NEWEST_FORM]),
  /** Name and version of the program that saved it. */
  program: z.string(),
  dataSet: dataSetSchema,
  view: viewSchema,
  /** How it is drawn; each format draws the same. */
  figure: figureOptionsSchema.omit({ format: true }),
});

/** A view as it is saved, in a file of its own or inside a picture: what it takes to draw that picture again. */
export type SavedView = z.output<typeof savedViewSchema>;

/** Why a text is no view that can be shown. */
export type SavedViewProblem =
  | { code: 'not-a-view' }
  | { code: 'data-set' }
  | { code: 'newer'; version: number }
  | { code: 'unsound'; path: string };

/** Joins what a saved view consists of. */
export function toSavedView(
  { view, options }: { view: View; options: FigureOptions },
  dataSet: ViewedDataSet,
  program: string,
): SavedView {
  const { format: _, ...figure } = options;
  return { format: FORMAT, version: versionOf(view, options), program, dataSet, view, figure };
}

/**
 * The first form that has all that a view says, so that a view without anything new stays the same to the byte, and an older
 * program says of any other that it is newer. Form 2 brought `filter.isDateCertain`; form 3 `filter.series`, `filter.places`
 * and `figure.language`; nothing else changed.
 */
function versionOf({ filter }: View, { language }: FigureOptions): SavedView['version'] {
  if (filter.series !== null || filter.places !== null || language !== 'en') return 3;
  return filter.isDateCertain ? 2 : 1;
}

/** Writes a saved view as JSON: on one line, or for people when an indent is given. What form 3 brought is left out of others. */
export function formatSavedView(saved: SavedView, indent = 0): string {
  return JSON.stringify(saved.version < 3 ? toFormTwo(saved) : saved, null, indent);
}

function toFormTwo({ view, figure, ...rest }: SavedView): object {
  const { series: _, places: __, ...filter } = view.filter;
  const { language: ___, ...options } = figure;
  return { ...rest, view: { ...view, filter }, figure: options };
}

/** Reads what `formatSavedView` wrote, by this or an older version. */
export function parseSavedView(text: string): Result<SavedView, SavedViewProblem> {
  const value = parseJson(text);
  if (typeof value !== 'object' || value === null || !('format' in value))
    return fail({ code: 'not-a-view' });
  if (value.format === DATA_SET_FORMAT) return fail({ code: 'data-set' });
  if (value.format !== FORMAT) return fail({ code: 'not-a-view' });
  const version = 'version' in value ? value.version : undefined;
  if (typeof version === 'number' && version > NEWEST_FORM) return fail({ code: 'newer', version });
  const parsed = savedViewSchema.safeParse(value);
  if (parsed.success) return ok(parsed.data);
  const [issue] = parsed.error.issues;
  const unknown = issue?.code === 'unrecognized_keys' ? issue.keys.slice(0, 1) : [];
  return fail({ code: 'unsound', path: [...(issue?.path ?? []), ...unknown].join('.') });
}

function parseJson(text: string): unknown {
  if (text.length > MAX_SAVED_VIEW) return null;
  try {
    return JSON.parse(text);
  } catch {
    return null;
  }
}

const OTHERS = inLanguages({
  en: {
    another: (saved: string, open: string) =>
      `The view was saved with the data set “${saved}”; this one is “${open}”.`,
    unknown: (open: string) =>
      `It cannot be told whether “${open}” is as it was when the view was saved.`,
    changed: (open: string) => `The data set “${open}” has changed since the view was saved.`,
  },
  zh: {
    another: (saved, open) => `该视图保存时使用的数据集是“${saved}”，当前数据集是“${open}”。`,
    unknown: (open) => `无法确定“${open}”与保存该视图时是否相同。`,
    changed: (open) => `数据集“${open}”在保存该视图之后已有变动。`,
  },
});

/** One sentence on how the data set that a view was saved with differs from the open one; null when it is the same. */
export function describeOtherDataSet(
  saved: ViewedDataSet,
  open: ViewedDataSet,
  language: Language,
): string | null {
  const words = OTHERS[language];
  if (saved.sha256 !== null && saved.sha256 === open.sha256) return null;
  if (saved.title !== open.title) return words.another(saved.title, open.title);
  if (saved.sha256 === null || open.sha256 === null) return words.unknown(open.title);
  return words.changed(open.title);
}
