import { TimeStep, type TimeStepParts } from './vis-classes.ts';

const { isMajor } = TimeStep.prototype;

/**
 * Has each month begin a coarse step of the axis where its fine steps are several days. vis-timeline, with its scale of weeks
 * on, begins one with each Monday instead, which such steps miss now and then.
 */
export function markMonths(): void {
  TimeStep.prototype.isMajor = isCoarse;
}

function isCoarse(this: TimeStepParts): boolean {
  const isOfDays = this.scale === 'day' || this.scale === 'weekday';
  return isOfDays && this.step > 1 ? this.current.date() === 1 : isMajor.call(this);
}
