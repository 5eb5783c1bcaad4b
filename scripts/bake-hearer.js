#!/usr/bin/env node
// @ts-check
// Teaches the hearer: from the lines of packages/prompt/taught/*.txt, in which what is wished is marked, to the weights in
// packages/prompt/src/revise/taught/weights.generated.ts. An averaged structured perceptron (Collins 2002) in whole numbers, with
// a seeded order: the same lines give the same file on every machine. docs/hearing.md tells of the marks and of what it comes to.
//
//   node scripts/bake-hearer.js            writes the weights
//   node scripts/bake-hearer.js --folds 5  how well lines are marked that were not taught, by conversations left out
import { createHash } from 'node:crypto';
import { readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { singular } from '../packages/lexicon/dist/index.js';
import { labelled } from '../packages/prompt/dist/revise/taught/label.js';
import { follows, LABELS, MARKS } from '../packages/prompt/dist/revise/taught/labels.js';
import { signsOf } from '../packages/prompt/dist/revise/taught/signs.js';
import { tokensOf } from '../packages/prompt/dist/revise/taught/tokens.js';
import { random } from '../packages/spec/dist/index.js';

const FOLDER = new URL('../packages/prompt/taught/', import.meta.url);
const ROUNDS = 6;
/** Conversations in which a word stands to be one that talk is full of. */
const COMMON = 3;
/** Signs that were met less often teach nothing. */
const MET = 8;
/** By so much a reading that marks a token wrongly has to be behind (Taskar and others 2003). */
const COST = 12;
/** Weights are rounded to eighths of one update, and what is less than three of them is left out. */
const STEP = 8;
const LEAST = 24;

/** @typedef {{ tokens: import('../packages/prompt/dist/revise/taught/tokens.js').Token[], labels: number[], there: Set<string>, line: string, marked: string }} Line */

/** @returns {Line[][]} conversations */
function lessons() {
  const out = [];
  for (const name of readdirSync(FOLDER)
    .filter((each) => each.endsWith('.txt'))
    .sort()) {
    const blocks = readFileSync(new URL(name, FOLDER), 'utf8').split(/\n(?=## )/);
    for (const block of blocks) {
      const [head = '', ...rest] = block
        .trim()
        .split('\n')
        .map((each) => each.trim())
        .filter(Boolean);
      if (!head.startsWith('##')) continue;
      const there = new Set(wordsOf(head.slice(2)));
      const lines = [];
      for (const marked of rest) {
        lines.push(lineOf(marked, new Set(there)));
        for (const [, mark, said = ''] of marked.matchAll(/\{(\w+): ([^{}]+)\}/g))
          if (mark === 'add' || mark === 'has' || mark === 'for') for (const word of wordsOf(said)) there.add(word);
      }
      out.push(lines);
    }
  }
  return out;
}

/** @param {string} said */
const wordsOf = (said) => tokensOf(said).map(({ word }) => singular(word));

/** @param {string} marked @param {Set<string>} there @returns {Line} */
function lineOf(marked, there) {
  let line = '';
  /** @type {{ mark: number, from: number, to: number }[]} */
  const stretches = [];
  let at = 0;
  for (const found of marked.matchAll(/\{(\w+): ([^{}]+)\}/g)) {
    line += marked.slice(at, found.index);
    const said = found[2] ?? '';
    const plain = said.replace(/[\s,.!?;:…]+$/, '');
    stretches.push({ mark: MARKS.indexOf(/** @type {never} */ (found[1])), from: line.length, to: line.length + plain.length });
    line += said;
    at = found.index + found[0].length;
  }
  line += marked.slice(at);
  const tokens = tokensOf(line);
  const labels = tokens.map(({ from, to }, i) => {
    const on = stretches.find((each) => from < each.to && to > each.from);
    if (!on) return 0;
    const before = tokens[i - 1];
    const goesOn = before !== undefined && before.from < on.to && before.to > on.from;
    return 1 + 2 * on.mark + (goesOn ? 1 : 0);
  });
  return { tokens, labels, there, line, marked };
}

/** @param {Line[][]} taught */
function teach(taught) {
  /** @type {Map<string, Set<number>>} */
  const met = new Map();
  for (const [i, conversation] of taught.entries())
    for (const { tokens, labels } of conversation)
      for (const [j, { word }] of tokens.entries())
        if (/^\p{L}+$/u.test(word) && (labels[j] === 0 || word.length < 8)) met.set(word, (met.get(word) ?? new Set()).add(i));
  const common = new Set([...met].filter(([, where]) => where.size >= COMMON).map(([word]) => word));
  /** @type {Map<string, number>} */
  const counts = new Map();
  const all = taught
    .flat()
    .map((line) => ({ ...line, signs: signsOf(line.line, line.tokens, common, (word) => line.there.has(word)) }));
  for (const { signs } of all) for (const of of signs) for (const sign of of) counts.set(sign, (counts.get(sign) ?? 0) + 1);
  /** @type {Map<string, number>} */
  const ids = new Map();
  for (const [sign, count] of counts) if (count >= MET) ids.set(sign, ids.size);
  const W = new Int32Array(ids.size * LABELS);
  const S = new Float64Array(ids.size * LABELS);
  const behind = new Int32Array((LABELS + 1) * LABELS);
  const behindS = new Float64Array((LABELS + 1) * LABELS);
  const lines = all.map(({ signs, labels }) => ({
    labels,
    signs: signs.map((of) => Int32Array.from(of.map((sign) => ids.get(sign) ?? -1).filter((id) => id >= 0))),
  }));
  let step = 1;
  const order = lines.map((_, i) => i);
  for (let epoch = 0; epoch < ROUNDS; epoch++) {
    const dice = random(1, 'hearer', String(epoch));
    for (let i = order.length - 1; i > 0; i--) {
      const j = dice.below(i + 1);
      [order[i], order[j]] = [/** @type {number} */ (order[j]), /** @type {number} */ (order[i])];
    }
    for (const at of order) {
      const { labels, signs } = /** @type {(typeof lines)[number]} */ (lines[at]);
      const path = bestPath(signs, labels, W, behind);
      for (let i = 0; i < labels.length; i++) {
        const [is, was] = [path[i] ?? 0, labels[i] ?? 0];
        const [before, had] = [i > 0 ? (path[i - 1] ?? 0) : LABELS, i > 0 ? (labels[i - 1] ?? 0) : LABELS];
        if (is !== was) {
          for (const id of signs[i] ?? []) {
            raise(W, id * LABELS + was, 1);
            raise(S, id * LABELS + was, step);
            raise(W, id * LABELS + is, -1);
            raise(S, id * LABELS + is, -step);
          }
        }
        if (is !== was || before !== had) {
          raise(behind, had * LABELS + was, 1);
          raise(behindS, had * LABELS + was, step);
          raise(behind, before * LABELS + is, -1);
          raise(behindS, before * LABELS + is, -step);
        }
      }
      step++;
    }
  }
  // The mean over all steps is w − s / step; in whole numbers of 1 / STEP.
  const mean = (/** @type {number} */ w, /** @type {number} */ s) => Math.round(((w * step - s) * STEP) / step);
  /** @type {Map<string, Int16Array>} */
  const weights = new Map();
  for (const [sign, id] of ids) {
    const row = [];
    for (let label = 0; label < LABELS; label++) {
      const weight = mean(W[id * LABELS + label] ?? 0, S[id * LABELS + label] ?? 0);
      if (Math.abs(weight) >= LEAST) row.push(label, weight);
    }
    if (row.length > 0) weights.set(sign, Int16Array.from(row));
  }
  return { common, signs: weights, behind: Int32Array.from(behind, (w, i) => mean(w, behindS[i] ?? 0)) };
}

/** @param {Int32Array | Float64Array} of @param {number} at @param {number} by */
function raise(of, at, by) {
  of[at] = (of[at] ?? 0) + by;
}

/** @param {Int32Array[]} signs @param {number[]} gold @param {Int32Array} W @param {Int32Array} behind */
function bestPath(signs, gold, W, behind) {
  const size = signs.length;
  const best = new Float64Array(size * LABELS).fill(-Infinity);
  const from = new Int8Array(size * LABELS);
  for (let i = 0; i < size; i++) {
    const row = new Float64Array(LABELS).fill(COST);
    row[gold[i] ?? 0] = 0;
    for (const id of signs[i] ?? [])
      for (let label = 0; label < LABELS; label++) raise(row, label, W[id * LABELS + label] ?? 0);
    for (let label = 0; label < LABELS; label++) {
      if (i === 0) {
        if (follows(0, label)) best[label] = (row[label] ?? 0) + (behind[LABELS * LABELS + label] ?? 0);
        continue;
      }
      for (let before = 0; before < LABELS; before++) {
        if (!follows(before, label)) continue;
        const weight = (best[(i - 1) * LABELS + before] ?? 0) + (behind[before * LABELS + label] ?? 0) + (row[label] ?? 0);
        if (weight > (best[i * LABELS + label] ?? 0)) {
          best[i * LABELS + label] = weight;
          from[i * LABELS + label] = before;
        }
      }
    }
  }
  let label = 0;
  for (let each = 1; each < LABELS; each++)
    if ((best[(size - 1) * LABELS + each] ?? 0) > (best[(size - 1) * LABELS + label] ?? 0)) label = each;
  const path = new Array(size);
  for (let i = size - 1; i >= 0; i--) {
    path[i] = label;
    label = from[i * LABELS + label] ?? 0;
  }
  return path;
}

/** @param {Line} line @param {ReturnType<typeof teach>} taught */
const marked = (line, taught) =>
  labelled(
    signsOf(line.line, line.tokens, taught.common, (word) => line.there.has(word)),
    taught,
  );

/** @param {Line} line */
const goldOf = ({ labels }) => {
  /** @type {{ mark: string, from: number, to: number }[]} */
  const out = [];
  for (const [i, label] of labels.entries()) {
    const last = out.at(-1);
    if (label & 1) out.push({ mark: MARKS[(label - 1) >> 1] ?? '', from: i, to: i + 1 });
    else if (label && last) last.to = i + 1;
  }
  return out;
};

/** @param {Line} line @param {{mark: unknown, from: number, to: number}[]} stretches */
const shown = ({ tokens, line }, stretches) => {
  let out = '';
  let at = 0;
  for (const { mark, from, to } of stretches) {
    const [a, b] = [tokens[from]?.from ?? 0, tokens[to - 1]?.to ?? 0];
    out += `${line.slice(at, a)}{${mark}: ${line.slice(a, b)}}`;
    at = b;
  }
  return out + line.slice(at);
};

/** Changes with every letter of the lessons and of what teaches. */
const fingerprint = () => {
  const hash = createHash('sha256');
  for (const name of readdirSync(FOLDER).sort()) hash.update(`${name}\n${readFileSync(new URL(name, FOLDER), 'utf8')}`);
  return hash.digest('hex').slice(0, 16);
};

const at = process.argv.indexOf('--folds');
if (at > 0) measure(lessons(), Number(process.argv[at + 1] ?? 5), process.argv.includes('--show'));
else bake(lessons());

/** @param {Line[][]} all @param {number} folds @param {boolean} show the lines that are marked otherwise */
function measure(all, folds, show) {
  let [lines, whole, found, right, should] = [0, 0, 0, 0, 0];
  /** @type {Map<string, { given: number, found: number, right: number }>} */
  const by = new Map(MARKS.map((mark) => [mark, { given: 0, found: 0, right: 0 }]));
  for (let fold = 0; fold < folds; fold++) {
    const taught = teach(all.filter((_, i) => i % folds !== fold));
    for (const line of all.filter((_, i) => i % folds === fold).flat()) {
      const { stretches } = marked(line, taught);
      const gold = goldOf(line);
      const key = (/** @type {{mark: unknown, from: number, to: number}} */ { mark, from, to }) => `${mark} ${from} ${to}`;
      const want = new Set(gold.map(key));
      const same = stretches.filter((each) => want.has(key(each)));
      lines++;
      found += stretches.length;
      should += gold.length;
      right += same.length;
      const count = (/** @type {readonly { mark?: string }[]} */ of, /** @type {'given' | 'found' | 'right'} */ what) => {
        for (const { mark = '' } of of) {
          const row = by.get(mark);
          if (row) row[what]++;
        }
      };
      count(gold, 'given');
      count(stretches, 'found');
      count(same, 'right');
      const exact = same.length === gold.length && same.length === stretches.length;
      if (exact) whole++;
      else if (show) console.log(`${shown(line, stretches)}\n  ${line.marked}`);
    }
  }
  const percent = (/** @type {number} */ n, /** @type {number} */ of) => `${((100 * n) / of).toFixed(1)} %`;
  console.log(
    `${lines} lines not taught: ${percent(whole, lines)} marked as in the lessons; of stretches ${percent(right, found)} right, ${percent(right, should)} found`,
  );
  for (const [mark, row] of by) console.log(`  ${mark.padEnd(5)} ${row.given} given, ${row.found} found, ${row.right} right`);
}

/** @param {Line[][]} all */
function bake(all) {
  const { common, signs, behind } = teach(all);
  const rows = [...signs].map(([sign, row]) => {
    let text = '';
    for (let i = 0; i < row.length; i += 2) {
      const weight = row[i + 1] ?? 0;
      text += String.fromCharCode((row[i] ?? 0) + (weight > 0 ? 64 : 192)) + Math.abs(weight);
    }
    return `${sign}\t${text}`;
  });
  const text = [[...common].sort().join(' '), behind.join(' '), ...rows.sort()].join('\n');
  writeFileSync(
    new URL('../packages/prompt/src/revise/taught/weights.generated.ts', import.meta.url),
    `// Made by scripts/bake-hearer.js from packages/prompt/taught (${fingerprint()}). Do not edit.\nexport const WEIGHTS: string = ${JSON.stringify(text)};\n`,
  );
  console.log(`${all.flat().length} lines, ${signs.size} signs, ${Math.round(text.length / 1024)} KiB`);
}
