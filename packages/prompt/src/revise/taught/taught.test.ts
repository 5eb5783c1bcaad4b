import { createHash } from 'node:crypto';
import { readdirSync, readFileSync } from 'node:fs';
import { random } from '@atelier/spec';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { read } from '../../read/read.ts';
import { write } from '../../write/write.ts';
import { revise } from '../revise.ts';
import { fieldOf } from '../weigh/weigh.ts';
import { heard, paintsBeside } from './heard.ts';
import { labelled, type Taught } from './label.ts';
import { follows, LABELS, MARKS, type Mark, markOf, opens } from './labels.ts';
import { tokensOf } from './tokens.ts';
import { inOneLine, wishesOf } from './wishes.ts';

const LESSONS = new URL('../../../taught/', import.meta.url);
const lessons = readdirSync(LESSONS).sort();

/** A line with marks, as the lessons have it: what it wishes. */
function wished(marked: string): string[] {
  let line = '';
  let at = 0;
  const stretches: { mark: Mark; from: number; to: number }[] = [];
  for (const found of marked.matchAll(/\{(\w+): ([^{}]+)\}/g)) {
    line += marked.slice(at, found.index);
    stretches.push({ mark: found[1] as Mark, from: line.length, to: line.length + found[2]!.length });
    line += found[2];
    at = found.index + found[0].length;
  }
  line += marked.slice(at);
  const tokens = tokensOf(line);
  return wishesOf(
    line,
    tokens,
    stretches.map(({ mark, from, to }) => ({
      mark,
      from: tokens.findIndex((token) => token.to > from),
      to: tokens.findLastIndex((token) => token.from < to) + 1,
    })),
  ).map((wish) => wish.line);
}

describe('R74 labels', () => {
  it('only what was opened goes on, and no other labels weigh more together', () => {
    const signs = ['a', 'b', 'c', 'd'];
    fc.assert(
      fc.property(
        fc.integer({ min: 0, max: 1e9 }),
        fc.array(fc.constantFrom(...signs), { minLength: 1, maxLength: 3 }),
        (seed, line) => {
          const dice = random(seed, 'weights');
          const weights = new Map(
            signs.map((sign) => [
              sign,
              Int16Array.from(Array.from({ length: LABELS }, (_, label) => [label, dice.below(200) - 100]).flat()),
            ]),
          );
          const behind = Int32Array.from({ length: (LABELS + 1) * LABELS }, () => dice.below(100) - 50);
          const known: Taught = { common: new Set(), signs: weights, behind };
          const weigh = (labels: readonly number[]): number =>
            labels.reduce(
              (sum, label, i) =>
                sum +
                (weights.get(line[i]!)?.[2 * label + 1] ?? 0) +
                (behind[(i === 0 ? LABELS : labels[i - 1]!) * LABELS + label] ?? 0),
              0,
            );
          const { stretches, margin } = labelled(
            line.map((sign) => [sign]),
            known,
          );
          const taken = line.map((_, i) => {
            const on = stretches.find(({ from, to }) => from <= i && i < to);
            return on ? 1 + 2 * MARKS.indexOf(on.mark) + (on.from === i ? 0 : 1) : 0;
          });
          let best = -Infinity;
          let next = -Infinity;
          const all = (labels: readonly number[]): void => {
            if (labels.length === line.length) {
              const weight = weigh(labels);
              if (labels.every((label, i) => label === taken[i])) best = weight;
              else next = Math.max(next, weight);
              return;
            }
            for (let label = 0; label < LABELS; label++) if (follows(labels.at(-1) ?? 0, label)) all([...labels, label]);
          };
          all([]);
          expect(best).toBeGreaterThanOrEqual(next);
          expect(margin).toBe(best - next);
          for (const [i, label] of taken.entries())
            if (label !== 0 && !opens(label)) expect(markOf(taken[i - 1]!)).toBe(markOf(label));
        },
      ),
      { numRuns: 12 },
    );
  });
});

describe('R74 wishes', () => {
  it.each([
    ['the rose is too detailed, {do: simplify} {of: it}', ['make it simpler']],
    ['signs look dumb, take out {drop: the letters}', ['remove the letters']],
    ['no not that {of: hat} {for: a pirate hat}', ['replace hat with a pirate hat']],
    ['{of: moon} {be: smaller} and put {of: it} {at: on the left}', ['make moon smaller', 'move it on the left']],
    ['{be: bigger} {of: head} {be: smaller} {of: body}', ['make head bigger', 'make body smaller']],
    ['{of: earth} is too {less: close}, make {of: her} {be: small}', ['earth is too close', 'make her small']],
    ['name is {text: Sharp Corner} put it {at: in a circle around}', ['write "Sharp Corner" in a circle around']],
    ['add {add: boats}, {be: three or four}', ['add three or four boats']],
    ['more {all: fog} but keep {keep: the water} {be: blue}', ['fog', 'make the water blue']],
    [
      'swap {of: the car} for {for: a motorbike} but keep {keep: the colour}',
      ['replace the car with a motorbike but keep the colour'],
    ],
    ['i would have {of: the cat} {be: white} rather than {be: grey}', ['make the cat white']],
    ['she should not have {has: a crown}', ['no crown']],
    ['{back: may we see the one before this}', ['undo']],
    ['{ask: Is that a river}? Make {of: it} {be: a darker blue} if so', ['Is that a river?', 'make it dark blue']],
    ['haha nice, my son will love it', []],
  ])('%s', (marked, wishes) => {
    expect(wished(marked)).toEqual(wishes);
  });

  it('a question ends in its own sign', () => {
    expect(inOneLine(['is there a dog?', 'make it night', 'add a boat'])).toBe('is there a dog? make it night. add a boat');
  });
});

describe('R74 what was taught', () => {
  it('is of the lessons that are there', () => {
    const hash = createHash('sha256');
    for (const name of lessons) hash.update(`${name}\n${readFileSync(new URL(name, LESSONS), 'utf8')}`);
    const head = readFileSync(new URL('weights.generated.ts', import.meta.url), 'utf8').slice(0, 200);
    expect(head).toContain(`(${hash.digest('hex').slice(0, 16)})`);
  });

  it('has marks that are known, and lines that are as typed without them', () => {
    for (const name of lessons)
      for (const line of readFileSync(new URL(name, LESSONS), 'utf8').split('\n')) {
        const plain = line.replace(/\{(\w+): ([^{}]+)\}/g, (_, mark, said) => {
          expect(MARKS, `${name}: ${line}`).toContain(mark);
          return said;
        });
        expect(plain, name).not.toMatch(/[{}]/);
      }
  });

  it('hears what was never in a lesson', () => {
    const brief = write(read('a red tractor in front of a windmill and two hens'), { seed: 1 });
    const of = (line: string) => heard(brief, line, fieldOf(brief, undefined))?.wishes.map((wish) => wish.line);
    expect(of('umm the tractor ought to be orange if you ask me')).toEqual(['make the tractor orange']);
    expect(of('my uncle hates windmills, get rid of the windmill')).toEqual(['remove the windmill']);
  });

  it('nothing comes in that was said beside a wish', () => {
    const brief = write(read('a dragon in a cave'), { seed: 1 });
    const { brief: after } = revise(brief, 'add a lamp');
    expect(paintsBeside(brief, after, new Set(['lamp']))).toBe(true);
    expect(paintsBeside(brief, after, new Set(['candle']))).toBe(false);
  });
});

describe('R74 where the forms are in doubt', () => {
  it.each([
    ['a fire truck and firemen and a fire', 'now take away the fire its out now', 'Gone: fire.'],
    ['two kids building a sandcastle and a crab', "the crab is way too big, that's scary", 'The crab is now small.'],
    ['a dragon in a cave', 'make the cave bigger, he looks squashed in there', 'Cave is now big cave.'],
    [
      'a space station with an astronaut floating outside',
      'he needs a rope or he will fly away!!',
      'New: rope for the astronaut.',
    ],
    ['an elf in a forest', 'asdf qwer zxcv', ''],
  ])('%s / %s', (idea, line, answer) => {
    const brief = write(read(idea), { seed: 1 });
    const done = revise(brief, line, { seed: 1 });
    if (answer === '') expect(done.brief).toBe(brief);
    else expect(done.answer.startsWith(answer), done.answer).toBe(true);
  });
});

it('no line of the lessons breaks the talk', () => {
  const broken: string[] = [];
  const conversations = lessons.flatMap((name) => readFileSync(new URL(name, LESSONS), 'utf8').split(/\n(?=## )/));
  for (const conversation of conversations.filter((text, i) => i % 150 === 0 && text.startsWith('##'))) {
    const [idea = '', ...lines] = conversation.trim().split('\n');
    let brief = write(read(idea.slice(2).trim()), { seed: 1 });
    for (const marked of lines) {
      const line = marked.replace(/\{\w+: ([^{}]+)\}/g, '$1').trim();
      try {
        ({ brief } = revise(brief, line, { seed: 1 }));
      } catch (error) {
        broken.push(`${idea} / ${line}: ${String(error)}`);
      }
    }
  }
  expect(broken).toEqual([]);
}, 120_000);
