import { NativeSelect, SegmentedControl } from '@mantine/core';
import { useId } from 'react';
import type { FigureOptions } from '#core/figure/figure-options.ts';
import { UNITS, type Unit } from '#core/figure/length.ts';
import { optionsOf, PAGE_SIZES, pageSizeOf } from '#core/figure/page-sizes.ts';
import { useWords } from '../state/language.ts';
import { EXPORT_WORDS } from './export-words.ts';
import { SizeField } from './size-field.tsx';

const OWN = 'own';
const UNIT_CHOICES = UNITS.map((value) => ({ value, label: value }));

/** How large the picture is: one of the sizes that people use, or any width and height, in pixels, millimetres or inches. */
export function ExportSize({
  options,
  onChange,
}: {
  options: FigureOptions;
  onChange: (changes: Partial<FigureOptions>) => void;
}) {
  const sizeId = useId();
  const unitId = useId();
  const words = useWords(EXPORT_WORDS);
  const sizes = PAGE_SIZES.map(({ id }) => ({ value: id, label: words.sizes[id] }));
  const choose = (id: string) => {
    const size = PAGE_SIZES.find((one) => one.id === id);
    if (size) onChange(optionsOf(size));
  };
  return (
    <>
      <div className="ct-choice">
        <label htmlFor={sizeId}>{words.size}</label>
        <NativeSelect
          id={sizeId}
          data={[{ value: OWN, label: words.ownSize }, ...sizes]}
          value={pageSizeOf(options)?.id ?? OWN}
          onChange={(event) => choose(event.currentTarget.value)}
        />
      </div>
      <div className="ct-export-sizes">
        <SizeField
          label={words.width}
          field="widthPx"
          unit={options.unit}
          value={options.widthPx}
          onChange={(widthPx) => onChange(widthPx === null ? {} : { widthPx })}
        />
        <SizeField
          label={words.height}
          field="heightPx"
          unit={options.unit}
          value={options.heightPx}
          onChange={(heightPx) => onChange({ heightPx })}
        />
        <div className="ct-choice ct-export-unit">
          <span id={unitId}>{words.unit}</span>
          <SegmentedControl
            fullWidth
            aria-labelledby={unitId}
            data={UNIT_CHOICES}
            value={options.unit}
            onChange={(unit: Unit) => onChange({ unit })}
          />
        </div>
      </div>
    </>
  );
}
