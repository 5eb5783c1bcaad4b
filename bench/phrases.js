#!/usr/bin/env node
// @ts-check
// How alike the writer's texts are, and whether any fact is dropped: `node bench/phrases.js`, on the built rooms. Ideas: the sixty of
// the blind comparison and the first 140 of typed-ideas.jsonl, seed 0. Method and figures: bench/writing.md.
import { readFileSync } from 'node:fs';
import { performance } from 'node:perf_hooks';
import { alikeness, CLICHES } from './phrases.measure.js';

const { check, compile, prose, read, write } = await import(process.env.ATELIER_PROMPT ?? '../packages/prompt/dist/index.js');
const { wordNet, singular, verbBase } = await import('../packages/lexicon/dist/index.js');

/** @param {string} word */
function classOf(word) {
  if (/^\d/.test(word)) return '#';
  const entry = wordNet(word) ?? wordNet(singular(word)) ?? wordNet(verbBase(word) ?? '');
  if (!entry) return 'N';
  /** @type {[string, number][]} */
  const all = [
    ['N', entry.noun ?? -1],
    ['V', entry.verb ?? -1],
    ['J', entry.adjective ?? -1],
    ['R', entry.adverb ?? -1],
  ];
  return all.reduce((best, each) => (each[1] > best[1] ? each : best))[0];
}

const here = new URL('.', import.meta.url);
/** @param {string} name */
const lines = (name) => readFileSync(new URL(name, here), 'utf8').trim().split('\n');
const ideas = [
  ...lines('blind/ideas.txt'),
  ...lines('typed-ideas.jsonl')
    .slice(0, 140)
    .map((line) => JSON.parse(line).idea),
];
/** @param {string} idea @param {string} length @param {string} liberty */
const textOf = (idea, length, liberty = 'free') =>
  prose(write(read(idea), { liberty, seed: 0 }), { length })
    .map((/** @type {{ text: string }} */ { text }) => text)
    .join(' ');

const long = ideas.map((idea) => textOf(idea, 'long'));
const { skeletons, phrases } = alikeness(long, classOf);
/** @param {number} n */
const share = (n) => `${n} (${((100 * n) / ideas.length).toFixed(1)} %)`;
console.log(`${ideas.length} ideas, long, free`);
console.log('skeletons that stand in most texts:');
for (const [text, n] of skeletons.slice(0, 6)) console.log(`  ${share(n)}  ${text}`);
console.log('five-word phrases that stand in most texts:');
for (const [text, n] of phrases.slice(0, 6)) console.log(`  ${share(n)}  ${text}`);
console.log(`clichés: ${long.flatMap((text) => text.match(CLICHES) ?? []).join(', ') || 'none'}`);

for (const length of ['short', 'medium', 'long'])
  for (const liberty of ['free', 'balanced', 'faithful']) {
    const texts = ideas.map((idea) => textOf(idea, length, liberty));
    const sizes = texts.map((text) => text.split(' ').length).sort((a, b) => a - b);
    const dropped = ideas.flatMap((idea, i) =>
      check(idea, texts[i]).dropped.map((/** @type {{ value: string }} */ { value }) => `${idea}: ${value}`),
    );
    console.log(
      `${length}, ${liberty}: words ${sizes[0]} to ${sizes.at(-1)}, median ${sizes[sizes.length >> 1]}; dropped ${dropped.length}${dropped.length > 0 ? ` (${dropped.slice(0, 8).join('; ')})` : ''}`,
    );
  }

const briefs = ideas.map((idea) => write(read(idea), { liberty: 'free', seed: 0 }));
for (const length of ['short', 'medium', 'long']) {
  let n = 0;
  const started = performance.now();
  while (performance.now() - started < 1500) {
    const brief = briefs[n % briefs.length];
    if (length === 'short') compile(brief, 'flux', { length });
    else prose(brief, { length });
    n++;
  }
  console.log(`${length}: ${Math.round((1000 * n) / (performance.now() - started))} texts a second`);
}
let n = 0;
const started = performance.now();
const readings = ideas.map((idea) => read(idea));
while (performance.now() - started < 1500) {
  write(readings[n % readings.length], { liberty: 'free', seed: n });
  n++;
}
console.log(`write, free: ${Math.round((1000 * n) / (performance.now() - started))} a second`);
