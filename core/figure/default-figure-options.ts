import type { FigureOptions } from './figure-options.ts';

/** The options of a picture for which nothing was chosen, in the window and on the command line. */
export const DEFAULT_FIGURE_OPTIONS: FigureOptions = {
  format: 'png',
  unit: 'px',
  widthPx: 1280,
  heightPx: null,
  scale: 2,
  theme: 'light',
  language: 'en',
  isTransparent: false,
  title: null,
  footer: null,
  logo: null,
  madeOn: null,
};
