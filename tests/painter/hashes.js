// @ts-check
// Prints the SHA-256 of the pixels of ten ideas, as one JSON object, painted by the built package in this process:
// `node tests/painter/hashes.js 2` with two workers. The Node that runs it is the Node that is tested.
import { compile, illustrator, pixelHash, read, write } from '../../dist/index.js';

const IDEAS = [
  'a beach sunset with palm trees',
  'two sailboats on a stormy sea',
  'a mountain lake at dawn, misty',
  'a snowy mountain valley with a cabin',
  'a horse in a flower meadow',
  'a birch forest in autumn',
  'a city street at night in the rain',
  'a starry night over a desert, a camel',
  'an underwater scene with fish and a turtle',
  'a red car beside a house',
];
const threads = Number(process.argv[2] ?? 1);
const [width, height, seed] = [80, 64, 7];

const engine = illustrator();
/** @type {Record<string, string>} */
const hashes = {};
for (const idea of IDEAS) {
  const brief = write(read(idea), { liberty: 'balanced', seed });
  const request = { brief, prompt: compile(brief, 'plain'), width, height, seed, count: 1, threads };
  for await (const event of engine.generate({ ...request, missing: 'leave' }))
    if (event.type === 'image') hashes[idea] = await pixelHash(event.image);
}
process.stdout.write(`${JSON.stringify(hashes)}\n`);
process.exit(0);
