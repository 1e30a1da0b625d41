import { IconArrowLeft, IconCopy, IconX } from '@tabler/icons-react';
import { ActionIcon } from '@mantine/core';
import { useEffect } from 'react';
import { Marked } from '../search/marked.tsx';
import { tellOfCopy } from '../state/app-actions.ts';
import { backWords } from './back-words.ts';
import { closeCrowd } from '../state/crowd-actions.ts';
import { selectEvent } from '../state/event-actions.ts';
import { useLanguage } from '../state/language.ts';
import { useApp } from '../state/store.ts';
import '../ui/controls.css';
import { focusMember, focusSidePanel, focusTimeline } from '../ui/focus-timeline.ts';
import { copyText } from '../ui/clipboard.ts';
import { changeWords } from './change-words.ts';
import '../ui/change-dot.css';
import './changes.css';
import { DetailFacts } from './detail-facts.tsx';
import { DETAIL_LABELS } from './detail-labels.ts';
import { DetailParticipants } from './detail-participants.tsx';
import { DetailSeries } from './detail-series.tsx';
import { DetailSources } from './detail-sources.tsx';
import { DetailText } from './detail-text.tsx';
import { detailText } from './detail-as-text.ts';
import { textsOfEvent } from './texts-of-event.ts';
import { KindMark } from '../ui/kind-mark.tsx';
import './detail-panel.css';

/** The button that was pressed may be gone, or hidden with its panel: the focus goes on to the new title. */
function useKeptFocus(eventId: string | undefined): void {
  useEffect(() => {
    const { activeElement, body } = document;
    const isLost = activeElement === body || activeElement?.closest('[hidden]') != null;
    if (eventId !== undefined && isLost) focusSidePanel();
  }, [eventId]);
}

/** Everything that the data set holds of the selected event; nothing when none is selected. */
export function DetailPanel() {
  const language = useLanguage();
  const labels = DETAIL_LABELS[language];
  const isOpen = useApp((state) => state.selectedId !== null);
  const detail = useApp((state) => state.detail);
  const back = useApp(backWords);
  useKeptFocus(detail?.event.id);
  if (!isOpen || !detail) return null;
  const { event, kind } = detail;
  const [title, otherTitle] = textsOfEvent(event, 'title', language);
  const copy = () => void tellOfCopy(copyText(detailText(detail, language)), labels.copied);
  const close = () => {
    closeCrowd();
    void selectEvent(null);
    focusTimeline(event.id);
  };
  const goBack = () => {
    void selectEvent(null);
    focusMember(event.id);
  };
  const leave = back === null ? close : goBack;
  return (
    // oxlint-disable-next-line jsx-a11y/no-noninteractive-element-interactions -- Escape closes, as in a dialog
    <aside
      className="ct-detail"
      aria-label={labels.panel}
      key={event.id}
      onKeyDown={({ key }) => key === 'Escape' && leave()}
    >
      {back !== null && (
        <button type="button" className="ct-text-button ct-back" onClick={goBack}>
          <IconArrowLeft size={14} aria-hidden="true" /> {back}
        </button>
      )}
      <header className="ct-detail-head">
        <p className="ct-detail-kind">
          <KindMark mark={kind.mark} colour={kind.colour} />
          <Marked text={event.background ? labels.background(kind.label) : kind.label} />
        </p>
        <ActionIcon variant="subtle" color="gray" aria-label={labels.copy} onClick={copy}>
          <IconCopy size={16} />
        </ActionIcon>
        <ActionIcon variant="subtle" color="gray" aria-label={labels.close} onClick={close}>
          <IconX size={16} />
        </ActionIcon>
      </header>
      {/* oxlint-disable-next-line jsx-a11y/no-noninteractive-tabindex -- a keyboard scrolls it */}
      <div className="ct-detail-body" tabIndex={0}>
        <h2 tabIndex={-1}>
          <Marked text={title?.text ?? ''} />
        </h2>
        {otherTitle && (
          <p className="ct-detail-other-title" lang={otherTitle.otherLanguage}>
            <Marked text={otherTitle.text} />
          </p>
        )}
        {detail.change && (
          <p className="ct-detail-change">
            <span className={`ct-change-dot is-${detail.change}`} aria-hidden="true" />
            {changeWords(detail.change, language)}
          </p>
        )}
        <DetailFacts detail={detail} />
        <DetailText detail={detail} />
        <DetailParticipants detail={detail} />
        <DetailSeries series={detail.series} edition={event.edition} />
        <DetailSources detail={detail} />
        <p className="ct-detail-id">
          {labels.id} <code>{event.id}</code>
        </p>
      </div>
    </aside>
  );
}
