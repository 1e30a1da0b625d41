/** What draws and writes files: loaded with the first of them, as one part, so that no start waits for it. */
export { renderDataPiece } from '../../export/render-data.ts';
export { renderFigure } from '../../export/render-figure.ts';
export { renderSummary } from '../../export/render-summary.ts';
