// Where the time goes from the last key to the picture: `node bench/page.js stages` types eight ideas and writes the table.
//
// The page itself is not changed for it. What it asks its worker, what comes back and what reaches the canvas is heard from outside; how
// long the painter took is in its answer. "before it" is all else that happens in the worker and on the way there and back: hearing the
// call, calling off what was painted of the words before, reading and writing where the view has not done that yet, two messages.

/** Of bench/page.js, those that differ most in what they cost. */
const STAGED = [
  'a beach sunset',
  'a mountain lake at dawn, misty',
  'a city street at night, neon signs, rain',
  'a fox in the snow under northern lights',
  'a castle on a hill',
  'birthday card for Tom',
  'a lighthouse at dusk, two sailboats',
  'a cat and a dog on a sofa',
];

/** Runs in the page before anything of it: notes calls, answers, pixels and frames in `globalThis.stages`. */
export function listen() {
  globalThis.stages = [];
  const note = (what, more) => globalThis.stages.push({ at: performance.now(), what, ...more });
  const of = new WeakMap();
  const heard = new WeakSet();
  const post = Worker.prototype.postMessage;
  Worker.prototype.postMessage = function (message, ...rest) {
    if (!heard.has(this)) {
      heard.add(this);
      this.addEventListener('message', ({ data }) => {
        if (data?.kind === 'done') note('done', { id: data.id });
        if (data?.kind !== 'event' || !data.event?.data) return;
        of.set(data.event.data, data.id);
        note('picture', { id: data.id, ms: data.event.ms, side: data.event.width, final: data.event.final });
      });
    }
    if (message?.kind === 'call') note('asked', { id: message.id, name: message.name, idea: message.input?.doc?.idea });
    return post.call(this, message, ...rest);
  };
  const put = CanvasRenderingContext2D.prototype.putImageData;
  CanvasRenderingContext2D.prototype.putImageData = function (...args) {
    const id = of.get(args[0].data);
    const side = args[0].width;
    put.apply(this, args);
    if (id === undefined) return;
    note('canvas', { id, side });
    requestAnimationFrame(() => {
      const frame = new MessageChannel();
      frame.port1.onmessage = () => note('frame', { id, side });
      frame.port2.postMessage(0);
    });
  };
}

/** @returns {Promise<string>} the part of bench/page.md */
export async function stages(page, keyMs, load) {
  const before = load();
  const rows = [];
  for (const idea of STAGED) {
    await page.fill('#idea', '');
    await page.focus('#idea');
    await page.waitForTimeout(300);
    await page.evaluate(() => {
      globalThis.stages.length = 0;
    });
    await page.keyboard.type(idea, { delay: keyMs });
    await page.waitForFunction(
      (words) => {
        const all = globalThis.stages;
        const asked = all.find((each) => each.what === 'asked' && each.name === 'draft' && each.idea === words);
        const whole = asked && all.find((each) => each.what === 'picture' && each.id === asked.id && each.final);
        return whole && all.some((each) => each.what === 'frame' && each.id === asked.id && each.side === whole.side);
      },
      idea,
      { timeout: 60_000 },
    );
    const [last, all] = await page.evaluate(() => [globalThis.lastKey, globalThis.stages]);
    rows.push({ idea, ...rowOf(idea, last, all) });
  }
  const after = load();
  const mean = (name) => rows.reduce((sum, row) => sum + row[name], 0) / rows.length;
  const cells = (row) => COLUMNS.map(({ name }) => `${Math.round(row[name])}`).join(' | ');
  const means = Object.fromEntries(COLUMNS.map(({ name }) => [name, mean(name)]));
  const own = means.asked + means.before + means.canvas + means.frame;
  return `## Stages

\`node bench/page.js stages\`; milliseconds from the last key of an idea typed at ${keyMs} ms a key; load of the machine ${before} before, ${after} after. Of the first
picture ${Math.round(own)} of ${Math.round(means.first)} ms are the page's (asking, what comes before painting, canvas, frame), the rest is the painter's.

| idea | ${COLUMNS.map(({ title }) => title).join(' | ')} |
|---|${COLUMNS.map(() => '---').join('|')}|
${rows.map((row) => `| ${row.idea} | ${cells(row)} |`).join('\n')}
| mean | ${cells(means)} |
`;
}

const COLUMNS = [
  { name: 'asked', title: 'key → asked' },
  { name: 'before', title: 'before it' },
  { name: 'painting', title: 'painting it' },
  { name: 'canvas', title: '→ canvas' },
  { name: 'frame', title: '→ frame' },
  { name: 'first', title: 'first picture' },
  { name: 'wholePainting', title: 'painting the whole' },
  { name: 'whole', title: 'whole draft' },
];

function rowOf(idea, last, all) {
  const asked = all.find((each) => each.what === 'asked' && each.name === 'draft' && each.idea === idea);
  const mine = all.filter(({ id }) => id === asked.id);
  const pictures = mine.filter(({ what }) => what === 'picture');
  const first = pictures[0];
  const whole = pictures.find(({ final }) => final);
  const when = (what, { side }) => mine.find((each) => each.what === what && each.side === side).at;
  return {
    asked: asked.at - last,
    before: first.at - asked.at - first.ms,
    painting: first.ms,
    canvas: when('canvas', first) - first.at,
    frame: when('frame', first) - when('canvas', first),
    first: when('frame', first) - last,
    wholePainting: whole === first ? 0 : whole.ms,
    whole: when('frame', whole) - last,
  };
}
