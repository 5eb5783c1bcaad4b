// Measures the page in a Chromium against the built product, and writes bench/page.md: node bench/page.js [drafts]
// Prints what it finds; the figures are of this machine and this hour.
import { spawn } from 'node:child_process';
import { mkdtempSync, readFileSync, writeFileSync } from 'node:fs';
import { cpus, tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { gzipSync } from 'node:zlib';
import { startChromium } from '../scripts/chromium.js';
import { root } from '../scripts/run.js';

const DRAFTS = Number(process.argv[2] ?? 500);
const IDEAS = [
  'a beach sunset',
  'a mountain lake at dawn, misty',
  'a city street at night, neon signs',
  'a fox in the snow',
  'a castle on a hill',
];

const { browser, why } = await startChromium();
if (!browser) {
  process.stderr.write(`No Chromium starts here: ${why}\n`);
  process.exit(1);
}
const studio = spawn(process.execPath, [join(root, 'bin/atelier.js'), 'studio', '--no-open', '--port', '0'], {
  env: { ...process.env, ATELIER_HOME: mkdtempSync(join(tmpdir(), 'atelier-bench-')) },
});
const launch = await new Promise((done) => {
  studio.stdout.on('data', (text) => {
    const address = /http:\/\/\S+/.exec(String(text))?.[0];
    if (address) done(address);
  });
});
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
const median = (list) => [...list].sort((a, b) => a - b)[Math.floor(list.length / 2)] ?? Number.NaN;
const at = (list, part) => [...list].sort((a, b) => a - b)[Math.floor(list.length * part)] ?? Number.NaN;
const round = (value, digits = 0) => value.toFixed(digits);

try {
  const context = await browser.newContext({ viewport: { width: 1280, height: 800 }, reducedMotion: 'reduce' });
  await context.addInitScript(() => {
    globalThis.pictures = [];
    const put = CanvasRenderingContext2D.prototype.putImageData;
    CanvasRenderingContext2D.prototype.putImageData = function (...args) {
      if (!this.canvas.classList.contains('veil')) globalThis.pictures.push({ at: performance.now(), side: args[0].width });
      return put.apply(this, args);
    };
  });
  const page = await context.newPage();
  await page.goto(launch);
  await page.waitForSelector('#idea');
  const interactive = await page.evaluate(() => performance.now());
  await page.waitForFunction(() => globalThis.pictures.length > 0, undefined, { timeout: 60_000 });
  const first = await page.evaluate(() => globalThis.pictures[0].at);

  // From the last key to the first picture of the new words, and to the whole draft.
  const soon = [];
  const whole = [];
  const trace = await tracing(browser);
  for (const idea of [...IDEAS, ...IDEAS]) {
    await page.fill('#idea', '');
    await page.focus('#idea');
    await page.waitForTimeout(400);
    await page.keyboard.type(idea, { delay: 70 });
    const last = await page.evaluate(() => performance.now());
    await page.waitForFunction((when) => globalThis.pictures.some((each) => each.at > when && each.side >= 384), last, {
      timeout: 60_000,
    });
    const after = await page.evaluate((when) => globalThis.pictures.filter((each) => each.at > when), last);
    soon.push(after[0].at - last);
    whole.push(after.find(({ side }) => side >= 384).at - last);
  }
  const tasks = await trace.stop();

  // Memory: the same handful of ideas again and again, a collection before each reading.
  const session = await context.newCDPSession(page);
  const heap = async () => {
    await session.send('HeapProfiler.collectGarbage');
    const { usedSize } = await session.send('Runtime.getHeapUsage');
    return usedSize / 1_000_000;
  };
  const memory = [];
  for (let i = 0; i <= DRAFTS; i++) {
    if (i % Math.max(1, Math.floor(DRAFTS / 5)) === 0) memory.push({ drafts: i, heap: await heap(), all: sharedMemory() });
    const seen = await page.evaluate(() => globalThis.pictures.length);
    await page.fill('#idea', `${IDEAS[i % IDEAS.length]} ${i % 2 ? 'with a bird' : ''}`);
    await page.waitForFunction((count) => globalThis.pictures.slice(count).some(({ side }) => side >= 384), seen, {
      timeout: 60_000,
    });
  }

  const index = readFileSync(resolve(root, 'dist/web/index.html'), 'utf8');
  const script = /src="(\/assets\/[^"]+\.js)"/.exec(index)?.[1] ?? '';
  const compressed = gzipSync(readFileSync(join(root, 'dist/web', script))).length;
  const later = JSON.parse(readFileSync(resolve(root, 'dist/web/painter.json'), 'utf8'));
  const laterRaw = later.reduce((sum, { bytes }) => sum + bytes, 0);
  const laterPacked = later.reduce((sum, { file }) => sum + gzipSync(readFileSync(join(root, 'dist/web', file))).length, 0);
  const text = `# The page, measured

\`node bench/page.js ${DRAFTS}\`, Chromium ${browser.version()}, headless, on ${cpus()[0]?.model ?? 'an unknown processor'} with ${cpus().length} cores, Node
${process.versions.node}, load of the machine before and after not controlled: read the times as an upper bound where others worked on it.

| what | measured |
|---|---|
| first script, gzip -6 | ${round(compressed / 1000)} KB |
| painter and lexicon, loaded later | ${round(laterRaw / 1e6, 1)} MB, ${round(laterPacked / 1e6, 1)} MB gzip -6 |
| box there and taking keys, from navigation | ${round(interactive)} ms |
| first picture, from navigation | ${round(first)} ms |
| last key → first picture of the new words (median of ${soon.length}, slowest) | ${round(median(soon))} ms, ${round(Math.max(...soon))} ms |
| last key → whole draft at 384² (median, 90th percentile) | ${round(median(whole))} ms, ${round(at(whole, 0.9))} ms |
| tasks of the page's own thread while typing ${IDEAS.length * 2} ideas, by the time the thread ran: over 50 ms, longest | ${tasks.filter((ms) => ms > 50).length} of ${tasks.length}, ${round(Math.max(...tasks))} ms |

Memory over ${DRAFTS} drafts, after a collection: JavaScript heap of the page, and the proportional share of all processes of Chromium and the server.

| drafts | heap of the page | Chromium and server |
|---|---|---|
${memory.map(({ drafts, heap: used, all }) => `| ${drafts} | ${round(used, 1)} MB | ${round(all)} MB |`).join('\n')}
`;
  writeFileSync(resolve(root, 'bench/page.md'), text);
  process.stdout.write(text);
} finally {
  await browser.close();
  studio.kill();
}
