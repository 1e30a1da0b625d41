import type { DateProblem } from './edtf.ts';

/** What a date should have been, to stand after "is ..., but should be". */
export function describeDateProblem(problem: DateProblem): string {
  switch (problem.code) {
    case 'date-not-edtf':
      return 'an EDTF date such as 2016-05-19, 2016-05, 2010/.., 2012? or 2016';
    case 'date-form-unsupported':
      return `an EDTF date that a timeline can draw; "${problem.form}" is not supported`;
    case 'date-ends-before-start':
      return 'an interval that ends after it starts';
    case 'date-out-of-range':
      return 'a date between the years -271820 and 275759';
  }
}
