import { lemmas } from '@atelier/lexicon';
import { type Brief, briefSchema } from '@atelier/spec';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { said } from './read.fixture.ts';
import { read } from './read.ts';

const pick = (text: string) => fc.constantFrom(...text.split(', '));
const number = pick('a, the, two, three, several, a pair of, some, no, 5, a dozen, my');
const quality = pick(
  'red, tiny, old, wooden, fluffy, light blue, happy, broken, shining, very tall, cozy, black and white, steampunk',
);
const thing = pick(
  'dog, cats, palm trees, umbrella, hot dog, knight, castle, waves, teacup, woman, children, neon sign, mountain, glasses, mouse, zorblax, GIRL, tree’s leaf',
);
const link = pick(
  'on, beside, in front of, with, wearing, holding, under, and, next to, riding, without, made of, of, is, looks like, in the style of, by, that has, surrounded by, to the left of',
);
const place = pick(
  'at sunset, in a forest, on the beach, in paris, in the rain, at night, in winter, in the background, on mars, in the 1950s',
);
const tail = pick(
  'oil painting, cinematic lighting, 8k, close-up, by Claude Monet, with the words "HELLO WORLD", 16:9, please, #cozy, 🌅, no people, it is raining, they are happy, wide angle, -, deserted except for a few seagulls',
);
const frame = pick('can you draw me, pls make a pic of, Create an image of, I want a picture of, draw, , , , ');
const phrase = fc.tuple(number, fc.array(quality, { maxLength: 2 }), thing).map(([n, q, t]) => [n, ...q, t].join(' '));
/** Ideas as people might put them together, grammatical or not. */
const idea = fc
  .tuple(
    frame,
    phrase,
    fc.array(fc.tuple(link, phrase), { maxLength: 3 }),
    fc.array(place, { maxLength: 2 }),
    fc.array(tail, { maxLength: 3 }),
  )
  .map(([f, p, links, places, tails]) => [[f, p, ...links.flat(), ...places].filter(Boolean).join(' '), ...tails].join(', '));

const WORD = /\p{L}[\p{L}\p{M}'’-]*|\p{N}+/gu;
const known = new Map<string, string[]>();
const keys = (text: string): string[] => {
  const seen = known.get(text) ?? keysOf(text);
  known.set(text, seen);
  return seen;
};
const keysOf = (text: string): string[] =>
  text
    .toLowerCase()
    .split(/[^\p{L}\p{M}\p{N}]+/u)
    .filter(Boolean)
    .flatMap((word) => [...lemmas(word)]);
const LIGHT = new Set(
  'a an the is are it they that for with in on at of by and to no my some pic image picture can you me i without he she was these those there here who which as from into over under very so too not does do has have had any each both all'.split(
    ' ',
  ),
);

/** Spans of every count: what they say is checked apart. */
const countSpans = (subjects: Brief['subjects']): [number, number][] =>
  subjects.flatMap((s) => [...(s.count ? (s.spans ?? (s.span ? [s.span] : [])) : []), ...countSpans(s.parts)]);

/** B2: every content word is said by a fact that spans it, stands in `unread`, or belongs to the frame or the format. */
function nothingLost(text: string, brief: Brief, known: ReturnType<typeof said>): void {
  const others = [
    ...brief.absent,
    ...brief.setting,
    ...brief.look,
    ...brief.subjects.flatMap((s) => [s, ...s.parts, ...s.attributes]),
  ];
  const spanned = others.flatMap((f) => f.spans ?? (f.span ? [f.span] : []));
  const left = brief.unread.map(({ span }) => span!);
  const asked = brief.request ? [brief.request.span, ...(brief.request.spans ?? [])] : [];
  const formats = [...(brief.format.spans ?? []), ...(brief.format.span ? [brief.format.span] : [])];
  const free = [...left, ...asked, ...countSpans(brief.subjects), ...formats];
  for (const match of text.matchAll(WORD)) {
    const [start, end] = [match.index, match.index + match[0].length];
    const inside = ([s, e]: readonly [number, number]): boolean => s <= start && end <= e;
    if (LIGHT.has(match[0].toLowerCase()) || free.some(inside)) continue;
    const sayers = known.filter(({ spans }) => spans.some(inside));
    const ok =
      sayers.some((fact) => keys(match[0]).some((key) => keys(fact.text).includes(key))) ||
      (sayers.length === 0 && spanned.some(inside));
    if (!ok && !/^(?:very|that|there|has|except|for)$/.test(match[0])) throw new Error(`"${match[0]}" is lost in "${text}"`);
  }
}

/** B2: a fact with source user has its words under its span. */
function wordsUnderSpan(text: string, known: ReturnType<typeof said>): void {
  for (const fact of known) {
    if (fact.spans.some(([s, e]) => /[^\p{L}\p{M}\p{N}\p{P}\s]/u.test(text.slice(s, e)))) continue;
    const under = new Set(fact.spans.flatMap(([s, e]) => keys(text.slice(s, e))));
    for (const word of fact.text.split(/\s+/).filter((w) => w !== '' && !LIGHT.has(w.toLowerCase())))
      if (
        !keys(word).some((key) => under.has(key)) &&
        !fact.spans.some(([s, e]) => text.slice(s, e).toLowerCase().includes(word.toLowerCase()))
      )
        throw new Error(`"${word}" of "${fact.text}" is not under ${JSON.stringify(fact.spans)} of "${text}"`);
  }
}

/** B2: spans are minimal: a fact says every content word under its span, and no span reaches over white space at its ends. */
function spansMinimal(text: string, brief: Brief, known: ReturnType<typeof said>): void {
  const counts = countSpans(brief.subjects);
  for (const fact of known)
    for (const [s, e] of fact.spans) {
      const under = text.slice(s, e);
      if (under.trim() !== under) throw new Error(`"${under}" is wider than its words in "${text}"`);
      if (counts.some(([a, b]) => a === s && b === e)) continue;
      for (const [word] of under.matchAll(WORD))
        if (
          !LIGHT.has(word.toLowerCase()) &&
          !keys(word).some((key) => keys(fact.text).includes(key)) &&
          !fact.text.toLowerCase().includes(word.toLowerCase())
        )
          throw new Error(`"${word}" is under "${fact.text}" in "${text}"`);
    }
}

describe('generated ideas', () => {
  it('B1 B2 B3 10,000 of them: words as said, spans that cover, nothing lost, minimal, relations between what is there', () => {
    let seen = 0;
    fc.assert(
      fc.property(idea, (text) => {
        const brief = read(text);
        const known = said(brief);
        if (brief.idea !== text) throw new Error(`"${text}" became "${brief.idea}"`);
        nothingLost(text, brief, known);
        wordsUnderSpan(text, known);
        spansMinimal(text, brief, known);
        const every = (list: typeof brief.subjects): typeof brief.subjects => list.flatMap((s) => [s, ...every(s.parts)]);
        const ids = [...every(brief.subjects), ...brief.setting, ...brief.look].map(({ id }) => id);
        if (new Set(ids).size < ids.length) throw new Error(`ids twice: ${ids.join(', ')} of "${text}"`);
        for (const { from, to } of brief.relations)
          if (from === to || !ids.includes(from) || !ids.includes(to)) throw new Error(`${from} to ${to} in "${text}"`);
        // The schema is slow; one in twenty will do.
        if (seen++ % 20 === 0 && !briefSchema.safeParse(brief).success) throw new Error(`no Brief of "${text}"`);
      }),
      { numRuns: 10_000 },
    );
    expect(seen).toBeGreaterThanOrEqual(10_000);
  });
});

describe('any string', () => {
  it('never throws, and spans lie within the idea', () => {
    fc.assert(
      fc.property(
        fc.oneof(fc.string({ unit: 'binary', maxLength: 300 }), fc.string({ unit: 'grapheme', maxLength: 300 })),
        (text) => {
          const brief = read(text);
          for (const { spans } of said(brief))
            for (const [s, e] of spans) expect(0 <= s && s < e && e <= text.length).toBe(true);
        },
      ),
      { numRuns: 500 },
    );
  });

  it.each([
    ['one letter', 'a '.repeat(16_000)],
    ['no spaces', 'a'.repeat(32_000)],
    ['quotes', "'".repeat(32_000)],
    ['quotes apart', `"a' `.repeat(8000)],
    ['emoji', '🌅'.repeat(8_000)],
    ['lists', 'a dog and a cat, '.repeat(1800)],
    ['frames', 'draw me '.repeat(4000)],
    ['lettering', 'that says the word text '.repeat(1300)],
    ['sentences', 'A dog. '.repeat(4500)],
    ['commas', ','.repeat(32_000)],
    ['other words', Array.from({ length: 4000 }, (_, i) => `q${i.toString(36)}x`).join(' ')],
  ])('32,000 characters of %s take linear time', (_name, text) => {
    const time = (part: string): number => {
      const start = process.cpuUsage();
      read(part);
      const { user, system } = process.cpuUsage(start);
      return (user + system) / 1000;
    };
    time(text.slice(0, 4000));
    const quarter = Math.max(5, time(text.slice(0, 8000)));
    // Four times the words; twelve times the milliseconds leaves room for a busy machine and none for a square law over 16 doublings.
    expect(time(text.slice(0, 32_000))).toBeLessThan(Math.max(400, quarter * 12));
  });
});
