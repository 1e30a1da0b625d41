import type { ViewRequest } from './view-request-schema.ts';

export type { ViewRequest };

/**
 * Most lanes that are ever shown one by one: each takes one of the items of a slice at least. A timeline shows fewer until
 * a reader asks for more.
 */
export const MOST_LANES = 400;

/** How many lanes a timeline shows before it folds the rest into one. */
export const FIRST_LANES = 48;
