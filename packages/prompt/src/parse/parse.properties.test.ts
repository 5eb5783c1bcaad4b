/** Parse → compile to the same dialect → parse says the same, over prompts made from each dialect's own grammar. */
import type { Brief, Subject } from '@atelier/spec';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { compile } from '../compile/compile.ts';
import { parse } from './parse.ts';

/** Together 2,250 prompts, each read, written and read again; `ATELIER_PROPERTY=10` takes ten times as many. */
const RUNS = 250 * Number(process.env.ATELIER_PROPERTY ?? 1);

const color = fc.constantFrom('red', 'black', 'golden', 'tiny', 'old', 'wooden');
const thing = fc.constantFrom('fox', 'dog', 'boat', 'lighthouse', 'teapot', 'owl', 'bicycle', 'castle');
const place = fc.constantFrom('in a forest', 'on a beach', 'in a desert', 'in the snow', 'at night', 'at dawn');
const look = fc.constantFrom('watercolor', 'oil painting', 'pencil sketch', 'golden hour', 'low angle');
const without = fc.constantFrom('people', 'cars', 'fog', 'birds');
const weight = fc.constantFrom(0.5, 0.8, 1.2, 1.3, 1.5);

interface Made {
  color: string;
  thing: string;
  place: string | undefined;
  look: string | undefined;
  without: string | undefined;
  colorWeight: number | undefined;
  thingWeight: number | undefined;
}
const maybe = <T>(arbitrary: fc.Arbitrary<T>) => fc.option(arbitrary, { nil: undefined });
const made: fc.Arbitrary<Made> = fc.record({
  color,
  thing,
  place: maybe(place),
  look: maybe(look),
  without: maybe(without),
  colorWeight: maybe(weight),
  thingWeight: maybe(weight),
});

type Weighing = (text: string, weight: number | undefined) => string;
const round: Weighing = (text, given) => (given === undefined ? text : `(${text}:${given})`);
const compel: Weighing = (text, given) => (given === undefined ? text : `(${text})${given}`);
const novel: Weighing = (text, given) => (given === undefined ? text : `${given}::${text}::`);
const unweighed: Weighing = (text) => text;

const tags = (weigh: Weighing) => (each: Made) =>
  [`a ${weigh(each.color, each.colorWeight)} ${weigh(each.thing, each.thingWeight)} ${each.place ?? ''}`.trim(), each.look]
    .filter(Boolean)
    .join(', ');
const sentence = ({ color: c, thing: t, place: p, look: l }: Made): string =>
  `${l ? `A ${l} of a` : 'A'} ${c} ${t}${p ? ` ${p}` : ''}.`
    .replace(/A (golden hour|low angle) of a (.*)\./, 'A $2, $1.')
    .replace('A oil', 'An oil');

const DIALECTS: Record<string, { write: (each: Made) => string; negative: boolean; weights: boolean }> = {
  sd: { write: tags(round), negative: true, weights: true },
  comfyui: { write: tags(round), negative: true, weights: true },
  invokeai: { write: tags(compel), negative: true, weights: true },
  novelai: { write: tags(novel), negative: true, weights: true },
  midjourney: {
    write: (each) => `${tags(unweighed)(each)} --ar 3:2${each.without ? ` --no ${each.without}` : ''} --s 250 --v 7`,
    negative: false,
    weights: false,
  },
  'gpt-image': { write: sentence, negative: false, weights: false },
  gemini: { write: sentence, negative: false, weights: false },
  flux: { write: sentence, negative: false, weights: false },
  runway: { write: sentence, negative: false, weights: false },
};

const every = (subjects: readonly Subject[]): Subject[] => subjects.flatMap((each) => [each, ...every(each.parts)]);

/** What a Brief says, in any order. */
function meaning(brief: Brief): string[] {
  const heavy = (given: number | undefined): string =>
    given === undefined || given === 1 ? '' : ` × ${Math.round(given * 100) / 100}`;
  return [
    ...every(brief.subjects).flatMap((each) => [
      `${each.name}${heavy(each.weight)}`,
      ...[...each.attributes, ...each.actions].map((fact) => `${each.name} is ${fact.value}${heavy(fact.weight)}`),
    ]),
    ...[...brief.setting, ...brief.look].map((fact) => `${fact.value}${heavy(fact.weight)}`),
    ...brief.absent.filter(({ source }) => source === 'user').map((fact) => `no ${fact.value}`),
    ...Object.entries(brief.format.parameters ?? {}).map(([name, value]) => `${name}=${value}`),
    ...(brief.format.aspect ? [`aspect=${brief.format.aspect}`] : []),
  ].sort();
}

describe.each(Object.entries(DIALECTS))('%s', (dialect, { write, negative, weights }) => {
  it('means the same when it is written again', () => {
    fc.assert(
      fc.property(made, (each) => {
        const prompt = write(each);
        const first = parse(prompt, dialect, negative ? { negative: each.without } : {});
        const again = compile(first, dialect);
        const second = parse(again.prompt, dialect, negative ? { negative: again.negative } : {});
        expect({ again: again.prompt, says: meaning(second) }).toEqual({ again: again.prompt, says: meaning(first) });
        // And it was understood in the first place.
        expect(every(first.subjects).map(({ name }) => name)).toContain(each.thing);
        if (weights) expect(every(first.subjects).find(({ name }) => name === each.thing)?.weight).toBe(each.thingWeight);
      }),
      { numRuns: RUNS },
    );
  });
});
