/**
 * Talking about pictures: an idea is painted, an instruction is a revision of what is there, and what is neither is said to be so, or goes
 * to the chat model, where a person has connected one. Nothing needs it. Every turn leaves a state behind that can be kept and taken up again.
 */
import { engineOf } from '@atelier/engines';
import { type ByModel, compile, type Revision, read, summary, unwrite, write, writeWith } from '@atelier/prompt';
import { AtelierError, type Brief, type ChatModel, type Liberty, type Warning } from '@atelier/spec';
import { historyText, named, shown, stepBack } from './chat-history.ts';
import { dialectNamed, intentOf, isQuestion } from './chat-intent.ts';
import { type ChatState, isEmpty, libertyNamed, type Moment, momentAt, paintedBefore } from './chat-state.ts';
import {
  ANOTHER,
  GREETING,
  HELP,
  NOTHING_YET,
  OUTSIDE,
  OUTSIDE_NOW,
  SLASH_COMMANDS,
  unknownDialect,
  WELCOME,
} from './chat-words.ts';
import { explainedFacts, explainLines } from './explain.ts';
import { checkedIdea } from './idea.ts';
import { type Artwork, type Keep, paint } from './imagine.ts';
import type { Written } from './provenance.ts';
import { type Painted, paintedBy, reviseBrief, sizeAfter } from './revise.ts';
import { type Size, sizeOf } from './size.ts';
import { SmallTalk, type Wanted } from './small-talk.ts';
import { waysInPaint, waysInWords } from './vary.ts';

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

type Talk = AsyncGenerator<ChatEvent>;

/** The dialect of a prompt where none is named. */
const USUAL_DIALECT = 'gpt-image';
const MOST_VARIATIONS = 12;
const MAX_SEED = 2 ** 32 - 1;

export class Conversation {
  #state: ChatState;
  readonly #tools: ChatTools;
  readonly #smallTalk: SmallTalk | undefined;

  /** @param before what was said in a conversation that is taken up again */
  constructor(tools: ChatTools, state: ChatState, before: readonly { said: string; answer: string }[] = []) {
    this.#tools = tools;
    this.#smallTalk = tools.model && new SmallTalk(tools.model, before);
    this.#state = state;
  }

  get state(): ChatState {
    return this.#state;
  }

  /** Answers one line. Pictures that were finished are in the state even where the rest fails or is interrupted. */
  async *say(line: string, signal?: AbortSignal): Talk {
    const answers: string[] = [];
    try {
      for await (const event of this.#answer(line, signal)) {
        if (event.type === 'say') answers.push(event.text);
        if (event.type === 'artwork') answers.push(`(painted picture ${event.number})`);
        yield event;
      }
    } finally {
      // What was stopped was said all the same.
      if (line.trim() !== '') this.#smallTalk?.note(line, answers.join('\n'));
    }
  }

  async *#answer(line: string, signal?: AbortSignal): Talk {
    if (line.trim() === '') return;
    checkedIdea(line);
    if (/^\/[a-z]*(?:\s|$)/i.test(line)) {
      yield* this.#command(line.trim(), signal);
      return;
    }
    const intent = intentOf(line, this.#now !== undefined);
    if (intent.wants === 'outside') yield* this.#outside(line, signal);
    else if (intent.wants === 'help') yield say(HELP);
    else if (intent.wants === 'thanks') yield say(WELCOME);
    else if (intent.wants === 'greeting') yield say(/^(?:cool|lol|ok)/i.test(line.trim()) ? WELCOME : GREETING);
    else if (intent.wants === 'draw') yield* this.#draw(signal);
    else if (intent.wants === 'save') yield this.#now ? save(this.#now, '') : say(NOTHING_YET);
    else if (intent.wants === 'anew') yield this.#anew();
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
      case '/list':
      case '/history':
        return yield say(historyText(this.#state));
      case '/liberty':
        return yield* this.#liberty(argument, signal);
      case '/prompt':
      case '/why':
      case '/save':
      case '/seed':
      case '/open':
        if (!now) return yield say(NOTHING_YET);
        if (name === '/seed') return yield* this.#seed(now, argument, signal);
        if (name === '/open') return yield this.#open(argument);
        if (name === '/why') return yield this.#why(now, argument);
        if (name === '/save') return yield save(now, argument);
        if (argument && !dialectNamed(argument)) return yield say(unknownDialect(argument));
        return yield this.#prompt(dialectNamed(argument));
      default:
        yield say(`There is no ${name}. ${SLASH_COMMANDS.join(' ')}`);
    }
  }

  /** What is said next begins another picture; those so far stay. */
  #anew(): ChatEvent {
    const { at: _at, before: _before, ...rest } = this.#state;
    this.#state = { ...rest, choices: [] };
    return say(rest.moments.length > 0 ? ANOTHER : NOTHING_YET);
  }

  /** A new idea: painted, or, where a prompt was asked for, answered with one. */
  async *#begin(words: string, signal?: AbortSignal, by?: Written): Talk {
    const understood = await this.#understood(words, signal);
    const { result: said } = understood;
    yield* notes(understood.warnings);
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
    const composed = await this.#composed(said, seed, signal);
    yield* notes(composed.warnings);
    const { result: brief } = composed;
    const size = this.#tools.size ?? sizeOf({}, brief.format);
    const moment = this.#add({ brief, seed, ...size, ...(await this.#by([understood, composed], by)) });
    this.#goTo(moment);
    if (wanted === 'prompt') {
      yield this.#prompt(/\bmidjourney\b/i.test(words) ? 'midjourney' : USUAL_DIALECT);
      yield say('“Draw it” paints it here.');
    } else if (wanted === 'vary') yield* this.#variations(said.format.count ?? 4, '', signal);
    else yield* this.#paint(moment, { fresh: true, signal });
  }

  /** What is not about the pictures: the model's, or an honest word. */
  async *#outside(line: string, signal?: AbortSignal): Talk {
    const talk = this.#smallTalk;
    if (!talk) return yield say(OUTSIDE);
    const now = this.#now;
    const picture = now && compile(paintedBy(now).brief, 'gpt-image').prompt;
    try {
      let silent = true;
      for await (const event of talk.say(line, picture, (wanted) => this.#run(wanted, signal), signal)) {
        const words = event.type !== 'said' || event.text.trim() !== '';
        if (words) silent = false;
        if (event.type !== 'said') yield event;
        else if (words) yield { type: 'say', text: event.text, streamed: true };
      }
      if (silent) yield say(`${talk.model.model} had nothing to say to that.`);
    } catch (error) {
      if (!(error instanceof AtelierError) || error.code === 'interrupted') throw error;
      yield say(`The chat model does not answer: ${error.message}\n${OUTSIDE_NOW}`);
    }
  }

  /** What the model asked for, done as for the person; what came of it, in words, is for the model. */
  async *#run(wanted: Wanted, signal?: AbortSignal): AsyncGenerator<ChatEvent, string> {
    if (wanted.tool === 'brief') {
      const brief = write(read(checkedIdea(wanted.idea)), { seed: 0, liberty: this.#state.liberty });
      return JSON.stringify({ ...summary(brief), prompt: compile(brief, USUAL_DIALECT).prompt });
    }
    const work =
      wanted.tool === 'imagine'
        ? this.#begin(wanted.idea, signal, this.#said())
        : wanted.tool === 'vary'
          ? this.#variations(wanted.count, '', signal)
          : this.#revise(wanted.instruction, signal, this.#said());
    const told: string[] = [];
    for await (const event of work) {
      if (event.type === 'say') told.push(event.text);
      if (event.type === 'artwork') {
        const { artwork, number, label } = event;
        const missing = (artwork.image.stage?.missing ?? []).map(({ name }) => name).join(', ');
        told.push(`Painted and shown: picture ${number}${label ? ` (${label})` : ''}.`);
        if (missing) told.push(`The painter has no drawing for: ${missing}. Their places are free.`);
      }
      yield event;
    }
    return told.join('\n') || 'Done.';
  }

  async #understood(words: string, signal?: AbortSignal): Promise<ByModel<Brief>> {
    const { model } = this.#tools;
    if (!model) return builtIn(read(checkedIdea(words)));
    const { understandWith } = await import('./compose-with.ts');
    return understandWith(model, { idea: words }, signal ? { signal } : {});
  }

  async #composed(said: Brief, seed: number, signal?: AbortSignal): Promise<ByModel<Brief>> {
    const { model, writes } = this.#tools;
    const { liberty } = this.#state;
    if (!model || !writes) return builtIn(write(said, { seed, liberty }));
    return writeWith(model, unwrite(said), { seed, liberty, ...(signal && { signal }) });
  }

  /** What the picture's record says of the model's part in its words; nothing where it had none. */
  async #by(answers: readonly ByModel<unknown>[], otherwise?: Written): Promise<{ written?: Written }> {
    const { model } = this.#tools;
    if (!model) return {};
    const { aboutAll } = await import('./compose-with.ts');
    const written = aboutAll(model, answers).written ?? otherwise;
    return written ? { written } : {};
  }

  /** The model's own words, asked for through a tool, are what a picture is of. */
  #said(): Written | undefined {
    const { model } = this.#tools;
    return model && { writer: { id: model.id, model: model.model, by: 'model' }, warnings: [] };
  }

  async #revisedByModel(before: Painted, words: string, signal?: AbortSignal): Promise<ByModel<Revision> | undefined> {
    const { model } = this.#tools;
    if (!model) return undefined;
    const { reviseBriefWith } = await import('./revise.ts');
    const answered = await reviseBriefWith(model, before, words, signal ? { signal } : {});
    return answered.by === 'model' ? answered : undefined;
  }

  /** Every fact with who put it there; of one thing, why it is there. */
  #why({ brief }: Moment, argument: string): ChatEvent {
    if (argument) return say(reviseBrief({ brief, seed: 0, width: 1, height: 1 }, `why ${argument}?`).answer);
    return say(explainLines(brief.idea, explainedFacts(brief), brief.unread).join('\n'));
  }

  async *#draw(signal?: AbortSignal): Talk {
    const now = this.#now;
    if (!now) return yield say(NOTHING_YET);
    if (now.picture) return yield say(`It is painted: ${shown(now)}. “Again” paints it with another seed.`);
    yield* this.#paint(now, { fresh: now.from === undefined, signal });
  }

  /** `by`: the model, where the instruction is its own; what cannot be placed then goes nowhere else. */
  async *#revise(words: string, signal?: AbortSignal, by?: Written): Talk {
    const now = this.#now;
    if (!now) return yield say(NOTHING_YET);
    const asks = by === undefined;
    const before = paintedBy(now);
    const own = reviseBrief(before, words);
    const helped =
      own.unplaced.length > 0 && !isQuestion(words) ? await this.#revisedByModel(before, words, signal) : undefined;
    yield* notes(helped?.warnings ?? []);
    const { brief, patch, answer, unplaced, move } = helped?.result ?? own;
    if (move?.intent === 'again') return yield* this.#again(now, (now.seed + 1) % (MAX_SEED + 1), signal);
    if (move) return yield this.#move(move);
    const changes = patch.added.length + patch.removed.length + patch.changed.length > 0;
    if (asks && isQuestion(words) && (changes || unplaced.length > 0)) return yield* this.#outside(words, signal);
    if (asks && unplaced.length > 0 && this.#smallTalk) return yield* this.#outside(words, signal);
    yield say(answer);
    if (!changes) return;
    const part = await this.#by(helped ? [helped] : [], by);
    const moment = this.#add({ brief, seed: now.seed, ...sizeAfter(before, brief), from: now.n, ...part });
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
    if (count > many) yield say(`${many} at once are the most; here they are.`);
    const ways = inWords ? waysInWords(base, many) : waysInPaint(base, many);
    const choices: number[] = [];
    this.#goTo(base);
    for (const { brief, seed, label } of ways) {
      const moment = this.#add({ ...withoutHand(base), brief, seed, from: base.n });
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
      ...withoutHand(now),
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
    const { brief, seed, width, height, written } = moment;
    const parent = paintedBefore(this.#state, momentAt(this.#state, moment.from))?.picture?.pixels;
    const { keep, threads } = this.#tools;
    const canvas = {
      plan: { brief, seed, width, height },
      engine: await engineOf('illustrator'),
      missing: 'leave',
      format: 'png',
      ...(parent !== undefined && { parent }),
      ...(written && { written }),
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

/** Its Brief was made anew by the built-in ways: nobody else wrote it. */
function withoutHand({ written: _written, picture: _picture, ...rest }: Moment): Omit<Moment, 'written' | 'picture'> {
  return rest;
}

const builtIn = <T>(result: T): ByModel<T> => ({ result, by: 'built-in', warnings: [], usage: {}, rounds: 0, requests: [] });
const say = (text: string): ChatEvent => ({ type: 'say', text });
const notes = (warnings: readonly Warning[]): ChatEvent[] => warnings.map(({ message }) => say(`Note: ${message}`));

function save({ picture }: Moment, to: string): ChatEvent {
  if (!picture) return say('It is not painted yet. “Draw it” paints it.');
  return to ? { type: 'save', file: picture.file, to } : say(`It is kept in ${picture.file}. /save <file> puts a copy there.`);
}
