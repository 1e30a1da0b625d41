import { IconArrowLeft, IconArrowRight } from '@tabler/icons-react';
import type { EventDetail } from '#core/query/event-detail.ts';
import type { EventLink } from '#core/query/event-link.ts';
import { commaWords } from '#core/words/list-words.ts';
import { Marked } from '../search/marked.tsx';
import { revealEvent } from '../state/event-actions.ts';
import { useLanguage, useWords } from '../state/language.ts';
import { SeriesLines } from '../ui/series-lines.tsx';
import { DETAIL_LABELS } from './detail-labels.ts';
import { DetailPart } from './detail-part.tsx';

/** The series that an event belongs to, with the ways to its neighbours. */
export function DetailSeries({
  series,
  edition,
}: {
  series: EventDetail['series'];
  edition: number | undefined;
}) {
  const labels = useWords(DETAIL_LABELS);
  if (series === null && edition === undefined) return null;
  const facts = [
    edition === undefined ? null : labels.edition(edition),
    series === null ? null : labels.placeInSeries(series.place, series.facts.count),
  ];
  return (
    <DetailPart title={labels.series}>
      <p>
        {series && <Marked text={series.title} />}{' '}
        <span className="ct-office">{facts.filter(Boolean).join(' · ')}</span>
      </p>
      {series?.description != null && (
        <p className="ct-office">
          <Marked text={series.description} />
        </p>
      )}
      {series && <SeriesLines facts={series.facts} planned={series.planned} />}
      {series && (
        <div className="ct-series-steps">
          {series.previous && <SeriesStep direction="previous" link={series.previous} />}
          {series.next && <SeriesStep direction="next" link={series.next} />}
        </div>
      )}
    </DetailPart>
  );
}

function SeriesStep({ direction, link }: { direction: 'previous' | 'next'; link: EventLink }) {
  const language = useLanguage();
  const Arrow = direction === 'previous' ? IconArrowLeft : IconArrowRight;
  return (
    <button
      type="button"
      className="ct-text-button ct-series-step"
      aria-label={DETAIL_LABELS[language][direction](commaWords([link.title, link.date], language))}
      onClick={() => void revealEvent(link.id)}
    >
      <Arrow size={14} aria-hidden="true" />
      {/* The space parts them for those who hear the button. */}
      <span>{link.title}</span> <span className="ct-office">{link.date}</span>
    </button>
  );
}
