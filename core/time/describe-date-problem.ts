import { inLanguages, type Language } from '../words/language.ts';
import type { UnsupportedForm } from './edtf-bounds.ts';
import type { DateProblem } from './edtf.ts';

interface DateProblemWords {
  notEdtf: string;
  unsupported: (form: string) => string;
  endsBeforeStart: string;
  outOfRange: string;
  forms: Readonly<Record<UnsupportedForm, string>>;
}

const WORDS = inLanguages<DateProblemWords>({
  en: {
    notEdtf: 'an EDTF date such as 2016-05-19, 2016-05, 2010/.., 2012? or 2016',
    unsupported: (form) => `an EDTF date that a timeline can draw; "${form}" is not supported`,
    endsBeforeStart: 'an interval that ends after it starts',
    outOfRange: 'a date between the years -271820 and 275759',
    forms: {
      'one-of-set': 'one of a set',
      'all-of-set': 'all of a set',
      'significant-digits': 'significant digits',
      'short-year': 'a year of fewer than four digits',
      'times-of-day': 'an interval between times of day',
      'season-with-gaps': 'a season of a year with digits missing',
      'year-with-gaps': 'digits missing in a year before 0',
    },
  },
  zh: {
    notEdtf: 'EDTF日期，例如2016-05-19、2016-05、2010/..、2012?或2016',
    unsupported: (form) => `时间轴能够绘制的EDTF日期；不支持“${form}”`,
    endsBeforeStart: '结束晚于开始的时间段',
    outOfRange: '-271820年至275759年之间的日期',
    forms: {
      'one-of-set': '集合中的一个',
      'all-of-set': '集合中的全部',
      'significant-digits': '有效数字',
      'short-year': '不足四位数的年份',
      'times-of-day': '时刻之间的时间段',
      'season-with-gaps': '年份缺位的季节',
      'year-with-gaps': '公元0年之前的缺位年份',
    },
  },
});

/** What a form of dates is called that has no two ends. */
export function dateFormWords(form: UnsupportedForm, language: Language): string {
  return WORDS[language].forms[form];
}

/** What a date should have been, to stand after "is ..., but should be". */
export function describeDateProblem(problem: DateProblem, language: Language): string {
  const words = WORDS[language];
  switch (problem.code) {
    case 'date-not-edtf':
      return words.notEdtf;
    case 'date-form-unsupported':
      return words.unsupported(dateFormWords(problem.form, language));
    case 'date-ends-before-start':
      return words.endsBeforeStart;
    case 'date-out-of-range':
      return words.outOfRange;
  }
}
