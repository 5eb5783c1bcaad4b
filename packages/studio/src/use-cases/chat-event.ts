/** What happens while a line of a conversation is answered, and what a conversation needs for it. */
import type { ChatModel } from '@atelier/spec';
import type { Artwork, Keep } from './imagine.ts';
import type { Size } from './size.ts';

export type ChatEvent =
  /** `streamed`: it has come in pieces already. */
  | { type: 'say'; text: string; streamed?: true }
  | { type: 'delta'; text: string }
  | { type: 'progress'; fraction: number; stage: string }
  /** `fresh`: of a new idea, and not of one that was spoken of before. */
  | { type: 'artwork'; artwork: Artwork; number: number; fresh: boolean; label?: string }
  | { type: 'open'; file: string }
  /** The picture is to be copied there, as the person named it. */
  | { type: 'save'; file: string; to: string }
  | { type: 'quit' };

export interface ChatTools {
  keep: Keep;
  /** A seed for a new idea. */
  seed: () => number;
  /** Of new ideas; the idea's own words decide where it is absent. */
  size?: Size;
  threads?: number;
  /** For what is not about pictures, and for what the built-in ways cannot place. */
  model?: ChatModel;
  /** Whether the model writes, too. */
  writes?: boolean;
}

/** The answer to a line, as it comes. */
export type Talk = AsyncGenerator<ChatEvent>;

export const say = (text: string): ChatEvent => ({ type: 'say', text });
