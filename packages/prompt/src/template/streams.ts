/** Texts without end: by chance, or each in its turn. Each thing inside keeps its own turn from one text to the next. */
import { joined, optionsOf, partsOf, pathOf } from './choices.ts';
import { type Node, type Option, samplerOf, type Variant, type Wildcard } from './nodes.ts';
import { Permutations } from './permutations.ts';
import type { Scope } from './scope.ts';
import { unwrap } from './unwrap.ts';

export interface Stream {
  next(): string;
}
type Mode = 'random' | 'cyclical';

/** "All of them" is not possible inside chance: there it is as what stands around it. */
export function streamOf(node: Node, scope: Scope, around: Mode): Stream {
  const own = samplerOf(node);
  const mode: Mode = own === 'random' || own === 'cyclical' ? own : around;
  switch (node.kind) {
    case 'text':
      return { next: () => node.text };
    case 'assign':
      return { next: () => '' };
    case 'sequence':
      return sequence(node.nodes, scope, mode);
    case 'access': {
      const { node: value, scope: inner } = scope.variable(node.name, node.fallback, node.at);
      return streamOf(value, inner, mode);
    }
    case 'wrap': {
      const [outer, inner] = [streamOf(node.outer, scope, mode), streamOf(node.inner, scope, mode)];
      return { next: () => unwrap(outer.next(), inner.next()) };
    }
    case 'variant':
      return mode === 'random' ? randomVariant(node, scope) : cyclicalVariant(node, scope);
    case 'wildcard':
      return mode === 'random' ? randomWildcard(node, scope) : cyclicalWildcard(node, scope);
  }
}

function sequence(nodes: readonly Node[], scope: Scope, mode: Mode): Stream {
  const { parts, inner } = partsOf(nodes, scope, (node, each) => streamOf(node, each, mode).next());
  const streams = parts.map((node) => streamOf(node, inner, mode));
  return {
    next() {
      let text = '';
      for (const stream of streams) text += stream.next();
      return text;
    },
  };
}

/** Whether a text of it has a turn to keep; what stands in a wildcard keeps its turn there. */
function turns(node: Node): boolean {
  switch (node.kind) {
    case 'variant':
      return node.sampler === 'cyclical' || node.options.some((option) => turns(option.node));
    case 'wildcard':
      return node.sampler === 'cyclical';
    case 'sequence':
      return node.nodes.some(turns);
    case 'wrap':
      return turns(node.outer) || turns(node.inner);
    case 'access':
      return true;
    default:
      return false;
  }
}

function randomVariant(variant: Variant, scope: Scope): Stream {
  const { options, scopes, min, max } = optionsOf(variant, scope);
  const { chance } = scope.run;
  if (options.length === 1) return streamOf(options[0]!.node, scopes[0]!, 'random');
  const kept: (Stream | undefined)[] = [];
  /** A choice begins its turns anew; without turns nothing tells one stream from another. */
  const textOf = (index: number): string => {
    const { node } = options[index]!;
    if (node.kind === 'text') return node.text;
    if (turns(node)) return streamOf(node, scopes[index]!, 'random').next();
    kept[index] ??= streamOf(node, scopes[index]!, 'random');
    return kept[index].next();
  };
  const even = options.every(({ weight }) => weight === options[0]!.weight);
  if (min === 1 && max === 1) {
    if (even) return { next: () => textOf(chance.below(options.length)) };
    const choose = weighted(options);
    return { next: () => textOf(choose(chance.next())) };
  }
  return {
    next() {
      const count = min + chance.below(max - min + 1);
      const left = options.map((_, index) => index);
      const texts: string[] = [];
      for (let i = 0; i < count; i++) {
        const at = even ? chance.below(left.length) : weighted(left.map((index) => options[index]!))(chance.next());
        texts.push(textOf(left.splice(at, 1)[0]!));
      }
      return texts.length === 0 ? '' : joined(texts, variant.joiner);
    },
  };
}

/** An index by weight from a number in [0, 1). Where nothing weighs anything, all weigh the same. */
function weighted(options: readonly { weight: number }[]): (part: number) => number {
  const sums: number[] = [];
  let sum = 0;
  for (const { weight } of options) {
    sum += Math.max(0, weight);
    sums.push(sum);
  }
  return (part) => {
    if (sum === 0) return Math.floor(part * options.length);
    const wanted = part * sum;
    let [low, high] = [0, sums.length - 1];
    while (low < high) {
      const middle = (low + high) >> 1;
      if (sums[middle]! > wanted) high = middle;
      else low = middle + 1;
    }
    return low;
  };
}

function randomWildcard(node: Wildcard, scope: Scope): Stream {
  const name = pathOf(node, scope);
  const values = scope.values(name);
  if (values.length === 0) return { next: () => `__${name}__` };
  const inner = scope.assigned(node.values, (value, each) => streamOf(value, each, 'random').next());
  const choose = weighted(values);
  return {
    next() {
      const { node: value, scope: own } = inner.value(values[choose(scope.run.chance.next())]!.text, node.at);
      return value.kind === 'text' ? value.text : streamOf(value, own, 'random').next();
    },
  };
}

/** Combinations that keep their own turns inside; later ones begin anew each time. */
const MOST_KEPT = 10_000;

function cyclicalVariant(variant: Variant, scope: Scope): Stream {
  const { options, scopes, min, max } = optionsOf(variant, scope);
  const keys = options.map(({ node }: Option) => JSON.stringify(node));
  const kept = new Map<number, Stream[]>();
  let size = min;
  let turn = -1;
  let orders = new Permutations(keys, size);
  /** Moves on, and begins again behind the last; gives up where there is no combination at all. */
  const advance = (): boolean => {
    for (let round = 0; round <= max - min + 1; round++) {
      if (orders.next()) {
        turn++;
        return true;
      }
      if (size < max) size++;
      else {
        size = min;
        turn = -1;
      }
      orders = new Permutations(keys, size);
    }
    return false;
  };
  return {
    next() {
      if (!advance()) return '';
      let streams = kept.get(turn);
      if (streams === undefined) {
        streams = orders.chosen.map((index) => streamOf(options[index]!.node, scopes[index]!, 'cyclical'));
        if (kept.size < MOST_KEPT) kept.set(turn, streams);
      }
      return streams.length === 0
        ? ''
        : joined(
            streams.map((stream) => stream.next()),
            variant.joiner,
          );
    },
  };
}

function cyclicalWildcard(node: Wildcard, scope: Scope): Stream {
  const name = pathOf(node, scope);
  const values = scope.values(name);
  if (values.length === 0) return { next: () => `__${name}__` };
  const inner = scope.assigned(node.values, (value, each) => streamOf(value, each, 'cyclical').next());
  const kept: (Stream | undefined)[] = [];
  const turns = values.flatMap(({ weight }, index) =>
    Array.from({ length: Math.min(1000, Math.max(0, Math.floor(weight))) }, () => index),
  );
  let turn = 0;
  return {
    next() {
      if (turns.length === 0) return '';
      const at = turn++ % turns.length;
      const { text } = values[turns[at]!]!;
      if (kept[at] === undefined) {
        const { node: value, scope: own } = inner.value(text, node.at);
        kept[at] = streamOf(value, own, 'cyclical');
      }
      return kept[at].next();
    },
  };
}
