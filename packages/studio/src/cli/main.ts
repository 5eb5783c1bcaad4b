import { outliveReader } from './closed-pipe.ts';
import { runCommandLine } from './program.ts';

for (const stream of [process.stdout, process.stderr]) outliveReader(stream);
process.exitCode = await runCommandLine(process.argv.slice(2));
