import type { Drawing } from '../timeline/drawing.ts';
import type { PlacedEvent } from './place-event.ts';

/** A sign of a legend: its meaning, and the drawing that shows it. */
export interface LegendSign {
  label: string;
  sample: Drawing;
  /** The sample goes on beyond its right edge. */
  isCut: boolean;
}

const PLAIN: Drawing = {
  shape: 'bar',
  isOpenStart: false,
  isOpenEnd: false,
  isUncertain: false,
  isApproximate: false,
  status: 'held',
  colour: '#000000',
  mark: 'circle',
};

/** Every sign that a legend can explain, with the test of who bears it and what its sample differs in. */
const SIGNS: {
  label: string;
  isOn: (event: PlacedEvent) => boolean;
  sample: Partial<Drawing>;
  isCut?: true;
}[] = [
  {
    label: 'one day',
    isOn: ({ drawing, span }) => drawing.shape === 'mark' && !span.hasPill,
    sample: { shape: 'mark' },
  },
  { label: 'several days', isOn: ({ drawing }) => drawing.shape === 'bar', sample: {} },
  {
    label: 'known to the month, year or season only',
    isOn: ({ drawing }) => drawing.shape === 'band',
    sample: { shape: 'band' },
  },
  {
    label: 'about that time',
    isOn: ({ drawing }) => drawing.isApproximate,
    sample: { shape: 'band', isApproximate: true },
  },
  {
    label: 'start not known',
    isOn: ({ drawing }) => drawing.isOpenStart,
    sample: { isOpenStart: true },
  },
  {
    label: 'goes on, or end not known',
    isOn: ({ drawing }) => drawing.isOpenEnd,
    sample: { isOpenEnd: true },
  },
  {
    label: 'continues beyond the period',
    isOn: ({ span }) => span.isCutLeft || span.isCutRight,
    sample: {},
    isCut: true,
  },
  {
    label: 'date uncertain',
    isOn: ({ drawing }) => drawing.isUncertain,
    sample: { isUncertain: true },
  },
  {
    label: 'planned or postponed',
    isOn: ({ drawing }) => drawing.status === 'planned' || drawing.status === 'postponed',
    sample: { shape: 'mark', status: 'planned' },
  },
  {
    label: 'cancelled',
    isOn: ({ drawing }) => drawing.status === 'cancelled',
    sample: { shape: 'mark', status: 'cancelled' },
  },
];

/** The signs that occur among some events, in a fixed order. */
export function signsOf(events: readonly PlacedEvent[]): LegendSign[] {
  return SIGNS.filter(({ isOn }) => events.some(isOn)).map(({ label, sample, isCut }) => ({
    label,
    sample: { ...PLAIN, ...sample },
    isCut: isCut ?? false,
  }));
}
