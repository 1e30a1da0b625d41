import type { ReactElement } from 'react';
import type { TableColumn } from '#core/table/table-columns.ts';
import { cellText, type TableRow } from '#core/table/table-row.ts';
import type { Language } from '#core/words/language.ts';
import type { DataSetSummary } from '#core/bridge/data-set-status.ts';
import { Marked } from '../search/marked.tsx';
import { ChangeDot } from '../ui/change-dot.tsx';
import { Flag } from '../ui/flag.tsx';
import { KindMark } from '../ui/kind-mark.tsx';
import { TABLE_WORDS } from './table-words.ts';

export type Kinds = ReadonlyMap<string, DataSetSummary['kinds'][number]>;

/** Flags of a row: more would leave no room for the names, which say them all. */
const MOST_FLAGS = 3;

/** What a cell shows; its words are those that are copied. */
export function CellContent({
  row,
  column,
  kinds,
  language,
}: {
  row: TableRow;
  column: TableColumn;
  kinds: Kinds;
  /** Of the window: each cell would otherwise listen for it. */
  language: Language;
}): ReactElement {
  switch (column) {
    case 'partners':
      return (
        <>
          {row.partners.slice(0, MOST_FLAGS).map(({ code }) => (
            <Flag key={code} code={code} />
          ))}
          <span className="ct-cell-words">
            <Marked text={cellText(row, column, language)} />
          </span>
        </>
      );
    case 'kind': {
      const kind = kinds.get(row.kindId);
      return (
        <>
          {kind && <KindMark mark={kind.mark} colour={kind.colour} />}
          <span className="ct-cell-words">
            <Marked text={row.kind} />
          </span>
        </>
      );
    }
    case 'title':
      return (
        <>
          {row.change && <ChangeDot change={row.change} />}
          <span className="ct-cell-words">
            <Marked text={row.title} />
          </span>
          {row.isBackground && (
            <span className="ct-cell-note">{TABLE_WORDS[language].background}</span>
          )}
        </>
      );
    default:
      return (
        <span className="ct-cell-words">
          <Marked text={cellText(row, column, language)} />
        </span>
      );
  }
}
