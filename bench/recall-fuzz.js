// @ts-check
// Twenty thousand damaged files through the readers of other tools' metadata, and as many through those of our own: nothing crashes,
// hangs or grows. `node bench/recall-fuzz.js [runs]` writes bench/recall-fuzz.md; exit status 1 where anything was wrong.
import { spawnSync } from 'node:child_process';
import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { root } from '../scripts/run.js';

const runs = Number(process.argv[2] ?? 20_000);
const files = ['packages/lineage/src/recall/fuzz.test.ts', 'packages/lineage/src/fuzz.test.ts'];
const { status, stdout } = spawnSync(
  process.execPath,
  ['node_modules/vitest/vitest.mjs', 'run', ...files, '--testTimeout', '1200000'],
  {
    cwd: root,
    encoding: 'utf8',
    env: { ...process.env, ATELIER_FUZZ: String(runs), ATELIER_FUZZ_REPORT: '1' },
    stdio: ['ignore', 'pipe', 'inherit'],
  },
);
const report = /REPORT (\{.*\})/.exec(stdout)?.[1];
if (status !== 0 || report === undefined) {
  process.stdout.write(stdout);
  process.exit(1);
}
const { seed, slowest, rss, outcomes } = JSON.parse(report);
const text = `# Damaged files

\`node bench/recall-fuzz.js\`: ${runs.toLocaleString('en')} seeded mutations (seed ${seed}; one to eight changes each: bytes, bits, lengths, cuts, pieces of
other files put in or taken out; half of the PNG files with right checksums again) of one small file of each tool, through \`unseal\` and
\`recall\`; and as many of our own files through \`unseal\` and \`decodePng\`. No exception but the two that are promised, no hang, no
growth: the slowest file took ${slowest} ms on a busy machine, the process held ${Math.round(rss / 1048576)} MiB at the end, test runner and all.
\`npm test\` runs 2,000 of each.

| what came out | files |
|---|---|
${Object.entries(outcomes)
  .map(([outcome, count]) => `| ${outcome} | ${count} |`)
  .join('\n')}
`;
writeFileSync(join(root, 'bench/recall-fuzz.md'), text);
process.stdout.write(text);
