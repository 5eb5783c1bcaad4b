/**
 * A prompt's words without its syntax, each character knowing where it stood. The reader reads the words; spans go back to the
 * prompt. What is kept stands in the order of the prompt.
 */
import type { Span } from '@atelier/spec';

export class Projection {
  text = '';
  /**
   * Where each kept unit begins in the source, and where it ends there (an escape such as `\(` is one unit of two). Empty as long as
   * the words are the source's from the first character on without a gap: then each unit stands where it stood.
   */
  readonly #from: number[] = [];
  readonly #to: number[] = [];
  #verbatim = true;

  static of(source: string): Projection {
    return new Projection().keep(source, 0, source.length);
  }

  /** Without the given stretches, which stand in order and do not overlap. */
  static without(source: string, gone: readonly { start: number; end: number }[]): Projection {
    const rest = new Projection();
    let at = 0;
    for (const { start, end } of gone) {
      rest.keep(source, at, start);
      at = end;
    }
    return rest.keep(source, at, source.length);
  }

  /** Whether the words are `source` as it stands. */
  isAll(source: string): boolean {
    return this.#verbatim && this.text.length === source.length;
  }

  /** Keeps `source[start, end)` as it is. */
  keep(source: string, start: number, end: number): this {
    if (start >= end) return this;
    if (this.#verbatim && this.text.length !== start) this.#list();
    this.text += source.slice(start, end);
    if (this.#verbatim) return this;
    for (let at = start; at < end; at++) {
      this.#from.push(at);
      this.#to.push(at + 1);
    }
    return this;
  }

  /** Keeps a stretch of another projection of the same source. */
  copy(other: Projection, start: number, end: number): this {
    this.#list();
    this.text += other.text.slice(start, end);
    for (let at = start; at < end; at++) {
      this.#from.push(other.#verbatim ? at : other.#from[at]!);
      this.#to.push(other.#verbatim ? at + 1 : other.#to[at]!);
    }
    return this;
  }

  /** Keeps other words for `source[start, end)`: each of their units stands for the whole stretch. */
  put(words: string, [start, end]: Span): this {
    this.#list();
    this.text += words;
    for (let i = 0; i < words.length; i++) {
      this.#from.push(start);
      this.#to.push(end);
    }
    return this;
  }

  /** Where the last unit ends in the source. */
  #end(): number {
    return this.#verbatim ? this.text.length : (this.#to.at(-1) ?? 0);
  }

  /** From here on the words are not the source's as it stands. */
  #list(): void {
    if (!this.#verbatim) return;
    this.#verbatim = false;
    for (let at = 0; at < this.text.length; at++) {
      this.#from.push(at);
      this.#to.push(at + 1);
    }
  }

  /** A mark between two pieces, unless one stands there already. */
  part(mark: string): this {
    if (this.text === '' || /[,.;:!?]\s*$/.test(this.text)) return this;
    const at = this.#end();
    return this.put(mark, [at, at]);
  }

  /** A stretch of the words as a stretch of the source. */
  span([start, end]: Span): Span {
    if (start >= end) {
      const at = this.#verbatim ? Math.min(start, this.text.length) : (this.#from[start] ?? this.#end());
      return [at, at];
    }
    if (this.#verbatim) return [start, Math.min(end, this.text.length)];
    const from = this.#from[start] ?? 0;
    return [from, Math.max(from, this.#to[end - 1] ?? 0)];
  }
}
