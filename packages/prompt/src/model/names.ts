import { idOf } from '../write/guard.ts';

/** Ids made of content, each once: `dog`, `dog~2`, `dog.black`. A model's own are never taken over. */
export class Names {
  readonly #taken: Set<string>;

  constructor(taken: Iterable<string> = []) {
    this.#taken = new Set(taken);
  }

  free(text: string, owner?: string): string {
    const base = `${owner === undefined ? '' : `${owner}.`}${idOf(text) || 'thing'}`;
    let id = base;
    for (let n = 2; this.#taken.has(id); n++) id = `${base}~${n}`;
    this.#taken.add(id);
    return id;
  }
}

export const headOf = (name: string): string => name.slice(name.lastIndexOf(' ') + 1).toLowerCase();
