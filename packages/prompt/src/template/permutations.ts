/**
 * All ways to take `size` of `keys`, in order: leftmost slowest, each later place going through what is left in the order it was
 * written. A key is taken once, wherever it stands.
 */
export class Permutations {
  readonly #keys: readonly string[];
  readonly #size: number;
  /** Indices of the keys taken now. */
  readonly chosen: number[] = [];
  #started = false;

  constructor(keys: readonly string[], size: number) {
    this.#keys = keys;
    this.#size = size;
  }

  next(): boolean {
    if (!this.#started) {
      this.#started = true;
      return this.#fill();
    }
    return this.#advance() && this.#fill();
  }

  /** The last place moves on, or the one before it where it cannot. */
  #advance(): boolean {
    while (this.chosen.length > 0) {
      const next = this.#free(this.chosen.pop()! + 1);
      if (next >= 0) {
        this.chosen.push(next);
        return true;
      }
    }
    return false;
  }

  #fill(): boolean {
    while (this.chosen.length < this.#size) {
      const next = this.#free(0);
      if (next >= 0) this.chosen.push(next);
      else if (!this.#advance()) return false;
    }
    return true;
  }

  #free(from: number): number {
    const { chosen } = this;
    for (let i = from; i < this.#keys.length; i++) {
      const key = this.#keys[i]!;
      if (!chosen.some((index) => this.#keys[index] === key)) return i;
    }
    return -1;
  }
}
