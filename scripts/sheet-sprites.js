// A sheet of sprites as the painter lights them, to be looked at:
//   node scripts/sheet-sprites.js OUT.png day|sunset|night [name=colour …]        (after npx tsc -b)
import sharp from 'sharp';
import { assetNames, loadAsset } from '../packages/illustrator/dist/art/load-asset.js';
import { hex, toSrgb } from '../packages/illustrator/dist/colour.js';
import { drawSprite } from '../packages/illustrator/dist/sprite/draw-sprite.js';
import { dropShadow } from '../packages/illustrator/dist/sprite/drop-shadow.js';
import { rasterise } from '../packages/illustrator/dist/sprite/rasterise.js';
import { relight } from '../packages/illustrator/dist/sprite/relight.js';

const [out = 'out/sprites.png', hour = 'day', ...wanted] = process.argv.slice(2);
const CELL = 250;
const COLUMNS = 8;
const SOME =
  'own:horse own:car=#c81414 own:cat-sitting=#f0f0f0 camel duck flamingo gorilla kangaroo motor-boat motorcycle tractor bus=#1c4fd0 hospital mosque own:lighthouse own:castle own:apple=#3a9a20 pizza teapot rose harp bed own:horse=#f4f2ee taxi rooster own:reef-fish cactus circus-tent trophy high-heeled-shoe';
const entries = wanted.length > 0 ? (wanted[0] === 'all' ? assetNames() : wanted) : SOME.split(' ');

const SCENES = {
  day: {
    sky: ['#7fb2e6', '#cfe2ee'],
    ground: '#8f9a5c',
    light: {
      direction: [-0.62, 0.62, -0.5],
      key: [1.5, 1.38, 1.15],
      sky: [0.36, 0.46, 0.62],
      bounce: [0.16, 0.18, 0.08],
      ambientOcclusion: 0.8,
      saturation: 0.95,
      texture: { seed: 3 },
    },
    shadow: { direction: [0.9, 0.34], length: 0.75, softness: 0.05, strength: 0.72, color: [0.28, 0.33, 0.46] },
  },
  sunset: {
    sky: ['#5a6a9c', '#f2a86a'],
    ground: '#6e5a48',
    light: {
      direction: [0.5, 0.22, 0.75],
      key: [1.5, 0.75, 0.34],
      sky: [0.3, 0.28, 0.36],
      bounce: [0.2, 0.12, 0.07],
      ambientOcclusion: 0.9,
      saturation: 0.85,
      texture: { seed: 3 },
      rim: { direction: [0.8, 0.35], color: [2.2, 1.05, 0.4], width: 0.022 },
    },
    shadow: { direction: [-0.55, 0.6], length: 1.3, softness: 0.1, strength: 0.6, color: [0.32, 0.3, 0.42] },
  },
  night: {
    sky: ['#1a2a4e', '#3d5a86'],
    ground: '#32465a',
    light: {
      direction: [-0.5, 0.6, 0.4],
      key: [0.16, 0.2, 0.3],
      sky: [0.05, 0.075, 0.13],
      bounce: [0.015, 0.02, 0.03],
      ambientOcclusion: 0.8,
      saturation: 0.6,
      texture: { seed: 3 },
      glow: [1.5, 0.95, 0.4],
      rim: { direction: [-0.5, 0.8], color: [0.3, 0.38, 0.55], width: 0.016 },
    },
    shadow: { direction: [0.5, 0.5], length: 0.7, softness: 0.12, strength: 0.5, color: [0.3, 0.35, 0.5] },
  },
};
const scene = SCENES[hour];
if (!scene) throw new Error(`sheet-sprites: expected day, sunset or night, got ${hour}`);
const rows = Math.ceil(entries.length / COLUMNS);
const width = COLUMNS * CELL;
const height = rows * CELL;
const target = {
  width,
  height,
  color: new Float32Array(4 * width * height),
  depth: new Float32Array(width * height).fill(1),
  ids: new Uint16Array(width * height),
};
const [high, low] = scene.sky.map(hex);
const ground = hex(scene.ground);
for (let y = 0; y < height; y++)
  for (let x = 0; x < width; x++) {
    const v = (y % CELL) / CELL;
    const at = 4 * (y * width + x);
    for (let k = 0; k < 3; k++)
      target.color[at + k] = v < 0.55 ? high[k] + (low[k] - high[k]) * (v / 0.55) : ground[k] * (0.75 + 0.5 * (v - 0.55));
    target.color[at + 3] = 1;
  }
let spent = 0;
entries.forEach((entry, i) => {
  const [name, code] = entry.split('=');
  const asset = loadAsset(`noto:${name}`) ?? loadAsset(name);
  if (!asset) throw new Error(`sheet-sprites: no drawing "${name}"`);
  const x = (i % COLUMNS) * CELL + CELL / 2;
  const y = Math.floor(i / COLUMNS) * CELL + CELL * 0.86;
  const started = performance.now();
  const plain = rasterise(asset, { height: CELL * 0.66, ...(code ? { recolour: { body: hex(code) } } : {}) });
  const lit = relight(plain, scene.light);
  const band = { y0: Math.floor(i / COLUMNS) * CELL, y1: (Math.floor(i / COLUMNS) + 1) * CELL };
  dropShadow(target, lit, { x, y, ...scene.shadow, ...band });
  drawSprite(target, lit, { x, y, id: i + 1, depth: 0.4, ...band, fog: { color: low, amount: 0.05 } });
  spent += performance.now() - started;
});
const bytes = Buffer.alloc(3 * width * height);
const curve = (v) => Math.min(1, (v * (2.51 * v + 0.03)) / (v * (2.43 * v + 0.59) + 0.14));
for (let i = 0; i < width * height; i++)
  for (let k = 0; k < 3; k++) bytes[3 * i + k] = Math.round(255 * toSrgb(curve(0.72 * target.color[4 * i + k])));
await sharp(bytes, { raw: { width, height, channels: 3 } })
  .png()
  .toFile(out);
process.stdout.write(
  `${entries.length} sprites, ${(spent / entries.length).toFixed(1)} ms each at ${Math.round(CELL * 0.66)} px\n`,
);
