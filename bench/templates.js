// @ts-check
// biome-ignore-all lint/suspicious/noTemplateCurlyInString: they are templates
// Templates: results a second, ours and those of dynamicprompts (MIT, installed by pip into a temporary folder, never kept), the same
// templates in the same run, turn about, the best of three rounds each. `node bench/templates.js [--write]`; without Python or
// network it says so and measures ours alone. Runs on the built rooms.
import { spawnSync } from 'node:child_process';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { cpus, loadavg, tmpdir } from 'node:os';
import { join } from 'node:path';
import { template, wildcardsOf } from '../packages/prompt/dist/index.js';

const VERSION = '0.31.0';
const SECONDS = 1;
const ROUNDS = 3;
const WORDS = Array.from({ length: 40 }, (_, i) => `value ${i}`);
const TEMPLATES = [
  'a {red|green|blue|black|white} {cat|dog|fox|owl|hare} on a {hill|roof|chair|wall|rug}',
  '{2$$a|b|c|d|e|f} with {1-3$$ and $$x|y|z|w} and {p|q|r|s|t|u|v}',
  'portrait of a {young|old} {man|woman}, {red|blue|{light|dark} green} coat, __thing__, {0.5::film grain|2::sharp}',
  '${light={warm|cold|golden|pale}} {cabin|tower|{stone|wooden} bridge} in ${light} light, ${light} sky, __thing__',
];

const folder = mkdtempSync(join(tmpdir(), 'atelier-templates-'));
process.once('exit', () => rmSync(folder, { recursive: true, force: true }));
writeFileSync(join(folder, 'thing.txt'), WORDS.join('\n'));
const wildcards = wildcardsOf([{ path: 'thing.txt', text: WORDS.join('\n') }]);

/** @param {string} text @param {'all' | 'random'} how */
function ours(text, how) {
  let results = 0;
  let letters = 0;
  const start = performance.now();
  while (performance.now() - start < SECONDS * 1000) {
    const made = template(text, { wildcards, seed: results });
    const source = how === 'all' ? made.all() : made.random();
    for (let i = 0; i < 1000; i++) {
      const { value, done } = source.next();
      if (done || value === undefined) break;
      letters += value.length;
      results++;
    }
  }
  if (letters === 0) throw new Error('nothing came out');
  return (results * 1000) / (performance.now() - start);
}

const PYTHON = `
import json, sys, time, itertools
from dynamicprompts.generators import CombinatorialPromptGenerator, RandomPromptGenerator
from dynamicprompts.wildcards import WildcardManager
text, how, folder, seconds = json.loads(sys.argv[1]), sys.argv[2], sys.argv[3], float(sys.argv[4])
manager = WildcardManager(folder)
generator = (CombinatorialPromptGenerator if how == 'all' else RandomPromptGenerator)(wildcard_manager=manager)
generator.generate(text, 10)
results = 0
start = time.perf_counter()
while time.perf_counter() - start < seconds:
    results += len(generator.generate(text, 1000))
print(results / (time.perf_counter() - start))
`;

/** @returns {string | undefined} the interpreter */
function python() {
  const home = join(folder, 'python');
  const made = spawnSync('python3', ['-m', 'venv', home], { stdio: 'ignore' });
  if (made.status !== 0) return undefined;
  const bin = join(home, 'bin', 'python');
  const got = spawnSync(bin, ['-m', 'pip', 'install', '-q', `dynamicprompts==${VERSION}`], {
    stdio: ['ignore', 'ignore', 'ignore'],
  });
  return got.status === 0 ? bin : undefined;
}

const bin = python();
if (bin === undefined) process.stdout.write(`dynamicprompts ${VERSION} could not be installed here: only ours is measured.\n`);
/** @param {string} text @param {string} how */
function theirs(text, how) {
  if (bin === undefined) return Number.NaN;
  const { stdout, stderr, status } = spawnSync(bin, ['-c', PYTHON, JSON.stringify(text), how, folder, String(SECONDS)], {
    encoding: 'utf8',
  });
  if (status !== 0) throw new Error(stderr);
  return Number(stdout);
}

/** @type {string[]} */
const rows = [];
/** @type {number[]} */
const ratios = [];
for (const how of /** @type {const} */ (['random', 'all']))
  for (const [i, text] of TEMPLATES.entries()) {
    let [mine, other] = [0, 0];
    for (let round = 0; round < ROUNDS; round++) {
      mine = Math.max(mine, ours(text, how));
      other = Math.max(other, theirs(text, how));
    }
    ratios.push(mine / other);
    const figure = (/** @type {number} */ n) => (Number.isNaN(n) ? '–' : Math.round(n).toLocaleString('en'));
    rows.push(
      `| ${how === 'all' ? 'all, in order' : 'by chance'} | ${i + 1} | ${figure(mine)} | ${figure(other)} | ${Number.isNaN(other) ? '–' : `${(mine / other).toFixed(0)} ×`} |`,
    );
  }
const text = `# Templates

\`node bench/templates.js --write\`: results a second on one thread, ours and those of dynamicprompts ${VERSION} (MIT) under Python, the same
four templates and a thousand results at a time, turn about in one run, the best of ${ROUNDS} rounds of ${SECONDS} s each. Parsing is in both.
${cpus().length} cores ${cpus()[0]?.model.trim()}, Node ${process.versions.node}, load ${loadavg()[0]?.toFixed(1)} while it ran.

| | template | ours | dynamicprompts | |
|---|---|---|---|---|
${rows.join('\n')}

Least ratio: ${Math.min(...ratios).toFixed(0)} ×.

${TEMPLATES.map((each, i) => `${i + 1}. \`${each}\``).join('\n')}
`;
process.stdout.write(text);
if (process.argv.includes('--write')) writeFileSync(new URL('templates.md', import.meta.url), text);
