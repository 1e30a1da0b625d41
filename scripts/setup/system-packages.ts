import { existsSync } from 'node:fs';

import { say } from '../report.ts';
import { CommandError, readCommand } from '../run-command.ts';

/** Debian's names of what Electron links to. Newer releases renamed some: the first name that is known is taken. */
export const electronPackages: readonly (readonly string[])[] = [
  ['libgtk-3-0t64', 'libgtk-3-0'],
  ['libasound2t64', 'libasound2'],
  ['libnss3'],
  ['libgbm1'],
];

/** Debian's name of the display that needs no screen. */
export const displayPackages: readonly (readonly string[])[] = [['xvfb']];

/** Debian's names of the programs that read PDF and SVG files. */
export const pictureReaderPackages: readonly (readonly string[])[] = [
  ['poppler-utils'],
  ['librsvg2-bin'],
];

/** Packages that the system lacks and that this run may not install. The message holds the command that does. */
export class MissingPackagesError extends Error {}

/** The libraries of a program that the loader does not find, from what `ldd` printed. */
export function parseMissingLibraries(ldd: string): readonly string[] {
  const found = ldd.matchAll(/^\s*(\S+) => not found$/gmu);
  return [...new Set([...found].map((match) => match[1] ?? ''))];
}

/** The packages that can be installed, from what `apt-cache policy NAME...` printed. */
export function parseInstallable(policy: string): ReadonlySet<string> {
  const found = policy.matchAll(/^(\S+):\n(?: {2}.*\n)*? {2}Candidate: (?!\(none\))/gmu);
  return new Set([...found].map((match) => match[1] ?? ''));
}

/** Of each list of names for the same thing, the first that can be installed; the last name when none is known. */
export function choosePackages(
  wanted: readonly (readonly string[])[],
  installable: ReadonlySet<string>,
): readonly string[] {
  return wanted.map((names) => names.find((name) => installable.has(name)) ?? names.at(-1) ?? '');
}

/** The command that a person types to install packages. */
function formatInstallCommand(packages: readonly string[]): string {
  const sudo = process.getuid?.() === 0 ? '' : 'sudo ';
  return `${sudo}apt-get update && ${sudo}apt-get install -y --no-install-recommends ${packages.join(' ')}`;
}

/**
 * Installs packages on Debian and its relatives when this process is root, and says so. Throws MissingPackagesError
 * with the command to type when it is not root or the system is another one.
 */
export async function installPackages(
  reason: string,
  wanted: readonly (readonly string[])[],
): Promise<void> {
  const hasApt = existsSync('/usr/bin/apt-get');
  if (!hasApt) {
    const names = choosePackages(wanted, new Set()).join(', ');
    throw new MissingPackagesError(`${reason} Install what your system calls ${names}.`);
  }
  const isRoot = process.getuid?.() === 0;
  if (isRoot) {
    say(`${reason} Installing with apt-get.`);
    await apt(['update', '-qq']);
  }
  const { output } = await readCommand('apt-cache', ['policy', ...wanted.flat()], plainLocale);
  const packages = choosePackages(wanted, parseInstallable(output));
  if (!isRoot) {
    throw new MissingPackagesError(`${reason} Type:\n\n  ${formatInstallCommand(packages)}\n`);
  }
  await apt(['install', '-y', '-qq', '--no-install-recommends', ...packages]);
  say(`  installed: ${packages.join(' ')}`);
}

/** Runs apt-get without questions and quietly: what it prints is only of interest when it fails. */
async function apt(args: readonly string[]): Promise<void> {
  const env = { ...plainLocale, DEBIAN_FRONTEND: 'noninteractive' };
  // Another apt may be at work, on a machine that has just started.
  const patient = ['-o', 'DPkg::Lock::Timeout=120', ...args];
  const { code, output } = await readCommand('apt-get', patient, env);
  if (code !== 0)
    throw new CommandError(`apt-get ${args.join(' ')} ended with ${code}:\n${output}`);
}

const plainLocale = { ...process.env, LC_ALL: 'C' };
