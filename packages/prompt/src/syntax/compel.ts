/**
 * Compel, the weights of InvokeAI for Stable Diffusion 1.5 and XL (its reference, read November 2026): `word+`, `word--`,
 * `(some words)++`, `(some words)1.2`; a plus is × 1.1, a minus × 0.9, nesting multiplies, brackets alone only group. Of
 * `("a", "b").blend(1, 0.8)` and `.and()` each part has its weight; `.swap()` keeps what it is put behind.
 */
import type { Piece } from './pieces.ts';
import { float } from './python.ts';

export interface CompelPrompt {
  pieces: Piece[];
  loras: { name: string; weight: number; start: number; end: number }[];
  /** What a swap would have put there. */
  swapped: { start: number; end: number }[];
}

const PLUS = 1.1;
const MINUS = 0.9;
const MOST_SIGNS = 20;
const DEEPEST = 100;
const SIGNS = /\++|-+/y;
const NUMBER = /[+-]?(?:\d+\.?\d*|\.\d+)(?![\p{L}\p{N}])/uy;
const WORD = /(?:\\.|[^\s()\\"“”.,;:!?+-]|[+-](?![\s).,;:!?]|$|[+-])|\.(?=\d))+/y;
const QUOTED = /["“]((?:\\.|[^"“”\\])*)["”]/y;
const CALL = /\s*\.\s*(blend|and|swap|withLora)\(([^()]*)\)/iy;
const LORA = /\.?\bwithLora\(\s*([^(),]+?)\s*(?:,\s*([-\d.]+)\s*)?\)/giy;

export function compel(prompt: string): CompelPrompt {
  return new Reader(prompt).read();
}

class Reader {
  readonly #text: string;
  readonly #found: CompelPrompt = { pieces: [], loras: [], swapped: [] };
  #at = 0;

  constructor(text: string) {
    this.#text = text;
  }

  read(): CompelPrompt {
    // A bracket that closes nothing vanishes.
    while (this.#at < this.#text.length) {
      this.#sequence(0);
      this.#at++;
    }
    return this.#found;
  }

  /** Up to the bracket that closes it, or the end. */
  #sequence(depth: number): void {
    const text = this.#text;
    while (this.#at < text.length && text[this.#at] !== ')') {
      const start = this.#at;
      if (this.#lora()) continue;
      if (text[start] === '(') {
        if (depth >= DEEPEST || !this.#group(depth)) this.#at = start + 1;
        continue;
      }
      WORD.lastIndex = start;
      if (WORD.exec(text)) {
        const end = WORD.lastIndex;
        this.#push(start, end);
        this.#at = end;
        const weight = this.#signs();
        if (weight !== 1) this.#found.pieces.at(-1)!.weight *= weight;
        this.#call(start, end);
      } else {
        this.#push(start, start + 1);
        this.#at = start + 1;
      }
    }
  }

  #push(start: number, end: number): void {
    this.#found.pieces.push({ text: this.#text.slice(start, end), start, end, weight: 1 });
  }

  #group(depth: number): boolean {
    const start = this.#at;
    if (this.#conjunction()) return true;
    const first = this.#found.pieces.length;
    this.#at++;
    this.#sequence(depth + 1);
    if (this.#text[this.#at] !== ')') return true;
    const end = this.#at++;
    const signs = this.#signs();
    let weight = signs;
    if (signs === 1) {
      NUMBER.lastIndex = this.#at;
      const number = NUMBER.exec(this.#text);
      if (number) {
        weight = float(number[0]) ?? 1;
        this.#at = NUMBER.lastIndex;
      }
    }
    for (const piece of this.#found.pieces.slice(first)) piece.weight *= weight;
    this.#call(start + 1, end);
    return true;
  }

  /** `("a", "b").blend(1, 0.8)`. */
  #conjunction(): boolean {
    const text = this.#text;
    const start = this.#at;
    const parts: [number, number][] = [];
    let at = start + 1;
    for (;;) {
      while (/\s/.test(text[at] ?? '')) at++;
      QUOTED.lastIndex = at;
      const quoted = QUOTED.exec(text);
      if (!quoted) return false;
      parts.push([at + 1, at + 1 + quoted[1]!.length]);
      at = QUOTED.lastIndex;
      while (/\s/.test(text[at] ?? '')) at++;
      if (text[at] !== ',') break;
      at++;
    }
    if (text[at] !== ')') return false;
    CALL.lastIndex = at + 1;
    const call = CALL.exec(text);
    if (!call || !/^(?:blend|and)$/i.test(call[1]!)) return false;
    // The patterns are shared with the readings of the parts, which move them.
    const end = CALL.lastIndex;
    const weights = call[2]!.split(',').map((each) => float(each.trim()));
    parts.forEach(([from, to], i) => {
      const first = this.#found.pieces.length;
      if (i > 0) this.#found.pieces.push({ text: ', ', start: from, end: from, weight: 1 });
      const inner = compel(text.slice(from, to));
      for (const piece of inner.pieces) this.#found.pieces.push({ ...piece, start: piece.start + from, end: piece.end + from });
      for (const piece of this.#found.pieces.slice(first)) piece.weight *= weights[i] ?? 1;
    });
    this.#at = end;
    return true;
  }

  #signs(): number {
    SIGNS.lastIndex = this.#at;
    const signs = SIGNS.exec(this.#text)?.[0];
    if (signs === undefined || signs.length > MOST_SIGNS) return 1;
    this.#at += signs.length;
    let weight = 1;
    for (let i = 0; i < signs.length; i++) weight *= signs[0] === '+' ? PLUS : MINUS;
    return weight;
  }

  /** What is called on a word or group that was just read. */
  #call(start: number, end: number): void {
    CALL.lastIndex = this.#at;
    const call = CALL.exec(this.#text);
    if (!call || call[1]!.toLowerCase() !== 'swap' || end <= start) return;
    const inside = this.#at + call[0].length - 1 - call[2]!.length;
    this.#found.swapped.push({ start: inside, end: inside + call[2]!.length });
    this.#at = CALL.lastIndex;
  }

  #lora(): boolean {
    LORA.lastIndex = this.#at;
    const match = LORA.exec(this.#text);
    if (!match) return false;
    this.#found.loras.push({ name: match[1]!, weight: float(match[2] ?? '1') ?? 1, start: this.#at, end: LORA.lastIndex });
    this.#at = LORA.lastIndex;
    return true;
  }
}
