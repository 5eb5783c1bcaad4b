/**
 * Every text of a template, one after another, without keeping them: each node is a cursor that moves on, and a sequence is an
 * odometer whose last wheel turns fastest. What is to be chosen by chance or in turn inside is drawn anew for each result.
 */
import { joined, optionsOf, partsOf, pathOf } from './choices.ts';
import { type Access, type Node, type Option, samplerOf, type Variant, type Wildcard, type Wrap } from './nodes.ts';
import { Permutations } from './permutations.ts';
import type { Scope } from './scope.ts';
import { type Stream, streamOf } from './streams.ts';
import { unwrap } from './unwrap.ts';

export interface Cursor {
  /** Valid after `next` has answered true. */
  value: string;
  /** Moves to the first text, then to each next one. */
  next(): boolean;
  /** Back before the first. */
  reset(): void;
  /** Drawn anew for each result around it. */
  readonly drawn: boolean;
}

/** Texts that a variant remembers so as to say none twice; beyond that, one may come again. */
const MOST_REMEMBERED = 1_000_000;

export function cursorOf(node: Node, scope: Scope): Cursor {
  const sampler = samplerOf(node);
  if (sampler === 'random' || sampler === 'cyclical') return new Drawn(node as Variant | Wildcard, scope);
  switch (node.kind) {
    case 'text':
      return new One(node.text);
    case 'assign':
      return new One('');
    case 'sequence':
      return sequenceOf(node.nodes, scope);
    case 'variant':
      return variantOf(node, scope);
    case 'wildcard':
      return new WildcardCursor(node, scope);
    case 'access':
      return accessOf(node, scope);
    case 'wrap':
      return new Wrapped(node, scope);
  }
}

class One implements Cursor {
  readonly value: string;
  readonly drawn = false;
  #done = false;
  constructor(value: string) {
    this.value = value;
  }
  next(): boolean {
    if (this.#done) return false;
    this.#done = true;
    return true;
  }
  reset(): void {
    this.#done = false;
  }
}

/** One text for each result around it, from a stream without end, which begins anew where what stands around begins anew. */
class Drawn implements Cursor {
  value = '';
  readonly drawn = true;
  readonly #open: () => Stream;
  #stream: Stream | undefined;
  constructor(node: Variant | Wildcard, scope: Scope) {
    this.#open = () => streamOf(node, scope, node.sampler === 'cyclical' ? 'cyclical' : 'random');
  }
  next(): boolean {
    if (this.#stream) return false;
    this.draw();
    return true;
  }
  draw(): void {
    this.#stream ??= this.#open();
    this.value = this.#stream.next();
  }
  reset(): void {
    this.#stream = undefined;
  }
}

/** A fixed list. */
class List implements Cursor {
  value = '';
  readonly drawn = false;
  readonly #values: readonly string[];
  #at = 0;
  constructor(values: readonly string[]) {
    this.#values = values;
  }
  next(): boolean {
    if (this.#at >= this.#values.length) return false;
    this.value = this.#values[this.#at++]!;
    return true;
  }
  reset(): void {
    this.#at = 0;
  }
}

/** Parts side by side, the last moving fastest. */
class Product implements Cursor {
  value = '';
  readonly drawn = false;
  /** Of the parts before each place, so that only what changed is joined again. */
  readonly #heads: string[] = [''];
  readonly parts: readonly Cursor[];
  readonly #joiner: string;
  readonly #firstDrawn: number;
  #started = false;
  constructor(parts: readonly Cursor[], joiner: string) {
    this.parts = parts;
    this.#joiner = joiner;
    const first = parts.findIndex(({ drawn }) => drawn);
    this.#firstDrawn = first < 0 ? parts.length : first;
  }
  next(): boolean {
    const { parts } = this;
    let from = 0;
    if (!this.#started) {
      this.#started = true;
      for (const part of parts) {
        part.reset();
        if (!part.next()) return false;
      }
    } else {
      let at = parts.length - 1;
      for (; at >= 0; at--) {
        const part = parts[at]!;
        if (part.drawn) continue;
        if (part.next()) break;
        part.reset();
        if (!part.next()) return false;
      }
      if (at < 0) return false;
      for (let i = this.#firstDrawn; i < parts.length; i++) if (parts[i]!.drawn) (parts[i] as Drawn).draw();
      from = Math.min(at, this.#firstDrawn);
    }
    const heads = this.#heads;
    for (let i = from; i < parts.length; i++)
      heads[i + 1] = i === 0 ? parts[i]!.value : heads[i]! + this.#joiner + parts[i]!.value;
    this.value = heads[parts.length]!;
    return true;
  }
  reset(): void {
    this.#started = false;
  }
}

function sequenceOf(nodes: readonly Node[], scope: Scope): Cursor {
  const { parts, inner } = partsOf(nodes, scope);
  return new Product(
    parts.map((node) => cursorOf(node, inner)),
    '',
  );
}

function accessOf({ name, fallback, at }: Access, scope: Scope): Cursor {
  const { node, scope: inner } = scope.variable(name, fallback, at);
  return cursorOf(node, inner);
}

const isText = ({ node }: Option): boolean => node.kind === 'text';

function variantOf(variant: Variant, scope: Scope): Cursor {
  const { options, scopes, min, max } = optionsOf(variant, scope);
  if (options.every(isText) && max <= 1 && min === 1)
    return new List([...new Set(options.map(({ node }) => (node as { text: string }).text))]);
  return new VariantCursor(options, scopes, min, max, variant.joiner);
}

class VariantCursor implements Cursor {
  value = '';
  readonly drawn = false;
  readonly #keys: readonly string[];
  readonly #cursors: (Cursor | undefined)[] = [];
  readonly #seen = new Set<string>();
  #size = 0;
  #orders: Permutations | undefined;
  #product: Product | undefined;

  readonly options: readonly Option[];
  readonly scopes: readonly Scope[];
  readonly min: number;
  readonly max: number;
  readonly joiner: string;
  constructor(options: readonly Option[], scopes: readonly Scope[], min: number, max: number, joiner: string) {
    this.options = options;
    this.scopes = scopes;
    this.min = min;
    this.max = max;
    this.joiner = joiner;
    this.#keys = options.map(({ node }) => (node.kind === 'text' ? `"${node.text}` : JSON.stringify(node)));
  }

  reset(): void {
    this.#seen.clear();
    this.#orders = undefined;
    this.#product = undefined;
  }

  next(): boolean {
    if (this.#orders === undefined) {
      this.#size = this.min;
      this.#orders = new Permutations(this.#keys, this.#size);
    }
    for (;;) {
      if (this.#product?.next()) {
        if (this.#take(this.#product.parts)) return true;
      } else if (this.#orders.next())
        this.#product = new Product(
          this.#orders.chosen.map((index) => this.#cursor(index)),
          this.joiner,
        );
      else if (this.#size < this.max) {
        this.#orders = new Permutations(this.#keys, ++this.#size);
        this.#product = undefined;
      } else return false;
    }
  }

  #cursor(index: number): Cursor {
    let cursor = this.#cursors[index];
    if (cursor === undefined) {
      cursor = cursorOf(this.options[index]!.node, this.scopes[index]!);
      this.#cursors[index] = cursor;
    }
    return cursor;
  }

  /** Each result once, and no text twice in one. */
  #take(parts: readonly Cursor[]): boolean {
    const texts = parts.map(({ value }) => value);
    if (texts.length > 1 && new Set(texts).size < texts.length) return false;
    const key = texts.length === 1 ? `:${texts[0]}` : texts.map((text) => `${text.length}:${text}`).join('');
    if (this.#seen.has(key)) return false;
    if (this.#seen.size < MOST_REMEMBERED) this.#seen.add(key);
    this.value = joined(texts, this.joiner);
    return true;
  }
}

/** Values one after another; one of weight 3 comes three times. */
class WildcardCursor implements Cursor {
  value = '';
  readonly drawn = false;
  readonly #node: Wildcard;
  readonly #scope: Scope;
  #values: readonly { text: string; weight: number }[] | undefined;
  #inner: Scope | undefined;
  #at = 0;
  #times = 0;
  #current: Cursor | undefined;
  #name = '';
  constructor(node: Wildcard, scope: Scope) {
    this.#node = node;
    this.#scope = scope;
  }
  reset(): void {
    this.#at = 0;
    this.#times = 0;
    this.#current = undefined;
  }
  next(): boolean {
    if (this.#values === undefined) {
      this.#name = pathOf(this.#node, this.#scope);
      this.#values = this.#scope.values(this.#name);
      this.#inner = this.#scope.assigned(this.#node.values, this.#scope.run.first);
    }
    if (this.#values.length === 0) {
      this.value = `__${this.#name}__`;
      return this.#at++ === 0;
    }
    for (;;) {
      if (this.#current?.next()) {
        this.value = this.#current.value;
        return true;
      }
      this.#current = undefined;
      const value = this.#values[this.#at];
      if (value === undefined) return false;
      if (this.#times >= Math.floor(value.weight)) {
        this.#at++;
        this.#times = 0;
        continue;
      }
      this.#times++;
      const { node, scope } = this.#inner!.value(value.text, this.#node.at);
      this.#current = cursorOf(node, scope);
    }
  }
}

/** Every inner text in every outer one. */
class Wrapped implements Cursor {
  value = '';
  readonly drawn = false;
  readonly #product: Product;
  constructor({ outer, inner }: Wrap, scope: Scope) {
    this.#product = new Product([cursorOf(outer, scope), cursorOf(inner, scope)], '');
  }
  next(): boolean {
    if (!this.#product.next()) return false;
    const [outer, inner] = this.#product.parts;
    this.value = unwrap(outer!.value, inner!.value);
    return true;
  }
  reset(): void {
    this.#product.reset();
  }
}

/** The first text of a node. */
export const firstOf = (node: Node, scope: Scope): string => {
  const cursor = cursorOf(node, scope);
  return cursor.next() ? cursor.value : '';
};
