import { type Brief, type ChatModel, type PlanAnswer, planAnswerSchema, type Subject, wishedObjectSchema } from '@atelier/spec';
import { factsForModel } from './facts-for-model.ts';
import type { ByModel, ModelOptions } from './options.ts';
import { asked, type Judgement } from './rounds.ts';
import { PLANNING } from './wordings.ts';

export interface PlanOptions extends ModelOptions {
  /** Width over height of the picture. Default 1. */
  ratio?: number;
}

/** More of a kind than this are one crowd, whose place the painter finds itself. */
const MOST = 20;

/**
 * Planning a Stage through a chat model: it says where each thing that was named stands, and the Brief comes back with these
 * `places`; what a writer added finds its place round them. It may move
 * things and nothing else: none is added, none is left out, numbers and said relations hold. Boxes pass the same schema as a Stage
 * that a person gives.
 * @throws AtelierError `interrupted` when `signal` aborts; any other trouble gives the Brief as it was (the built-in layout) and a warning
 */
export async function planStageWith(
  model: ChatModel,
  brief: Brief,
  { ratio = 1, ...options }: PlanOptions = {},
): Promise<ByModel<Brief>> {
  const things = brief.subjects.filter(
    (each) => !each.off && (each.source === 'user' || each.source === 'edit') && instancesOf(each) <= MOST,
  );
  if (things.length === 0) return { result: brief, by: 'built-in', warnings: [], usage: {}, rounds: 0, requests: [] };
  return asked(
    model,
    {
      name: 'layout',
      schema: planAnswerSchema,
      messages: [
        { role: 'system', content: PLANNING },
        {
          role: 'user',
          content: JSON.stringify({
            facts: factsForModel(brief),
            ratio: Math.round(ratio * 100) / 100,
            place: things.map((each) => ({ id: each.id, name: each.name, instances: instancesOf(each) })),
          }),
        },
      ],
      judge: (answer) => judgePlan(brief, things, answer),
      builtIn: () => brief,
    },
    options,
  );
}

const instancesOf = ({ count }: Subject): number => {
  if (!count) return 1;
  if ('exact' in count) return Math.max(1, count.exact);
  return 'min' in count ? Math.max(1, count.min) : MOST + 1;
};

function judgePlan(brief: Brief, things: readonly Subject[], { places }: PlanAnswer): Judgement<Brief> {
  const mended: string[] = [];
  const problems: string[] = [];
  const found = new Map<string, NonNullable<Subject['places']>>();
  for (const { id, box, depth, heading } of places) {
    const thing = things.find((each) => each.id === id);
    if (!thing) {
      mended.push(`Left out a place for “${id}”: there is no such thing.`);
      continue;
    }
    const checked = wishedObjectSchema.safeParse({ name: thing.name, box, depth });
    if (!checked.success) {
      problems.push(`the box of “${id}” is not ${checked.error.issues[0]?.message ?? 'a box'}.`);
      continue;
    }
    const own = found.get(id) ?? [];
    found.set(id, own);
    own.push({ box: checked.data.box, depth, ...(heading && { heading }) });
  }
  const every = [...found.values()].flat().map(({ box }) => box.map((part) => Math.round(part * 50)).join());
  if (new Set(every).size < every.length) problems.push('two things stand in the very same box.');
  for (const thing of things) {
    const [wanted, got] = [instancesOf(thing), found.get(thing.id)?.length ?? 0];
    if (got !== wanted) problems.push(`“${thing.id}” needs ${wanted} ${wanted === 1 ? 'box' : 'boxes'}, and has ${got}.`);
  }
  problems.push(...broken(brief, found));
  const subjects = brief.subjects.map((each) => {
    const own = found.get(each.id);
    return own ? { ...each, places: own } : each;
  });
  return { result: { ...brief, subjects }, mended, problems };
}

type Boxes = ReadonlyMap<string, NonNullable<Subject['places']>>;

/** Which side of the other a relation asks for; the painter looks at the rest itself. */
const SIDES: readonly [RegExp, (a: readonly number[], b: readonly number[]) => boolean][] = [
  [/\bleft of\b/, (a, b) => middle(a, 0) < middle(b, 0)],
  [/\bright of\b/, (a, b) => middle(a, 0) > middle(b, 0)],
  [/^(?:above|over)\b/, (a, b) => middle(a, 1) < middle(b, 1)],
  [/^(?:below|under|beneath)\b/, (a, b) => middle(a, 1) > middle(b, 1)],
];
const middle = (box: readonly number[], axis: 0 | 1): number => (box[axis] ?? 0) + (box[axis + 2] ?? 0) / 2;

function broken({ relations }: Brief, found: Boxes): string[] {
  return relations.flatMap(({ from, predicate, to, off }) => {
    const side = SIDES.find(([words]) => words.test(predicate));
    const [a, b] = [found.get(from), found.get(to)];
    if (off || !side || !a || !b) return [];
    const kept = a.some((one) => b.some((other) => side[1](one.box, other.box)));
    return kept ? [] : [`“${from}” must stand ${predicate} “${to}”.`];
  });
}
