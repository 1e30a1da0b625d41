import { utilityProcess, type UtilityProcess } from 'electron';
import { createWorkerClient, type WorkerClient } from '../../dataset/worker-client.ts';
import { appPaths } from '../app-paths.ts';

/** Starts a process that can hold a data set. */
export function startDataSetProcess(): WorkerClient {
  const child = utilityProcess.fork(appPaths.dataSetWorker, [], { serviceName: 'Data set' });
  return createWorkerClient({
    // oxlint-disable-next-line unicorn/require-post-message-target-origin -- a process has no origin
    send: (message) => child.postMessage(message),
    onMessage: (listener) => child.on('message', listener),
    onExit: (listener) => child.once('exit', listener),
    end: () => endProcess(child),
  });
}

/** Ends a process. Electron (to 45 at least) does not end one that is still being started: that has to wait. */
function endProcess(child: UtilityProcess): void {
  if (child.pid === undefined) child.once('spawn', () => child.kill());
  else child.kill();
}
