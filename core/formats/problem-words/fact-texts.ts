import type { FactAbout, FactOfMany, PlainFact } from '../fact.ts';

/** How a language says each fact. */
export interface FactTexts {
  plain: Readonly<Record<PlainFact, string>>;
  about: Readonly<Record<FactAbout, (it: string) => string>>;
  many: Readonly<Record<FactOfMany, (these: readonly string[]) => string>>;
}
