import * as fc from 'fast-check';

const pad = (number: number, digits: number) => String(number).padStart(digits, '0');

const YEAR = fc.integer({ min: 1, max: 9999 }).map((year) => pad(year, 4));
const MONTH = fc.integer({ min: 1, max: 12 }).map((month) => pad(month, 2));
/** Days that every month has. */
const SAFE_DAY = fc.integer({ min: 1, max: 28 }).map((day) => pad(day, 2));

export const arbitraryYear = YEAR;
export const arbitraryMonth = fc.tuple(YEAR, MONTH).map((parts) => parts.join('-'));
export const arbitraryDay = fc
  .tuple(fc.oneof(YEAR, fc.constantFrom('2016', '2017')), MONTH, SAFE_DAY)
  .map((parts) => parts.join('-'));

/** A date that is no interval: a day, a month, a season, a year, a decade or a century. */
export const arbitraryPlainDate = fc.oneof(
  arbitraryYear,
  arbitraryMonth,
  arbitraryDay,
  fc.tuple(YEAR, fc.integer({ min: 21, max: 41 })).map((parts) => parts.join('-')),
  YEAR.map((year) => `${year.slice(0, 3)}X`),
  YEAR.map((year) => `${year.slice(0, 2)}XX`),
);

const QUALIFIER = fc.constantFrom('', '', '?', '~', '%');

/** A valid EDTF date of any supported form whose years lie close enough to meet in a window. */
export const arbitraryEdtf = fc
  .tuple(fc.integer({ min: 2010, max: 2019 }), MONTH, SAFE_DAY, QUALIFIER, fc.nat(8))
  .map(([year, month, day, qualifier, form]) => {
    const forms = [
      `${year}${qualifier}`,
      `${year}-${month}${qualifier}`,
      `${year}-${month}-${day}${qualifier}`,
      `${year}-${month}-${day}/${year + 1}-${month}-${day}${qualifier}`,
      `${year}/..`,
      `../${year}-${month}`,
      `${year}-${month}-${day}/`,
      `${year}-22`,
      '201X',
    ];
    return forms[form] ?? `${year}`;
  });
