import type { Command } from 'commander';
import { USUAL_NAMES, type CountryNames } from '#core/events/country-names.ts';
import { readNamesFile } from '../dataset/read-names-file.ts';
import { EXIT, StoppedError } from './exit-codes.ts';
import { complainOf } from './input.ts';

/** What countries are called, as it was written. */
export interface NamesOption {
  names?: string;
}

/** Adds names of countries to a verb. */
export function addNamesOption(command: Command): Command {
  return command.option('--names <file>', 'call countries as this JSON or CSV file has it');
}

/**
 * The names that the option gives. What is wrong with single ones is told, and the others are used; throws a StoppedError
 * when it has said why there are none.
 */
export async function readNamesOption({ names: path }: NamesOption): Promise<CountryNames> {
  if (path === undefined) return USUAL_NAMES;
  const read = await readNamesFile(path);
  complainOf(path, read.ok ? read.value.problems : read.error);
  if (read.ok) return read.value.names;
  throw new StoppedError(EXIT.failed);
}
