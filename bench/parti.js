// @ts-check
// Prompts that nobody here wrote, through the layout: how many of their subjects have a drawing, what happens to the others,
// and how long it takes. `ATELIER_BENCH=folder node bench/parti.js` reads parti-dev.jsonl there (PartiPrompts, Yu et al. 2022,
// Apache-2.0), 200 prompts spread evenly over the file, and writes bench/parti.md. Exit status 1 where a prompt fails or a
// thing without a drawing goes unsaid.
import { spawnSync } from 'node:child_process';
import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import { cpus } from 'node:os';
import { join } from 'node:path';
import { root } from '../scripts/run.js';

const HOW_MANY = 200;
const file = join(process.env.ATELIER_BENCH ?? '', 'parti-dev.jsonl');
if (!process.env.ATELIER_BENCH || !existsSync(file)) {
  process.stdout.write('Skipped: ATELIER_BENCH names no folder with parti-dev.jsonl.\n');
  process.exit(0);
}
const lines = readFileSync(file, 'utf8').trim().split('\n');
const chosen = Array.from({ length: HOW_MANY }, (_, i) => lines[Math.floor((i * lines.length) / HOW_MANY)] ?? '');
/** @type {{ prompt: string, category: string }[]} */
const prompts = chosen.map((line) => JSON.parse(line));
const input = prompts.map(({ prompt }) => prompt.replace(/\s+/g, ' ')).join('\n');

/** @param {string} command */
function batch(command) {
  const started = performance.now();
  const { status, stdout, stderr } = spawnSync(
    process.execPath,
    [join(root, 'bin/atelier.js'), command, '--batch', '--json', ...(command === 'brief' ? ['--write'] : [])],
    { input, encoding: 'utf8', maxBuffer: 1 << 28 },
  );
  if (status !== 0) throw new Error(`${command} --batch ended with ${status}: ${stderr}`);
  const values = stdout
    .trimEnd()
    .split('\n')
    .map((line) => JSON.parse(line));
  if (values.length !== HOW_MANY) throw new Error(`${command} --batch: expected ${HOW_MANY} lines, got ${values.length}`);
  return { values, seconds: (performance.now() - started) / 1000 };
}

const briefs = batch('brief');
const stages = batch('stage');
/** @type {Map<string, { prompts: number, subjects: number, drawn: number, complete: number }>} */
const byCategory = new Map();
/** @type {Map<string, number>} */
const undrawn = new Map();
/** @type {string[]} */
const unsaid = [];
let failed = 0;
for (const [i, { prompt, category }] of prompts.entries()) {
  const [brief, stage] = [briefs.values[i], stages.values[i]];
  if (brief.error || stage.error) {
    failed++;
    process.stdout.write(`failed: ${prompt}: ${(brief.error ?? stage.error).message}\n`);
    continue;
  }
  const row = byCategory.get(category) ?? { prompts: 0, subjects: 0, drawn: 0, complete: 0 };
  byCategory.set(category, row);
  row.prompts++;
  const said = new Set(stage.missing.map((/** @type {{ of?: string }} */ { of }) => of));
  /** @type {{ of: string, grounding: { kind: string } }[]} */
  const objects = stage.objects;
  let complete = true;
  for (const { id, name, source, off, count } of brief.subjects) {
    if (source !== 'user' || off || count?.exact === 0) continue;
    row.subjects++;
    const own = objects.filter(({ of }) => standsFor(brief, id).includes(of));
    if (own.some(({ grounding }) => grounding.kind !== 'missing')) row.drawn++;
    else {
      complete = false;
      undrawn.set(name, (undrawn.get(name) ?? 0) + 1);
      if (!said.has(id)) unsaid.push(`${name}, in "${prompt}"`);
    }
    // An object that stands for two facts ("a straw of an orange") is said under the fact it belongs to.
    if (own.some(({ grounding, of }) => grounding.kind === 'missing' && !said.has(of))) unsaid.push(`${name}, in "${prompt}"`);
  }
  if (complete) row.complete++;
}
const total = { prompts: 0, subjects: 0, drawn: 0, complete: 0 };
for (const row of byCategory.values())
  for (const key of /** @type {const} */ (['prompts', 'subjects', 'drawn', 'complete'])) total[key] += row[key];
const cells = (/** @type {string} */ name, /** @type {typeof total} */ row) =>
  `| ${name} | ${row.prompts} | ${row.subjects} | ${row.drawn} (${row.subjects === 0 ? '–' : Math.round((100 * row.drawn) / row.subjects)} %) | ${row.complete} |`;
const often = [...undrawn].sort((a, b) => b[1] - a[1] || (a[0] < b[0] ? -1 : 1)).slice(0, 24);
const [cpu] = cpus();
const text = `# Coverage: ${HOW_MANY} prompts of PartiPrompts through \`stage --batch\`

${failed} failed. Of ${total.subjects} subjects that were named, ${total.drawn} (${Math.round((100 * total.drawn) / total.subjects)} %) have a drawing or are part of the scene; of the others ${unsaid.length} went unsaid.
${total.complete} prompts have every subject. ${stages.seconds.toFixed(1)} s for all with the process's start, ${((1000 * stages.seconds) / HOW_MANY).toFixed(0)} ms a prompt.

| category | prompts | subjects | drawn | prompts with every subject |
|---|---|---|---|---|
${[...byCategory]
  .sort((a, b) => (a[0] < b[0] ? -1 : 1))
  .map(([name, row]) => cells(name, row))
  .join('\n')}
${cells('**all**', total)}

Most often without a drawing: ${often.map(([name, n]) => (n > 1 ? `${name} (${n})` : name)).join(', ')}.

Written by \`ATELIER_BENCH=folder node bench/parti.js\` on ${cpus().length} × ${cpu?.model.trim() ?? 'unknown'}, Node ${process.versions.node}. A subject counts as drawn when one object of the
Stage has a grounding other than \`missing\`; whether the drawing is good only an eye can say.
`;
writeFileSync(join(root, 'bench/parti.md'), text);
process.stdout.write(text);
for (const one of unsaid) process.stdout.write(`unsaid: ${one}\n`);
process.exitCode = failed > 0 || unsaid.length > 0 ? 1 : 0;

/**
 * Ids of the facts whose drawing shows a subject: its own, the bowl that the soup is in, the letters that are the word.
 * @param {{ relations: { from: string, predicate: string, to: string }[], text: { id?: string, on?: string }[] }} brief
 * @param {string} id
 */
function standsFor({ relations, text }, id) {
  const wholes = relations.filter(({ predicate, to }) => predicate === 'of' && to === id).map(({ from }) => from);
  return [id, ...wholes, ...text.filter(({ on }) => on === id).map((letters) => letters.id ?? '')];
}
