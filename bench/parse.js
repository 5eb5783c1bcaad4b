// @ts-check
// Prompts read back a second, on one thread: the prompts that the compilers make of 213 typed ideas, in each of the six main dialects
// and A1111's weights, with what was said alone and with a writer's light. Counted in seconds of processor time, since a machine that
// does other work gives a process only a part of a core. `node bench/parse.js [--write]`, on the built rooms.
import { readFileSync, writeFileSync } from 'node:fs';
import { cpus, loadavg } from 'node:os';
import { compile, parse, read, write } from '../packages/prompt/dist/index.js';

const WARMING = 60;
const ROUNDS = 10;
const ideas = readFileSync(new URL('typed-ideas.jsonl', import.meta.url), 'utf8')
  .trim()
  .split('\n')
  .map((line) => JSON.parse(line).idea);

/** @param {readonly string[]} texts */
const words = (texts) => (texts.reduce((sum, text) => sum + text.split(/\s+/).length, 0) / texts.length).toFixed(1);

/** @typedef {{ texts: string[], work: (text: string) => unknown, best: number }} Row */
/** @param {string[]} texts @param {(text: string) => unknown} work @returns {Row} */
const row = (texts, work) => ({ texts, work, best: 0 });

const said = ideas.map((idea) => read(idea));
const lit = said.map((brief) => write(brief, { liberty: 'faithful', seed: 1 }));
/** @type {[string, ...Row[]][]} */
const rows = ['gpt-image', 'gemini', 'flux', 'runway', 'midjourney', 'sd'].map((dialect) => [
  dialect,
  ...[said, lit].map((briefs) =>
    row(
      briefs.map((brief) => compile(brief, dialect).prompt),
      (text) => parse(text, dialect),
    ),
  ),
]);
const weighted = ideas.map((idea) => `(${idea}:1.2), ((best)), [fog:rain:0.5], a \\(b\\), <lora:x:0.8>`);
rows.push(['a1111: weights, editing, escapes', row(weighted, (text) => parse(text, 'a1111'))]);
rows.push(['ideas as typed, by `read`', row(ideas, read)]);

// Row after row within a round, so that a busy moment of the machine falls on none of them alone.
for (let round = -WARMING; round < ROUNDS; round++)
  for (const [, ...cells] of rows)
    for (const cell of cells) {
      const start = process.cpuUsage();
      for (const text of cell.texts) cell.work(text);
      const { user, system } = process.cpuUsage(start);
      if (round >= 0) cell.best = Math.max(cell.best, (cell.texts.length * 1e6) / (user + system));
    }

const table = rows.map(([name, ...cells]) => {
  const shown = cells.map(({ texts, best }) => `${words(texts)} | ${Math.round(best).toLocaleString('en')}`);
  return `| ${name} | ${shown.length > 1 ? shown.join(' | ') : `${shown[0]} | | `} |`;
});
const text = `# Reading prompts back

\`node bench/parse.js --write\`: prompts a second of processor time on one thread, the best of ${ROUNDS} rounds after ${WARMING} that warm up, rows in turn;
the prompts are what the compilers make of the ${ideas.length} ideas of \`typed-ideas.jsonl\`. Reading the words is nearly all of it, so the rate falls as
prompts grow longer. ${cpus().length} cores ${cpus()[0]?.model.trim()}, Node ${process.versions.node}, load ${loadavg()[0]?.toFixed(1)} while it ran: what else runs takes caches and half a core, too.

| dialect | words, as said | prompts a second | words, with a writer's light | prompts a second |
|---|---|---|---|---|
${table.join('\n')}
`;
process.stdout.write(text);
if (process.argv.includes('--write')) writeFileSync(new URL('parse.md', import.meta.url), text);
