// @ts-check
// Recomputes what docs/notes/fresh-eyes.md says of the judges' votes: `node bench/fresh-eyes.js`. In bench/fresh-eyes/first/: the raw
// votes, the blind key (number → idea) and the SHA-256 of each picture shown. The pictures: seed 21, 512 × 512, liberty balanced,
// painted at commit 8081b1e; later painters give others.
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { root } from '../scripts/run.js';

const folder = join(root, 'bench/fresh-eyes/first');
for (const judge of ['a', 'b']) {
  const votes = readFileSync(join(folder, `votes-${judge}.jsonl`), 'utf8')
    .split('\n')
    .filter(Boolean)
    .map((line) => JSON.parse(line));
  const mean = votes.reduce((sum, vote) => sum + vote.beauty, 0) / votes.length;
  const atLeast4 = votes.filter((vote) => vote.beauty >= 4).length;
  const severe = votes.filter((vote) => vote.severity >= 3).map((vote) => vote.n);
  process.stdout.write(
    `judge ${judge}: ${votes.length} pictures, mean beauty ${mean.toFixed(2)}, ${atLeast4} with 4 or more, severity 3: ${severe.join(', ')}\n`,
  );
}
