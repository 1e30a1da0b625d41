import { runProgram } from './program.ts';
import { guardOutput } from './output.ts';

guardOutput(process.stdout);
guardOutput(process.stderr);
// Never process.exit: it would cut off what is still on its way into a pipe.
process.exitCode = await runProgram(process.argv.slice(2));
