import { SegmentedControl } from '@mantine/core';
import { useId, type ReactNode } from 'react';
import { FIGURE_LIMITS, FIGURE_THEMES, type FigureOptions } from '#core/figure/figure-options.ts';
import { PX_PER_INCH } from '#core/figure/length.ts';
import { isRaster, PICTURE_FORMATS, pictureKind } from '#core/figure/picture-formats.ts';
import { LANGUAGE_TAGS } from '#core/words/language-tags.ts';
import { inLanguages, LANGUAGES } from '#core/words/language.ts';
import { summaryOf } from '../state/app-state.ts';
import { useWords } from '../state/language.ts';
import { useApp } from '../state/store.ts';
import '../ui/controls.css';
import { ExportImprint } from './export-imprint.tsx';
import { ExportSize } from './export-size.tsx';
import { EXPORT_WORDS } from './export-words.ts';

const FORMATS = PICTURE_FORMATS.map((value) => ({ value, label: pictureKind(value).name }));
/** Each by its own name, for those who cannot read the other. */
const LANGUAGE_NAMES = inLanguages({ en: 'English', zh: '中文' });
const LANGUAGE_CHOICES = LANGUAGES.map((value) => ({
  value,
  label: <span lang={LANGUAGE_TAGS[value]}>{LANGUAGE_NAMES[value]}</span>,
}));

/** How the picture is to be drawn. */
export function ExportForm({
  options,
  onChange,
}: {
  options: FigureOptions;
  onChange: (changes: Partial<FigureOptions>) => void;
}) {
  const dataSetTitle = useApp((state) => summaryOf(state.status)?.title ?? '');
  const titleId = useId();
  const words = useWords(EXPORT_WORDS);
  return (
    <div className="ct-export-form">
      <Choice
        label={words.format}
        choices={FORMATS}
        value={options.format}
        onChange={(format) => onChange({ format })}
      />
      <ExportSize options={options} onChange={onChange} />
      {isRaster(options.format) && (
        <Choice
          label={options.unit === 'px' ? words.scale : words.perInch}
          choices={resolutionsFor(options)}
          value={String(options.scale)}
          onChange={(scale) => onChange({ scale: Number(scale) })}
        />
      )}
      <div className="ct-export-looks">
        <Choice
          label={words.colours}
          choices={FIGURE_THEMES.map((value) => ({ value, label: words.themes[value] }))}
          value={options.theme}
          onChange={(theme) => onChange({ theme })}
        />
        <Choice
          label={words.language}
          choices={LANGUAGE_CHOICES}
          value={options.language}
          onChange={(language) => onChange({ language })}
        />
      </div>
      {options.format !== 'jpeg' && (
        <label className="ct-export-check">
          <input
            type="checkbox"
            checked={options.isTransparent}
            onChange={(event) => onChange({ isTransparent: event.currentTarget.checked })}
          />
          {words.transparent}
        </label>
      )}
      <div className="ct-choice">
        <label htmlFor={titleId}>{words.heading}</label>
        <input
          id={titleId}
          className="ct-field"
          placeholder={dataSetTitle}
          maxLength={FIGURE_LIMITS.title.max}
          value={options.title ?? ''}
          onChange={({ currentTarget: { value } }) =>
            onChange({ title: value === '' ? null : value })
          }
        />
      </div>
      <ExportImprint options={options} onChange={onChange} />
    </div>
  );
}

/** Factors for what is told in pixels, dots an inch for paper; with the one of an opened picture, whatever it is. */
function resolutionsFor({ unit, scale }: FigureOptions): { value: string; label: string }[] {
  const usual = unit === 'px' ? [1, 2, 3, 4] : [96, 150, 300, 600].map((dpi) => dpi / PX_PER_INCH);
  const scales = usual.includes(scale) ? usual : [...usual, scale].toSorted((a, b) => a - b);
  return scales.map((value) => ({
    value: String(value),
    label: unit === 'px' ? `${Number(value.toFixed(2))}×` : String(Math.round(value * PX_PER_INCH)),
  }));
}

function Choice<T extends string>({
  label,
  choices,
  value,
  onChange,
}: {
  label: string;
  choices: { value: T; label: ReactNode }[];
  value: T;
  onChange: (value: T) => void;
}) {
  const id = useId();
  return (
    <div className="ct-choice">
      <span id={id}>{label}</span>
      <SegmentedControl
        fullWidth
        aria-labelledby={id}
        data={choices}
        value={value}
        onChange={onChange}
      />
    </div>
  );
}
