import { readdir, readFile } from 'node:fs/promises';

/**
 * Memory of a process and all its descendants, in bytes: their proportional set size, in which a page that several
 * processes share counts once. From Linux's /proc; a process that ends meanwhile counts nothing.
 */
export async function treeMemory(rootPid: number): Promise<number> {
  const parents = await readParents();
  const isInTree = (pid: number): boolean =>
    pid === rootPid || (parents.has(pid) && isInTree(parents.get(pid) ?? 0));
  const sizes = await Promise.all([...parents.keys()].filter(isInTree).map(readMemory));
  return sizes.reduce((sum, size) => sum + size, 0);
}

async function readParents(): Promise<Map<number, number>> {
  const pids = (await readdir('/proc')).filter((name) => /^\d+$/.test(name)).map(Number);
  const parents = await Promise.all(
    pids.map(async (pid) => {
      const stat = await readOrNothing(`/proc/${pid}/stat`);
      // The name in parentheses may hold anything; state and parent follow it.
      return [pid, Number(stat.slice(stat.lastIndexOf(')') + 2).split(' ')[1] ?? 0)] as const;
    }),
  );
  return new Map(parents);
}

async function readMemory(pid: number): Promise<number> {
  const rollup = await readOrNothing(`/proc/${pid}/smaps_rollup`);
  return 1024 * Number(/^Pss:\s+(\d+) kB/m.exec(rollup)?.[1] ?? 0);
}

async function readOrNothing(path: string): Promise<string> {
  return await readFile(path, 'utf8').catch(() => '');
}
