import type { ReactElement } from 'react';
import type { TableInspection } from '#core/formats/mapping/import-preview.ts';
import type { Mapping, TableReading } from '#core/formats/mapping/mapping.ts';

/** Encodings that tables come in, as `TextDecoder` calls them. */
const ENCODINGS: readonly [string, string][] = [
  ['utf-8', 'UTF-8'],
  ['utf-16le', 'UTF-16'],
  ['gb18030', 'Chinese (GB18030)'],
  ['big5', 'Chinese (Big5)'],
  ['windows-1252', 'Western (Windows-1252)'],
  ['windows-1250', 'Central European (Windows-1250)'],
  ['windows-1251', 'Cyrillic (Windows-1251)'],
  ['shift_jis', 'Japanese (Shift JIS)'],
  ['euc-kr', 'Korean (EUC-KR)'],
];

const DELIMITERS: readonly [string, string][] = [
  [',', 'commas'],
  [';', 'semicolons'],
  ['\t', 'tabs'],
  ['|', 'bars'],
];

/** What a mapping says of how the file is read. */
export function readingOf({ sheet, encoding, delimiter }: Mapping): TableReading {
  return {
    ...(sheet !== undefined && { sheet }),
    ...(encoding !== undefined && { encoding }),
    ...(delimiter !== undefined && { delimiter }),
  };
}

/** How the file is read as a table, where it can be read in several ways: its sheet, its encoding, what parts the cells. */
export function ReadingChoice({
  inspection: { sheets, sheet, encoding, delimiter },
  mapping,
  onChange,
}: {
  inspection: TableInspection;
  mapping: Mapping;
  onChange: (reading: TableReading) => void;
}): ReactElement | null {
  const change = (changes: TableReading) => onChange({ ...readingOf(mapping), ...changes });
  if (sheets.length < 2 && encoding === null) return null;
  return (
    <div className="ct-reading">
      {sheet !== null && sheets.length > 1 && (
        <Choice
          label="Sheet"
          choices={sheets.map((name) => [name, name])}
          value={sheet}
          onChange={(name) => change({ sheet: name })}
        />
      )}
      {encoding !== null && (
        <Choice
          label="Encoding"
          choices={ENCODINGS}
          value={encoding}
          onChange={(name) => change({ encoding: name })}
        />
      )}
      {delimiter !== null && (
        <Choice
          label="Cells are parted by"
          choices={DELIMITERS}
          value={delimiter}
          onChange={(sign) => change({ delimiter: sign })}
        />
      )}
    </div>
  );
}

function Choice({
  label,
  choices,
  value,
  onChange,
}: {
  label: string;
  choices: readonly (readonly [string, string])[];
  value: string;
  onChange: (value: string) => void;
}): ReactElement {
  const isKnown = choices.some(([known]) => known === value);
  return (
    <label className="ct-import-choice">
      {label}
      <select
        className="ct-field"
        value={value}
        onChange={({ currentTarget }) => onChange(currentTarget.value)}
      >
        {!isKnown && <option value={value}>{value}</option>}
        {choices.map(([known, words]) => (
          <option key={known} value={known}>
            {words}
          </option>
        ))}
      </select>
    </label>
  );
}
