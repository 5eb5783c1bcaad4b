/** Runs the built command line as a person would, in a folder of its own. */
import { type ChildProcess, fork, spawn, spawnSync } from 'node:child_process';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { atEnd } from '../tidy.ts';

export const root = fileURLToPath(new URL('../..', import.meta.url));
const bin = join(root, 'bin/atelier.js');

export interface Outcome {
  /** Exit status; 130 also where the signal itself ended the process. */
  status: number;
  stdout: string;
  stderr: string;
}

export interface Circumstances {
  cwd?: string;
  env?: Record<string, string>;
  input?: string | Uint8Array;
  /**
   * In a process of its own, as a shell starts it. Without this, and where nothing below asks for it, the built program runs in a
   * process that it shares with the other command lines of this process (`host.js`); `alone.test.ts` holds the two together.
   */
  alone?: boolean;
  /** Program to run `bin/atelier.js` with. */
  node?: readonly string[];
  /** Called with what was written so far. */
  watch?: (written: { stdout: string; stderr: string }, interrupt: (signal?: 'SIGTERM') => void) => void;
  /** Called when the process runs. */
  started?: (interrupt: () => void) => void;
}

export function emptyFolder(): string {
  const folder = mkdtempSync(join(tmpdir(), 'atelier-journey-'));
  atEnd(() => rmSync(folder, { recursive: true, force: true }));
  return folder;
}

/** The environment without what npm and vitest put there, so that the program meets what a person's shell gives it. */
export function plainEnvironment(): Record<string, string> {
  const own = /^(npm_|INIT_CWD$|ATELIER_|VITEST|NODE_ENV$|FORCE_COLOR$|CI$)/;
  return Object.fromEntries(Object.entries(process.env).filter((pair): pair is [string, string] => !own.test(pair[0])));
}

export function atelier(args: readonly string[], circumstances: Circumstances = {}): Promise<Outcome> {
  const { alone, node, watch, started } = circumstances;
  return alone || node || watch || started ? inProcess(args, circumstances) : hosted(args, circumstances);
}

function inProcess(args: readonly string[], circumstances: Circumstances): Promise<Outcome> {
  const { cwd = emptyFolder(), env = {}, input, node = [process.execPath], watch, started } = circumstances;
  const [program = '', ...before] = node;
  return new Promise((done, fail) => {
    const child = spawn(program, [...before, bin, ...args], { cwd, env: { ...plainEnvironment(), ...env } });
    const written = { stdout: '', stderr: '' };
    const interrupt = (signal: 'SIGINT' | 'SIGTERM' = 'SIGINT') => child.kill(signal);
    for (const name of ['stdout', 'stderr'] as const) {
      child[name].setEncoding('utf8');
      child[name].on('data', (text: string) => {
        written[name] += text;
        watch?.(written, interrupt);
      });
    }
    child.on('spawn', () => started?.(interrupt));
    child.on('error', fail);
    child.on('close', (code, signal) => done({ status: signal === 'SIGINT' ? 130 : (code ?? -1), ...written }));
    child.stdin.on('error', () => {});
    child.stdin.end(input);
  });
}

let host: ChildProcess | undefined;
let before: Promise<unknown> = Promise.resolve();

/** One after another: a process has one folder and one environment. */
function hosted(args: readonly string[], { cwd = emptyFolder(), env = {}, input = '' }: Circumstances): Promise<Outcome> {
  const outcome = before.then(
    () =>
      new Promise<Outcome>((done) => {
        host ??= fork(join(root, 'tests/journeys/host.js'), { execArgv: [], stdio: ['ignore', 'inherit', 'inherit', 'ipc'] });
        const child = host;
        const ended = (code: number | null) => {
          host = undefined;
          done({ status: code ?? -1, stdout: '', stderr: 'The process ended in the middle of the command.' });
        };
        child.once('exit', ended);
        child.once('message', (told: Outcome) => {
          child.off('exit', ended);
          done(told);
        });
        child.send({ args, cwd, env: { ...plainEnvironment(), ...env }, input: Buffer.from(input).toString('base64') });
      }),
  );
  before = outcome;
  let over = false;
  void outcome.then(() => {
    over = true;
  });
  // What a test gave up waiting for must not hold up the next file.
  atEnd(() => over || host?.kill());
  return outcome;
}

/** The one JSON value that `--json` prints. */
export async function atelierJson<T>(args: readonly string[], circumstances?: Circumstances): Promise<T> {
  const outcome = await atelier([...args, '--json'], circumstances);
  if (outcome.status !== 0) throw new Error(`atelier ${args.join(' ')} ended with ${outcome.status}: ${outcome.stderr}`);
  return JSON.parse(outcome.stdout) as T;
}

/** Whether this machine lets a program run without any network. */
export const canCutNetwork = (): boolean => spawnSync('unshare', ['-rn', 'true']).status === 0;
