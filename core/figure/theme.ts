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
  /** Whether kinds have colours; without them their marks tell them apart. */
  hasColours: boolean;
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
  hasColours: true,
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
  hasColours: true,
};

/** For printers without colours: what has to be read is black, what is gathered grey. */
const PRINT: FigureTheme = {
  paper: '#ffffff',
  panel: '#f2f2f2',
  ink: '#000000',
  muted: '#404040',
  hairline: '#b3b3b3',
  grid: '#e0e0e0',
  tint: 0.16,
  signContrast: 21,
  hasColours: false,
};

/** The colours of a picture. */
export function figureTheme(theme: FigureOptions['theme']): FigureTheme {
  return { light: LIGHT, dark: DARK, print: PRINT }[theme];
}

/** A kind's colour, drawn towards the ink until it stands out from the paper; the ink where there are no colours. */
export function signColour(
  colour: string,
  { paper, ink, signContrast, hasColours }: FigureTheme,
): string {
  if (!hasColours) return ink;
  for (let share = 0; share < 1; share += 0.05) {
    const mixed = mix(colour, ink, share);
    if (contrast(mixed, paper) >= signContrast) return mixed;
  }
  return ink;
}

/** Strength of every other share of a bar without colours. */
const PALE = 0.35;

/** Colour of one of the shares of a bar, which count from 0; without colours neighbours are told apart by strength. */
export function shareColour(colour: string, at: number, theme: FigureTheme): string {
  if (theme.hasColours) return signColour(colour, theme);
  return at % 2 === 0 ? theme.ink : mix(theme.paper, theme.ink, PALE);
}
