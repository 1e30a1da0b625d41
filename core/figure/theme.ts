import type { FigureOptions } from './figure-options.ts';
import { contrast, mix } from './colour.ts';

/** The colours of a picture beside those of the kinds. All #rrggbb. */
export interface FigureTheme {
  paper: string;
  /** Ground of the background lane and of badges. */
  panel: string;
  /** Titles and labels. */
  ink: string;
  /** Counts, axis, caption, sources. */
  muted: string;
  /** Lines between lanes. */
  hairline: string;
  /** Lines of the axis; fainter than those between lanes. */
  grid: string;
  /** Strength of a pill's tint: enough to see both ends, little enough to read over. */
  tint: number;
  /** Contrast of a kind's colour with the paper; graphical signs need 3, WCAG 2.2 section 1.4.11. */
  signContrast: number;
}

const LIGHT: FigureTheme = {
  paper: '#ffffff',
  panel: '#f4f5f6',
  ink: '#1c2126',
  muted: '#5c6670',
  hairline: '#d5d9dd',
  grid: '#eceef0',
  tint: 0.22,
  signContrast: 3,
};

const DARK: FigureTheme = {
  paper: '#15191e',
  panel: '#1d232a',
  ink: '#e8ebee',
  muted: '#a0aab4',
  hairline: '#39424b',
  grid: '#232a31',
  tint: 0.36,
  signContrast: 4.5,
};

/** The colours of a light or a dark picture. */
export function figureTheme(theme: FigureOptions['theme']): FigureTheme {
  return theme === 'dark' ? DARK : LIGHT;
}

/** A kind's colour, drawn towards the ink until it stands out from the paper. */
export function signColour(colour: string, { paper, ink, signContrast }: FigureTheme): string {
  for (let share = 0; share < 1; share += 0.05) {
    const mixed = mix(colour, ink, share);
    if (contrast(mixed, paper) >= signContrast) return mixed;
  }
  return ink;
}
