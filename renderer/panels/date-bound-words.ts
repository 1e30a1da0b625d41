import { inLanguages } from '#core/words/language.ts';

interface DateBoundWords {
  noDate: (found: string) => string;
  /** A date, but of a form that has no two ends: `form` is what such dates are called. */
  noBound: (problem: { found: string; form: string }) => string;
  endsBeforeStart: (found: string) => string;
  outOfRange: (found: string) => string;
  /** A range that ends before its start. */
  before: (start: string) => string;
}

/** What is said of a bound of the date range that cannot be one. */
export const DATE_BOUND_WORDS = inLanguages<DateBoundWords>({
  en: {
    noDate: (found) => `“${found}” is no date. Write 2016, 2016-05 or 2016-05-19.`,
    noBound: ({ form }) =>
      `A date that is ${form} cannot be a bound. Write 2016, 2016-05 or 2016-05-19.`,
    endsBeforeStart: (found) => `“${found}” ends before it starts.`,
    outOfRange: (found) => `“${found}” is beyond the dates this app can show.`,
    before: (start) => `This is before ${start}.`,
  },
  zh: {
    noDate: (found) => `“${found}”不是日期。请写成2016、2016-05或2016年5月。`,
    noBound: ({ found }) => `“${found}”这种写法不能作为起止日期。请写成2016、2016-05或2016-05-19。`,
    endsBeforeStart: (found) => `“${found}”的结束早于开始。`,
    outOfRange: (found) => `“${found}”超出本应用可显示的日期范围。`,
    before: (start) => `早于起始日期${start}。`,
  },
});
