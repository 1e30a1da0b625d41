import { Option, type Command } from 'commander';

/** The filter options as they were written, each list in the order of the command line. */
export interface FilterOptions {
  country?: string[];
  kind?: string[];
  series?: string[];
  place?: string[];
  level?: string[];
  status?: string[];
  topic?: string[];
  from?: string;
  to?: string;
  certainly?: true;
  search?: string;
}

/** Adds the filters that `list` and `export` share. */
export function addFilterOptions(command: Command): Command {
  return command
    .addOption(list('country', 'keep partners: ISO 3166-1 or actor codes, English names, "none"'))
    .addOption(list('kind', 'keep kinds: ids or labels'))
    .addOption(list('series', 'keep series: ids or titles, "none" for events of none'))
    .addOption(list('place', 'keep places: cities or "City, Country", "none" for events without'))
    .addOption(list('level', 'keep levels: ids or labels, "none"'))
    .addOption(list('status', 'keep statuses: held, planned, postponed, cancelled'))
    .addOption(list('topic', 'keep topics, "none" for events without'))
    .option('--from <date>', 'keep what may lie on or after the first day of this EDTF date')
    .option('--to <date>', 'keep what may lie on or before the last day of this EDTF date')
    .option('--certainly', 'keep of these only what lies between --from and --to for certain')
    .option('--search <text>', 'keep events in which all these words and "phrases" occur');
}

/** An option that takes one or more values, separated by commas, and may stand more than once. */
function list(name: keyof FilterOptions, description: string): Option {
  return new Option(`--${name} <values>`, description).argParser(
    (value: string, before: string[] | undefined) => [...(before ?? []), value],
  );
}
