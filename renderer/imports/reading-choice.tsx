import type { ReactElement } from 'react';
import type { TableInspection } from '#core/formats/mapping/import-preview.ts';
import type { Mapping, TableReading } from '#core/formats/mapping/mapping.ts';
import { inLanguages } from '#core/words/language.ts';
import { useWords } from '../state/language.ts';

/** Encodings that tables come in, as `TextDecoder` calls them. */
const ENCODINGS = [
  'utf-8',
  'utf-16le',
  'gb18030',
  'big5',
  'windows-1252',
  'windows-1250',
  'windows-1251',
  'shift_jis',
  'euc-kr',
] as const;

const DELIMITERS = [',', ';', '\t', '|'] as const;

interface ReadingTexts {
  sheet: string;
  encoding: string;
  delimiter: string;
  encodings: Readonly<Record<(typeof ENCODINGS)[number], string>>;
  delimiters: Readonly<Record<(typeof DELIMITERS)[number], string>>;
}

const WORDS = inLanguages<ReadingTexts>({
  en: {
    sheet: 'Sheet',
    encoding: 'Encoding',
    delimiter: 'Cells are parted by',
    encodings: {
      'utf-8': 'UTF-8',
      'utf-16le': 'UTF-16',
      gb18030: 'Chinese (GB18030)',
      big5: 'Chinese (Big5)',
      'windows-1252': 'Western (Windows-1252)',
      'windows-1250': 'Central European (Windows-1250)',
      'windows-1251': 'Cyrillic (Windows-1251)',
      shift_jis: 'Japanese (Shift JIS)',
      'euc-kr': 'Korean (EUC-KR)',
    },
    delimiters: { ',': 'commas', ';': 'semicolons', '\t': 'tabs', '|': 'bars' },
  },
  zh: {
    sheet: '工作表',
    encoding: '编码',
    delimiter: '单元格分隔符',
    encodings: {
      'utf-8': 'UTF-8',
      'utf-16le': 'UTF-16',
      gb18030: '简体中文（GB18030）',
      big5: '繁体中文（Big5）',
      'windows-1252': '西欧（Windows-1252）',
      'windows-1250': '中欧（Windows-1250）',
      'windows-1251': '西里尔文（Windows-1251）',
      shift_jis: '日文（Shift JIS）',
      'euc-kr': '韩文（EUC-KR）',
    },
    delimiters: { ',': '逗号', ';': '分号', '\t': '制表符', '|': '竖线' },
  },
});

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
  const words = useWords(WORDS);
  const change = (changes: TableReading) => onChange({ ...readingOf(mapping), ...changes });
  if (sheets.length < 2 && encoding === null) return null;
  return (
    <div className="ct-reading">
      {sheet !== null && sheets.length > 1 && (
        <Choice
          label={words.sheet}
          choices={sheets.map((name) => [name, name])}
          value={sheet}
          onChange={(name) => change({ sheet: name })}
        />
      )}
      {encoding !== null && (
        <Choice
          label={words.encoding}
          choices={ENCODINGS.map((name) => [name, words.encodings[name]])}
          value={encoding}
          onChange={(name) => change({ encoding: name })}
        />
      )}
      {delimiter !== null && (
        <Choice
          label={words.delimiter}
          choices={DELIMITERS.map((sign) => [sign, words.delimiters[sign]])}
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
        {choices.map(([known, name]) => (
          <option key={known} value={known}>
            {name}
          </option>
        ))}
      </select>
    </label>
  );
}
