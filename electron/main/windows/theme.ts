import { nativeTheme, type BrowserWindow } from 'electron';
import type { Theme } from '#core/bridge/channels.ts';

/** The page's own background (renderer/ui/tokens.css), shown until it has drawn. */
const PAPER = { light: '#ffffff', dark: '#16191d' };

/** Takes the colours of the system, or those chosen; the page follows by its media queries. */
export function applyTheme(theme: Theme): void {
  nativeTheme.themeSource = theme;
}

/** The background of the window in the present theme. */
export function paperColour(): string {
  return nativeTheme.shouldUseDarkColors ? PAPER.dark : PAPER.light;
}

/** Keeps a window's background in the present theme. */
export function followTheme(window: BrowserWindow): void {
  const repaint = (): void => window.setBackgroundColor(paperColour());
  nativeTheme.on('updated', repaint);
  window.once('closed', () => nativeTheme.off('updated', repaint));
}
