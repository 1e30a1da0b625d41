import { IconArrowLeft, IconArrowRight } from '@tabler/icons-react';
import { formatCount } from '#core/format-count.ts';
import type { EventDetail } from '#core/query/event-detail.ts';
import type { EventLink } from '#core/query/event-link.ts';
import { ordinal } from '#core/query/series-words.ts';
import { Marked } from '../search/marked.tsx';
import { revealEvent } from '../state/event-actions.ts';
import { SeriesLines } from '../ui/series-lines.tsx';
import { DetailPart } from './detail-part.tsx';
import { currentLanguage } from '../state/language.ts';

/** The series that an event belongs to, with the ways to its neighbours. */
export function DetailSeries({
  series,
  edition,
}: {
  series: EventDetail['series'];
  edition: number | undefined;
}) {
  if (series === null && edition === undefined) return null;
  const facts = [
    edition === undefined ? null : `edition ${edition}`,
    series === null ? null : placeWords(series.place, series.facts.count),
  ];
  return (
    <DetailPart title="Series">
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
          {series.previous && <SeriesStep direction="Previous" link={series.previous} />}
          {series.next && <SeriesStep direction="Next" link={series.next} />}
        </div>
      )}
    </DetailPart>
  );
}

/** "2nd of 6 in this data set". */
function placeWords(place: number, count: number): string {
  return `${ordinal(place, currentLanguage())} of ${formatCount(count)} in this data set`;
}

function SeriesStep({ direction, link }: { direction: 'Previous' | 'Next'; link: EventLink }) {
  const Arrow = direction === 'Previous' ? IconArrowLeft : IconArrowRight;
  return (
    <button
      type="button"
      className="ct-text-button ct-series-step"
      aria-label={`${direction} in series: ${link.title}, ${link.date}`}
      onClick={() => void revealEvent(link.id)}
    >
      <Arrow size={14} aria-hidden="true" />
      {/* The space parts them for those who hear the button. */}
      <span>{link.title}</span> <span className="ct-office">{link.date}</span>
    </button>
  );
}
