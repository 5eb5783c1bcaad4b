/** The worker's desk: answers calls, several at once where they wait for the painter, and stops those that are called off. */
import { AtelierError } from '@atelier/spec';
import { config } from 'zod';
import { composeDoc } from './compose-doc.ts';
import { draft, PAINTER, paintLarge, THREADS } from './paint.ts';
import type { CallName, Calls, FromStudio, ToStudio } from './protocol.ts';
import { recall, recallLink } from './recall.ts';
import { say, vary } from './talk.ts';
import { viewOf } from './view.ts';
import { rest, stir } from './warm.ts';
import { askFor, checkPrompt, choices, promptFor } from './words-for.ts';

// The page's policy allows no code from strings, and zod would try.
config({ jitless: true });

type Handler<Name extends CallName> = (
  input: Calls[Name]['in'],
  tell: (event: Calls[Name]['event']) => void,
  signal: AbortSignal,
) => Calls[Name]['out'] | Promise<Calls[Name]['out']>;

const HANDLERS: { [Name in CallName]: Handler<Name> } = {
  view: ({ doc }) => ({ ...viewOf(doc), engine: PAINTER }),
  draft,
  paint: paintLarge,
  say: ({ doc, line }) => say(doc, line),
  vary: ({ doc, count }) => vary(doc, count),
  choices,
  prompt: ({ doc, id }) => promptFor(doc, id),
  check: ({ idea, prompt }) => checkPrompt(idea, prompt),
  ask: ({ idea }) => askFor(idea),
  recall: ({ bytes, doc }) => recall(bytes, doc),
  link: ({ value }) => recallLink(value),
  settle: ({ doc }) => composeDoc(doc).brief,
};

// `self` is typed as a window here; in a worker its postMessage takes no origin.
const scope = self as unknown as {
  postMessage(message: FromStudio, transfer?: Transferable[]): void;
  onmessage: ((event: MessageEvent<ToStudio>) => void) | null;
};
const running = new Map<number, AbortController>();

/** Pixels move to the page instead of being copied. */
function buffersIn(value: unknown): Transferable[] {
  if (typeof value !== 'object' || value === null) return [];
  if (ArrayBuffer.isView(value)) return value.buffer instanceof ArrayBuffer ? [value.buffer] : [];
  return 'painted' in value || 'file' in value || 'data' in value ? Object.values(value).flatMap(buffersIn) : [];
}

async function answer({ id, name, input }: ToStudio & { kind: 'call' }): Promise<void> {
  const abort = new AbortController();
  stir();
  running.set(id, abort);
  try {
    const handler = HANDLERS[name] as Handler<CallName>;
    const tell = (event: unknown) => scope.postMessage({ kind: 'event', id, event }, buffersIn(event));
    const result = await handler(input, tell, abort.signal);
    scope.postMessage({ kind: 'done', id, result }, buffersIn(result));
  } catch (error) {
    const code = error instanceof AtelierError ? error.code : 'internal';
    scope.postMessage({ kind: 'error', id, code, message: error instanceof Error ? error.message : String(error) });
  } finally {
    running.delete(id);
    if (running.size === 0) rest();
  }
}

scope.onmessage = ({ data }) => {
  if (data.kind === 'cancel') running.get(data.id)?.abort();
  else void answer(data);
};
scope.postMessage({ kind: 'ready', threads: THREADS });
rest(0);
