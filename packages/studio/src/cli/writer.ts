/** Who adds to an idea: the built-in writer, or the chat model that a person has set up. */
import type { Variation } from '@atelier/prompt';
import type { ChatModel, Liberty, Warning } from '@atelier/spec';
import { Option } from 'commander';
import type { Start } from '../use-cases/understand.ts';

const WRITERS = ['built-in', 'chat'] as const;
export type Writer = (typeof WRITERS)[number];

export const writerOption = (): Option =>
  new Option('--writer <who>', 'who adds to the idea: the built-in writer, or the chat model of ATELIER_CHAT_MODEL')
    .choices(WRITERS)
    .default('built-in');

/** @throws AtelierError `no-chat-model` */
export async function chatModel({ offline }: { offline?: boolean | undefined } = {}): Promise<ChatModel> {
  const { requiredChatModel } = await import('@atelier/engines');
  const { around } = await import('./around.ts');
  return requiredChatModel(around({ offline }));
}

/** The start as it is, or written by the chat model; what the model may not add is said on standard error. */
export async function startBy(
  writer: Writer | undefined,
  start: Start,
  {
    seed,
    liberty,
    signal,
    offline,
  }: { seed: number; liberty?: Liberty | undefined; signal?: AbortSignal; offline?: boolean | undefined },
): Promise<Start> {
  if (writer !== 'chat') return start;
  const { composeWith } = await import('../use-cases/compose-with.ts');
  const { brief, warnings } = await composeWith(await chatModel({ offline }), start, {
    seed,
    ...(liberty && { liberty }),
    ...(signal && { signal }),
  });
  say(warnings);
  return { brief };
}

/** So many different ways by the chat model, to paint one each. */
export async function waysBy(
  start: Start,
  count: number,
  {
    offline,
    seed,
    liberty,
    signal,
  }: { seed: number; liberty?: Liberty | undefined; signal?: AbortSignal; offline?: boolean | undefined },
): Promise<Variation[]> {
  const { waysWith } = await import('../use-cases/compose-with.ts');
  const { ways, warnings } = await waysWith(await chatModel({ offline }), start, count, {
    seed,
    ...(liberty && { liberty }),
    ...(signal && { signal }),
  });
  say(warnings);
  return ways;
}

export function say(warnings: readonly Warning[]): void {
  for (const { message } of warnings) process.stderr.write(`Note: ${message}\n`);
}
