import type { ElectronApplication } from 'playwright/test';

/** Halts the process that holds the data set, lets it go on, or ends it as a crash would. */
export async function signalDataSet(
  app: ElectronApplication,
  signal: 'SIGSTOP' | 'SIGCONT' | 'SIGKILL',
): Promise<void> {
  await app.evaluate(({ app: main }, name) => {
    const dataSet = main.getAppMetrics().find(({ name: process }) => process === 'Data set');
    if (dataSet) process.kill(dataSet.pid, name);
  }, signal);
}
