/**
 * The template language of dynamicprompts (0.31, read November 2026), by a parser of its own: variants, wildcards, variables,
 * wraps, comments. Beyond it: a backslash makes `{ } | $ % #` and `__` text, and `$` and `%` are text wherever they open nothing.
 */
import {
  type Access,
  type Assign,
  EMPTY,
  type Node,
  type Option,
  type Sampler,
  type Variant,
  type Wildcard,
  type Wrap,
} from './nodes.ts';
import { trouble } from './trouble.ts';

/** Braces within braces; a person needs a handful. */
const DEEPEST = 200;
const SAMPLERS: Readonly<Record<string, Sampler>> = { '~': 'random', '!': 'combinatorial', '@': 'cyclical' };
const BLANK = /[ \t\r\n]*/y;
/** Comments where a token starts, with the blanks before each. */
const COMMENT = /(?:[ \t\r\n]*(?:\/\/[^\n]*|\/\*[\s\S]*?\*\/|#[^\n]*))+/y;
const NAME = /[A-Za-z_-][\w-]*/y;
const BOUND = /(?:(\d+)-(\d+)|-(\d+)|(\d+)-|(\d+))\$\$/y;
const JOINER = /([^${}\n]+)\$\$/y;
const WEIGHT = /([+-]?(?:\d+\.\d*|\.\d+)|\d+)::/y;
const ESCAPE = /\\(?:[{}|$%#]|__)/y;

/** Where a prompt stands, and so what ends it. */
type Place = 'top' | 'option' | 'value' | 'outer' | 'path';

/** @throws AtelierError `bad-template`, with line and column */
export function parseTemplate(template: string): Node {
  return new Parser(template).whole();
}

class Parser {
  readonly #text: string;
  #at = 0;
  #depth = 0;

  constructor(template: string) {
    this.#text = template;
  }

  whole(): Node {
    const node = this.#prompt('top');
    if (this.#at < this.#text.length) throw this.#trouble(this.#at, `“${this.#text[this.#at]}” is not expected here.`);
    return node;
  }

  #prompt(place: Place): Node {
    const nodes: Node[] = [];
    let text = '';
    /** A comment inside plain text leaves a space, as dynamicprompts does it. */
    let cut = false;
    const flush = (): void => {
      if (text !== '') nodes.push({ kind: 'text', text });
      text = '';
      cut = false;
    };
    this.#skip(COMMENT);
    for (;;) {
      const node = this.#command(place);
      if (node) {
        flush();
        nodes.push(node);
        this.#skip(COMMENT);
        continue;
      }
      const said = this.#plain(place);
      if (said === '') break;
      text += cut ? ` ${said}` : said;
      cut = this.#text[this.#at] === '#' && place !== 'path';
      if (cut) this.#skip(COMMENT);
    }
    flush();
    return nodes.length === 0 ? EMPTY : nodes.length === 1 ? nodes[0]! : { kind: 'sequence', nodes };
  }

  /** What opens something, read to its end; nothing where plain text goes on. */
  #command(place: Place): Node | undefined {
    const start = this.#at;
    const c = this.#text[start];
    const two = this.#text.slice(start, start + 2);
    if (c !== '{' && two !== '${' && two !== '%{' && two !== '__') return undefined;
    if (place === 'path' && (two === '__' || two === '%{')) return undefined;
    if (++this.#depth > DEEPEST) throw this.#trouble(start, `more than ${DEEPEST} levels of braces.`);
    const node =
      c === '{' ? this.#variant() : two === '${' ? this.#variable(place) : two === '%{' ? this.#wrap() : this.#wildcard();
    this.#depth--;
    return node;
  }

  #plain(place: Place): string {
    const text = this.#text;
    let said = '';
    let from = this.#at;
    let at = from;
    for (; at < text.length; at++) {
      const c = text[at]!;
      if (c === '\\') {
        ESCAPE.lastIndex = at;
        const match = ESCAPE.exec(text);
        if (match) {
          said += text.slice(from, at) + match[0].slice(1);
          at += match[0].length - 1;
          from = at + 1;
        } else at++;
        continue;
      }
      if (c === '{' || c === '#') break;
      if ((c === '$' || c === '%') && text[at + 1] === '{') break;
      if (c === '_' && text[at + 1] === '_') break;
      if (place === 'path' ? c === '(' || c === '#' : place !== 'top' && (c === '}' || (c === '|' && place === 'option')))
        break;
      if (c === '$' && text[at + 1] === '$' && (place === 'outer' || place === 'option')) break;
    }
    at = Math.min(at, text.length);
    said += text.slice(from, at);
    this.#at = at;
    return said;
  }

  #variant(): Variant {
    const open = this.#at++;
    this.#skip(BLANK);
    const sampler = this.#sampler();
    const bound = this.#take(BOUND);
    const joiner = bound && this.#take(JOINER);
    const options: Option[] = [];
    do {
      if (options.length > 0) this.#at++;
      this.#skip(COMMENT);
      this.#skip(BLANK);
      const weight = this.#take(WEIGHT);
      options.push({ weight: weight ? Number(weight[1]) : 1, node: this.#prompt('option') });
    } while (this.#text[this.#at] === '|');
    this.#close(open, '{', 'write \\{ for a brace that is text');
    const all = options.length;
    const [min, max] = bound ? boundsOf(bound, all) : [1, 1];
    return { kind: 'variant', options, min, max, joiner: joiner ? joiner[1]! : ',', ...(sampler && { sampler }) };
  }

  #variable(place: Place): Assign | Access {
    const open = this.#at;
    this.#at += 2;
    this.#skip(BLANK);
    const name = this.#take(NAME)?.[0];
    if (name === undefined)
      throw this.#trouble(this.#at, 'a variable needs a name of letters, digits, _ and -; write \\${ where it is text.');
    this.#skip(BLANK);
    const keep = this.#text.startsWith('?=', this.#at);
    if (keep) this.#at++;
    const c = this.#text[this.#at];
    if (c === '=') {
      if (place !== 'top')
        throw this.#trouble(open, `\${${name}=…} sets a variable inside something else; set it at the top of the template.`);
      this.#at++;
      const immediate = this.#text[this.#at] === '!';
      if (immediate) this.#at++;
      this.#skip(BLANK);
      const node = this.#prompt('value');
      this.#close(open, '${');
      return { kind: 'assign', name, node, immediate, keep };
    }
    let fallback: Node | undefined;
    if (c === ':') {
      this.#at++;
      this.#skip(BLANK);
      fallback = this.#prompt('value');
    }
    this.#close(open, '${');
    return { kind: 'access', name, at: open, ...(fallback && { fallback }) };
  }

  #wrap(): Wrap {
    const open = this.#at;
    this.#at += 2;
    this.#skip(BLANK);
    const outer = this.#prompt('outer');
    if (!this.#text.startsWith('$$', this.#at))
      throw this.#trouble(this.#at, 'a wrap is %{before ... after$$what}; the $$ is missing.');
    this.#at += 2;
    this.#skip(BLANK);
    const inner = this.#prompt('value');
    this.#close(open, '%{');
    return { kind: 'wrap', outer, inner };
  }

  #wildcard(): Wildcard {
    const open = this.#at;
    this.#at += 2;
    const sampler = this.#sampler();
    const path = this.#prompt('path');
    const values = this.#text[this.#at] === '(' ? this.#values() : [];
    if (path === EMPTY || !this.#text.startsWith('__', this.#at))
      throw this.#trouble(open, 'a wildcard is written __name__; write \\__ where two underscores are text.');
    this.#at += 2;
    return { kind: 'wildcard', path, values, at: open, ...(sampler && { sampler }) };
  }

  /** `(season=winter, size={a|b})` behind a wildcard's path. Commas inside braces part nothing. */
  #values(): Assign[] {
    const open = this.#at;
    const close = this.#text.indexOf(')', open);
    if (close < 0) throw this.#trouble(open, 'the values of a wildcard end with a round bracket.');
    const values: Assign[] = [];
    const inside = this.#text.slice(open + 1, close);
    for (const { text, at } of parts(inside)) {
      const equals = text.indexOf('=');
      const name = (equals < 0 ? text : text.slice(0, equals)).trim();
      const value = equals < 0 ? '' : text.slice(equals + 1).trim();
      if (name === '') throw this.#trouble(open + 1 + at, 'a value is written name=value.');
      const immediate = value.startsWith('!');
      values.push({ kind: 'assign', name, node: parseTemplate(immediate ? value.slice(1) : value), immediate, keep: false });
    }
    this.#at = close + 1;
    return values;
  }

  #close(open: number, opening: string, hint?: string): void {
    if (this.#text[this.#at] !== '}') {
      const here = this.#at < this.#text.length ? `“${this.#text.slice(this.#at, this.#at + 2)}” is not expected` : 'it ends';
      throw this.#trouble(open, `${opening} is never closed: ${here} before its }${hint ? `; ${hint}` : ''}.`);
    }
    this.#at++;
  }

  #sampler(): Sampler | undefined {
    const sampler = SAMPLERS[this.#text[this.#at] ?? ''];
    if (sampler) this.#at++;
    return sampler;
  }

  #take(pattern: RegExp): RegExpExecArray | undefined {
    pattern.lastIndex = this.#at;
    const match = pattern.exec(this.#text) ?? undefined;
    if (match) this.#at += match[0].length;
    return match;
  }

  #skip(pattern: RegExp): boolean {
    return (this.#take(pattern)?.[0].length ?? 0) > 0;
  }

  #trouble(at: number, message: string): Error {
    return trouble(this.#text, at, message);
  }
}

/** In order, whichever way round they were written. */
function boundsOf([, low, high, upTo, from, exact]: RegExpExecArray, all: number): [number, number] {
  const a = Number(exact ?? low ?? from ?? 1);
  const b = Number(exact ?? high ?? upTo ?? all);
  return a <= b ? [a, b] : [b, a];
}

function parts(text: string): { text: string; at: number }[] {
  const found: { text: string; at: number }[] = [];
  let depth = 0;
  let from = 0;
  for (let at = 0; at <= text.length; at++) {
    if (text[at] === '{') depth++;
    else if (text[at] === '}') depth--;
    else if (at === text.length || (text[at] === ',' && depth <= 0)) {
      found.push({ text: text.slice(from, at), at: from });
      from = at + 1;
    }
  }
  return found;
}
