import { DEFAULT_FIGURE_OPTIONS } from '#core/figure/default-figure-options.ts';
import { figureOptionsSchema, type FigureOptions } from '#core/figure/figure-options.ts';
import type { View } from '#core/timeline/view.ts';
import { currentLanguage } from '../state/language.ts';
import { today } from './export-imprint.tsx';
import { useApp } from '../state/store.ts';

const KEY = 'export-picture';

/**
 * The options of the last picture, but for its title, which belongs to one view, its day: a new picture is of today, and its
 * language: it begins with that of the window.
 */
function readFigureOptions(): FigureOptions {
  const stored = figureOptionsSchema.safeParse(parseJson(localStorage.getItem(KEY)));
  const language = currentLanguage();
  if (!stored.success) return { ...DEFAULT_FIGURE_OPTIONS, language };
  const madeOn = stored.data.madeOn === null ? null : today();
  return { ...stored.data, title: null, madeOn, language };
}

/** The options that a view starts with: those of the picture that it comes from, else those of the last one. */
export function optionsFor(view: View): FigureOptions {
  const { openedFigure } = useApp.getState();
  const last = readFigureOptions();
  return openedFigure?.view === view ? { ...last, ...openedFigure.figure } : last;
}

/**
 * Keeps the options for the next picture. Footer and logo are kept when they are what was changed: those of a picture that
 * somebody sent are not the reader's own.
 */
export function rememberFigureOptions(
  options: FigureOptions,
  changes: Partial<FigureOptions>,
): void {
  const { footer, logo } = { ...readFigureOptions(), ...changes };
  localStorage.setItem(KEY, JSON.stringify({ ...options, footer, logo }));
}

function parseJson(text: string | null): unknown {
  try {
    return JSON.parse(text ?? 'null');
  } catch {
    return null;
  }
}
