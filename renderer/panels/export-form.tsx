import { SegmentedControl } from '@mantine/core';
import { useId } from 'react';
import { FIGURE_LIMITS, type FigureOptions } from '#core/figure/figure-options.ts';
import { isRaster, PICTURE_FORMATS, pictureKind } from '#core/figure/picture-formats.ts';
import { summaryOf } from '../state/app-state.ts';
import { useApp } from '../state/store.ts';
import '../ui/controls.css';
import { SizeField } from './size-field.tsx';

const FORMATS = PICTURE_FORMATS.map((value) => ({ value, label: pictureKind(value).name }));
const SCALES = [1, 2, 3, 4].map((scale) => ({ value: String(scale), label: `${scale}×` }));
const THEMES = [
  { value: 'light' as const, label: 'Light' },
  { value: 'dark' as const, label: 'Dark' },
];

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
  return (
    <div className="ct-export-form">
      <Choice
        label="Format"
        choices={FORMATS}
        value={options.format}
        onChange={(format) => onChange({ format })}
      />
      <div className="ct-export-sizes">
        <SizeField
          label="Width"
          field="widthPx"
          value={options.widthPx}
          onChange={(widthPx) => onChange(widthPx === null ? {} : { widthPx })}
        />
        <SizeField
          label="Height"
          field="heightPx"
          value={options.heightPx}
          onChange={(heightPx) => onChange({ heightPx })}
        />
      </div>
      {isRaster(options.format) && (
        <Choice
          label="Scale"
          choices={SCALES}
          value={String(options.scale)}
          onChange={(scale) => onChange({ scale: Number(scale) })}
        />
      )}
      <Choice
        label="Colours"
        choices={THEMES}
        value={options.theme}
        onChange={(theme) => onChange({ theme })}
      />
      <div className="ct-choice">
        <label htmlFor={titleId}>Title</label>
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
    </div>
  );
}

function Choice<T extends string>({
  label,
  choices,
  value,
  onChange,
}: {
  label: string;
  choices: { value: T; label: string }[];
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
