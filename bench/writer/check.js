#!/usr/bin/env node
// @ts-check
// Grammar and sense of the writer's texts, over every portrait in typical frames: `node bench/writer/check.js`, on the built rooms. Each text is
// asked for marks of broken prose; prints the first findings of each mark as it meets them (`node bench/writer/check.js 6`: six of each),
// and at the end how many there were in how many texts. About a minute on a free machine; standard error says every so often how
// far it is. Method and figures: bench/writing.md.
const { prose, read, write } = await import(process.env.ATELIER_PROMPT ?? '../../packages/prompt/dist/index.js');
const { knownPortraits, plural } = await import('../../packages/lexicon/dist/index.js');

/** @type {((name: string) => string)[]} */
const FRAMES = [
  (name) => `${article(name)} ${name}`,
  (name) => `two ${plural(name)}`,
  (name) => `an old ${name} on a wooden table`,
  (name) => `${article(name)} ${name} in the rain at night`,
  (name) => `${article(name)} ${name} next to a red door`,
  (name) => `a paper ${name} under a cherry tree`,
];
/** @param {string} name */
const article = (name) => (/^[aeiou]/.test(name) ? 'an' : 'a');
/** @type {[string, RegExp][]} */
const FAULTS = [
  ['a placeholder left', /\$|[{}|]|undefined|\[|\]/],
  ['a word twice', /\b(the|a|an|of|in|on|to|with|it|is|are|and|at) \1\b/i],
  ['a wrong article', /\b[Aa] (?=[aeio])(?!one\b|eu)|\b[Aa]n (?!OK\b|[aeiouhxS8"])/],
  ['broken stops', /\.\s*\.|,\s*[,.;]|;\s*[;.]|\s[,.;]|\.(?=[A-Z])/],
  [
    'one verb for several',
    /(?<!\b(?:of|by|behind|along|[Aa]cross|[Oo]ver|[Uu]nder|[Oo]n|in|to|near|from) )the (?:\w+ )?\w+[^s’ ]s (?:is|has|shows|stands|holds|keeps|leans|lies) (?!that)/,
  ],
  ['they of one', /\bthey it\b|\bit they\b|\bthem it\b/],
  ['a place in a place', /\bin a [\w ]+ in the [\w ]+ in (?:a|the)\b/],
  ['sun by night', /\bat night\b.*\b(?:[Ss]unlight|daylight|the sun|noon)\b(?! has)/],
];
const most = Number(process.argv[2] ?? 6);
/** How often each mark was met. @type {Map<string, number>} */
const found = new Map();
let seen = 0;
const portraits = [...knownPortraits()];
for (const [nth, { id }] of portraits.entries()) {
  if (nth % 100 === 0) process.stderr.write(`${nth} of ${portraits.length} portraits\n`);
  const name = id.replace(/-kind$/, '').replaceAll('-', ' ');
  for (const frame of FRAMES)
    for (const liberty of ['free', 'balanced']) {
      const idea = frame(name);
      const text = prose(write(read(idea), { liberty, seed: 0 }), { length: 'long' })
        .map((/** @type {{ text: string }} */ piece) => piece.text)
        .join(' ');
      seen++;
      // What the person said may be as odd as it likes.
      const told = text.slice(text.indexOf('. ') + 2);
      for (const [fault, pattern] of FAULTS) {
        const hit = pattern.exec(fault.startsWith('sun') ? text : told);
        if (!hit) continue;
        const times = (found.get(fault) ?? 0) + 1;
        found.set(fault, times);
        if (times <= most) console.log(`${fault}: [${idea}] …${told.slice(Math.max(0, hit.index - 40), hit.index + 50)}…`);
      }
    }
}
for (const [fault, times] of found) console.log(`${fault}: ${times}`);
console.log(`${seen} texts, ${[...found.values()].reduce((sum, times) => sum + times, 0)} findings`);
