// @ts-check
// Prints what is made of ten ideas, and of four of them at another size: Brief, prompt, and the SHA-256 of the pixels, as one JSON
// object, painted by the built package in this process: `node tests/painter/hashes.js 2` with two workers. The Node that runs it is
// the Node that is tested.
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
const SIZES = /** @type {const} */ ([
  [80, 64, IDEAS],
  [256, 192, IDEAS.filter((_, i) => [0, 1, 2, 6].includes(i))],
]);
const threads = Number(process.argv[2] ?? 1);
const seed = 7;

const engine = illustrator();
/** @type {Record<string, object>} */
const made = {};
for (const [width, height, ideas] of SIZES)
  for (const idea of ideas) {
    const brief = write(read(idea), { liberty: 'balanced', seed });
    const prompt = compile(brief, 'plain');
    const request = /** @type {const} */ ({ brief, prompt, width, height, seed, count: 1, threads, missing: 'leave' });
    for await (const event of engine.generate(request))
      if (event.type === 'image')
        made[`${idea}, ${width} × ${height}`] = { pixels: await pixelHash(event.image), prompt: prompt.prompt, brief };
  }
process.stdout.write(`${JSON.stringify(made)}\n`, () => process.exit(0));
