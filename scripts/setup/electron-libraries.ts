import { readCommand } from '../run-command.ts';
import { electronPackages, installPackages, parseMissingLibraries } from './system-packages.ts';

/** Makes sure that the loader finds every shared library of the Electron binary; other systems than Linux bring them. */
export async function prepareElectronLibraries(binary: string): Promise<void> {
  if (process.platform !== 'linux') return;
  const missing = await findMissingLibraries(binary);
  if (missing.length === 0) return;
  const count = missing.length === 1 ? 'a shared library' : `${missing.length} shared libraries`;
  await installPackages(`Electron lacks ${count} (${missing[0]} ...).`, electronPackages);
  const left = await findMissingLibraries(binary);
  if (left.length > 0) throw new Error(`Electron still lacks ${left.join(', ')}.`);
}

async function findMissingLibraries(binary: string): Promise<readonly string[]> {
  const { output } = await readCommand('ldd', [binary]);
  return parseMissingLibraries(output);
}
