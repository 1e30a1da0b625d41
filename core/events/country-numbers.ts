import isoCodes from 'i18n-iso-countries/codes.json' with { type: 'json' };

/** Countries by their numbers of ISO 3166-1, in three digits: "528" is NL. */
export const COUNTRY_OF_NUMBER: ReadonlyMap<string, string> = new Map(
  isoCodes.map(([alpha2 = '', , number = '']) => [number, alpha2] as const),
);
