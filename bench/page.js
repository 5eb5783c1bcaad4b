// Measures the page in a Chromium against the built product, and writes what it found into bench/page.md:
//
//   node bench/page.js times          what the first load costs, and how soon a draft follows the last key (about 2 minutes)
//   node bench/page.js stages         where that time goes, from the key to the frame (page-stages.js)
//   node bench/page.js memory [500]   memory over that many drafts
//
// The figures are of this machine and this hour; the load of the machine before and after is written beside them.
import { readFileSync, writeFileSync } from 'node:fs';
import { cpus, loadavg } from 'node:os';
import { join, resolve } from 'node:path';
import { gzipSync } from 'node:zlib';
import { startChromium } from '../scripts/chromium.js';
import { root } from '../scripts/run.js';
import { startStudio } from '../scripts/start-studio.js';
import { listen, stages } from './page-stages.js';

/** Mixed on purpose: scenery, things, people, lettering, media, long and short. */
const IDEAS = [
  'a beach sunset',
  'a mountain lake at dawn, misty',
  'a city street at night, neon signs, rain',
  'a fox in the snow under northern lights',
  'a castle on a hill',
  'birthday card for Tom',
  'a poster that says "OPEN LATE"',
  'two penguins on ice',
  'a forest path with sunbeams',
  'fish in a coral reef',
  'a red bicycle by a brick wall',
  'a lighthouse at dusk, two sailboats',
  'a horse in a flower meadow',
  'calm blue and gold, abstract',
  'a starry night over the desert',
  'a village in autumn, watercolor',
  'a cup of coffee on a table',
  'astronaut riding a horse',
  'a waterfall in the jungle',
  'snowy mountains at sunrise',
  'tokyo skyline, pixel art',
  'a cat and a dog on a sofa',
];
/** About 150 words a minute: faster than anyone who thinks of a picture. */
const KEY_MS = 80;

const [part = 'times', count = '500'] = process.argv.slice(2);
const median = (list) => at(list, 0.5);
const at = (list, share) => [...list].sort((a, b) => a - b)[Math.floor(list.length * share)] ?? Number.NaN;
const round = (value, digits = 0) => value.toFixed(digits);
const load = () => round(loadavg()[0], 1);

const { browser, why } = await startChromium();
if (!browser) {
  process.stderr.write(`No Chromium starts here: ${why}\n`);
  process.exit(1);
}
const studio = await startStudio();

/** Megabytes of all processes below this one, memory that several share counted in part (Linux's PSS); NaN elsewhere. */
function sharedMemory() {
  try {
    const children = (pid) => readFileSync(`/proc/${pid}/task/${pid}/children`, 'utf8').trim().split(' ').filter(Boolean);
    const all = new Set(children(process.pid));
    // A set grows while it is walked.
    for (const pid of all) for (const each of children(pid)) all.add(each);
    let kilobytes = 0;
    for (const pid of all)
      kilobytes += Number(/Pss:\s+(\d+)/.exec(readFileSync(`/proc/${pid}/smaps_rollup`, 'utf8'))?.[1] ?? 0);
    return kilobytes / 1000;
  } catch {
    return Number.NaN;
  }
}

/** Tasks of the pages' main threads in milliseconds of that thread's own time, which other work on the machine does not lengthen. */
async function tracing(chromium) {
  const session = await chromium.newBrowserCDPSession();
  const events = [];
  session.on('Tracing.dataCollected', ({ value }) => events.push(...value));
  await session.send('Tracing.start', { transferMode: 'ReportEvents', traceConfig: { includedCategories: ['toplevel'] } });
  return {
    async stop() {
      const complete = new Promise((done) => session.once('Tracing.tracingComplete', done));
      await session.send('Tracing.end');
      await complete;
      const main = new Set(
        events
          .filter(({ name, args }) => name === 'thread_name' && args.name === 'CrRendererMain')
          .map(({ pid, tid }) => `${pid} ${tid}`),
      );
      return events
        .filter(
          ({ name, ph, pid, tid, tdur }) =>
            ph === 'X' && /RunTask/.test(name) && tdur !== undefined && main.has(`${pid} ${tid}`),
        )
        .map(({ tdur }) => tdur / 1000);
    },
  };
}

async function openPage() {
  const context = await browser.newContext({ viewport: { width: 1280, height: 800 }, reducedMotion: 'reduce' });
  await context.addInitScript(() => {
    globalThis.pictures = [];
    globalThis.lastKey = 0;
    addEventListener(
      'keydown',
      () => {
        globalThis.lastKey = performance.now();
      },
      true,
    );
    // Which words a picture is of: its pixels come with the number of the call that asked for it.
    const asked = new Map();
    const wordsOf = new WeakMap();
    const heard = new WeakSet();
    const post = Worker.prototype.postMessage;
    Worker.prototype.postMessage = function (message, ...rest) {
      if (!heard.has(this)) {
        heard.add(this);
        this.addEventListener('message', ({ data }) => {
          if (data?.kind === 'event' && asked.has(data.id) && data.event?.data)
            wordsOf.set(data.event.data, asked.get(data.id));
        });
      }
      if (message?.kind === 'call' && message.name === 'draft') asked.set(message.id, message.input.doc.idea);
      return post.call(this, message, ...rest);
    };
    const put = CanvasRenderingContext2D.prototype.putImageData;
    CanvasRenderingContext2D.prototype.putImageData = function (...args) {
      const side = Math.sqrt(args[0].width * args[0].height);
      if (!this.canvas.classList.contains('veil'))
        globalThis.pictures.push({ at: performance.now(), side, idea: wordsOf.get(args[0].data) });
      return put.apply(this, args);
    };
  });
  if (part === 'stages') await context.addInitScript(listen);
  const page = await context.newPage();
  await page.goto(studio.launch);
  await page.waitForSelector('#idea');
  return { context, page };
}

/** What a person takes to look at the first picture. */
async function looked(page) {
  await page.waitForFunction(() => globalThis.pictures.length > 0, undefined, { timeout: 60_000 });
  await page.waitForTimeout(5000);
}
/** As many pixels as 384 × 384, in whatever shape, less what rounding to fours takes. */
const WHOLE = 376;

async function times() {
  const before = load();
  const { page } = await openPage();
  const interactive = await page.evaluate(() => performance.now());
  await looked(page);
  const first = await page.evaluate(() => globalThis.pictures[0].at);
  const rows = [];
  let trace = await tracing(browser);
  let tasks = [];
  for (const [i, idea] of IDEAS.entries()) {
    await page.fill('#idea', '');
    await page.focus('#idea');
    await page.waitForTimeout(300);
    await page.keyboard.type(idea, { delay: KEY_MS });
    const last = await page.evaluate(() => globalThis.lastKey);
    await page.waitForFunction(
      ([words, when, whole]) => globalThis.pictures.some((each) => each.idea === words && each.at > when && each.side >= whole),
      [idea, last, WHOLE],
      { timeout: 60_000 },
    );
    // A picture of earlier words that comes after the last key is none of these.
    const after = await page.evaluate(
      ([words, when]) => globalThis.pictures.filter((each) => each.idea === words && each.at > when),
      [idea, last],
    );
    rows.push({ idea, soon: after[0].at - last, whole: after.find(({ side }) => side >= WHOLE).at - last });
    // A trace of everything would fill the memory that is not measured here.
    if (i === 7) {
      tasks = await trace.stop();
      trace = undefined;
    }
  }
  await trace?.stop();
  const after = load();

  const index = readFileSync(resolve(root, 'dist/web/index.html'), 'utf8');
  const script = /src="(\/assets\/[^"]+\.js)"/.exec(index)?.[1] ?? '';
  const compressed = gzipSync(readFileSync(join(root, 'dist/web', script))).length;
  const later = JSON.parse(readFileSync(resolve(root, 'dist/web/painter.json'), 'utf8'));
  const laterRaw = later.reduce((sum, { bytes }) => sum + bytes, 0);
  const laterPacked = later.reduce((sum, { file }) => sum + gzipSync(readFileSync(join(root, 'dist/web', file))).length, 0);
  const soon = rows.map((row) => row.soon);
  const whole = rows.map((row) => row.whole);
  return `## Times

\`node bench/page.js times\`; load of the machine ${before} before, ${after} after.

| what | measured |
|---|---|
| first script, gzip -6 | ${round(compressed / 1000)} KB |
| painter and lexicon, loaded later | ${round(laterRaw / 1e6, 1)} MB, ${round(laterPacked / 1e6, 1)} MB gzip -6 |
| box there and taking keys, from navigation | ${round(interactive)} ms |
| first picture of its own, from navigation (a still is there before) | ${round(first)} ms |
| last key → first picture of the new words, of ${rows.length} ideas typed at ${KEY_MS} ms a key: median, 90th percentile | ${round(median(soon))} ms, ${round(at(soon, 0.9))} ms |
| last key → whole draft, as many pixels as 384²: median, 90th percentile | ${round(median(whole))} ms, ${round(at(whole, 0.9))} ms |
| ideas whose first picture came within 300 ms; whose whole draft did | ${soon.filter((ms) => ms <= 300).length}; ${whole.filter((ms) => ms <= 300).length} of ${rows.length} |
| tasks of the page's own thread while 8 ideas were typed and drawn, by the time the thread ran: over 50 ms, longest | ${tasks.filter((ms) => ms > 50).length} of ${tasks.length}, ${round(Math.max(...tasks))} ms |

| idea | first picture | whole draft |
|---|---|---|
${rows.map((row) => `| ${row.idea} | ${round(row.soon)} ms | ${round(row.whole)} ms |`).join('\n')}
`;
}

async function memory(drafts) {
  const { context, page } = await openPage();
  await page.waitForFunction(() => globalThis.pictures.length > 0, undefined, { timeout: 60_000 });
  // Every idea once: what is loaded and compiled is there before the first reading.
  const session = await context.newCDPSession(page);
  const heap = async () => {
    await session.send('HeapProfiler.collectGarbage');
    const { usedSize } = await session.send('Runtime.getHeapUsage');
    return usedSize / 1_000_000;
  };
  const read = [];
  for (let i = -IDEAS.length; i <= drafts; i++) {
    if (i >= 0 && i % Math.max(1, Math.floor(drafts / 10)) === 0)
      read.push({ drafts: i, heap: await heap(), all: sharedMemory() });
    const seen = await page.evaluate(() => globalThis.pictures.length);
    const one = (i + IDEAS.length) % IDEAS.length;
    const idea = `${IDEAS[one]} ${i % 2 ? 'with a bird' : ''}`;
    await page.fill('#idea', idea);
    await page.waitForFunction(
      ([words, before, whole]) => globalThis.pictures.slice(before).some((each) => each.idea === words && each.side >= whole),
      [idea, seen, WHOLE],
      { timeout: 60_000 },
    );
  }
  return `## Memory

\`node bench/page.js memory ${drafts}\`, after ${IDEAS.length} drafts to get everything loaded: JavaScript heap of the page after a collection, and the proportional
share of all processes of Chromium and the server, whose workers collect when they like.

| drafts | heap of the page | Chromium and server |
|---|---|---|
${read.map(({ drafts: n, heap: used, all }) => `| ${n} | ${round(used, 1)} MB | ${round(all)} MB |`).join('\n')}
`;
}

/** The page about it, with one of its parts written anew. */
function withPart(before, name, text) {
  const head = `# The page, measured

Chromium ${browser.version()}, headless, on ${cpus()[0]?.model ?? 'an unknown processor'} with ${cpus().length} cores, Node ${process.versions.node}.
`;
  const parts = new Map(
    before
      .split(/^(?=## )/m)
      .slice(1)
      .map((each) => [/^## (\w+)/.exec(each)?.[1], each.trimEnd()]),
  );
  parts.set(name, text.trimEnd());
  return `${head}\n${[...parts.values()].join('\n\n')}\n`;
}

async function staged() {
  const { page } = await openPage();
  await looked(page);
  return stages(page, KEY_MS, load);
}

const PARTS = {
  times: { title: 'Times', measure: times },
  stages: { title: 'Stages', measure: staged },
  memory: { title: 'Memory', measure: () => memory(Number(count)) },
};

try {
  const { title, measure } = PARTS[part] ?? PARTS.times;
  const text = await measure();
  const file = resolve(root, 'bench/page.md');
  writeFileSync(file, withPart(readFileSync(file, 'utf8'), title, text));
  process.stdout.write(text);
} finally {
  await browser.close();
  studio.stop();
}
