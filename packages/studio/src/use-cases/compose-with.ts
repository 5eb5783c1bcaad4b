/** Composing through a chat model: it writes, and it reads where the built-in reader left words or does not know the language. */
import { type ByModel, isForeign, read, readWith, unwrite, type Variation, varyWith, writeWith } from '@atelier/prompt';
import type { Brief, ChatModel, Liberty, Warning } from '@atelier/spec';
import { checkedIdea } from './idea.ts';
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
    return { brief: known, warnings: understood.warnings };
  const written = await writeWith(model, unwrite(known), { liberty: liberty ?? 'balanced', seed, ...options });
  return { brief: written.result, warnings: [...understood.warnings, ...written.warnings] };
}

/** Different ways to see one idea, by the model; those that are missing are built in. */
export async function waysWith(
  model: ChatModel,
  start: Start,
  count: number,
  { liberty, seed, signal }: WritingWith,
): Promise<{ ways: Variation[]; warnings: Warning[] }> {
  const options = { ...(signal && { signal }) };
  const understood = await understandWith(model, start, options);
  const varied = await varyWith(model, understood.result, count, { seed, ...(liberty && { liberty }), ...options });
  return { ways: varied.result, warnings: [...understood.warnings, ...varied.warnings] };
}

/** A call is worth its while only where words were left or the language is another; English that is read is read. */
export async function understandWith(
  model: ChatModel,
  start: Start,
  options: Pick<WritingWith, 'signal' | 'onPartial'>,
): Promise<Pick<ByModel<Brief>, 'result' | 'warnings'>> {
  if ('brief' in start) return { result: start.brief, warnings: [] };
  const brief = read(checkedIdea(start.idea));
  if (brief.unread.length === 0 && !isForeign(start.idea, brief)) return { result: brief, warnings: [] };
  return readWith(model, start.idea, options);
}
