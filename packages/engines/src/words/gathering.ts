/** From what a server tells, in pieces, to the events of a ChatModel: thoughts left out, tool calls whole, one end. */
import { AtelierError, type ChatFinish, type ChatModelEvent, type ChatUsage, type Warning } from '@atelier/spec';
import type { Heard } from './adapter.ts';
import { WithoutThoughts } from './thoughts.ts';
import { plain } from './trouble.ts';

interface Call {
  id: string;
  name: string;
  input: string;
  value?: unknown;
  kept?: unknown;
}

/** Who answers. */
interface Answerer {
  name: string;
  model: string;
  /** Keys, which are shown nowhere. */
  secrets: readonly string[];
}

export class Gathering {
  readonly #adapter: Answerer;
  readonly #calls = new Map<string | number, Call>();
  readonly #thoughts = new WithoutThoughts();
  #usage: ChatUsage = {};
  #finish: ChatFinish | undefined;
  #refusal = '';
  #said = false;
  #over = false;
  #requestId: string | undefined;
  #model: string | undefined;

  constructor(adapter: Answerer, requestId: string | undefined) {
    this.#adapter = adapter;
    this.#requestId = requestId;
  }

  /** Whether the answer is complete; what comes after is not read. */
  get over(): boolean {
    return this.#over;
  }

  /** @throws AtelierError where the server says that it failed */
  *take(heard: Heard): Generator<ChatModelEvent> {
    switch (heard.type) {
      case 'text':
        return yield* this.#text(this.#thoughts.take(heard.delta));
      case 'call':
        return this.#call(heard);
      case 'refusal':
        this.#refusal += heard.words;
        return;
      case 'finish':
        this.#finish = heard.finish;
        return;
      case 'usage':
        this.#usage = { ...this.#usage, ...heard.usage };
        return;
      case 'about':
        this.#requestId ??= heard.requestId;
        this.#model = heard.model ?? this.#model;
        return;
      case 'failed':
        throw this.#failure(heard);
      case 'end':
        this.#over = true;
    }
  }

  *end(warnings: readonly Warning[]): Generator<ChatModelEvent> {
    yield* this.#text(this.#thoughts.rest());
    const { name, model } = this.#adapter;
    let number = 0;
    for (const { id, name: tool, input, value, kept } of this.#calls.values()) {
      number += 1;
      yield {
        type: 'tool-call',
        id: id || `call-${number}`,
        name: tool,
        input: value ?? inputOf(input),
        ...(kept !== undefined && { kept }),
      };
    }
    const refusal = plain(this.#refusal, this.#adapter.secrets[0]);
    const cut = !this.#over && this.#finish === undefined;
    const finish = this.#refusal
      ? 'refused'
      : this.#finish === 'refused' || this.#finish === 'length'
        ? this.#finish
        : cut
          ? 'length'
          : number > 0
            ? 'tool-calls'
            : 'stop';
    const empty = !this.#said && number === 0 && finish === 'stop';
    yield {
      type: 'done',
      finish,
      usage: this.#usage,
      warnings: [
        ...warnings,
        ...(cut
          ? [{ code: 'chat-cut', message: `${name} stopped in mid-answer; what came may not be all.`, about: model }]
          : []),
        ...(empty ? [{ code: 'chat-empty', message: `${name} answered without a word.`, about: model }] : []),
      ],
      ...(refusal && { refusal }),
      ...(this.#requestId && { requestId: this.#requestId }),
      ...(this.#model && this.#model !== model && { model: this.#model }),
    };
  }

  *#text(delta: string): Generator<ChatModelEvent> {
    if (delta === '') return;
    this.#said = true;
    yield { type: 'text', delta };
  }

  #call({ at, id, name, input, value, kept }: Extract<Heard, { type: 'call' }>): void {
    const known = this.#calls.get(at) ?? { id: '', name: '', input: '' };
    this.#calls.set(at, known);
    known.id ||= id ?? '';
    known.name ||= name ?? '';
    known.input += input ?? '';
    if (value !== undefined) known.value = value;
    if (kept !== undefined) known.kept = kept;
  }

  #failure({ words, status, refused }: Extract<Heard, { type: 'failed' }>): AtelierError {
    const { name, secrets } = this.#adapter;
    const said = plain(words, secrets[0]);
    if (refused)
      return new AtelierError('refused', `${name} refused what was asked: “${said}”.`, {
        refusal: { kind: 'prompt', words: said },
      });
    return new AtelierError(
      status === 429 ? 'rate-limited' : 'engine-failed',
      `${name} broke off${said ? `: “${said}”` : ''}.`,
      { retryable: status === undefined || status === 429 || status >= 500 },
    );
  }
}

/** Arguments as the model wrote them; what is no JSON is handed on as text, and the tool says so. */
function inputOf(text: string): unknown {
  try {
    return JSON.parse(text || '{}');
  } catch {
    return text;
  }
}
