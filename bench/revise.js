#!/usr/bin/env node
// How well instructions are placed: `node bench/revise.js [--unseen | --talk | --onward | --daily | --said] [--misses N]`, on the built rooms.
// Each case starts from write(read(idea), seed 7), says the instructions of `before`, then the instruction, and compares facts as
// labels ("time:night", "attribute:car=blue"). Added: there now and not before. Removed: not there now. Changed: the first gone, the
// second there. Kept: there now. "a||b" is met by either, as far as there is one. Beside what is expected, whatever a person had said must still be there, and nothing may have come
// from the edit that is not expected. Held-back cases are only counted, never shown.
import { readFileSync } from 'node:fs';

const { read, revise, write } = await import(process.env.ATELIER_PROMPT ?? '../packages/prompt/dist/index.js');

const show = process.argv.includes('--misses') ? Number(process.argv[process.argv.indexOf('--misses') + 1] ?? 20) : 0;
const file = process.argv.includes('--talk')
  ? 'revise-talk.jsonl'
  : process.argv.includes('--onward')
    ? 'revise-onward.jsonl'
    : process.argv.includes('--daily')
      ? 'revise-daily.jsonl'
      : process.argv.includes('--said')
        ? 'revise-said.jsonl'
        : process.argv.includes('--unseen')
          ? 'revise-unseen.jsonl'
          : 'revise-cases.jsonl';
const seed = 7;
const cases = readFileSync(new URL(file, import.meta.url), 'utf8')
  .trim()
  .split('\n')
  .map((line) => JSON.parse(line));

function labelsOf(brief) {
  const labels = new Map();
  const names = new Map();
  const add = (label, source) => labels.set(label.toLowerCase(), source);
  const countOf = (count) => count.exact ?? count.quantifier ?? count.min;
  const subject = (s) => {
    if (s.off) return;
    names.set(s.id, s.name);
    add(`subject:${s.name}`, s.source);
    if (s.count) add(`count:${s.name}=${countOf(s.count)}`, s.source);
    for (const a of s.attributes) add(`attribute:${s.name}=${a.value}`, a.source);
    for (const a of s.actions) add(`action:${s.name}=${a.value}`, a.source);
    s.parts.forEach(subject);
  };
  brief.subjects.forEach(subject);
  for (const f of [...brief.setting, ...brief.look]) {
    if (f.off) continue;
    names.set(f.id, f.value);
    add(`${f.kind}:${f.value}`, f.source);
  }
  for (const r of brief.relations) add(`relation:${names.get(r.from)} ${r.predicate} ${names.get(r.to)}`, r.source);
  for (const t of brief.text) add(`text:${t.content}`, t.source);
  for (const a of brief.absent) add(`absent:${a.value}`, a.source);
  if (brief.format.aspect) add(`aspect:${brief.format.aspect}`, brief.format.source ?? 'user');
  return labels;
}

function judge({ idea, before = [], instruction, expect }) {
  let brief = write(read(idea), { seed });
  for (const each of before) brief = revise(brief, each, { seed }).brief;
  const was = labelsOf(brief);
  const result = revise(brief, instruction, { seed });
  const is = labelsOf(result.brief);
  const faults = [];
  const low = (list = []) => list.map(oneOf);
  // Of several forms the one that is there now, or was there before.
  const oneOf = (label) => {
    const forms = label.toLowerCase().split('||');
    return forms.find((form) => is.has(form) && !was.has(form)) ?? forms.find((form) => was.has(form)) ?? forms[0];
  };
  if (expect.unplaced && (result.unplaced.length === 0 || result.brief !== brief)) faults.push('was placed');
  if (!expect.unplaced && result.unplaced.length > 0) faults.push(`not placed: ${result.answer}`);
  if (expect.intent && JSON.stringify({ ...result.move }) !== JSON.stringify(expect.intent))
    faults.push(`move ${JSON.stringify(result.move)}`);
  if (!expect.intent && result.move) faults.push(`took it for ${result.move.intent}`);
  for (const part of expect.answer ?? [])
    if (!result.answer.toLowerCase().includes(part.toLowerCase())) faults.push(`answer without "${part}": ${result.answer}`);
  if ((expect.answer || expect.intent) && result.brief !== brief) faults.push('changed the Brief');
  const changed = (expect.changed ?? []).map(low);
  const gone = new Set([...low(expect.removed), ...changed.map(([from]) => from)]);
  const come = new Set([...low(expect.added), ...changed.map(([, to]) => to)]);
  // What the writer had invented and the person now names has come as well: it is theirs from here on (R8).
  const claimed = (label) => is.get(label) === 'edit' && was.get(label) === 'writer';
  for (const label of come) if (!is.has(label) || (was.has(label) && !claimed(label))) faults.push(`no ${label}`);
  for (const label of gone) if (is.has(label) && !come.has(label)) faults.push(`still ${label}`);
  for (const label of low(expect.kept)) if (!is.has(label)) faults.push(`lost ${label}`);
  // What was said and not spoken of stays; a fact of a thing that goes may go with it, a relation to what changed may change.
  const goneNames = [...gone].map((label) => label.replace(/^\w+:/, '').replace(/=.*/, ''));
  const touched = (label) => goneNames.some((name) => label.includes(name));
  for (const [label, source] of was)
    if ((source === 'user' || source === 'edit') && !is.has(label) && !gone.has(label) && !touched(label))
      faults.push(`lost ${label}`);
  const comeNames = [...come].map((label) => label.replace(/^\w+:/, '').replace(/=.*/, ''));
  for (const [label, source] of is)
    if (
      source === 'edit' &&
      !was.has(label) &&
      !come.has(label) &&
      !comeNames.some((name) => label.includes(name)) &&
      !label.startsWith('absent:')
    )
      faults.push(`also ${label}`);
  return { faults, answer: result.answer };
}

const tally = { open: [0, 0], heldBack: [0, 0] };
let shown = 0;
for (const each of cases) {
  const part = tally[each.heldBack ? 'heldBack' : 'open'];
  part[1]++;
  let faults;
  try {
    ({ faults } = judge(each));
  } catch (error) {
    faults = [error.stack.split('\n').slice(0, 3).join(' ')];
  }
  if (faults.length === 0) part[0]++;
  else if (!each.heldBack && shown++ < show)
    console.log(`MISS "${each.idea}" / ${[...(each.before ?? []), each.instruction].join(' / ')}\n     ${faults.join('; ')}`);
}
for (const [name, [right, all]] of Object.entries(tally))
  console.log(`${name}: ${right} of ${all} (${((100 * right) / all).toFixed(1)} %)`);
