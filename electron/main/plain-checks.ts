/**
 * Set before anything is checked: zod writes a program for each schema and lets V8 compile it, which takes 18 ms of a start
 * and pays only where thousands of values are checked. The main process checks its settings and what its own page asks.
 */
import * as z from 'zod';

z.config({ jitless: true });
