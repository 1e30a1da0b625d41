/** Where the events are drawn, beside the lane names, in pixels of the page. */
export type PlotBox = Pick<DOMRect, 'left' | 'width'>;

/**
 * Tells where the timeline draws its events, now and whenever that changes; not while it is out of sight. Returns what
 * ends it.
 */
export function observePlot(onPlot: (plot: PlotBox) => void): () => void {
  const plot = document.querySelector('.ct-timeline .vis-panel.vis-center');
  if (!plot) return () => {};
  const observer = new ResizeObserver(() => {
    const { left, width } = plot.getBoundingClientRect();
    if (width > 0) onPlot({ left, width });
  });
  observer.observe(plot);
  return () => observer.disconnect();
}
