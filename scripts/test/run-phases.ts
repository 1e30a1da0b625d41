import { formatDuration, say } from '../report.ts';

/** One step of a long run. */
export type Phase = {
  readonly name: string;
  /** Whether the phases after it cannot run without it. */
  readonly isRequired?: boolean;
  /** Throws when the phase fails. */
  readonly run: () => Promise<void>;
};

/** Runs phases one after the other, telling the name and the time of each. Gives the names of those that failed. */
export async function runPhases(phases: readonly Phase[]): Promise<readonly string[]> {
  const failed: string[] = [];
  for (const { name, isRequired, run } of phases) {
    const startedAt = performance.now();
    say(`\n== ${name}`);
    const isDone = await succeeds(run);
    say(
      `== ${name}: ${isDone ? 'done' : 'FAILED'} in ${formatDuration(performance.now() - startedAt)}`,
    );
    if (isDone) continue;
    failed.push(name);
    if (isRequired === true) break;
  }
  return failed;
}

async function succeeds(run: Phase['run']): Promise<boolean> {
  try {
    await run();
    return true;
  } catch (error) {
    say(error instanceof Error ? error.message : String(error));
    return false;
  }
}
