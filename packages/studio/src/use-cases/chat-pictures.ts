/** The pictures of a conversation: the moments it came to, which one is spoken of, and how one is painted. */
import { engineOf } from '@atelier/engines';
import { compile } from '@atelier/prompt';
import { type ChatEvent, type ChatTools, say, type Talk } from './chat-event.ts';
import { named, shown, stepBack } from './chat-history.ts';
import { type ChatState, type Moment, momentAt, paintedBefore } from './chat-state.ts';
import { ANOTHER, NOTHING_YET } from './chat-words.ts';
import { paint } from './imagine.ts';

/** The dialect of a prompt where none is named. */
export const USUAL_DIALECT = 'gpt-image';

export class Pictures {
  state: ChatState;
  readonly #tools: Pick<ChatTools, 'keep' | 'threads'>;

  constructor(tools: Pick<ChatTools, 'keep' | 'threads'>, state: ChatState) {
    this.#tools = tools;
    this.state = state;
  }

  /** The moment that is spoken of. */
  get now(): Moment | undefined {
    return momentAt(this.state, this.state.at);
  }

  /** What is said next begins another picture; those so far stay. */
  anew(): ChatEvent {
    const { at: _at, before: _before, ...rest } = this.state;
    this.state = { ...rest, choices: [] };
    return say(rest.moments.length > 0 ? ANOTHER : NOTHING_YET);
  }

  move({ intent, to }: { intent: 'undo' | 'redo'; to: number } | { intent: 'goto'; to: number | 'other' | 'last' }): ChatEvent {
    let target: Moment | undefined;
    if (intent === 'undo') {
      target = this.now;
      for (let step = 0; step < to && target; step++) target = stepBack(this.state, target);
    } else if (intent === 'redo') target = this.state.moments.findLast(({ from }) => from === this.state.at);
    else target = named(this.state, to);
    if (!target) return say(NO_SUCH[intent]);
    const choices = this.state.choices;
    this.goTo(target);
    if (choices.includes(target.n)) this.state = { ...this.state, choices };
    return say(
      target.picture ? `Now at ${shown(target)}.` : `Now at the words:\n${compile(target.brief, USUAL_DIALECT).prompt}`,
    );
  }

  async *again(now: Moment, seed: number, signal?: AbortSignal): Talk {
    const moment = this.add({ ...now, picture: undefined, seed, from: now.n });
    this.goTo(moment);
    yield* this.paint(moment, { fresh: false, signal });
  }

  open(argument: string): ChatEvent {
    const number = Number(argument);
    const moment = argument ? this.state.moments.find(({ picture }) => picture?.number === number) : this.now;
    return moment?.picture
      ? { type: 'open', file: moment.picture.file }
      : say('There is no such picture here. /history shows them.');
  }

  add(moment: Omit<Moment, 'n' | 'picture'> & { picture?: undefined }): Moment {
    const { picture: _, ...rest } = moment;
    const added: Moment = { ...rest, n: this.state.moments.length + 1 };
    this.state = { ...this.state, moments: [...this.state.moments, added] };
    return added;
  }

  goTo({ n }: Moment): void {
    const { at } = this.state;
    this.state = { ...this.state, at: n, choices: [], ...(at !== undefined && at !== n && { before: at }) };
  }

  async *paint(
    moment: Moment,
    { fresh, signal, label }: { fresh: boolean; signal?: AbortSignal | undefined; label?: string },
  ): Talk {
    const { brief, seed, width, height, written, instruction } = moment;
    const parent = paintedBefore(this.state, momentAt(this.state, moment.from))?.picture?.pixels;
    const { keep, threads } = this.#tools;
    const canvas = {
      plan: { brief, seed, width, height },
      engine: await engineOf('illustrator'),
      missing: 'leave',
      format: 'png',
      ...(parent !== undefined && { parent }),
      ...(instruction !== undefined && { instruction }),
      ...(written && { written }),
      ...(threads !== undefined && { threads }),
    } as const;
    for await (const event of paint(canvas, keep, signal)) {
      if (event.type === 'progress') {
        yield event;
        continue;
      }
      const { file, provenance } = event.artwork;
      const number = this.state.moments.filter(({ picture }) => picture).length + 1;
      const done: Moment = { ...moment, picture: { number, file, pixels: provenance.pixels } };
      this.state = { ...this.state, moments: this.state.moments.map((each) => (each.n === moment.n ? done : each)) };
      yield { type: 'artwork', artwork: event.artwork, number, fresh, ...(label && { label }) };
    }
  }
}

const NO_SUCH = {
  undo: 'There is nothing before this.',
  redo: 'There is nothing to do again.',
  goto: 'There is no such picture here. /history shows them.',
} as const;

export function save({ picture }: Moment, to: string): ChatEvent {
  if (!picture) return say('It is not painted yet. “Draw it” paints it.');
  return to ? { type: 'save', file: picture.file, to } : say(`It is kept in ${picture.file}. /save <file> puts a copy there.`);
}
