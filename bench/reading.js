#!/usr/bin/env node
// How well and how fast ideas are read. Runs on the built rooms: `node bench/reading.js [--misses N]`.
// Typed ideas (bench/typed-ideas.jsonl): each expected fact is looked for in the Brief; a subject by its name (or a name that ends
// with it, or one of its parts), an attribute among the attributes and actions of a subject of that name, a setting or look fact by
// value whatever its facet, and apart from that by facet too.
import { readFileSync } from 'node:fs';
import { cpus } from 'node:os';
import { performance } from 'node:perf_hooks';
import { read } from '../packages/prompt/dist/index.js';

const show = process.argv.includes('--misses') ? Number(process.argv[process.argv.indexOf('--misses') + 1] ?? 20) : 0;
const cases = readFileSync(
  new URL(process.argv.includes('--held') ? 'typed-ideas-held.jsonl' : 'typed-ideas.jsonl', import.meta.url),
  'utf8',
)
  .trim()
  .split('\n')
  .map((line) => JSON.parse(line));
const tally = {};
let shown = 0;
let whole = 0;
let allRight = true;
const count = (kind, ok, note) => {
  tally[kind] ??= [0, 0];
  tally[kind][1]++;
  if (ok) tally[kind][0]++;
  else {
    allRight = false;
    if (shown++ < show) console.log(`MISS ${kind}: ${note}`);
  }
};
const everyPart = (subjects) => subjects.flatMap((s) => [s, ...everyPart(s.parts)]);
const lower = (text) => String(text).toLowerCase();
const isCalled = (name, want) => lower(name) === lower(want) || lower(name).endsWith(` ${lower(want)}`);
const saysAll = (value, want) =>
  lower(want)
    .split(' ')
    .every((w) =>
      lower(value)
        .split(/[\s-]+/)
        .some((v) => v === w || v.startsWith(w) || w.startsWith(v)),
    );

for (const { idea, expect } of cases) {
  const brief = read(idea);
  const subjects = everyPart(brief.subjects);
  const named = (want) => subjects.filter((s) => isCalled(s.name, want));
  const nameOf = new Map([...subjects.map((s) => [s.id, s.name]), ...brief.setting.map((f) => [f.id, f.value])]);
  const facts = [...brief.setting, ...brief.look];
  allRight = true;
  for (const s of expect.subjects ?? []) {
    const mine = named(s.name);
    count('subject', mine.length > 0, `${s.name} in "${idea}"`);
    if (s.count)
      count(
        'count',
        mine.some((m) => m.count?.exact === s.count),
        `${s.count} ${s.name} in "${idea}"`,
      );
    for (const a of s.attributes ?? []) {
      const said = mine.flatMap((m) => [...m.attributes, ...m.actions].map((x) => x.value).concat(m.count?.quantifier ?? []));
      count(
        'attribute',
        said.some((v) => saysAll(v, a)),
        `${s.name}: ${a} in "${idea}"`,
      );
    }
  }
  for (const [from, predicate, to] of expect.relations ?? []) {
    const ok = brief.relations.some(
      (r) =>
        isCalled(nameOf.get(r.from) ?? '', from) &&
        isCalled(nameOf.get(r.to) ?? '', to) &&
        predicate.split(' ').some((w) => r.predicate.includes(w)),
    );
    const owned = subjects.some((s) => isCalled(s.name, from) && everyPart(s.parts).some((p) => isCalled(p.name, to)));
    count('relation', ok || owned, `${from} ${predicate} ${to} in "${idea}"`);
  }
  for (const f of [...(expect.setting ?? []), ...(expect.look ?? [])]) {
    count(
      'setting or look',
      facts.some((g) => isCalled(g.value, f.value) || saysAll(g.value, f.value)),
      `${f.kind} ${f.value} in "${idea}"`,
    );
    count(
      'setting or look, facet too',
      facts.some((g) => g.kind === f.kind && saysAll(g.value, f.value)),
      `${f.kind} ${f.value} in "${idea}"`,
    );
  }
  for (const t of expect.text ?? [])
    count(
      'lettering',
      brief.text.some((g) => g.content === t),
      `${t} in "${idea}"`,
    );
  for (const a of expect.absent ?? [])
    count('absent', brief.absent.some((g) => saysAll(g.value, a)) && named(a).length === 0, `${a} in "${idea}"`);
  if (expect.aspect) count('aspect', brief.format.aspect === expect.aspect, `${expect.aspect} in "${idea}"`);
  count('request', brief.request?.kind === expect.request, `${expect.request} in "${idea}" (got ${brief.request?.kind})`);
  if (allRight) whole++;
}
let right = 0;
let all = 0;
for (const [kind, [a, b]] of Object.entries(tally)) {
  right += a;
  all += b;
  console.log(`${kind.padEnd(28)} ${String(a).padStart(4)}/${String(b).padEnd(4)} ${((100 * a) / b).toFixed(1)}%`);
}
console.log(
  `${'all expected facts'.padEnd(28)} ${right}/${all} ${((100 * right) / all).toFixed(1)}%; ideas read wholly as expected ${whole}/${cases.length}`,
);

// Speed: ideas of about 15 words, joined from the typed ones, each read once per round; the best of fifteen rounds after one to warm up.
const long = [];
for (let i = 0; i + 2 < cases.length; i++)
  long.push(`${cases[i].idea}, ${cases[i + 1].idea}, ${cases[i + 2].idea}`.split(' ').slice(0, 15).join(' '));
let best = Number.POSITIVE_INFINITY;
for (let round = 0; round < 16; round++) {
  const start = performance.now();
  for (const idea of long) read(idea);
  if (round > 0) best = Math.min(best, performance.now() - start);
}
console.log(
  `speed: ${Math.round((1000 * long.length) / best)} ideas of 15 words a second on one thread (${cpus()[0]?.model}, Node ${process.version})`,
);
