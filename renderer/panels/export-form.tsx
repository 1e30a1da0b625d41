import { SegmentedControl } from '@mantine/core';
import { useId } from 'react';
import { FIGURE_LIMITS, type FigureOptions } from '#core/figure/figure-options.ts';
import { PX_PER_INCH } from '#core/figure/length.ts';
import { isRaster, PICTURE_FORMATS, pictureKind } from '#core/figure/picture-formats.ts';
import { summaryOf } from '../state/app-state.ts';
import { useApp } from '../state/store.ts';
import '../ui/controls.css';
import { ExportImprint } from './export-imprint.tsx';
import { ExportSize } from './export-size.tsx';

const FORMATS = PICTURE_FORMATS.map((value) => ({ value, label: pictureKind(value).name }));
const THEMES = [
  { value: 'light' as const, label: 'Light' },
  { value: 'dark' as const, label: 'Dark' },
  { value: 'print' as const, label: 'Print' },
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
      <ExportSize options={options} onChange={onChange} />
      {isRaster(options.format) && (
        <Choice
          label={options.unit === 'px' ? 'Scale' : 'Pixels an inch'}
          choices={resolutionsFor(options)}
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
      {options.format !== 'jpeg' && (
        <label className="ct-export-check">
          <input
            type="checkbox"
            checked={options.isTransparent}
            onChange={(event) => onChange({ isTransparent: event.currentTarget.checked })}
          />
          Transparent background
        </label>
      )}
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
