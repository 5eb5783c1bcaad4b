/** Composing through a chat model: it writes, and it reads where the built-in reader left words or does not know the language. */
import { type ByModel, isForeign, read, readWith, unwrite, type Variation, varyWith, writeWith } from '@atelier/prompt';
import { type Brief, type ChatModel, type Liberty, sumOfCosts, type Warning, type WriterRecord } from '@atelier/spec';
import { checkedIdea } from './idea.ts';
import type { Written } from './provenance.ts';
import type { Start } from './understand.ts';

export interface WritingWith {
  liberty?: Liberty;
  seed: number;
  signal?: AbortSignal;
  /** What is known so far, while the model answers. */
  onPartial?: (brief: Brief) => void;
}

export interface Composed {
  brief: Brief;
  warnings: Warning[];
  /** Absent where nothing had to be asked. */
  written?: Written;
}

/** Like `compose`. @throws AtelierError `interrupted`; any other trouble of the model is a warning, with the built-in result. */
export async function composeWith(
  model: ChatModel,
  start: Start,
  { liberty, seed, signal, onPartial }: WritingWith,
): Promise<Composed> {
  const options = { ...(signal && { signal }), ...(onPartial && { onPartial }) };
  const understood = await understandWith(model, start, options);
  const known = understood.result;
  if (known.liberty !== undefined && (liberty === undefined || liberty === known.liberty))
    return { brief: known, ...aboutAll(model, [understood]) };
  const written = await writeWith(model, unwrite(known), { liberty: liberty ?? 'balanced', seed, ...options });
  return { brief: written.result, ...aboutAll(model, [understood, written]) };
}

/** Different ways to see one idea, by the model; those that are missing are built in. */
export async function waysWith(
  model: ChatModel,
  start: Start,
  count: number,
  { liberty, seed, signal }: WritingWith,
): Promise<{ ways: Variation[]; warnings: Warning[]; written?: Written }> {
  const options = { ...(signal && { signal }) };
  const understood = await understandWith(model, start, options);
  const varied = await varyWith(model, understood.result, count, { seed, ...(liberty && { liberty }), ...options });
  return { ways: varied.result, ...aboutAll(model, [understood, varied]) };
}

/** A call is worth its while only where words were left or the language is another; English that is read is read. */
export async function understandWith(
  model: ChatModel,
  start: Start,
  options: Pick<WritingWith, 'signal' | 'onPartial'>,
): Promise<ByModel<Brief>> {
  const asItIs = (result: Brief): ByModel<Brief> => ({
    result,
    by: 'built-in',
    warnings: [],
    usage: {},
    rounds: 0,
    requests: [],
  });
  if ('brief' in start) return asItIs(start.brief);
  const brief = read(checkedIdea(start.idea));
  if (brief.unread.length === 0 && !isForeign(start.idea, brief)) return asItIs(brief);
  return readWith(model, start.idea, options);
}

/** What came of asking, for the record of a picture. */
export function aboutAll(
  model: ChatModel,
  answers: readonly Omit<ByModel<unknown>, 'result'>[],
): { warnings: Warning[]; written?: Written } {
  const asked = answers.filter(({ rounds }) => rounds > 0);
  const warnings = answers.flatMap((each) => each.warnings);
  if (asked.length === 0) return { warnings };
  const requests = asked.flatMap((each) => each.requests);
  const total = (of: 'inputTokens' | 'outputTokens') => {
    const known = asked.flatMap(({ usage }) => usage[of] ?? []);
    return known.length > 0 ? { [of]: known.reduce((sum, each) => sum + each, 0) } : {};
  };
  const cost = sumOfCosts(asked.flatMap(({ usage }) => usage.cost ?? []));
  const writer: WriterRecord = {
    id: model.id,
    model: model.model,
    by: asked.some(({ by }) => by === 'model') ? 'model' : 'built-in',
    ...(requests.length > 0 && { requests }),
    ...total('inputTokens'),
    ...total('outputTokens'),
    ...(cost && { cost }),
  };
  return { warnings, written: { writer, warnings } };
}
