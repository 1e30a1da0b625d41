/** Gathers the rejections that nothing handles, in place of the test runner, until it is told to stop. */
export function gatherUnhandled(): { reasons: unknown[]; stop: () => void } {
  const reasons: unknown[] = [];
  const usual = process.listeners('unhandledRejection');
  process.removeAllListeners('unhandledRejection');
  process.on('unhandledRejection', (reason) => reasons.push(reason));
  const stop = () => {
    process.removeAllListeners('unhandledRejection');
    for (const listener of usual) process.on('unhandledRejection', listener);
  };
  return { reasons, stop };
}
