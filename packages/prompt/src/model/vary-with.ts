import { type Brief, type ChatModel, hashSeed, type Liberty, type VaryAnswer, varyAnswerSchema } from '@atelier/spec';
import { AXES, KIND_OF } from '../vary/axes.ts';
import type { Point } from '../vary/spread.ts';
import { type Variation, vary } from '../vary/vary.ts';
import { unwrite, write } from '../write/write.ts';
import { withModelAdditions } from './additions.ts';
import { factsForModel } from './facts-for-model.ts';
import type { ByModel, ModelOptions } from './options.ts';
import { asked, type Judgement, mendedWarning } from './rounds.ts';
import { varying } from './wordings.ts';

export interface VaryWithOptions extends ModelOptions {
  /** 0 … 2³²−1. Default 0. */
  seed?: number;
  /** Default: the liberty of the Brief, else `balanced`. */
  liberty?: Liberty;
}

const VARIED = new Set<string>([...AXES.map((axis) => KIND_OF[axis]), 'weather', 'season']);
/** A way is not given more of the model's facts than this, and the answer not more ways. */
const MOST_WAYS = 24;

/**
 * `n` ways (at most 24) to see the same idea, chosen by a chat model: all that was said stays in every one (B4), no two are alike; those that
 * it leaves out are filled up by the built-in ones.
 * @throws AtelierError `interrupted` when `signal` aborts; any other trouble gives the built-in ways and a warning
 */
export async function varyWith(
  model: ChatModel,
  brief: Brief,
  n: number,
  { seed = 0, liberty = brief.liberty ?? 'balanced', ...options }: VaryWithOptions = {},
): Promise<ByModel<Variation[]>> {
  const wanted = Math.min(n, MOST_WAYS);
  const base = unwrite(brief);
  const judge = ({ ways }: VaryAnswer): Judgement<Variation[]> => {
    const found: Variation[] = [];
    const seen = new Set<string>();
    const mended: string[] = [];
    for (const way of ways) {
      const of = <T extends { kind: string; value: string }>(facts: readonly T[]) =>
        facts.filter(({ kind }) => VARIED.has(kind));
      const made = withModelAdditions(base, { setting: of(way.setting), look: of(way.look) }, liberty, model.model);
      const key = keyOf(base, made.brief);
      if (made.count === 0 || seen.has(key)) {
        mended.push(
          made.count === 0
            ? `Left out the way “${way.label}”: nothing of it may be added.`
            : `Left out “${way.label}”: it is there twice.`,
        );
        continue;
      }
      seen.add(key);
      mended.push(...made.left);
      const full = write(made.brief, { seed: hashSeed(seed, 'vary', found.length), liberty });
      found.push({ brief: full, differs: pointOf(base, made.brief), label: labelOf(base, made.brief) });
    }
    const enough = found.slice(0, wanted);
    return {
      result: enough,
      mended,
      problems:
        enough.length < Math.min(wanted, 2) || enough.length < wanted / 2
          ? [`only ${enough.length} of ${wanted} ways can be used. ${mended.join(' ')}`]
          : [],
    };
  };
  const builtIn = () => vary(brief, n, { seed, liberty });
  const answered = await asked(
    model,
    {
      name: 'ways',
      schema: varyAnswerSchema,
      messages: [
        { role: 'system', content: varying(wanted) },
        { role: 'user', content: JSON.stringify({ idea: brief.idea, facts: factsForModel(base) }) },
      ],
      judge,
      builtIn,
    },
    options,
  );
  if (answered.by === 'built-in' || answered.result.length >= n) return answered;
  const labels = new Set(answered.result.map(({ label }) => label));
  const more = builtIn()
    .filter(({ label }) => !labels.has(label))
    .slice(0, n - answered.result.length);
  const filled =
    more.length > 0
      ? [mendedWarning(`${answered.result.length} of ${n} ways are by ${model.model}, the others are built in.`)]
      : [];
  return { ...answered, result: [...answered.result, ...more], warnings: [...answered.warnings, ...filled] };
}

const added = (base: Brief, made: Brief) => [
  ...made.setting.filter(({ id }) => !base.setting.some((each) => each.id === id)),
  ...made.look.filter(({ id }) => !base.look.some((each) => each.id === id)),
];
const keyOf = (base: Brief, made: Brief): string =>
  added(base, made)
    .map(({ kind, value }) => `${kind} ${value.toLowerCase()}`)
    .sort()
    .join('|');
const labelOf = (base: Brief, made: Brief): string =>
  added(base, made)
    .map(({ value }) => value)
    .join(', ');
function pointOf(base: Brief, made: Brief): Point {
  const point: Point = {};
  for (const { kind, value } of added(base, made)) {
    const axis = AXES.find((each) => KIND_OF[each] === kind);
    if (axis) point[axis] = value;
  }
  return point;
}
