import { basename, dirname, join } from 'node:path';

/** Most files that "Open Recent" lists. */
const MAX_RECENT = 10;

/** Puts a file on top of the recent ones. */
export function addRecent(recent: readonly string[], path: string): string[] {
  return [path, ...recent.filter((other) => other !== path)].slice(0, MAX_RECENT);
}

/** Names for people: the file name, with its folder's name where two files have the same one. */
export function recentNames(recent: readonly string[]): string[] {
  return recent.map((path) => {
    const name = basename(path);
    const isShared = recent.some((other) => other !== path && basename(other) === name);
    return isShared ? join(basename(dirname(path)), name) : name;
  });
}
