import { setFlagsFromString } from 'node:v8';
import { runProgram } from './program.ts';
import { guardOutput } from './output.ts';

// WebAssembly, which cuts fonts, is used for a moment only: optimising it takes longer than it saves, and Node does not
// end before all that was begun is optimised (0.4 s of 1.0).
setFlagsFromString('--liftoff-only');

guardOutput(process.stdout);
guardOutput(process.stderr);
// Never process.exit: it would cut off what is still on its way into a pipe.
process.exitCode = await runProgram(process.argv.slice(2));
