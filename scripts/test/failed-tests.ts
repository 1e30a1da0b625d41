import { readFile } from 'node:fs/promises';
import { stripVTControlCharacters } from 'node:util';

import * as z from 'zod';

import { formatDuration } from '../report.ts';

const vitestReport = z.object({
  testResults: z.array(
    z.object({
      name: z.string(),
      status: z.string(),
      message: z.string(),
      assertionResults: z.array(
        z.object({
          fullName: z.string(),
          status: z.string(),
          duration: z.number().optional(),
          failureMessages: z.array(z.string()),
        }),
      ),
    }),
  ),
});

const playwrightError = z.object({ message: z.string().optional() });
const playwrightSpec = z.object({
  title: z.string(),
  tests: z.array(
    z.object({
      status: z.string(),
      results: z.array(z.object({ errors: z.array(playwrightError) })),
    }),
  ),
});
const playwrightSuite = z.object({
  title: z.string(),
  specs: z.array(playwrightSpec),
  get suites() {
    return z.array(playwrightSuite).optional();
  },
});
const playwrightReport = z.object({
  suites: z.array(playwrightSuite),
  errors: z.array(playwrightError),
});

const benchReport = z.object({
  checks: z.object({ wrong: z.array(z.string()) }),
  failures: z.array(z.string()),
});

/** What the report of Vitest has in the place of the words where a test took too long. */
const TIMED_OUT = 'Error: STACK_TRACE_ERROR';

/** A property that fails says how to run it again and with what it failed in its first lines. */
const MESSAGE_LINES = 8;
const LINE_CHARS = 400;

/**
 * The tests that failed in a JSON report of Vitest, Playwright or the benchmark, each with the first lines of what it
 * said: a log that is cut still ends with them. Throws when the report is none of them.
 */
export function listFailedTests(report: unknown): readonly string[] {
  const playwright = playwrightReport.safeParse(report);
  if (playwright.success) {
    const { suites, errors } = playwright.data;
    return [
      ...suites.flatMap((suite) => failedSpecs(suite, [])),
      ...errors.map(({ message }) => describeFailure('Playwright', message)),
    ];
  }
  const bench = benchReport.safeParse(report);
  if (bench.success) return [...bench.data.checks.wrong, ...bench.data.failures].map(cutLine);
  return vitestReport.parse(report).testResults.flatMap(failedAssertions);
}

/** Reads the failed tests of a report. A run that left none has none to name, and one that left half of it says so. */
export async function readFailedTests(path: string): Promise<readonly string[]> {
  const text = await readFile(path, 'utf8').catch(() => undefined);
  if (text === undefined) return [];
  try {
    return listFailedTests(JSON.parse(text));
  } catch (error) {
    return [describeFailure(`${path} cannot be read`, String(error))];
  }
}

function failedAssertions(
  file: z.infer<typeof vitestReport>['testResults'][number],
): readonly string[] {
  const failed = file.assertionResults.filter(({ status }) => status === 'failed');
  // A file that could not be loaded has no tests that could fail; one of whose hooks failed has them skipped.
  if (failed.length === 0 && file.status === 'failed') {
    return [describeFailure(file.name, file.message || 'a hook failed')];
  }
  return failed.map(({ fullName, duration = 0, failureMessages: [message = ''] }) =>
    describeFailure(
      `${file.name} › ${fullName} (${formatDuration(duration)})`,
      message.replace(TIMED_OUT, 'timed out'),
    ),
  );
}

function failedSpecs(
  { title, specs, suites = [] }: z.infer<typeof playwrightSuite>,
  outer: readonly string[],
): readonly string[] {
  const path = [...outer, title];
  const failed = specs.flatMap((spec) =>
    spec.tests
      .filter(({ status }) => status === 'unexpected' || status === 'flaky')
      .map(({ results }) => {
        const [error] = results.flatMap(({ errors }) => errors);
        return describeFailure([...path, spec.title].join(' › '), error?.message);
      }),
  );
  return [...failed, ...suites.flatMap((suite) => failedSpecs(suite, path))];
}

function describeFailure(name: string, message = ''): string {
  const lines = stripVTControlCharacters(message)
    .split('\n')
    .filter((line) => line.trim() !== '')
    .slice(0, MESSAGE_LINES);
  return [name, ...lines.map((line) => `    ${line}`)].map(cutLine).join('\n');
}

function cutLine(line: string): string {
  return line.length <= LINE_CHARS ? line : `${line.slice(0, LINE_CHARS)}…`;
}
