// @ts-check
// L1 over sixty pairs of idea and edit, as a person makes them: an idea is written and painted, one instruction revises it, it is
// painted again with the same seed. How much of the picture changed that the edit did not name? `node bench/l1.js` prints the
// table and writes bench/l1.md; exit status 1 where a pair changes more than MOST outside. On the built package.
import { writeFile } from 'node:fs/promises';
import { cpus } from 'node:os';
import { join } from 'node:path';
import { compile, illustrator, read, write } from '../dist/index.js';
import { reviseBrief } from '../packages/studio/dist/use-cases/revise.js';
import { root } from '../scripts/run.js';

const SIDE = 256;
const SEED = 7;
/** 8-bit steps that the eye does not see. */
const SAME = 2;
/** Part of the picture that may change outside of what was named and what it touches. */
const MOST = 0.002;
/** Shadows and reflections fall as far as a thing is high, and a little farther where they are soft. */
const FALL = 1.15;
/** Glow of what is bright; in a painted picture the broadest stroke, which has its colour from what it covers. */
const [GLOW, STROKE] = [0.018, 0.15];

/** @type {Record<string, [idea: string, instruction: string][]>} */
const PAIRS = {
  add: [
    ['a beach sunset', 'add a sailboat on the left'],
    ['a beach sunset', 'add a dog'],
    ['a mountain lake at dawn', 'add a red balloon'],
    ['a mountain lake at dawn', 'add a canoe'],
    ['a flower meadow', 'add a horse'],
    ['a horse in a flower meadow', 'add a dog on the right'],
    ['rolling hills at sunset', 'add a windmill on the left'],
    ['a forest path', 'add a deer'],
    ['a city street at night', 'add a red car'],
    ['a starry night', 'add a tent'],
    ['a desert at sunset', 'add a camel'],
    ['a snowy field', 'add a cabin'],
    ['an underwater scene', 'add a turtle'],
    ['a river in a valley', 'add a bridge'],
    ['a harbour at dusk', 'add a lighthouse on the right'],
    ['a village in the hills', 'add a cow'],
    ['a canyon at noon', 'add a horse'],
    ['a lavender field', 'add a barn'],
    ['a waterfall', 'add a fox'],
    ['a cat on a sofa', 'add a lamp beside it'],
  ],
  remove: [
    ['a horse and a dog in a meadow', 'remove the dog'],
    ['a sailboat and a lighthouse by the sea', 'remove the lighthouse'],
    ['a cat and a dog on a beach', 'without the cat'],
    ['a red car and a bus in a city street', 'remove the bus'],
    ['a cow, a sheep and a pig in a meadow', 'remove the pig'],
    ['a cabin and a canoe at a mountain lake', 'remove the canoe'],
    ['a camel and a tent in a desert', 'remove the tent'],
    ['a snowman and a penguin in the snow', 'remove the penguin'],
    ['a turtle and a dolphin in the sea', 'remove the dolphin'],
    ['a fox and an owl in a forest', 'remove the owl'],
    ['a table, a chair and a lamp', 'remove the lamp'],
    ['a beach sunset', 'no palm trees'],
  ],
  colour: [
    ['a red car in a city street', 'make the car blue'],
    ['a horse in a meadow', 'make the horse white'],
    ['a sailboat on the sea', 'make the sailboat red'],
    ['a red balloon over a mountain lake', 'make the balloon yellow'],
    ['a cabin in the snow', 'make the cabin red'],
    ['a cat on a sofa', 'make the cat black'],
    ['an umbrella on a beach', 'make the umbrella green'],
    ['a dog and a cat in a garden', 'make the dog brown'],
    ['a bus in a village', 'make the bus yellow'],
    ['a tent in a desert', 'make the tent orange'],
    ['a cup on a table', 'make the cup blue'],
    ['a flower meadow with a bicycle', 'make the bicycle pink'],
  ],
  count: [
    ['a sheep on rolling hills', 'make it three sheep'],
    ['a sailboat on the sea', 'two sailboats'],
    ['a cow in a meadow and a barn', 'three cows'],
    ['a penguin on ice and a snowman', 'two penguins'],
    ['a fish and a turtle underwater', 'five fish'],
    ['a tent in a forest and a fox', 'two tents'],
  ],
  move: [
    ['a horse in a meadow and a barn', 'move the horse to the left'],
    ['a sailboat and a lighthouse by the sea', 'move the sailboat to the right'],
    ['a dog and a cat on a beach', 'put the dog to the right of the cat'],
    ['a camel in a desert and a tent', 'move the camel to the right'],
    ['a cabin at a mountain lake', 'move the cabin to the left'],
  ],
  size: [
    ['a dog and a cat in a garden', 'make the dog bigger'],
    ['a balloon over a canyon', 'make the balloon smaller'],
    ['a snowman and a cabin in the snow', 'make the snowman bigger'],
    ['a turtle and a fish underwater', 'make the turtle bigger'],
    ['a fox in a forest and an owl', 'make the owl bigger'],
  ],
};

const engine = illustrator();

/** @param {ReturnType<typeof write>} brief */
async function paint(brief) {
  const request = { brief, prompt: compile(brief, 'plain'), width: SIDE, height: SIDE, seed: SEED, count: 1 };
  for await (const event of engine.generate({ ...request, missing: 'leave' })) if (event.type === 'image') return event.image;
  throw new Error('The engine ended without a picture.');
}

/** Ids of subjects that the edit added, took away or changed. @param {ReturnType<typeof write>} a @param {ReturnType<typeof write>} b */
function namedBy(a, b) {
  const text = (/** @type {typeof a} */ brief) =>
    new Map(
      brief.subjects
        .filter((s) => !s.off)
        .map((s) => [s.id, JSON.stringify([s, brief.relations.filter((r) => r.from === s.id && r.source === 'edit')])]),
    );
  const [before, after] = [text(a), text(b)];
  return new Set([...before.keys(), ...after.keys()].filter((id) => before.get(id) !== after.get(id)));
}

const rows = [];
/** @type {number[]} */
const shares = [];
/** @type {string[]} */
const moved = [];
let failed = false;
for (const [kind, pairs] of Object.entries(PAIRS))
  for (const [idea, instruction] of pairs) {
    const before = write(read(idea), { liberty: 'balanced', seed: SEED });
    const { brief: after, unplaced } = reviseBrief({ brief: before, seed: SEED, width: SIDE, height: SIDE }, instruction);
    if (unplaced.length > 0) throw new Error(`"${instruction}" was not placed on "${idea}"`);
    const [one, other] = [await paint(before), await paint(after)];
    const named = namedBy(before, after);
    const [was, is] = [one.stage?.objects ?? [], other.stage?.objects ?? []];
    const painted = one.data.length > 0 && [...named].length > 0;
    const boxes = [...was, ...is].filter(({ of }) => named.has(of)).map(({ box }) => box);
    // A picture that began with a drawn thing that the person named is painted with a brush.
    const brush = before.subjects.some((s) => s.source === 'user') && was.some(({ grounding }) => grounding.kind === 'asset');
    const margin = brush ? STROKE : GLOW;
    const others = was.filter(({ of }) => !named.has(of));
    const shifted = others.filter(
      (o) => !is.some((p) => p.id === o.id && p.box.every((v, i) => Math.abs(v - (o.box[i] ?? 2)) < 1e-6)),
    );
    if (shifted.length > 0) moved.push(`${idea}; ${instruction}: ${shifted.map(({ id }) => id).join(', ')}`);
    let [changed, outside] = [0, 0];
    for (let i = 0; i < SIDE * SIDE; i++) {
      let most = 0;
      for (let c = 0; c < 3; c++) most = Math.max(most, Math.abs((one.data[4 * i + c] ?? 0) - (other.data[4 * i + c] ?? 0)));
      if (most <= SAME) continue;
      changed++;
      const [x, y] = [(i % SIDE) / SIDE, Math.floor(i / SIDE) / SIDE];
      const near = boxes.some(
        ([left, top, w, h]) =>
          x >= left - FALL * h - margin &&
          x <= left + w + FALL * h + margin &&
          y >= top - margin &&
          y <= top + (1 + FALL) * h + margin,
      );
      if (!near) outside++;
    }
    const share = outside / (SIDE * SIDE);
    shares.push(share);
    if (share > MOST || !painted || changed === 0) failed = true;
    rows.push(
      `| ${kind} | ${idea}; ${instruction} | ${((100 * changed) / (SIDE * SIDE)).toFixed(1)} | ${(100 * share).toFixed(2)} | ${shifted.length} |`,
    );
    process.stdout.write(`${rows.at(-1)}\n`);
  }
const sorted = [...shares].sort((a, b) => a - b);
const [cpu] = cpus();
const text = `# L1: what an edit changes that it did not name

${shares.length} pairs of idea and edit, ${SIDE} × ${SIDE}, seed ${SEED}. Written, painted, revised in words, painted again. A pixel has changed where a channel
differs by more than ${SAME} of 255. Named is every thing that the edit adds, takes away or changes: its box before and after, ${FALL} times its
height to both sides and below it for shadow and mirror image, and on each side ${(100 * GLOW).toFixed(1)} % of the picture for glow, ${(100 * STROKE).toFixed(0)} % where the picture is
painted with a brush. Outside is what has changed beyond that. Boxes: how many things that were not named stand elsewhere.

Outside: ${shares.filter((share) => share === 0).length} of ${shares.length} pairs nothing, median ${(100 * (sorted[sorted.length >> 1] ?? 0)).toFixed(2)} %, mean ${((100 * shares.reduce((sum, share) => sum + share, 0)) / shares.length).toFixed(2)} %, most ${(100 * (sorted.at(-1) ?? 0)).toFixed(2)} %. Boxes moved in ${moved.length} pairs${moved.length > 0 ? `:\n${moved.map((line) => `- ${line}`).join('\n')}\n` : '.'}

| kind | idea; edit | changed, % | outside, % | boxes |
|---|---|---|---|---|
${rows.join('\n')}

Written by \`node bench/l1.js\` on ${cpus().length} × ${cpu?.model.trim() ?? 'unknown'}, Node ${process.versions.node}; the pixels are the same on every machine.
`;
await writeFile(join(root, 'bench/l1.md'), text);
process.exit(failed ? 1 : 0);
