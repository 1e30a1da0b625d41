import type { EventDetail } from '#core/query/event-detail.ts';
import { Marked } from '../search/marked.tsx';
import { DetailPart } from './detail-part.tsx';
import { SourceName } from './detail-sources.tsx';
import { announcedWords } from './detail-words.ts';

/** What is told of an event: summary, outcomes, what was announced before. */
export function DetailText({ detail: { event, announced } }: { detail: EventDetail }) {
  return (
    <>
      {event.summary !== undefined && (
        <p className="ct-summary">
          <Marked text={event.summary} />
        </p>
      )}
      {event.zh?.summary !== undefined && (
        <p className="ct-summary" lang="zh">
          <Marked text={event.zh.summary} />
        </p>
      )}
      {event.outcomes.length > 0 && (
        <DetailPart title="Outcomes">
          <ul className="ct-outcomes">
            {event.outcomes.map(({ kind, text }, at) => (
              <li key={`${at} ${text}`}>
                <span className="ct-part">
                  <Marked text={kind} />
                </span>{' '}
                <Marked text={text} />
              </li>
            ))}
          </ul>
        </DetailPart>
      )}
      {announced.length > 0 && (
        <DetailPart title="Announced before">
          <ul>
            {announced.map((announcement, at) => (
              <li key={`${at} ${announcement.text}`}>
                {announcedWords(announcement) !== null && (
                  <strong>
                    <Marked text={announcedWords(announcement) ?? ''} />:{' '}
                  </strong>
                )}
                <Marked text={announcement.text} />
                {announcement.source && (
                  <span className="ct-office">
                    <SourceName source={announcement.source} />
                  </span>
                )}
              </li>
            ))}
          </ul>
        </DetailPart>
      )}
    </>
  );
}
