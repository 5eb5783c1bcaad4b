/** What a conversation remembers: every Brief it came to, painted or not, and where it stands. Plain data, so that it can be kept. */
import { AtelierError, type Brief, briefSchema, LIBERTIES, type Liberty, warningSchema, writerSchema } from '@atelier/spec';
import { z } from 'zod';
import type { Written } from './provenance.ts';
import type { Painted } from './revise.ts';

export interface Moment extends Painted {
  /** From 1, in the order in which they came. */
  n: number;
  /** The chat model that had a hand in its words, where one did. */
  written?: Written;
  /** The words by which it was made from that. */
  instruction?: string;
  /** The moment it was made from; undo goes there. */
  from?: number;
  /** Once it is painted: its number among the pictures of this conversation, its file, and the hash of its pixels. */
  picture?: { number: number; file: string; pixels: string };
}

export interface ChatState {
  moments: readonly Moment[];
  /** The moment that is spoken of now, and the one before. */
  at?: number;
  before?: number;
  /** The variations offered last, which "the second" chooses from. */
  choices: readonly number[];
  liberty: Liberty;
}

/** One turn as it is kept, a line of JSON: what was said and answered, and what became different. */
export interface ChatRecord extends ChatState {
  v: 1;
  /** The first turn of a conversation. */
  start?: true;
  said: string;
  replies: string[];
}

export const emptyChat = (liberty: Liberty): ChatState => ({ moments: [], choices: [], liberty });

export const momentAt = ({ moments }: ChatState, n: number | undefined): Moment | undefined =>
  moments.find((moment) => moment.n === n);

/** The nearest painted moment that this one goes back to, itself included. */
export function paintedBefore(state: ChatState, moment: Moment | undefined): Moment | undefined {
  let each = moment;
  while (each && !each.picture) each = momentAt(state, each.from);
  return each;
}

export function recordOf(before: ChatState, after: ChatState, said: string, replies: string[]): ChatRecord {
  const moments = after.moments.filter((moment) => !before.moments.includes(moment));
  return {
    v: 1,
    ...(before.moments.length === 0 && before.at === undefined && { start: true }),
    said,
    replies,
    ...after,
    moments,
  };
}

/** The conversation that ended last in these lines; lines that cannot be read are counted and passed over. */
export function resumed(
  lines: readonly string[],
  liberty: Liberty,
): { state: ChatState; turns: number; unread: number; talk: { said: string; answer: string }[] } {
  let state = emptyChat(liberty);
  let turns = 0;
  let unread = 0;
  let talk: { said: string; answer: string }[] = [];
  for (const line of lines) {
    if (line.trim() === '') continue;
    const record = parsed(line);
    if (!record) {
      unread++;
      continue;
    }
    const known = record.start ? emptyChat(liberty) : state;
    turns = record.start ? 1 : turns + 1;
    if (record.start) talk = [];
    if (typeof record.said === 'string' && Array.isArray(record.replies))
      talk.push({ said: record.said, answer: record.replies.join('\n') });
    const numbers = new Set(record.moments.map(({ n }) => n));
    const { v: _v, start: _start, said: _said, replies: _replies, ...rest } = record;
    state = { ...rest, moments: [...known.moments.filter(({ n }) => !numbers.has(n)), ...record.moments] };
  }
  return { state, turns, unread, talk };
}

function parsed(line: string): ChatRecord | undefined {
  let value: Partial<ChatRecord> | null;
  try {
    value = JSON.parse(line) as Partial<ChatRecord> | null;
  } catch {
    return undefined;
  }
  if (typeof value !== 'object' || value?.v !== 1 || !Array.isArray(value.moments) || !Array.isArray(value.choices))
    return undefined;
  if (!LIBERTIES.some((known) => known === value.liberty)) return undefined;
  const moments = value.moments.map(momentOf);
  if (moments.includes(undefined)) return undefined;
  return { ...(value as ChatRecord), moments: moments as Moment[] };
}

function momentOf(value: Moment): Moment | undefined {
  const brief = briefSchema.safeParse(value?.brief);
  const numbers = [value?.n, value?.seed, value?.width, value?.height];
  if (!brief.success || !numbers.every(Number.isSafeInteger)) return undefined;
  const { written: _, ...rest } = value;
  const written = writtenSchema.safeParse(value.written);
  return { ...rest, brief: brief.data, ...(written.success && { written: written.data as Written }) };
}

const writtenSchema = z.object({ writer: writerSchema.optional(), warnings: z.array(warningSchema) });

/** Whether there is anything to see in it. */
export const isEmpty = ({ subjects, setting, look, text }: Brief): boolean =>
  subjects.length + setting.length + look.length + text.length === 0;

/** @throws AtelierError `usage` */
export function libertyNamed(name: string): Liberty {
  const liberty = LIBERTIES.find((known) => known === name.toLowerCase());
  if (!liberty) throw new AtelierError('usage', `There is no liberty "${name}". It is ${LIBERTIES.join(', ')}.`);
  return liberty;
}
