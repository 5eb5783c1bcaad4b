/**
 * Seeded randomness that is the same on every platform: 32-bit integer mixing only.
 * A drawn thing takes its stream from (seed, fact id), so that an edit elsewhere never shifts it (L1).
 */

/** Mixes a 32-bit integer (the finaliser of MurmurHash3, Appleby 2011, public domain). */
export function mix32(value: number): number {
  let h = value | 0;
  h = Math.imul(h ^ (h >>> 16), 0x85ebca6b);
  h = Math.imul(h ^ (h >>> 13), 0xc2b2ae35);
  return (h ^ (h >>> 16)) >>> 0;
}

/** Hashes a seed and any number of names or numbers into 32 bits. */
export function hashSeed(seed: number, ...keys: (string | number)[]): number {
  let h = mix32(seed ^ 0x9e3779b9);
  for (const key of keys) {
    if (typeof key === 'number') h = mix32(Math.imul(h, 31) + (key | 0));
    else {
      h = mix32(hashed(h, key));
    }
  }
  return h >>> 0;
}

/** `hashSeed(seed, words.join(joiner))`, without the text. */
export function hashWords(seed: number, words: readonly string[], joiner: string): number {
  let h = mix32(seed ^ 0x9e3779b9);
  for (let k = 0; k < words.length; k++) {
    if (k > 0) h = hashed(h, joiner);
    h = hashed(h, words[k] as string);
  }
  return mix32(h);
}

function hashed(start: number, text: string): number {
  let h = start;
  for (let i = 0; i < text.length; i++) h = Math.imul(h ^ text.charCodeAt(i), 0x01000193);
  return h;
}

export interface Random {
  /** Uniform in [0, 1), 32 bits. */
  next(): number;
  /** Uniform in [low, high). */
  between(low: number, high: number): number;
  /** Uniform integer in [0, n). */
  below(n: number): number;
  pick<T>(items: readonly T[]): T;
  /** Roughly bell-shaped around 0 with standard deviation 1 (sum of four uniforms; no transcendental functions). */
  bell(): number;
  chance(probability: number): boolean;
  /** Where the stream stands; what is drawn from it next follows from this alone. Set it to go on from elsewhere. */
  state: number;
}

/**
 * A stream for one thing: `random(seed, 'dog', 'place')`. The step is Weyl's sequence through `mix32`.
 * Its methods need their stream: `const { next } = random(7)` does not work.
 */
export function random(seed: number, ...keys: (string | number)[]): Random {
  return new Stream(hashSeed(seed, ...keys));
}

/** A class, so that engines meet one shape and one function of each name however many streams there are; its state a whole number of 32 bits. */
class Stream implements Random {
  #state: number;

  constructor(state: number) {
    this.#state = state | 0;
  }

  next(): number {
    this.#state = (this.#state + 0x9e3779b9) | 0;
    return mix32(this.#state) / 4294967296;
  }

  between(low: number, high: number): number {
    return low + (high - low) * this.next();
  }

  below(n: number): number {
    return Math.floor(this.next() * n);
  }

  pick<T>(items: readonly T[]): T {
    const item = items[Math.floor(this.next() * items.length)];
    if (item === undefined) throw new RangeError('pick: expected at least one item, got an empty list');
    return item;
  }

  bell(): number {
    return (this.next() + this.next() + this.next() + this.next() - 2) * 1.7320508075688772;
  }

  chance(probability: number): boolean {
    return this.next() < probability;
  }

  get state(): number {
    return this.#state >>> 0;
  }

  set state(value: number) {
    this.#state = value | 0;
  }
}
