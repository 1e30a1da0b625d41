import { Button, Popover } from '@mantine/core';
import { markPath } from '#core/timeline/mark-path.ts';
import { summaryOf } from '../state/app-state.ts';
import { useApp } from '../state/store.ts';
import { KindMark } from '../ui/kind-mark.tsx';
import { LEGEND_SIGNS } from './legend-signs.ts';
import './legend.css';

const SAMPLE_PATH = markPath('circle', 12);

/** A button that explains what the colours and signs of the timeline mean. */
export function Legend() {
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
          Legend
        </Button>
      </Popover.Target>
      <Popover.Dropdown className="ct-legend">
        <section>
          <h3>Kinds</h3>
          <ul className="ct-legend-kinds">
            {kinds.map(({ id, label, mark, colour }) => (
              <li key={id}>
                <KindMark mark={mark} colour={colour} size={14} />
                {label}
              </li>
            ))}
          </ul>
        </section>
        <section>
          <h3>Dates and status</h3>
          <ul>
            {LEGEND_SIGNS.map(({ classes, meaning }) => (
              <li key={meaning}>
                <SignSample classes={classes} />
                {meaning}
              </li>
            ))}
            <li>
              <span className="ct-legend-today" aria-hidden="true" />
              Today
            </li>
          </ul>
          <p>An event with several partners stands in each of their lanes and is counted once.</p>
        </section>
      </Popover.Dropdown>
    </Popover>
  );
}

/** An item as the timeline draws it, by the same style sheet. */
function SignSample({ classes }: { classes: string }) {
  return (
    <span className={`ct-legend-sample vis-item ct-item ${classes}`} aria-hidden="true">
      <span className="ct-item-label">
        <svg className="ct-mark" viewBox="0 0 12 12">
          <path d={SAMPLE_PATH} />
        </svg>
        <span className="ct-item-title">Title</span>
      </span>
    </span>
  );
}
