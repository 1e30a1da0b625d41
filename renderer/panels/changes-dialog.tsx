import { Button } from '@mantine/core';
import type { ReactElement } from 'react';
import { formatCount } from '#core/format-count.ts';
import type { ChangedEvent, ChangeList, Changes } from '#core/query/changes.ts';
import { openDialog } from '../state/app-actions.ts';
import { summaryOf } from '../state/app-state.ts';
import { bridge } from '../state/bridge.ts';
import { markSeen } from '../state/change-actions.ts';
import { revealEvent } from '../state/event-actions.ts';
import { useLanguage, useWords } from '../state/language.ts';
import { useApp } from '../state/store.ts';
import '../ui/controls.css';
import { Dialog } from '../ui/dialog.tsx';
import { useAnswer } from '../ui/use-answer.ts';
import { CHANGES_DIALOG_WORDS } from './changes-dialog-words.ts';
import './changes.css';

const close = () => openDialog({ name: 'none' });

const acceptAll = () => {
  close();
  void markSeen();
};

const KINDS = ['new', 'changed', 'gone'] as const satisfies (keyof Changes)[];

/** What is new, changed and gone since the last look at the file; each event that is there can be shown. */
export function ChangesDialog(): ReactElement {
  const words = useWords(CHANGES_DIALOG_WORDS);
  const language = useLanguage();
  const isOpen = useApp((state) => state.dialog.name === 'changes');
  const revision = useApp(({ status }) => summaryOf(status)?.revision);
  return (
    <Dialog isOpen={isOpen} onClose={close} title={words.title} widthPx={640}>
      {isOpen && <Answer key={`${revision} ${language}`} />}
    </Dialog>
  );
}

const askChanges = async () => ({ about: await bridge.request('dataset:changes') });

/** A large data set is compared while nothing else is asked, which takes a moment. */
function Answer(): ReactElement {
  const words = useWords(CHANGES_DIALOG_WORDS);
  const answer = useAnswer(askChanges);
  if (!answer) return <output>{words.comparing}</output>;
  if (!answer.about) return <p>{words.noDataSet}</p>;
  if (!answer.about.value) return <p>{words.nothing}</p>;
  return <Lists changes={answer.about.value} />;
}

function Lists({ changes }: { changes: Changes }): ReactElement {
  const words = useWords(CHANGES_DIALOG_WORDS);
  return (
    <div className="ct-changes">
      {/* oxlint-disable-next-line jsx-a11y/no-noninteractive-tabindex -- a keyboard scrolls it */}
      <section className="ct-changes-lists" tabIndex={0} aria-label={words.list}>
        {KINDS.map((kind) => (
          <List key={kind} kind={kind} list={changes[kind]} />
        ))}
      </section>
      <Button onClick={acceptAll}>{words.markSeen}</Button>
      <p className="ct-changes-note">{words.untilThen}</p>
    </div>
  );
}

function List({ kind, list }: { kind: keyof Changes; list: ChangeList }): ReactElement | null {
  const words = useWords(CHANGES_DIALOG_WORDS);
  const { count, events } = list;
  if (count === 0) return null;
  const unlisted = count - events.length;
  return (
    <section>
      <h3>
        {kind !== 'gone' && <span className={`ct-change-dot is-${kind}`} aria-hidden="true" />}
        {words.headings[kind]} <span className="ct-changes-count">{formatCount(count)}</span>
      </h3>
      <ul>
        {events.map((event) => (
          <li key={event.eventId}>
            {kind === 'gone' ? <Facts event={event} /> : <Shown event={event} />}
          </li>
        ))}
      </ul>
      {unlisted > 0 && <p className="ct-changes-note">{words.more(unlisted)}</p>}
    </section>
  );
}

/** The timeline shows the event where the filter keeps it; its details open in any case. */
function Shown({ event }: { event: ChangedEvent }): ReactElement {
  const show = () => {
    close();
    void revealEvent(event.eventId);
  };
  return (
    <button type="button" className="ct-text-button" onClick={show}>
      <Facts event={event} />
    </button>
  );
}

function Facts({ event: { title, date } }: { event: ChangedEvent }): ReactElement {
  return (
    <>
      {title} {date !== '' && <span className="ct-changes-date">{date}</span>}
    </>
  );
}
