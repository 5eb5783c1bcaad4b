// @ts-check
// Runs one command line of the built program after another in this process, each as if it were alone: its own folder,
// environment, arguments and streams. Loading the program and warming its painter is then paid once and not a hundred times.
// `cli.ts` sends the circumstances and gets the outcome; what ends this process is an outcome too.
import { Readable, Writable } from 'node:stream';

/** @typedef {{ args: string[], cwd: string, env: Record<string, string>, input: string }} Circumstances `input` in base64. */

const cli = new URL('../../dist/cli.js', import.meta.url);
const [node = '', script = ''] = process.argv;

/** @param {'stdin' | 'stdout' | 'stderr'} name @param {Readable | Writable} value */
const put = (name, value) => Object.defineProperty(process, name, { value, configurable: true });

/** A stream that keeps what is written. */
function kept() {
  /** @type {Buffer[]} */
  const parts = [];
  const stream = new Writable({
    write(part, _, done) {
      parts.push(part);
      done();
    },
  });
  return { stream, text: () => Buffer.concat(parts).toString('utf8') };
}

// Nobody is left to ask for more.
process.on('disconnect', () => process.exit());

let n = 0;
process.on('message', async (/** @type {Circumstances} */ { args, cwd, env, input }) => {
  const [stdout, stderr] = [kept(), kept()];
  put('stdin', Readable.from(input ? [Buffer.from(input, 'base64')] : [], { objectMode: false }));
  put('stdout', stdout.stream);
  put('stderr', stderr.stream);
  process.chdir(cwd);
  for (const name of Object.keys(process.env)) delete process.env[name];
  Object.assign(process.env, env);
  process.argv = [node, script, ...args];
  process.exitCode = undefined;
  // The entry of the program is a module that runs when it is loaded; under another query it is another module.
  await import(`${cli.href}?run=${n++}`);
  const status = process.exitCode ?? 0;
  process.exitCode = undefined;
  process.send?.({ status, stdout: stdout.text(), stderr: stderr.text() });
});
