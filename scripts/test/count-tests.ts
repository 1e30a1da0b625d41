import { readFile } from 'node:fs/promises';

import * as z from 'zod';

/** How many tests of one or more runs ended how. */
export type TestCounts = {
  readonly passed: number;
  readonly failed: number;
  readonly skipped: number;
};

const vitestReport = z.object({
  numPassedTests: z.number(),
  numFailedTests: z.number(),
  numPendingTests: z.number(),
  numTodoTests: z.number(),
});

const playwrightReport = z.object({
  stats: z.object({
    expected: z.number(),
    unexpected: z.number(),
    flaky: z.number(),
    skipped: z.number(),
  }),
});

const benchReport = z.object({
  checks: z.object({ count: z.number(), wrong: z.array(z.string()) }),
  failures: z.array(z.string()),
});

/** The counts in a JSON report of Vitest, Playwright or the benchmark. Throws when it is none of them. */
export function parseTestReport(report: unknown): TestCounts {
  const playwright = playwrightReport.safeParse(report);
  if (playwright.success) {
    const { expected, unexpected, flaky, skipped } = playwright.data.stats;
    return { passed: expected, failed: unexpected + flaky, skipped };
  }
  const bench = benchReport.safeParse(report);
  if (bench.success) {
    const { checks, failures } = bench.data;
    const wrong = checks.wrong.length;
    return { passed: checks.count - wrong, failed: wrong + failures.length, skipped: 0 };
  }
  const vitest = vitestReport.parse(report);
  return {
    passed: vitest.numPassedTests,
    failed: vitest.numFailedTests,
    skipped: vitest.numPendingTests + vitest.numTodoTests,
  };
}

/** Adds up counts. */
export function addCounts(counts: readonly TestCounts[]): TestCounts {
  const sum = (key: keyof TestCounts) => counts.reduce((total, each) => total + each[key], 0);
  return { passed: sum('passed'), failed: sum('failed'), skipped: sum('skipped') };
}

/** The closing line of a run: "12 passed, 0 failed", with the skipped ones where there are any. */
export function formatCounts({ passed, failed, skipped }: TestCounts): string {
  const line = `${passed} passed, ${failed} failed`;
  return skipped === 0 ? line : `${line}, ${skipped} skipped`;
}

/** Reads a report. A run that left none counted nothing. */
export async function readTestReport(path: string): Promise<TestCounts> {
  const text = await readFile(path, 'utf8').catch(() => undefined);
  if (text === undefined) return { passed: 0, failed: 0, skipped: 0 };
  return parseTestReport(JSON.parse(text));
}
