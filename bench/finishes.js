// @ts-check
// What a finish costs: the same picture with and without it, warm, in this thread and with two workers, one after the other so
// that a busy machine stretches both.
//
//   node bench/finishes.js [--side 1024] [--write]
import { writeFileSync } from 'node:fs';
import { cpus, loadavg } from 'node:os';
import { fileURLToPath } from 'node:url';
import { compile, illustrator, read, write } from '../dist/index.js';

const args = process.argv.slice(2);
const side = args.includes('--side') ? Number(args[args.indexOf('--side') + 1]) : 1024;
const MEDIA = [
  'photo',
  'watercolor',
  'gouache',
  'oil painting',
  'ink and wash',
  'linocut',
  'papercut',
  'pixel art',
  'flat vector illustration',
];
const engine = illustrator();
const load = loadavg()[0]?.toFixed(1);

/** @param {string} medium */
async function once(medium) {
  const base = write(read('a lighthouse by the sea at sunset'), { seed: 7 });
  const brief = {
    ...base,
    look: [
      ...base.look,
      { id: 'medium', kind: /** @type {const} */ ('medium'), value: medium, source: /** @type {const} */ ('edit') },
    ],
  };
  const request = {
    brief,
    prompt: compile(brief, 'plain'),
    width: side,
    height: side,
    seed: 7,
    count: 1,
    missing: /** @type {const} */ ('leave'),
    threads: 2,
  };
  for await (const event of engine.generate(request)) if (event.type === 'image') return event.image.ms;
  return 0;
}

/** @type {Map<string, number>} */
const best = new Map();
for (let round = 0; round < 4; round++)
  for (const medium of MEDIA) {
    const ms = await once(medium);
    if (round > 0) best.set(medium, Math.min(ms, best.get(medium) ?? ms));
  }
const plain = best.get('photo') ?? 0;
const rows = MEDIA.slice(1).map(
  (m) => `| ${m} | ${Math.round(best.get(m) ?? 0)} | ${Math.round((best.get(m) ?? 0) - plain)} |`,
);
const report = `# What a finish costs

"a lighthouse by the sea at sunset", ${side} × ${side}, 2 workers, warm, the best of 3 rounds in which every medium is painted once; without
a finish ${Math.round(plain)} ms.

| finish | ms | more than without |
|---|---|---|
${rows.join('\n')}

Written by \`node bench/finishes.js --write\` on ${cpus().length} × ${cpus()[0]?.model.trim()}, Node ${process.versions.node}; load of the machine
when it began: ${load} (on two cores, more than 2 stretches every figure).
`;
process.stdout.write(report);
if (args.includes('--write')) writeFileSync(fileURLToPath(new URL('./finishes.md', import.meta.url)), report);
process.exit(0);
