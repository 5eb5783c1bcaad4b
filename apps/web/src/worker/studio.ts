/** The worker in its first role: what each call of the page does. */
import { config } from 'zod';
import { composeDoc } from './compose-doc.ts';
import { desk } from './desk.ts';
import { nearTo } from './near.ts';
import { draft, PAINTER, paintLarge, THREADS } from './paint.ts';
import type { CallName, Calls, FromStudio, ToStudio } from './protocol.ts';
import { recall, recallLink } from './recall.ts';
import { several } from './several.ts';
import { shownIn } from './shown-in.ts';
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
  several,
  choices,
  prompt: ({ doc, id }) => promptFor(doc, id),
  shown: shownIn,
  near: ({ doc }) => nearTo(composeDoc(doc).brief),
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
/** Pixels move to the page instead of being copied. */
function buffersIn(value: unknown): Transferable[] {
  if (typeof value !== 'object' || value === null) return [];
  if (ArrayBuffer.isView(value)) return value.buffer instanceof ArrayBuffer ? [value.buffer] : [];
  return 'painted' in value || 'file' in value || 'data' in value ? Object.values(value).flatMap(buffersIn) : [];
}

scope.onmessage = desk({
  answer: (name, input, tell, signal) => (HANDLERS[name] as Handler<CallName>)(input, tell, signal),
  post: (message, value) => scope.postMessage(message, buffersIn(value)),
  busy: stir,
  idle: rest,
});
scope.postMessage({ kind: 'ready', threads: THREADS });
rest(0);
