import {
  IconBook2,
  IconDatabase,
  IconFile,
  IconFolderOpen,
  IconKeyboard,
  IconPhoto,
  IconRoute,
  type Icon,
} from '@tabler/icons-react';
import type { ReactElement } from 'react';
import { SAMPLE_COUNTS, type SampleCount } from '#core/events/sample-counts.ts';
import { notify, openDialog } from '../state/app-actions.ts';
import { bridge } from '../state/bridge.ts';
import { currentLanguage, useWords } from '../state/language.ts';
import { describeDataProblem } from '../panels/save-data.ts';
import { useApp } from '../state/store.ts';
import { startTour } from '../tour/tour-actions.ts';
import { START_WORDS } from './start-words.ts';
import './start-page.css';

/** Ways to a data set and into the app: recent files, the bundled set, samples, the tour, the guide. */
export function StartPage({ onChosen }: { onChosen: () => void }): ReactElement {
  const words = useWords(START_WORDS);
  const choose = (act: () => unknown) => () => {
    onChosen();
    act();
  };
  return (
    <div className="ct-start">
      <section aria-label={words.begin}>
        <h3>{words.begin}</h3>
        <ul>
          <Choice
            icon={IconFolderOpen}
            label={words.open}
            hint={words.openHint}
            onClick={choose(() => bridge.request('dataset:open-dialog'))}
          />
          <Choice
            icon={IconDatabase}
            label={words.bundled}
            hint={words.bundledHint}
            onClick={choose(() => bridge.request('dataset:open-bundled'))}
          />
          <Choice
            icon={IconPhoto}
            label={words.view}
            hint={words.viewHint}
            onClick={choose(() => bridge.request('view:open-dialog'))}
          />
        </ul>
        <h3>{words.sample}</h3>
        <p>{words.sampleHint}</p>
        <div className="ct-start-samples">
          {SAMPLE_COUNTS.map((count) => (
            <button
              key={count}
              type="button"
              className="ct-text-button"
              onClick={choose(() => openSample(count))}
            >
              {words.events(count)}
            </button>
          ))}
        </div>
      </section>
      <section aria-label={words.recent}>
        <h3>{words.recent}</h3>
        <RecentFiles choose={choose} none={words.noRecent} />
        <h3>{words.learn}</h3>
        <ul>
          <Choice icon={IconRoute} label={words.tour} onClick={choose(startTour)} />
          <Choice
            icon={IconBook2}
            label={words.guide}
            onClick={choose(() => openDialog({ name: 'guide' }))}
          />
          <Choice
            icon={IconKeyboard}
            label={words.shortcuts}
            onClick={choose(() => openDialog({ name: 'shortcuts' }))}
          />
        </ul>
      </section>
    </div>
  );
}

/** Most recent files that are listed; the File menu has all of them. */
const MOST_RECENT = 6;

function RecentFiles({
  choose,
  none,
}: {
  choose: (act: () => unknown) => () => void;
  none: string;
}): ReactElement {
  const recent = useApp((state) => state.recent);
  if (recent.length === 0) return <p>{none}</p>;
  return (
    <ul>
      {recent.slice(0, MOST_RECENT).map((name, place) => (
        <Choice
          key={`${place} ${name}`}
          icon={IconFile}
          label={name}
          onClick={choose(() => bridge.request('dataset:open-recent', place))}
        />
      ))}
    </ul>
  );
}

function Choice({
  icon: Sign,
  label,
  hint,
  onClick,
}: {
  icon: Icon;
  label: string;
  hint?: string;
  onClick: () => void;
}): ReactElement {
  return (
    <li>
      <button type="button" className="ct-start-choice" onClick={onClick}>
        <Sign size={18} aria-hidden="true" />
        <span className="ct-start-label">{label}</span>
        {hint !== undefined && <span className="ct-start-hint">{hint}</span>}
      </button>
    </li>
  );
}

/** Makes up a data set and opens it; what goes wrong is told. */
async function openSample(count: SampleCount): Promise<void> {
  const opened = await bridge.request('dataset:open-sample', count);
  if (!opened.ok && opened.error.code !== 'cancelled')
    notify(describeDataProblem(opened.error, currentLanguage()), 'error');
}
