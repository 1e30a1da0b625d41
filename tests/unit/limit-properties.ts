import * as fc from 'fast-check';

/**
 * How long a property may look for a failure, and then for a smaller one: no time limit of a test can stop code that never
 * waits, and among hundreds of events a search for the smallest failure can take hours.
 */
const LIMIT_MS = 120_000;

fc.configureGlobal({ interruptAfterTimeLimit: LIMIT_MS, markInterruptAsFailure: true });
