/** JSON that is still arriving, read as far as it goes: open strings, lists and objects are closed where the text ends. */

const DEEPEST = 64;

/**
 * The value of a cut-off JSON text; undefined where there is none yet. Unfinished keys and unfinished bare words are left out, an unfinished
 * string ends where the text does. Never throws.
 *
 * @example partialJson('{"look":[{"kind":"mood","val') // { look: [{ kind: 'mood' }] }
 */
export function partialJson(text: string): unknown {
  const reader = new Reader(text);
  reader.blank();
  return reader.value(0);
}

/** Stands for "nothing that could be read", which `undefined` in a list is not. */
const NOTHING = Symbol('nothing');

class Reader {
  readonly #text: string;
  #at = 0;

  constructor(text: string) {
    this.#text = text;
  }

  blank(): void {
    while (/\s/.test(this.#text[this.#at] ?? '')) this.#at++;
  }

  value(depth: number): unknown {
    const found = this.#value(depth);
    return found === NOTHING ? undefined : found;
  }

  #value(depth: number): unknown {
    const first = this.#text[this.#at];
    if (first === undefined || depth > DEEPEST) return NOTHING;
    if (first === '{') return this.#object(depth);
    if (first === '[') return this.#list(depth);
    if (first === '"') return this.#string() ?? NOTHING;
    return this.#bare();
  }

  #object(depth: number): Record<string, unknown> {
    const found: Record<string, unknown> = {};
    this.#at++;
    for (;;) {
      this.#separator('}');
      if (this.#text[this.#at] !== '"') return found;
      const start = this.#at;
      const key = this.#string();
      this.blank();
      if (key === undefined || this.#text[this.#at] !== ':') return found;
      this.#at++;
      this.blank();
      const value = this.#value(depth + 1);
      if (value === NOTHING || this.#at === start) return found;
      // A key such as __proto__ is data like any other.
      Object.defineProperty(found, key, { value, enumerable: true, configurable: true, writable: true });
    }
  }

  #list(depth: number): unknown[] {
    const found: unknown[] = [];
    this.#at++;
    for (;;) {
      if (this.#separator(']')) return found;
      const start = this.#at;
      const value = this.#value(depth + 1);
      if (value === NOTHING || this.#at === start) return found;
      found.push(value);
    }
  }

  /** Steps over blanks and commas; true, and over it too, where the end of this object or list stands. */
  #separator(end: string): boolean {
    while (/[\s,]/.test(this.#text[this.#at] ?? '')) this.#at++;
    if (this.#text[this.#at] !== end) return this.#at >= this.#text.length;
    this.#at++;
    return true;
  }

  #string(): string | undefined {
    const start = this.#at;
    let at = start + 1;
    while (at < this.#text.length && this.#text[at] !== '"') at += this.#text[at] === '\\' ? 2 : 1;
    const closed = at < this.#text.length;
    this.#at = Math.min(this.#text.length, at + 1);
    // An escape that is cut through ends the string before it.
    let body = this.#text.slice(start + 1, closed ? at : this.#text.length);
    if (!closed) body = body.replace(/\\(?:u[0-9a-f]{0,3})?$/i, '');
    try {
      return JSON.parse(`"${body}"`) as string;
    } catch {
      return closed ? undefined : body;
    }
  }

  #bare(): unknown {
    const word = /^[-+\w.]+/.exec(this.#text.slice(this.#at, this.#at + 40))?.[0];
    if (word === undefined) return NOTHING;
    this.#at += word.length;
    // A word that ends with the text may go on.
    if (this.#at >= this.#text.length) return NOTHING;
    try {
      return JSON.parse(word);
    } catch {
      return NOTHING;
    }
  }
}
