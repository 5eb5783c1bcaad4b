#!/usr/bin/env node
// How far apart the variations of one idea are: `node bench/vary.js`, on the built rooms. Figures and method: bench/vary.md.
import { performance } from 'node:perf_hooks';

const { read, spread, vary, write } = await import(process.env.ATELIER_PROMPT ?? '../packages/prompt/dist/index.js');
const IDEAS = [
  'a beach sunset',
  'a cat',
  'two black dogs beside a red car',
  'a mountain lake at dawn',
  'an old man with a lantern',
  'a castle on a hill',
  'a forest',
  'cyberpunk city',
  'a cup of coffee',
  'a knight fighting a dragon',
  'a sad robot',
  'a lighthouse in a storm',
  'a bakery logo',
  'love',
  'portrait of a woman with red hair',
  'a watercolor of a fox in the snow',
  'an owl at night',
  'a red bicycle leaning on a wall',
  'a park without people',
  'a poster of a bear that says "STAY WILD"',
];
const SEEDS = [1, 2, 3, 4, 5];
const mean = (values) => values.reduce((a, b) => a + b, 0) / values.length;
const key = (brief) => JSON.stringify([brief.subjects, brief.setting, brief.look]);

for (const n of [2, 4, 8, 16]) {
  const ours = [];
  const free = [];
  const plain = [];
  const blind = [];
  let alike = 0;
  let lost = 0;
  let count = 0;
  let took = 0;
  for (const idea of IDEAS)
    for (const seed of SEEDS) {
      const brief = read(idea);
      const started = performance.now();
      const some = vary(brief, n, { seed });
      took += performance.now() - started;
      const open = Object.keys(some[0]?.differs ?? {});
      ours.push(spread(some.map((each) => each.brief)));
      free.push(
        spread(
          some.map((each) => each.brief),
          open,
        ),
      );
      plain.push(spread(Array.from({ length: n }, (_, i) => write(brief, { seed: seed * 1000 + i }))));
      blind.push(spread(Array.from({ length: n }, (_, i) => vary(brief, 1, { seed: seed * 1000 + i })[0]?.brief ?? brief)));
      if (new Set(some.map((each) => key(each.brief))).size < some.length) alike++;
      const said = (b) =>
        JSON.stringify(
          [...b.subjects, ...b.setting, ...b.look, ...b.text, ...b.absent].filter(({ source }) => source === 'user'),
        );
      if (some.some((each) => said(each.brief) !== said(brief))) lost++;
      count += some.length;
    }
  console.log(
    `n = ${n}: spread ${mean(ours).toFixed(3)} (over the free axes ${mean(free).toFixed(3)}), blind draws on the same axes ${mean(blind).toFixed(3)}, the writer with other seeds ${mean(plain).toFixed(3)}; sets with two alike ${alike}, with a said fact lost ${lost}; ${(took / count).toFixed(2)} ms each`,
  );
}
