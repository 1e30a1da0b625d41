import { utilityProcess } from 'electron';
import { createWorkerClient, type WorkerClient } from '../dataset/worker-client.ts';
import { appPaths } from './app-paths.ts';

/** Starts a process that can hold a data set. */
export function startDataSetProcess(): WorkerClient {
  const child = utilityProcess.fork(appPaths.dataSetWorker, [], { serviceName: 'Data set' });
  return createWorkerClient({
    // oxlint-disable-next-line unicorn/require-post-message-target-origin -- a process has no origin
    send: (message) => child.postMessage(message),
    onMessage: (listener) => child.on('message', listener),
    onExit: (listener) => child.once('exit', listener),
    end: () => child.kill(),
  });
}
