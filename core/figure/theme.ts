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
  /** The one colour that is no event's. */
  accent: string;
}

const LIGHT: FigureTheme = {
  paper: '#ffffff',
  panel: '#f4f5f6',
  ink: '#1c2126',
  muted: '#5c6670',
  hairline: '#d5d9dd',
  grid: '#eceef0',
  accent: '#0b6e99',
};

const DARK: FigureTheme = {
  paper: '#15191e',
  panel: '#1d232a',
  ink: '#e8ebee',
  muted: '#a0aab4',
  hairline: '#39424b',
  grid: '#232a31',
  accent: '#5cb8e0',
};

/** The colours of a light or a dark picture. */
export function figureTheme(theme: FigureOptions['theme']): FigureTheme {
  return theme === 'dark' ? DARK : LIGHT;
}

/** Contrast that a graphical sign needs against its ground, WCAG 2.2 section 1.4.11. */
const SIGN_CONTRAST = 3;

/** A kind's colour, drawn towards the ink until it stands out from the paper. */
export function signColour(colour: string, { paper, ink }: FigureTheme): string {
  for (let share = 0; share < 1; share += 0.05) {
    const mixed = mix(colour, ink, share);
    if (contrast(mixed, paper) >= SIGN_CONTRAST) return mixed;
  }
  return ink;
}
