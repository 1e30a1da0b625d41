import dayjs from 'dayjs';
import { useId } from 'react';
import { FIGURE_LIMITS, type FigureOptions } from '#core/figure/figure-options.ts';
import { useWords } from '../state/language.ts';
import { DayField } from './day-field.tsx';
import { EXPORT_WORDS } from './export-words.ts';
import { LogoField } from './logo-field.tsx';

/** Today, by the clock and the time zone of this computer. */
export function today(): string {
  return dayjs().format('YYYY-MM-DD');
}

/** What a picture says of its making: a line and the logo of its maker, and the day. */
export function ExportImprint({
  options: { madeOn, footer, logo },
  onChange,
}: {
  options: Pick<FigureOptions, 'madeOn' | 'footer' | 'logo'>;
  onChange: (changes: Partial<FigureOptions>) => void;
}) {
  const footerId = useId();
  const words = useWords(EXPORT_WORDS);
  return (
    <>
      <div className="ct-choice">
        <label htmlFor={footerId}>{words.footer}</label>
        <input
          id={footerId}
          className="ct-field"
          placeholder={words.noFooter}
          maxLength={FIGURE_LIMITS.footer.max}
          value={footer ?? ''}
          onChange={({ currentTarget: { value } }) =>
            onChange({ footer: value === '' ? null : value })
          }
        />
      </div>
      <LogoField logo={logo} onChange={(chosen) => onChange({ logo: chosen })} />
      <div className="ct-export-made">
        <label className="ct-export-check">
          <input
            type="checkbox"
            checked={madeOn !== null}
            onChange={(event) => onChange({ madeOn: event.currentTarget.checked ? today() : null })}
          />
          {words.madeOn}
        </label>
        {madeOn !== null && <DayField day={madeOn} onChange={(day) => onChange({ madeOn: day })} />}
      </div>
    </>
  );
}
