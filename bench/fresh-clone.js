// @ts-check
// What a stranger meets: a fresh clone, an empty npm cache, and the two commands of the README copied literally. Measures
// time and disk. `--write` puts the figures into bench/fresh-clone.md. The last line is the last line of the test command.
import { spawn } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { cpus, release, tmpdir, totalmem, type } from 'node:os';
import { join } from 'node:path';
import { root, run } from '../scripts/run.js';

const scratch = mkdtempSync(join(tmpdir(), 'atelier-fresh-'));
const clone = join(scratch, 'clone');
const env = {
  ...Object.fromEntries(Object.entries(process.env).filter(([name]) => !/^npm_|^INIT_CWD$|^NODE_ENV$/i.test(name))),
  npm_config_cache: join(scratch, 'cache'),
};
process.once('exit', () => rmSync(scratch, { recursive: true, force: true }));
for (const signal of /** @type {const} */ (['SIGINT', 'SIGTERM'])) process.once(signal, () => process.exit(130));

await run('git', ['clone', '--quiet', root, clone]);
const [first = '', second = ''] = readmeCommands();
const painted = await timed(first);
const install = secondsOfInstall(painted.output);
const notices = painted.output.split('\n').filter((line) => /EBADENGINE|deprecated|allow-scripts|install script/i.test(line));
const everything = await size(join(clone, 'node_modules'));
const tested = painted.status === 0 ? await timed(second) : undefined;
const runtime = await sizeOfRuntime();

const rows = [
  [`\`${first}\``, `${painted.seconds.toFixed(1)} s`],
  ...(install === undefined ? [] : [['of which `npm ci` with the build', `${install.toFixed(1)} s`]]),
  ...(tested ? [[`\`${second}\``, `${tested.seconds.toFixed(1)} s`]] : []),
  ['node_modules, everything', `${everything} MB`],
  ['node_modules with `--omit=dev`', `${runtime} MB`],
  ['engine, deprecation and install-script notices', String(notices.length)],
];
const table = ['| what | measured |', '|---|---|', ...rows.map((cells) => `| ${cells.join(' | ')} |`)].join('\n');
process.stdout.write(`\n${table}\n\n`);
for (const notice of notices) process.stdout.write(`notice: ${notice}\n`);
if (process.argv.includes('--write')) writeFileSync(join(root, 'bench/fresh-clone.md'), page(table));

const lastLine = tested?.output.trimEnd().split('\n').at(-1) ?? 'the first command failed';
process.stdout.write(`${lastLine}\n`);
process.exitCode = painted.status !== 0 || tested?.status !== 0 || notices.length > 0 ? 1 : 0;

/** The commands in the first shell block of the README. */
function readmeCommands() {
  const block = /```sh\n([\s\S]*?)```/.exec(readFileSync(join(root, 'README.md'), 'utf8'));
  const lines = block?.[1]?.trim().split('\n') ?? [];
  if (lines.length !== 2)
    throw new Error(`README.md: expected a first \`sh\` block of two commands, found ${lines.length} lines`);
  return lines;
}

/**
 * Runs a shell line in the clone, showing and keeping its output.
 * @param {string} line
 * @returns {Promise<{ status: number, seconds: number, output: string }>}
 */
function timed(line) {
  process.stdout.write(`$ ${line}\n`);
  const started = performance.now();
  return new Promise((done, fail) => {
    const child = spawn('bash', ['-c', line], { cwd: clone, env, stdio: ['ignore', 'pipe', 'pipe'] });
    let output = '';
    const keep = (/** @type {Buffer} */ chunk) => {
      output += `${chunk}`;
      process.stdout.write(chunk);
    };
    child.stdout.on('data', keep);
    child.stderr.on('data', keep);
    child.on('error', fail);
    child.on('close', (code) => done({ status: code ?? 1, seconds: (performance.now() - started) / 1000, output }));
  });
}

/** npm says itself how long it took: "added 120 packages in 12s" or "… in 1m". @param {string} output */
function secondsOfInstall(output) {
  const match = /(?:added|up to date)[^\n]* in (\d+)(ms|s|m)\b/.exec(output);
  if (!match) return undefined;
  return (Number(match[1]) * { ms: 1, s: 1000, m: 60_000 }[/** @type {'ms' | 's' | 'm'} */ (match[2])]) / 1000;
}

/** Disk used, in whole MB (2²⁰ bytes). @param {string} folder @returns {Promise<number>} */
function size(folder) {
  return new Promise((done, fail) => {
    const child = spawn('du', ['-sm', folder], { stdio: ['ignore', 'pipe', 'inherit'] });
    let output = '';
    child.stdout.on('data', (chunk) => {
      output += chunk;
    });
    child.on('error', fail);
    child.on('close', () => done(Number.parseInt(output, 10)));
  });
}

async function sizeOfRuntime() {
  const other = join(scratch, 'runtime');
  await run('git', ['clone', '--quiet', root, other]);
  await run('npm', ['ci', '--omit=dev', '--silent'], { cwd: other, env });
  return size(join(other, 'node_modules'));
}

/** @param {string} table */
function page(table) {
  return `# A fresh clone, measured

${table}

Measured by \`node bench/fresh-clone.js --write\`: a clone of the last commit in a temporary folder, npm's cache empty, the two
commands of the README copied literally. ${cpus().length} cores (${cpus()[0]?.model.trim()}), ${Math.round(totalmem() / 2 ** 30)} GB, ${type()} ${release()},
Node ${process.versions.node}. Sizes are what \`du -sm\` says. The network is whatever that machine had, so take the time of \`npm ci\` as an example.
`;
}
