import { pathToFileURL } from 'node:url';
import packageFile from '../../../package.json' with { type: 'json' };
import type { FileFindings, ToldProblem } from './file-findings.ts';

/**
 * Findings as a log of SARIF 2.1.0 (OASIS, section 3.13), which code hosts and editors show at their places: one run, a
 * rule for each code of problem, a result for each problem. Columns count UTF-16 units (3.14.17).
 */
export function formatSarif(files: readonly Pick<FileFindings, 'file' | 'problems'>[]): string {
  const codes = new Set(files.flatMap(({ problems }) => problems.map(({ code }) => code)));
  const log = {
    $schema: 'https://json.schemastore.org/sarif-2.1.0.json',
    version: '2.1.0',
    runs: [
      {
        tool: {
          driver: {
            name: packageFile.productName,
            version: packageFile.version,
            rules: [...codes].map((id) => ({ id })),
          },
        },
        columnKind: 'utf16CodeUnits',
        results: files.flatMap(({ file, problems }) =>
          problems.map((problem) => toResult(file, problem)),
        ),
      },
    ],
  };
  return `${JSON.stringify(log, null, 2)}\n`;
}

function toResult(file: string, problem: ToldProblem): object {
  const { code, line, column, path, records, severity, message } = problem;
  return {
    ruleId: code,
    level: severity,
    message: { text: message },
    ...(records !== undefined && { occurrenceCount: records }),
    locations: [
      {
        physicalLocation: {
          artifactLocation: { uri: toUri(file) },
          region: { startLine: line, startColumn: column },
        },
        ...(path !== '' && { logicalLocations: [{ fullyQualifiedName: path }] }),
      },
    ],
  };
}

/** A path as it was given, as a relative reference where it is one (3.4.3); percent-encoded either way. */
function toUri(file: string): string {
  if (/^(?:[/\\]|[A-Za-z]:)/.test(file)) return pathToFileURL(file).href;
  return file.split(/[/\\]/).map(encodeURIComponent).join('/');
}
