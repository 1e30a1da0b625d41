import { ActionIcon, Button } from '@mantine/core';
import { IconX, IconZoomIn } from '@tabler/icons-react';
import { useEffect, useRef, type KeyboardEvent } from 'react';
import { changeCountWords } from '#core/query/changes.ts';
import { eventCount } from '#core/words/count-words.ts';
import { inLanguages } from '#core/words/language.ts';
import type { Crowd } from '../state/app-state.ts';
import { closeCrowd, whyNotZoom, zoomToCrowd } from '../state/crowd-actions.ts';
import { useLanguage, useWords } from '../state/language.ts';
import { useApp } from '../state/store.ts';
import { kindWords } from '../ui/crowd-words.ts';
import { focusItem } from '../ui/focus-timeline.ts';
import { KindMark } from '../ui/kind-mark.tsx';
import './crowd-panel.css';
import './detail-panel.css';
import { CrowdMembers } from './crowd-members.tsx';

const WORDS = inLanguages({
  en: {
    panel: 'Events together',
    close: 'Close list',
    kinds: 'Kinds',
    zoom: 'Zoom to these events',
    whyNotZoom: {
      'one-day': 'All on one day: zooming cannot part them.',
      'fills-window': 'They fill the window already.',
    },
  },
  zh: {
    panel: '聚合的事件',
    close: '关闭列表',
    kinds: '类型',
    zoom: '放大到这些事件',
    whyNotZoom: {
      'one-day': '都在同一天，放大也无法分开。',
      'fills-window': '这些事件已占满时间窗口。',
    },
  },
});

/** The events that stand together in a cluster or a density; nothing while none are listed. */
export function CrowdPanel() {
  const list = useApp((state) => state.crowd);
  const hasDetail = useApp((state) => state.detail !== null);
  if (list.state === 'closed' || hasDetail) return null;
  return <OpenCrowd crowd={list.crowd} key={list.crowd.item.id} />;
}

function OpenCrowd({ crowd }: { crowd: Crowd }) {
  const words = useWords(WORDS);
  const language = useLanguage();
  const { item } = crowd;
  const close = () => {
    closeCrowd();
    focusItem(item.id);
  };
  const onKeyDown = ({ key, ctrlKey, metaKey, altKey }: KeyboardEvent) => {
    if (key === 'Escape') close();
    if (key.toLowerCase() === 'z' && !ctrlKey && !metaKey && !altKey) zoomToCrowd(crowd);
  };
  return (
    // oxlint-disable-next-line jsx-a11y/no-noninteractive-element-interactions -- Escape closes, as in a dialog
    <aside className="ct-detail ct-crowd-panel" aria-label={words.panel} onKeyDown={onKeyDown}>
      <header className="ct-detail-head">
        <p className="ct-detail-kind">{item.who}</p>
        <ActionIcon variant="subtle" color="gray" aria-label={words.close} onClick={close}>
          <IconX size={16} />
        </ActionIcon>
      </header>
      {/* oxlint-disable-next-line jsx-a11y/no-noninteractive-tabindex -- a keyboard scrolls it */}
      <div className="ct-detail-body" tabIndex={0}>
        <Title crowd={crowd} />
        <ul className="ct-crowd-kinds" aria-label={words.kinds}>
          {item.kinds.map((kind) => (
            <li key={kind.id}>
              <KindMark mark={kind.mark} colour={kind.colour} />
              {kindWords(kind, language)}
            </li>
          ))}
        </ul>
        <ZoomButton crowd={crowd} />
        <CrowdMembers />
      </div>
    </aside>
  );
}

/** How many and when. It takes the focus of a list that a keyboard has come back to. */
function Title({ crowd: { item } }: { crowd: Crowd }) {
  const language = useLanguage();
  const title = useRef<HTMLHeadingElement>(null);
  useEffect(() => {
    if (document.activeElement === document.body) title.current?.focus();
  }, []);
  return (
    <>
      <h2 ref={title} tabIndex={-1}>
        {eventCount(item.count, language)}
      </h2>
      <p className="ct-crowd-period">{item.period}</p>
      {item.changes && (
        <p className="ct-detail-change">{changeCountWords(item.changes, language)}</p>
      )}
    </>
  );
}

function ZoomButton({ crowd }: { crowd: Crowd }) {
  const words = useWords(WORDS);
  const window = useApp(({ view }) => view?.window);
  const reason = window ? whyNotZoom(crowd.item, window) : null;
  return (
    <div className="ct-crowd-zoom">
      <Button
        size="compact-sm"
        leftSection={<IconZoomIn size={16} />}
        disabled={reason !== null}
        onClick={() => zoomToCrowd(crowd)}
      >
        {words.zoom}
      </Button>
      {reason !== null && <p className="ct-note">{words.whyNotZoom[reason]}</p>}
    </div>
  );
}
