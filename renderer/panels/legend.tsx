import { Button, Popover } from '@mantine/core';
import { kindIn } from '#core/events/vocabulary.ts';
import { markPath } from '#core/timeline/mark-path.ts';
import { inLanguages } from '#core/words/language.ts';
import { summaryOf } from '../state/app-state.ts';
import { useLanguage } from '../state/language.ts';
import { useApp } from '../state/store.ts';
import { KindMark } from '../ui/kind-mark.tsx';
import { LEGEND_SIGNS } from './legend-signs.ts';
import './legend.css';

const SAMPLE_PATH = markPath('circle', 11);

const WORDS = inLanguages({
  en: {
    legend: 'Legend',
    kinds: 'Kinds',
    dates: 'Dates and status',
    today: 'Today',
    several: 'An event with several partners stands in each of their lanes and is counted once.',
    sample: 'Title',
  },
  zh: {
    legend: '图例',
    kinds: '类型',
    dates: '日期与状态',
    today: '今天',
    several: '有多个伙伴的事件出现在每个伙伴的泳道中，但只计一次。',
    sample: '标题',
  },
});

/** A button that explains what the colours and signs of the timeline mean. */
export function Legend() {
  const language = useLanguage();
  const words = WORDS[language];
  const kinds = useApp((state) => summaryOf(state.status)?.kinds) ?? [];
  return (
    <Popover
      position="bottom-end"
      width="min(440px, calc(100vw - 10px))"
      middlewares={{ size: true }}
      trapFocus
    >
      <Popover.Target>
        <Button variant="subtle" color="gray">
          {words.legend}
        </Button>
      </Popover.Target>
      <Popover.Dropdown className="ct-legend">
        <section>
          <h3>{words.kinds}</h3>
          <ul className="ct-legend-kinds">
            {kinds.map((kind) => (
              <li key={kind.id}>
                <KindMark mark={kind.mark} colour={kind.colour} size={14} />
                {kindIn(kind, language).label}
              </li>
            ))}
          </ul>
        </section>
        <section>
          <h3>{words.dates}</h3>
          <ul>
            {LEGEND_SIGNS.map(({ classes, meaning }) => (
              <li key={classes}>
                <SignSample classes={classes} title={words.sample} />
                {meaning[language]}
              </li>
            ))}
            <li>
              <span className="ct-legend-today" aria-hidden="true" />
              {words.today}
            </li>
          </ul>
          <p>{words.several}</p>
        </section>
      </Popover.Dropdown>
    </Popover>
  );
}

/** An item as the timeline draws it, by the same style sheet. */
function SignSample({ classes, title }: { classes: string; title: string }) {
  return (
    <span className={`ct-legend-sample vis-item ct-item ${classes}`} aria-hidden="true">
      <span className="ct-item-label">
        <svg className="ct-mark" viewBox="0 0 11 11">
          <path d={SAMPLE_PATH} />
        </svg>
        <span className="ct-item-title">{title}</span>
      </span>
    </span>
  );
}
