/** Thoughts that a model without a field for them writes in front of its answer: `<think>…</think>`. They are no part of it. */

const OPENING = /^\s*<(think(?:ing)?)>/;
/** Of what may still become the opening. */
const MAYBE = /^\s*(?:<(?:t(?:h(?:i(?:n(?:k(?:i(?:n(?:g)?)?)?)?)?)?)?)?)?$/;

/** Lets pieces of text through, but for the thoughts they begin with. */
export class WithoutThoughts {
  #held = '';
  #state: 'open' | 'thinking' | 'after' | 'through' = 'open';
  #closing = '';

  /** What of it may be shown. */
  take(piece: string): string {
    if (this.#state === 'through') return piece;
    if (this.#state === 'after') return this.#after(piece);
    this.#held += piece;
    if (this.#state === 'open') {
      const tag = OPENING.exec(this.#held)?.[1];
      if (tag === undefined) return MAYBE.test(this.#held) ? '' : this.#through(this.#held);
      this.#state = 'thinking';
      this.#closing = `</${tag}>`;
    }
    const end = this.#held.indexOf(this.#closing);
    if (end >= 0) return this.#after(this.#held.slice(end + this.#closing.length));
    // Only what may be part of the end is kept.
    this.#held = this.#held.slice(-this.#closing.length);
    return '';
  }

  /** What was held back and turned out to be no thought. */
  rest(): string {
    return this.#state === 'open' ? this.#through(this.#held) : '';
  }

  /** The blank lines between thoughts and answer belong to neither. */
  #after(text: string): string {
    const words = text.trimStart();
    this.#state = words === '' ? 'after' : 'through';
    return words;
  }

  #through(text: string): string {
    this.#state = 'through';
    this.#held = '';
    return text;
  }
}
