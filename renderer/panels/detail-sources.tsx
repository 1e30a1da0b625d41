import { IconExternalLink } from '@tabler/icons-react';
import type { Source } from '#core/events/schema.ts';
import type { EventDetail } from '#core/query/event-detail.ts';
import { Marked } from '../search/marked.tsx';
import { openDialog } from '../state/app-actions.ts';
import { useLanguage, useWords } from '../state/language.ts';
import { DETAIL_LABELS } from './detail-labels.ts';
import { DetailPart } from './detail-part.tsx';
import { sourceWords } from './detail-words.ts';

/** Where the event is from. A link shows its address before anything opens. */
export function DetailSources({ detail: { sources } }: { detail: EventDetail }) {
  const language = useLanguage();
  return (
    <DetailPart title={DETAIL_LABELS[language].sources(sources.length)}>
      <ul className="ct-sources">
        {sources.map((source, at) => (
          <li key={`${at} ${source.id}`}>
            <SourceName source={source} />
            <span className="ct-office">
              <Marked text={sourceWords(source, language)} />
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
  const labels = useWords(DETAIL_LABELS);
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
          aria-label={labels.openLink(title ?? publisher, new URL(url).hostname)}
          onClick={() => openDialog({ name: 'link', url })}
        >
          {new URL(url).hostname}
          <IconExternalLink size={12} aria-hidden="true" />
        </button>
      )}
    </>
  );
}
