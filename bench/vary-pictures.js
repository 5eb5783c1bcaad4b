#!/usr/bin/env node
// Whether `imagine -n 4` gives four pictures to choose between: pixels of the seeds it takes against plain seeds, on the built package.
// `node bench/vary-pictures.js`. Method and figures: bench/vary.md.
import { spawnSync } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { decodePng } from '../dist/index.js';

const IDEAS = [
  'a lighthouse',
  'a beach sunset',
  'a cat on a sofa',
  'a mountain lake',
  'two penguins on ice',
  'a forest path',
  'a birthday card for Tom',
  'a city street at night',
  'a red bicycle',
  'a castle',
];
const SEEDS = [1];
const GRID = 16;
const bin = new URL('../bin/atelier.js', import.meta.url).pathname;
const folder = mkdtempSync(join(tmpdir(), 'atelier-bench-'));

/** Mean colours of a grid of cells, 0–255. @param {string} file */
function cells(file) {
  const { width, height, data } = decodePng(readFileSync(file));
  const sums = new Float64Array(GRID * GRID * 4);
  for (let y = 0; y < height; y++)
    for (let x = 0; x < width; x++) {
      const cell = (Math.floor((y * GRID) / height) * GRID + Math.floor((x * GRID) / width)) * 4;
      for (let c = 0; c < 3; c++) sums[cell + c] += data[(y * width + x) * 4 + c];
      sums[cell + 3]++;
    }
  const means = [];
  for (let cell = 0; cell < sums.length; cell += 4) for (let c = 0; c < 3; c++) means.push(sums[cell + c] / sums[cell + 3]);
  return means;
}
/** @param {number[]} a @param {number[]} b */
const apart = (a, b) => Math.sqrt(a.reduce((sum, v, i) => sum + (v - b[i]) ** 2, 0) / a.length);

/** @param {string} idea @param {number} seed @param {string[]} flags */
function pairs(idea, seed, ...flags) {
  const args = [bin, 'imagine', idea, '-n', '4', '--seed', `${seed}`, '--size', '64x64', '--json', ...flags];
  const { stdout } = spawnSync(process.execPath, args, { cwd: folder, encoding: 'utf8' });
  const faces = JSON.parse(stdout).images.map(({ file }) => cells(file));
  return faces.flatMap((a, i) => faces.slice(i + 1).map((b) => apart(a, b)));
}
const mean = (values) => values.reduce((a, b) => a + b, 0) / values.length;
const rows = [];
for (const idea of IDEAS) {
  const row = { idea, ours: [], nearest: [], plain: [], plainNearest: [] };
  for (const seed of SEEDS) {
    const [ours, plain] = [pairs(idea, seed), pairs(idea, seed, '--same')];
    row.ours.push(mean(ours));
    row.nearest.push(Math.min(...ours));
    row.plain.push(mean(plain));
    row.plainNearest.push(Math.min(...plain));
  }
  rows.push(row);
  const show = (values) => mean(values).toFixed(1).padStart(6);
  process.stdout.write(
    `${idea.padEnd(26)} mean ${show(row.ours)} (plain ${show(row.plain)})   nearest two ${show(row.nearest)} (plain ${show(row.plainNearest)})\n`,
  );
}
rmSync(folder, { recursive: true, force: true });
const all = (key) => mean(rows.flatMap((row) => row[key]));
process.stdout.write(
  `all: mean ${all('ours').toFixed(1)} against ${all('plain').toFixed(1)}, ratio ${(all('ours') / all('plain')).toFixed(2)}; ` +
    `nearest two ${all('nearest').toFixed(1)} against ${all('plainNearest').toFixed(1)}, ratio ${(all('nearest') / all('plainNearest')).toFixed(2)}\n`,
);
