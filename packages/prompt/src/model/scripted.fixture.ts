/** A chat model that says what a test tells it to: the double at the edge of the process. */
import type { ChatModel, ChatModelEvent, ChatRequest } from '@atelier/spec';

/** A whole answer; pieces of one; events; or an error. Values that are no string are sent as JSON. */
export type Line =
  | string
  | { json: unknown }
  | { pieces: Iterable<string> }
  | { events: AsyncIterable<ChatModelEvent> }
  | { fails: Error };

export interface Scripted extends ChatModel {
  readonly heard: ChatRequest[];
}

/** One line after the other; the last is said again for ever. */
export function scripted(...lines: readonly Line[]): Scripted {
  const heard: ChatRequest[] = [];
  return {
    id: 'scripted',
    model: 'double',
    capabilities: { schema: 'native', tools: false, images: false, cost: 'free', local: true },
    heard,
    async *chat(request) {
      const line = lines[Math.min(heard.length, lines.length - 1)] as Line;
      heard.push(request);
      if (typeof line !== 'string' && 'fails' in line) throw line.fails;
      if (typeof line !== 'string' && 'events' in line) {
        yield* line.events;
        return;
      }
      const pieces = typeof line === 'string' ? [line] : 'pieces' in line ? line.pieces : [JSON.stringify(line.json)];
      for (const delta of pieces) yield { type: 'text', delta };
      yield { type: 'done', finish: 'stop', usage: { inputTokens: 10, outputTokens: 5 }, warnings: [] };
    },
  };
}
