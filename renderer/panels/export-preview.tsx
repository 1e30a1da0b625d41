import type { FigureAnswer } from '#core/bridge/channels.ts';
import type { FigureOptions } from '#core/figure/figure-options.ts';
import { inUnit } from '#core/figure/length.ts';
import { isRaster } from '#core/figure/picture-formats.ts';
import { LANGUAGE_TAGS } from '#core/words/language-tags.ts';
import { describeFigureProblem } from '../state/figure-problem-words.ts';
import { useLanguage, useWords } from '../state/language.ts';
import { EXPORT_WORDS } from './export-words.ts';
import { leftOutWords, unknownWords } from './left-out-words.ts';
import type { FigurePreview } from './use-figure-preview.ts';

/** The picture as it would be saved, with its size; or in words why there is none. */
export function ExportPreview({
  preview: { request, url, figure, byteLength, problem },
  isStale,
}: {
  preview: FigurePreview;
  isStale: boolean;
}) {
  const words = useWords(EXPORT_WORDS);
  const language = useLanguage();
  const unknown = figure && unknownWords(figure, language);
  return (
    <figure className="ct-export-preview" aria-busy={isStale}>
      <section
        className="ct-export-paper"
        data-transparent={request?.options.isTransparent ? request.options.theme : undefined}
        aria-label={words.preview}
        // oxlint-disable-next-line jsx-a11y/no-noninteractive-tabindex -- a keyboard scrolls it
        tabIndex={0}
      >
        {url !== null && figure && (
          <img
            src={url}
            alt={figure.description}
            lang={request ? LANGUAGE_TAGS[request.options.language] : undefined}
          />
        )}
        {url === null && !problem && <p>{words.drawing}</p>}
        {problem && <p role="alert">{describeFigureProblem(problem, language)}</p>}
      </section>
      {figure && (
        <figcaption>
          <p>
            {sizeWords(figure, request?.options)} · {eventWords(figure, words)}
            {byteLength !== null && ` · ${lengthWords(byteLength)}`}
          </p>
          <p>{leftOutWords(figure, language)}</p>
          <p className="ct-export-warning" aria-live="polite">
            {unknown}
          </p>
        </figcaption>
      )}
    </figure>
  );
}

/** "297 × 210 mm" of what has no pixels, "2560 × 1440 px" of what has. */
function sizeWords(
  { widthPx, heightPx }: Pick<FigureAnswer, 'widthPx' | 'heightPx'>,
  options: FigureOptions | undefined,
): string {
  const unit = !options || isRaster(options.format) ? 'px' : options.unit;
  return `${inUnit(widthPx, unit)} × ${inUnit(heightPx, unit)} ${unit}`;
}

function lengthWords(bytes: number): string {
  return bytes < 1e6 ? `${Math.ceil(bytes / 1000)} kB` : `${(bytes / 1e6).toFixed(1)} MB`;
}

/** "1,200 events, 85 of them one by one". */
function eventWords(
  { eventCount, eventIds }: Pick<FigureAnswer, 'eventCount' | 'eventIds'>,
  words: Pick<(typeof EXPORT_WORDS)['en'], 'drawn' | 'drawnInPart'>,
): string {
  return eventIds.length === eventCount
    ? words.drawn(eventCount)
    : words.drawnInPart(eventCount, eventIds.length);
}
