/**
 * Talking about pictures: an idea is painted, an instruction is a revision of what is there, and what is neither is said to be so, or goes
 * to the chat model, where a person has connected one. Nothing needs it. Every turn leaves a state behind that can be kept and taken up again.
 */
import { type ByModel, compile, type Revision, read, summary, unwrite, write, writeWith } from '@atelier/prompt';
import { AtelierError, type Brief, type Liberty, type Warning } from '@atelier/spec';
import { type ChatEvent, type ChatTools, say, type Talk } from './chat-event.ts';
import { historyText, named, shown } from './chat-history.ts';
import { dialectNamed, intentOf, isQuestion } from './chat-intent.ts';
import { Pictures, save, USUAL_DIALECT } from './chat-pictures.ts';
import { type ChatState, isEmpty, libertyNamed, type Moment, paintedBefore } from './chat-state.ts';
import {
  GOODBYE,
  GREETING,
  HELP,
  MAKER,
  NOTHING_YET,
  OUTSIDE,
  OUTSIDE_NOW,
  SLASH_COMMANDS,
  SORRY,
  UNCHANGED,
  unknownDialect,
  WELCOME,
  whereIs,
} from './chat-words.ts';
import { explainedFacts, explainLines } from './explain.ts';
import { checkedIdea } from './idea.ts';
import type { Written } from './provenance.ts';
import { type Painted, paintedBy, reviseBrief, sizeAfter } from './revise.ts';
import { sizeOf } from './size.ts';
import { SmallTalk, type Wanted } from './small-talk.ts';
import { waysInPaint, waysInWords } from './vary.ts';

const MOST_VARIATIONS = 12;
const MAX_SEED = 2 ** 32 - 1;

export class Conversation {
  readonly #pictures: Pictures;
  readonly #tools: ChatTools;
  readonly #smallTalk: SmallTalk | undefined;
  /** What the last change did, in words. */
  #lastChange: string | undefined;

  /** @param before what was said in a conversation that is taken up again */
  constructor(tools: ChatTools, state: ChatState, before: readonly { said: string; answer: string }[] = []) {
    this.#tools = tools;
    this.#smallTalk = tools.model && new SmallTalk(tools.model, before);
    this.#pictures = new Pictures(tools, state);
  }

  get state(): ChatState {
    return this.#pictures.state;
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
    const chosen = this.#chosen(line);
    if (chosen) return yield this.#pictures.move({ intent: 'goto', to: chosen });
    const intent = intentOf(line, this.#pictures.now !== undefined);
    if (intent.wants === 'outside') yield* this.#outside(line, signal);
    else if (intent.wants === 'help') yield say(HELP);
    else if (intent.wants === 'thanks') yield say(WELCOME);
    else if (intent.wants === 'scolding') yield say(SORRY);
    else if (intent.wants === 'greeting') yield say(/^(?:cool|lol|ok)/i.test(line.trim()) ? WELCOME : GREETING);
    else if (intent.wants === 'draw') yield* this.#draw(signal);
    else if (intent.wants === 'save') yield this.#pictures.now ? save(this.#pictures.now, intent.to ?? '') : say(NOTHING_YET);
    else if (intent.wants === 'list') yield say(historyText(this.#pictures.state));
    else if (intent.wants === 'maker') yield say(MAKER);
    else if (intent.wants === 'why' || intent.wants === 'where' || intent.wants === 'size') yield this.#about(intent.wants);
    else if (intent.wants === 'changed') yield say(this.#lastChange ?? UNCHANGED);
    else if (intent.wants === 'quit') {
      yield say(GOODBYE);
      yield { type: 'quit' };
    } else if (intent.wants === 'anew') yield this.#pictures.anew();
    else if (intent.wants === 'prompt') yield this.#prompt(intent.dialect, intent.of);
    else if (intent.wants === 'unknown-dialect') yield say(unknownDialect(intent.name));
    else if (intent.wants === 'variations') yield* this.#variations(intent.count, intent.instruction, signal);
    else if (intent.wants === 'new') yield* this.#begin(intent.words, signal);
    else yield* this.#revise(intent.words, signal);
  }

  /** A number alone, while several are offered to choose from. */
  #chosen(line: string): number | undefined {
    const number = Number(/^\s*(?:#|no\.?\s*|number\s+)?(\d{1,2})\s*[.!]?\s*$/i.exec(line)?.[1]);
    return number >= 1 && number <= this.#pictures.state.choices.length ? number : undefined;
  }

  async *#command(line: string, signal?: AbortSignal): Talk {
    const [typed = '', ...rest] = line.split(/\s+/);
    const name = typed.toLowerCase();
    const argument = rest.join(' ');
    const now = this.#pictures.now;
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
        return yield say(historyText(this.#pictures.state));
      case '/liberty':
        return yield* this.#liberty(argument, signal);
      case '/prompt':
      case '/why':
      case '/save':
      case '/seed':
      case '/open':
        if (!now) return yield say(NOTHING_YET);
        if (name === '/seed') return yield* this.#seed(now, argument, signal);
        if (name === '/open') return yield this.#pictures.open(argument);
        if (name === '/why') return yield this.#why(now, argument);
        if (name === '/save') return yield save(now, argument);
        if (argument && !dialectNamed(argument)) return yield say(unknownDialect(argument));
        return yield this.#prompt(dialectNamed(argument));
      default:
        yield say(`There is no ${name}. ${SLASH_COMMANDS.join(' ')}`);
    }
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
    const moment = this.#pictures.add({ brief, seed, ...size, ...(await this.#by([understood, composed], by)) });
    this.#pictures.goTo(moment);
    if (wanted === 'prompt') {
      yield this.#prompt(/\bmidjourney\b/i.test(words) ? 'midjourney' : USUAL_DIALECT);
      yield say('“Draw it” paints it here.');
    } else if (wanted === 'vary') yield* this.#variations(said.format.count ?? 4, '', signal);
    else yield* this.#pictures.paint(moment, { fresh: true, signal });
  }

  /** What is not about the pictures: the model's, or an honest word. */
  async *#outside(line: string, signal?: AbortSignal): Talk {
    const talk = this.#smallTalk;
    if (!talk) return yield say(OUTSIDE);
    const now = this.#pictures.now;
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
      const brief = write(read(checkedIdea(wanted.idea)), { seed: 0, liberty: this.#pictures.state.liberty });
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
    const { liberty } = this.#pictures.state;
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

  #about(wanted: 'why' | 'where' | 'size'): ChatEvent {
    const { now } = this.#pictures;
    if (!now) return say(NOTHING_YET);
    if (wanted === 'why') return this.#why(now, '');
    if (wanted === 'size') return say(`${now.width} × ${now.height} pixels.`);
    return say(now.picture ? whereIs(now.picture.file) : 'It is not painted yet: “draw it” does.');
  }

  /** Every fact with who put it there; of one thing, why it is there. */
  #why({ brief }: Moment, argument: string): ChatEvent {
    if (argument) return say(reviseBrief({ brief, seed: 0, width: 1, height: 1 }, `why ${argument}?`).answer);
    return say(explainLines(brief.idea, explainedFacts(brief), brief.unread).join('\n'));
  }

  async *#draw(signal?: AbortSignal): Talk {
    const now = this.#pictures.now;
    if (!now) return yield say(NOTHING_YET);
    if (now.picture) return yield say(`It is painted: ${shown(now)}. “Again” paints it with another seed.`);
    yield* this.#pictures.paint(now, { fresh: now.from === undefined, signal });
  }

  /** `by`: the model, where the instruction is its own; what cannot be placed then goes nowhere else. */
  async *#revise(words: string, signal?: AbortSignal, by?: Written): Talk {
    const now = this.#pictures.now;
    if (!now) return yield say(NOTHING_YET);
    const [, which, rest] = FROM_ANOTHER.exec(words) ?? [];
    const there = which && rest ? reviseBrief(paintedBy(now), which).move : undefined;
    const other = there?.intent === 'goto' ? named(this.#pictures.state, there.to) : undefined;
    if (other && rest) {
      this.#pictures.goTo(other);
      return yield* this.#revise(rest, signal, by);
    }
    const asks = by === undefined;
    const before = paintedBy(now);
    const own = reviseBrief(before, words);
    const helped =
      own.unplaced.length > 0 && !isQuestion(words) ? await this.#revisedByModel(before, words, signal) : undefined;
    yield* notes(helped?.warnings ?? []);
    const { brief, patch, answer, unplaced, move, further, about } = helped?.result ?? own;
    if (move?.intent === 'again') return yield* this.#pictures.again(now, (now.seed + 1) % (MAX_SEED + 1), signal);
    if (move) {
      yield this.#pictures.move(move);
      // "Undo that, and add a boat instead".
      if (further) yield* this.#revise(further, signal, by);
      return;
    }
    const changes = patch.added.length + patch.removed.length + patch.changed.length > 0;
    if (asks && isQuestion(words) && (changes || unplaced.length > 0)) return yield* this.#outside(words, signal);
    if (asks && unplaced.length > 0 && this.#smallTalk) return yield* this.#outside(words, signal);
    yield say(answer);
    if (!changes) return;
    this.#lastChange = answer;
    const part = await this.#by(helped ? [helped] : [], by);
    const moment = this.#pictures.add({
      brief,
      seed: now.seed,
      about,
      instruction: words,
      ...sizeAfter(before, brief),
      from: now.n,
      ...part,
    });
    this.#pictures.goTo(moment);
    // A prompt that is talked about stays words until it is to be drawn.
    if (paintedBefore(this.#pictures.state, now)) yield* this.#pictures.paint(moment, { fresh: false, signal });
    else yield this.#prompt(undefined);
  }

  #prompt(dialect = USUAL_DIALECT, of?: string): ChatEvent {
    const now = this.#pictures.now;
    const move = of && now ? reviseBrief(now, of).move : undefined;
    const moment = move?.intent === 'goto' ? named(this.#pictures.state, move.to) : now;
    if (!moment) return say(of ? 'There is no such picture here. /history shows them.' : NOTHING_YET);
    const { prompt, negative } = compile(paintedBy(moment).brief, dialect);
    return say(negative ? `${prompt}\nNegative: ${negative}` : prompt);
  }

  async *#variations(count: number, instruction: string, signal?: AbortSignal): Talk {
    const now = this.#pictures.now;
    if (!now) return yield say(NOTHING_YET);
    let base = now;
    if (instruction) {
      const before = paintedBy(now);
      const { brief, answer, unplaced } = reviseBrief(before, instruction);
      yield say(answer);
      if (unplaced.length > 0) return;
      base = this.#pictures.add({ brief, seed: now.seed, ...sizeAfter(before, brief), from: now.n });
    }
    // Where a prompt was asked for and nothing is painted yet, the ways are words.
    const inWords = base.brief.request?.kind === 'prompt' && !paintedBefore(this.#pictures.state, base);
    const many = Math.min(count, MOST_VARIATIONS);
    if (count > many) yield say(`${many} at once are the most; here they are.`);
    const ways = inWords ? waysInWords(base, many) : waysInPaint(base, many);
    const choices: number[] = [];
    this.#pictures.goTo(base);
    for (const { brief, seed, label } of ways) {
      const moment = this.#pictures.add({ ...withoutHand(base), brief, seed, from: base.n });
      if (inWords) yield say(`${choices.length + 1}  ${label}\n${compile(brief, USUAL_DIALECT).prompt}\n`);
      else yield* this.#pictures.paint(moment, { fresh: false, signal, label });
      choices.push(moment.n);
      this.#pictures.state = { ...this.#pictures.state, choices };
    }
    yield say('Choose with “the second”, and go on from there.');
  }

  async *#seed(now: Moment, argument: string, signal?: AbortSignal): Talk {
    if (argument === '') return yield say(`The seed is ${now.seed}.`);
    const seed = /^\d+$/.test(argument) ? Number(argument) : Number.NaN;
    if (!(seed <= MAX_SEED)) return yield say(`A seed is a whole number from 0 to ${MAX_SEED}.`);
    yield* this.#pictures.again(now, seed, signal);
  }

  async *#liberty(argument: string, signal?: AbortSignal): Talk {
    if (argument === '') return yield say(`The liberty is ${this.#pictures.state.liberty}: faithful, balanced or free.`);
    const liberty: Liberty = libertyNamed(argument);
    this.#pictures.state = { ...this.#pictures.state, liberty };
    const now = this.#pictures.now;
    if (!now) return yield say(`From now on: ${liberty}.`);
    const moment = this.#pictures.add({
      ...withoutHand(now),
      brief: write(unwrite(now.brief), { seed: now.seed, liberty }),
      from: now.n,
    });
    this.#pictures.goTo(moment);
    yield* this.#pictures.paint(moment, { fresh: true, signal });
  }
}

/** "The second but at night": which picture, and what shall change in it. */
const FROM_ANOTHER =
  /^(?:(?:ok|now|please|and|take|use)[\s,]+)*((?:the )?(?:number |picture |image |no\.? ?|#)?(?:\d+|first|second|third|fourth|fifth|sixth|seventh|eighth|ninth|tenth|last|latest|original)(?:st|nd|rd|th)?(?: (?:one|picture|image|variation|version))?),? but (\S.*)$/i;

/** Its Brief was made anew by the built-in ways: nobody else wrote it. */
function withoutHand({ written: _written, picture: _picture, ...rest }: Moment): Omit<Moment, 'written' | 'picture'> {
  return rest;
}

const builtIn = <T>(result: T): ByModel<T> => ({ result, by: 'built-in', warnings: [], usage: {}, rounds: 0, requests: [] });
const notes = (warnings: readonly Warning[]): ChatEvent[] => warnings.map(({ message }) => say(`Note: ${message}`));
