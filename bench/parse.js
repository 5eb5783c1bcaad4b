// @ts-check
// Prompts read back a second, on one thread: the prompts that the compilers make of 213 typed ideas, in each of the six main dialects
// and A1111's weights, with what was said alone and with a writer's light. Counted in seconds of processor time, since a machine that
// does other work gives a process only a part of a core. `node bench/parse.js [--write]`, on the built rooms.
import { readFileSync, writeFileSync } from 'node:fs';
import { cpus, loadavg } from 'node:os';
import { compile, parse, read, write } from '../packages/prompt/dist/index.js';

const ROUNDS = 4;
const ideas = readFileSync(new URL('typed-ideas.jsonl', import.meta.url), 'utf8')
  .trim()
  .split('\n')
  .map((line) => JSON.parse(line).idea);

/** @param {readonly string[]} texts @param {(text: string) => unknown} work */
function rate(texts, work) {
  for (const text of texts) work(text);
  let best = 0;
  for (let round = 0; round < ROUNDS; round++) {
    const start = process.cpuUsage();
    for (const text of texts) work(text);
    const { user, system } = process.cpuUsage(start);
    best = Math.max(best, (texts.length * 1e6) / (user + system));
  }
  return Math.round(best).toLocaleString('en');
}
/** @param {readonly string[]} texts */
const words = (texts) => (texts.reduce((sum, text) => sum + text.split(/\s+/).length, 0) / texts.length).toFixed(1);

const rows = ['gpt-image', 'gemini', 'flux', 'runway', 'midjourney', 'sd'].map((dialect) => {
  const short = ideas.map((idea) => compile(read(idea), dialect).prompt);
  const long = ideas.map((idea) => compile(write(read(idea), { liberty: 'faithful', seed: 1 }), dialect).prompt);
  const parsed = [short, long].map((texts) => `${words(texts)} | ${rate(texts, (text) => parse(text, dialect))}`);
  return `| ${dialect} | ${parsed.join(' | ')} |`;
});
const weighted = ideas.map((idea) => `(${idea}:1.2), ((best)), [fog:rain:0.5], a \\(b\\), <lora:x:0.8>`);
rows.push(`| a1111: weights, editing, escapes | ${words(weighted)} | ${rate(weighted, (text) => parse(text, 'a1111'))} | | |`);
rows.push(`| ideas as typed, by \`read\` | ${words(ideas)} | ${rate(ideas, read)} | | |`);
const text = `# Reading prompts back

\`node bench/parse.js --write\`: prompts a second of processor time on one thread, the best of ${ROUNDS} rounds; the prompts are what the compilers
make of the 213 ideas of \`typed-ideas.jsonl\`. Reading the words is nearly all of it. ${cpus().length} cores ${cpus()[0]?.model.trim()}, Node
${process.versions.node}, load ${loadavg()[0]?.toFixed(1)} while it ran: what else runs takes caches and half a core, too.

| dialect | words, as said | prompts a second | words, with a writer's light | prompts a second |
|---|---|---|---|---|
${rows.join('\n')}
`;
process.stdout.write(text);
if (process.argv.includes('--write')) writeFileSync(new URL('parse.md', import.meta.url), text);
