import { IconExternalLink } from '@tabler/icons-react';
import type { Source } from '#core/events/schema.ts';
import type { EventDetail, EventSource } from '#core/query/event-detail.ts';
import { Marked } from '../search/marked.tsx';
import { openDialog } from '../state/app-actions.ts';
import { DetailPart } from './detail-part.tsx';

const MENTIONS: Record<EventSource['mention'], string> = {
  report: 'reports it',
  passing: 'mentions it in passing',
  announcement: 'announces it',
};

/** Where the event is from. A link shows its address before anything opens. */
export function DetailSources({ detail: { sources } }: { detail: EventDetail }) {
  return (
    <DetailPart title={sources.length === 1 ? 'Source' : 'Sources'}>
      <ul className="ct-sources">
        {sources.map((source, at) => (
          <li key={`${at} ${source.id}`}>
            <SourceName source={source} />
            <span className="ct-office">
              <Marked text={factsOf(source)} />
            </span>
            {source.note !== null && (
              <span className="ct-note">
                <Marked text={source.note} />
              </span>
            )}
          </li>
        ))}
      </ul>
    </DetailPart>
  );
}

/** Who published a source and what, with a link that shows its address first. */
export function SourceName({ source: { publisher, title, url } }: { source: Source }) {
  return (
    <>
      <Marked text={publisher} />
      {title !== undefined && (
        <cite>
          <Marked text={title} />
        </cite>
      )}
      {url !== undefined && (
        <button
          type="button"
          className="ct-text-button ct-source-link"
          aria-label={`Open link of ${title ?? publisher} at ${new URL(url).hostname}…`}
          onClick={() => openDialog({ name: 'link', url })}
        >
          {new URL(url).hostname}
          <IconExternalLink size={12} aria-hidden="true" />
        </button>
      )}
    </>
  );
}

function factsOf(source: EventSource): string {
  return [source.publishedText, MENTIONS[source.mention], languageWords(source)]
    .filter(Boolean)
    .join(' · ');
}

function languageWords({ language }: EventSource): string | null {
  return language === 'zh' ? 'in Chinese' : null;
}
