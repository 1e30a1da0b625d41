import { existsSync, statSync } from 'node:fs';
import { complain } from './output.ts';

/** Whether a file stands where one is to be written and may not be replaced; says so, with what to do. */
export function isInTheWay(out: string, mayReplace: boolean): boolean {
  if (mayReplace || !isFile(out)) return false;
  complain(`error: ${out} is there already. Add --force to replace it, or choose another name.`);
  return true;
}

/** A pipe or a device is written to, never replaced. */
function isFile(path: string): boolean {
  return existsSync(path) && statSync(path).isFile();
}
