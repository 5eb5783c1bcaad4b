/**
 * Talking about pictures with no model connected: an idea is painted, an instruction is a revision of what is there, and what is
 * neither is said to be so. Every turn leaves a state behind that can be kept and taken up again.
 */
import { engineOf } from '@atelier/engines';
import { compile, read, unwrite, write } from '@atelier/prompt';
import type { Liberty } from '@atelier/spec';
import { historyText, named, shown, stepBack } from './chat-history.ts';
import { dialectNamed, intentOf, isQuestion } from './chat-intent.ts';
import { type ChatState, isEmpty, libertyNamed, type Moment, momentAt, paintedBefore } from './chat-state.ts';
import { GREETING, HELP, NOTHING_YET, OUTSIDE, SLASH_COMMANDS, unknownDialect, WELCOME } from './chat-words.ts';
import { checkedIdea } from './idea.ts';
import { type Artwork, type Keep, paint } from './imagine.ts';
import { paintedBy, reviseBrief, sizeAfter } from './revise.ts';
import { type Size, sizeOf } from './size.ts';
import { waysInPaint, waysInWords } from './vary.ts';

export type ChatEvent =
  | { type: 'say'; text: string }
  | { type: 'progress'; fraction: number; stage: string }
  /** `fresh`: of a new idea, and not of one that was spoken of before. */
  | { type: 'artwork'; artwork: Artwork; number: number; fresh: boolean; label?: string }
  | { type: 'open'; file: string }
  | { type: 'quit' };

export interface ChatTools {
  keep: Keep;
  /** A seed for a new idea. */
  seed: () => number;
  /** Of new ideas; the idea's own words decide where it is absent. */
  size?: Size;
  threads?: number;
}

type Talk = AsyncGenerator<ChatEvent>;

/** The dialect of a prompt where none is named. */
const USUAL_DIALECT = 'gpt-image';
const MOST_VARIATIONS = 12;
const MAX_SEED = 2 ** 32 - 1;

export class Conversation {
  #state: ChatState;
  readonly #tools: ChatTools;

  constructor(tools: ChatTools, state: ChatState) {
    this.#tools = tools;
    this.#state = state;
  }

  get state(): ChatState {
    return this.#state;
  }

  /** Answers one line. Pictures that were finished are in the state even where the rest fails or is interrupted. */
  async *say(line: string, signal?: AbortSignal): Talk {
    if (line.trim() === '') return;
    checkedIdea(line);
    if (/^\/[a-z]*(?:\s|$)/i.test(line)) {
      yield* this.#command(line.trim(), signal);
      return;
    }
    const intent = intentOf(line, this.#now !== undefined);
    if (intent.wants === 'outside') yield say(OUTSIDE);
    else if (intent.wants === 'greeting')
      yield say(/^(?:thanks|thank you|cool|lol|ok)/i.test(line.trim()) ? WELCOME : GREETING);
    else if (intent.wants === 'draw') yield* this.#draw(signal);
    else if (intent.wants === 'prompt') yield this.#prompt(intent.dialect, intent.of);
    else if (intent.wants === 'unknown-dialect') yield say(unknownDialect(intent.name));
    else if (intent.wants === 'variations') yield* this.#variations(intent.count, intent.instruction, signal);
    else if (intent.wants === 'new') yield* this.#begin(intent.words, signal);
    else yield* this.#revise(intent.words, signal);
  }

  get #now(): Moment | undefined {
    return momentAt(this.#state, this.#state.at);
  }

  async *#command(line: string, signal?: AbortSignal): Talk {
    const [typed = '', ...rest] = line.split(/\s+/);
    const name = typed.toLowerCase();
    const argument = rest.join(' ');
    const now = this.#now;
    switch (name) {
      case '/':
      case '/help':
        return yield say(HELP);
      case '/quit':
      case '/exit':
        return yield { type: 'quit' };
      case '/new':
        return argument ? yield* this.#begin(argument, signal) : yield say('Say what to see behind it: /new a cat on a sofa');
      case '/undo':
        return yield* this.#revise('undo', signal);
      case '/history':
        return yield say(historyText(this.#state));
      case '/liberty':
        return yield* this.#liberty(argument, signal);
      case '/prompt':
      case '/seed':
      case '/open':
        if (!now) return yield say(NOTHING_YET);
        if (name === '/seed') return yield* this.#seed(now, argument, signal);
        if (name === '/open') return yield this.#open(argument);
        if (argument && !dialectNamed(argument)) return yield say(unknownDialect(argument));
        return yield this.#prompt(dialectNamed(argument));
      default:
        yield say(`There is no ${name}. ${SLASH_COMMANDS.join(' ')}`);
    }
  }

  /** A new idea: painted, or, where a prompt was asked for, answered with one. */
  async *#begin(words: string, signal?: AbortSignal): Talk {
    const said = read(checkedIdea(words));
    const wanted = said.request?.kind;
    if (isEmpty(said)) {
      const asked = wanted !== undefined && said.unread.length === 0;
      return yield say(
        asked
          ? 'Gladly. Describe the picture.'
          : `I found nothing to see in that. Say it as a picture, for example: a beach sunset.`,
      );
    }
    const seed = this.#tools.seed();
    const brief = write(said, { seed, liberty: this.#state.liberty });
    const size = this.#tools.size ?? sizeOf({}, brief.format);
    const moment = this.#add({ brief, seed, ...size });
    this.#goTo(moment);
    if (wanted === 'prompt') {
      yield this.#prompt(/\bmidjourney\b/i.test(words) ? 'midjourney' : USUAL_DIALECT);
      yield say('“Draw it” paints it here.');
    } else if (wanted === 'vary') yield* this.#variations(said.format.count ?? 4, '', signal);
    else yield* this.#paint(moment, { fresh: true, signal });
  }

  async *#draw(signal?: AbortSignal): Talk {
    const now = this.#now;
    if (!now) return yield say(NOTHING_YET);
    if (now.picture) return yield say(`It is painted: ${shown(now)}. “Again” paints it with another seed.`);
    yield* this.#paint(now, { fresh: now.from === undefined, signal });
  }

  async *#revise(words: string, signal?: AbortSignal): Talk {
    const now = this.#now;
    if (!now) return yield say(NOTHING_YET);
    const before = paintedBy(now);
    const { brief, patch, answer, unplaced, move } = reviseBrief(before, words);
    if (move?.intent === 'again') return yield* this.#again(now, (now.seed + 1) % (MAX_SEED + 1), signal);
    if (move) return yield this.#move(move);
    const changes = patch.added.length + patch.removed.length + patch.changed.length > 0;
    if (isQuestion(words) && (changes || unplaced.length > 0)) return yield say(OUTSIDE);
    yield say(answer);
    if (!changes) return;
    const moment = this.#add({ brief, seed: now.seed, ...sizeAfter(before, brief), from: now.n });
    this.#goTo(moment);
    // A prompt that is talked about stays words until it is to be drawn.
    if (paintedBefore(this.#state, now)) yield* this.#paint(moment, { fresh: false, signal });
    else yield this.#prompt(undefined);
  }

  #move({
    intent,
    to,
  }: { intent: 'undo' | 'redo'; to: number } | { intent: 'goto'; to: number | 'other' | 'last' }): ChatEvent {
    let target: Moment | undefined;
    if (intent === 'undo') {
      target = this.#now;
      for (let step = 0; step < to && target; step++) target = stepBack(this.#state, target);
    } else if (intent === 'redo') target = this.#state.moments.findLast(({ from }) => from === this.#state.at);
    else target = named(this.#state, to);
    if (!target)
      return say(intent === 'undo' ? 'There is nothing before this.' : 'There is no such picture here. /history shows them.');
    const choices = this.#state.choices;
    this.#goTo(target);
    if (choices.includes(target.n)) this.#state = { ...this.#state, choices };
    return say(
      target.picture ? `Now at ${shown(target)}.` : `Now at the words:\n${compile(target.brief, USUAL_DIALECT).prompt}`,
    );
  }

  #prompt(dialect = USUAL_DIALECT, of?: string): ChatEvent {
    const now = this.#now;
    const move = of && now ? reviseBrief(now, of).move : undefined;
    const moment = move?.intent === 'goto' ? named(this.#state, move.to) : now;
    if (!moment) return say(of ? 'There is no such picture here. /history shows them.' : NOTHING_YET);
    const { prompt, negative } = compile(paintedBy(moment).brief, dialect);
    return say(negative ? `${prompt}\nNegative: ${negative}` : prompt);
  }

  async *#variations(count: number, instruction: string, signal?: AbortSignal): Talk {
    const now = this.#now;
    if (!now) return yield say(NOTHING_YET);
    let base = now;
    if (instruction) {
      const before = paintedBy(now);
      const { brief, answer, unplaced } = reviseBrief(before, instruction);
      yield say(answer);
      if (unplaced.length > 0) return;
      base = this.#add({ brief, seed: now.seed, ...sizeAfter(before, brief), from: now.n });
    }
    // Where a prompt was asked for and nothing is painted yet, the ways are words.
    const inWords = base.brief.request?.kind === 'prompt' && !paintedBefore(this.#state, base);
    const many = Math.min(count, MOST_VARIATIONS);
    const ways = inWords ? waysInWords(base, many) : waysInPaint(base, many);
    const choices: number[] = [];
    this.#goTo(base);
    for (const { brief, seed, label } of ways) {
      const moment = this.#add({ ...base, picture: undefined, brief, seed, from: base.n });
      if (inWords) yield say(`${choices.length + 1}  ${label}\n${compile(brief, USUAL_DIALECT).prompt}\n`);
      else yield* this.#paint(moment, { fresh: false, signal, label });
      choices.push(moment.n);
      this.#state = { ...this.#state, choices };
    }
    yield say('Choose with “the second”, and go on from there.');
  }

  async *#again(now: Moment, seed: number, signal?: AbortSignal): Talk {
    const moment = this.#add({ ...now, picture: undefined, seed, from: now.n });
    this.#goTo(moment);
    yield* this.#paint(moment, { fresh: false, signal });
  }

  async *#seed(now: Moment, argument: string, signal?: AbortSignal): Talk {
    if (argument === '') return yield say(`The seed is ${now.seed}.`);
    const seed = /^\d+$/.test(argument) ? Number(argument) : Number.NaN;
    if (!(seed <= MAX_SEED)) return yield say(`A seed is a whole number from 0 to ${MAX_SEED}.`);
    yield* this.#again(now, seed, signal);
  }

  async *#liberty(argument: string, signal?: AbortSignal): Talk {
    if (argument === '') return yield say(`The liberty is ${this.#state.liberty}: faithful, balanced or free.`);
    const liberty: Liberty = libertyNamed(argument);
    this.#state = { ...this.#state, liberty };
    const now = this.#now;
    if (!now) return yield say(`From now on: ${liberty}.`);
    const moment = this.#add({
      ...now,
      picture: undefined,
      brief: write(unwrite(now.brief), { seed: now.seed, liberty }),
      from: now.n,
    });
    this.#goTo(moment);
    yield* this.#paint(moment, { fresh: true, signal });
  }

  #open(argument: string): ChatEvent {
    const number = Number(argument);
    const moment = argument ? this.#state.moments.find(({ picture }) => picture?.number === number) : this.#now;
    return moment?.picture
      ? { type: 'open', file: moment.picture.file }
      : say('There is no such picture here. /history shows them.');
  }

  #add(moment: Omit<Moment, 'n' | 'picture'> & { picture?: undefined }): Moment {
    const { picture: _, ...rest } = moment;
    const added: Moment = { ...rest, n: this.#state.moments.length + 1 };
    this.#state = { ...this.#state, moments: [...this.#state.moments, added] };
    return added;
  }

  #goTo({ n }: Moment): void {
    const { at } = this.#state;
    this.#state = { ...this.#state, at: n, choices: [], ...(at !== undefined && at !== n && { before: at }) };
  }

  async *#paint(
    moment: Moment,
    { fresh, signal, label }: { fresh: boolean; signal?: AbortSignal | undefined; label?: string },
  ): Talk {
    const { brief, seed, width, height } = moment;
    const parent = paintedBefore(this.#state, momentAt(this.#state, moment.from))?.picture?.pixels;
    const { keep, threads } = this.#tools;
    const canvas = {
      plan: { brief, seed, width, height },
      engine: await engineOf('illustrator'),
      missing: 'leave',
      format: 'png',
      ...(parent !== undefined && { parent }),
      ...(threads !== undefined && { threads }),
    } as const;
    for await (const event of paint(canvas, keep, signal)) {
      if (event.type === 'progress') {
        yield event;
        continue;
      }
      const { file, provenance } = event.artwork;
      const number = this.#state.moments.filter(({ picture }) => picture).length + 1;
      const done: Moment = { ...moment, picture: { number, file, pixels: provenance.pixels } };
      this.#state = { ...this.#state, moments: this.#state.moments.map((each) => (each.n === moment.n ? done : each)) };
      yield { type: 'artwork', artwork: event.artwork, number, fresh, ...(label && { label }) };
    }
  }
}

const say = (text: string): ChatEvent => ({ type: 'say', text });
