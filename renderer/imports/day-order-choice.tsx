import type { ReactElement } from 'react';
import type { ImportPreview } from '#core/formats/mapping/import-preview.ts';
import type { Mapping } from '#core/formats/mapping/mapping.ts';

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
  if (!dayOrder) return null;
  const { order, isCertain, example } = dayOrder;
  return (
    <div className="ct-day-order">
      <label className="ct-import-choice">
        Dates such as {example} are
        <select
          className="ct-field"
          value={order}
          onChange={({ currentTarget: { value } }) =>
            onChange({ ...mapping, dayOrder: value === 'day-first' ? 'day-first' : 'month-first' })
          }
        >
          <option value="day-first">day, month, year</option>
          <option value="month-first">month, day, year</option>
        </select>
      </label>
      {!isCertain && mapping.dayOrder === undefined && (
        <p>No date in the table says which. Choose the one that is meant.</p>
      )}
    </div>
  );
}
