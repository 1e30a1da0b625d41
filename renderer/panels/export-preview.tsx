import { formatCount } from '#core/format-count.ts';
import { describeFigureProblem } from '../state/app-actions.ts';
import type { FigurePreview } from './use-figure-preview.ts';

/** The picture as it would be saved, with its size; or in words why there is none. */
export function ExportPreview({
  preview: { url, figure, byteLength, problem },
  isStale,
}: {
  preview: FigurePreview;
  isStale: boolean;
}) {
  return (
    <figure className="ct-export-preview" aria-busy={isStale}>
      {/* oxlint-disable-next-line jsx-a11y/no-noninteractive-tabindex -- a keyboard scrolls it */}
      <div className="ct-export-paper" tabIndex={0}>
        {url !== null && figure && <img src={url} alt={figure.description} />}
        {url === null && !problem && <p>Drawing…</p>}
        {problem && <p role="alert">{describeFigureProblem(problem)}</p>}
      </div>
      {figure && (
        <figcaption>
          {figure.widthPx} × {figure.heightPx} px · {sizeWords(byteLength)} ·{' '}
          {eventWords(figure.eventIds.length)}
        </figcaption>
      )}
    </figure>
  );
}

function sizeWords(bytes: number): string {
  return bytes < 1e6 ? `${Math.ceil(bytes / 1000)} kB` : `${(bytes / 1e6).toFixed(1)} MB`;
}

function eventWords(count: number): string {
  return `${formatCount(count)} ${count === 1 ? 'event' : 'events'} drawn`;
}
