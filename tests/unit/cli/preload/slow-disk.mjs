/** Loaded before the command line: a disk that takes two seconds to store what has been written. */
import { open } from 'node:fs/promises';
import { setTimeout as wait } from 'node:timers/promises';

const file = await open(new URL(import.meta.url));
const handles = Object.getPrototypeOf(file);
await file.close();

const { sync } = handles;
handles.sync = async function syncSlowly() {
  await wait(2000);
  await sync.call(this);
};
