// @ts-check
// Twenty thousand damaged files through the readers of other tools' metadata, and as many through those of our own: nothing crashes,
// hangs or grows. `node bench/recall-fuzz.js [runs] [seed …]` writes bench/recall-fuzz.md; exit status 1 where anything was wrong.
import { spawnSync } from 'node:child_process';
import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { root } from '../scripts/run.js';

const [runs = 20_000, ...others] = process.argv.slice(2).map(Number);
const seeds = others.length > 0 ? others : [1];
const files = ['packages/lineage/src/recall/fuzz.test.ts', 'packages/lineage/src/fuzz.test.ts'];

/** @typedef {{ seed: number, slowest: number, rss: number, outcomes: Record<string, number> }} Report */
/** @param {number} seed @returns {Report} */
function run(seed) {
  const { status, stdout } = spawnSync(
    process.execPath,
    ['node_modules/vitest/vitest.mjs', 'run', ...files, '--maxWorkers=1', '--testTimeout', '1200000'],
    {
      cwd: root,
      encoding: 'utf8',
      env: { ...process.env, ATELIER_FUZZ: String(runs), ATELIER_FUZZ_SEED: String(seed), ATELIER_FUZZ_REPORT: '1' },
      stdio: ['ignore', 'pipe', 'inherit'],
    },
  );
  const report = /REPORT (\{.*\})/.exec(stdout)?.[1];
  if (status !== 0 || report === undefined) {
    process.stdout.write(stdout);
    process.exit(1);
  }
  return JSON.parse(report);
}

const reports = seeds.map(run);
const most = (/** @type {(report: Report) => number} */ of) => Math.round(Math.max(...reports.map(of)));
const names = [...new Set(reports.flatMap(({ outcomes }) => Object.keys(outcomes)))].sort();
const text = `# Damaged files

\`node bench/recall-fuzz.js ${runs} ${seeds.join(' ')}\` on ${new Date().toISOString().slice(0, 10)}: for each seed ${runs.toLocaleString('en')} mutations (one to eight changes each: bytes, bits,
lengths, cuts, pieces of other files put in or taken out; half of the PNG files with right checksums again) of one small file of each tool,
through \`unseal\` and \`recall\`; and as many of our own files through \`unseal\` and \`decodePng\`. No exception but the two that are
promised, no hang, no growth: the slowest file took ${most(({ slowest }) => slowest)} ms on a busy machine, the process held ${most(({ rss }) => rss / 1048576)} MiB at the end, test runner and
all. \`npm test\` runs 2,000 of each.

| what came out | ${seeds.map((seed) => `seed ${seed}`).join(' | ')} |
|---|${seeds.map(() => '---|').join('')}
${names.map((name) => `| ${name} | ${reports.map(({ outcomes }) => outcomes[name] ?? 0).join(' | ')} |`).join('\n')}
`;
writeFileSync(join(root, 'bench/recall-fuzz.md'), text);
process.stdout.write(text);
