#!/usr/bin/env node
// Whether an idea in one of five other languages is read as its English: `node bench/read-languages.js [--misses]`, on the built rooms.
// Each line of bench/read-languages.jsonl is an idea as people type it and the English that means the same. The facts of both are
// compared as sets, spans aside; "the" and "a" count alike.
import { readFileSync } from 'node:fs';

const { read } = await import(process.env.ATELIER_PROMPT ?? '../packages/prompt/dist/index.js');
const cases = readFileSync(new URL('read-languages.jsonl', import.meta.url), 'utf8')
  .trim()
  .split('\n')
  .map((line) => JSON.parse(line));

function factsOf(idea) {
  const { subjects, relations, setting, look, text, absent, unread } = read(idea);
  const all = [];
  const subject = (each, whose) => {
    const name = whose ? `${whose}'s ${each.name}` : each.name;
    const { exact, min } = each.count ?? {};
    all.push(`thing ${name}${exact > 1 ? ` ×${exact}` : min ? ` ×${min}+` : ''}`);
    for (const { value } of each.attributes) all.push(`${name} is ${value}`);
    for (const { value } of each.actions) all.push(`${name} does ${value}`);
    for (const part of each.parts) subject(part, name);
  };
  for (const each of subjects) subject(each);
  for (const { from, predicate, to } of relations) all.push(`${from} ${predicate} ${to}`);
  for (const { kind, value } of [...setting, ...look]) all.push(`${kind} ${value}`);
  for (const { content } of text) all.push(`text ${content}`);
  for (const { value } of absent) all.push(`no ${value}`);
  for (const { value } of unread) all.push(`unread ${value}`);
  return all;
}

let whole = 0;
let [found, right, expected] = [0, 0, 0];
for (const { idea, english } of cases) {
  const [got, wanted] = [new Set(factsOf(idea)), new Set(factsOf(english))];
  const missed = [...wanted].filter((fact) => !got.has(fact));
  const more = [...got].filter((fact) => !wanted.has(fact));
  found += got.size;
  right += got.size - more.length;
  expected += wanted.size;
  if (missed.length + more.length === 0) whole++;
  else if (process.argv.includes('--misses'))
    console.log(`MISS "${idea}"\n     missed ${missed.join('; ')}\n     instead ${more.join('; ')}`);
}
const percent = (a, b) => `${((100 * a) / b).toFixed(1)} %`;
console.log(
  `facts: precision ${percent(right, found)} (${right} of ${found}), recall ${percent(right, expected)} (${right} of ${expected})`,
);
console.log(`ideas read as their English: ${whole} of ${cases.length}`);
