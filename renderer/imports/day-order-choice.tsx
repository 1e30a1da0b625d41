import type { ReactElement } from 'react';
import type { ImportPreview } from '#core/formats/mapping/import-preview.ts';
import type { Mapping } from '#core/formats/mapping/mapping.ts';
import type { DayOrder } from '#core/time/everyday/day-order.ts';
import { inLanguages } from '#core/words/language.ts';
import { useWords } from '../state/language.ts';

interface DayOrderWords {
  /** What stands before and after the choice. */
  before: (example: string) => string;
  after: string;
  orders: Readonly<Record<DayOrder, string>>;
  isUncertain: string;
}

const WORDS = inLanguages<DayOrderWords>({
  en: {
    before: (example) => `Dates such as ${example} are`,
    after: '',
    orders: { 'day-first': 'day, month, year', 'month-first': 'month, day, year' },
    isUncertain: 'No date in the table says which. Choose the one that is meant.',
  },
  zh: {
    before: (example) => `${example}这样的日期按`,
    after: '的顺序',
    orders: { 'day-first': '日、月、年', 'month-first': '月、日、年' },
    isUncertain: '表格中没有日期能说明是哪一种。请选择所指的顺序。',
  },
});

/** Whether day or month comes first, asked where dates of the table can be read in both ways. */
export function DayOrderChoice({
  preview: { dayOrder },
  mapping,
  onChange,
}: {
  preview: ImportPreview;
  mapping: Mapping;
  onChange: (mapping: Mapping) => void;
}): ReactElement | null {
  const words = useWords(WORDS);
  if (!dayOrder) return null;
  const { order, isCertain, example } = dayOrder;
  return (
    <div className="ct-day-order">
      <label className="ct-import-choice">
        {words.before(example)}
        <select
          className="ct-field"
          value={order}
          onChange={({ currentTarget: { value } }) =>
            onChange({ ...mapping, dayOrder: value === 'day-first' ? 'day-first' : 'month-first' })
          }
        >
          <option value="day-first">{words.orders['day-first']}</option>
          <option value="month-first">{words.orders['month-first']}</option>
        </select>
        {words.after}
      </label>
      {!isCertain && mapping.dayOrder === undefined && <p>{words.isUncertain}</p>}
    </div>
  );
}
