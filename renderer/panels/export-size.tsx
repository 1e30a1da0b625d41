import { NativeSelect, SegmentedControl } from '@mantine/core';
import { useId } from 'react';
import type { FigureOptions } from '#core/figure/figure-options.ts';
import { UNITS, type Unit } from '#core/figure/length.ts';
import { optionsOf, PAGE_SIZES, pageSizeOf } from '#core/figure/page-sizes.ts';
import { SizeField } from './size-field.tsx';

const OWN = 'own';
const SIZES = [
  { value: OWN, label: 'Own size' },
  ...PAGE_SIZES.map(({ id, name }) => ({ value: id, label: name })),
];
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
  const choose = (id: string) => {
    const size = PAGE_SIZES.find((one) => one.id === id);
    if (size) onChange(optionsOf(size));
  };
  return (
    <>
      <div className="ct-choice">
        <label htmlFor={sizeId}>Size</label>
        <NativeSelect
          id={sizeId}
          data={SIZES}
          value={pageSizeOf(options)?.id ?? OWN}
          onChange={(event) => choose(event.currentTarget.value)}
        />
      </div>
      <div className="ct-export-sizes">
        <SizeField
          label="Width"
          field="widthPx"
          unit={options.unit}
          value={options.widthPx}
          onChange={(widthPx) => onChange(widthPx === null ? {} : { widthPx })}
        />
        <SizeField
          label="Height"
          field="heightPx"
          unit={options.unit}
          value={options.heightPx}
          onChange={(heightPx) => onChange({ heightPx })}
        />
        <div className="ct-choice ct-export-unit">
          <span id={unitId}>Unit</span>
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
