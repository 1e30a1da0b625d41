import { OUTCOME_LABELS } from '#core/events/outcome-labels.ts';
import type { EventDetail } from '#core/query/event-detail.ts';
import { Marked } from '../search/marked.tsx';
import { useLanguage } from '../state/language.ts';
import { DETAIL_LABELS } from './detail-labels.ts';
import { DetailPart } from './detail-part.tsx';
import { SourceName } from './detail-sources.tsx';
import { announcedWords } from './detail-words.ts';
import { textsOfEvent } from './texts-of-event.ts';

/** What is told of an event: summary, outcomes, what was announced before. */
export function DetailText({ detail: { event, announced } }: { detail: EventDetail }) {
  const language = useLanguage();
  const labels = DETAIL_LABELS[language];
  return (
    <>
      {textsOfEvent(event, 'summary', language).map(({ text, otherLanguage }) => (
        <p key={otherLanguage ?? ''} className="ct-summary" lang={otherLanguage}>
          <Marked text={text} />
        </p>
      ))}
      {event.outcomes.length > 0 && (
        <DetailPart title={labels.outcomes}>
          <ul className="ct-outcomes">
            {event.outcomes.map(({ kind, text }, at) => (
              <li key={`${at} ${text}`}>
                <span className="ct-part">
                  <Marked text={OUTCOME_LABELS[language][kind]} />
                </span>{' '}
                <Marked text={text} />
              </li>
            ))}
          </ul>
        </DetailPart>
      )}
      {announced.length > 0 && (
        <DetailPart title={labels.announcedBefore}>
          <ul>
            {announced.map((announcement, at) => (
              <Announced key={`${at} ${announcement.text}`} announcement={announcement} />
            ))}
          </ul>
        </DetailPart>
      )}
    </>
  );
}

function Announced({ announcement }: { announcement: EventDetail['announced'][number] }) {
  const language = useLanguage();
  const what = announcedWords(announcement, language);
  const { text, source } = announcement;
  return (
    <li>
      {what !== null && (
        <strong>
          <Marked text={DETAIL_LABELS[language].announced(what)} />
        </strong>
      )}
      <Marked text={text} />
      {source && (
        <span className="ct-office">
          <SourceName source={source} />
        </span>
      )}
    </li>
  );
}
