/** How many prompts a template gives, before it gives any. */
import { optionsOf, partsOf, pathOf } from './choices.ts';
import { cursorOf } from './cursors.ts';
import { type Node, samplerOf, type Variant } from './nodes.ts';
import type { Scope } from './scope.ts';

export interface Count {
  count: bigint;
  /** Different ones among them; absent where there are too many to compare. */
  distinct?: number;
  /** Whether `count` is so to the last one. Not where options overlap in more texts than are compared. */
  exact: boolean;
}

/** Texts that are compared with each other. */
const MOST_COMPARED = 200_000;

export function countOf(node: Node, scope: Scope): Count {
  const { count, exact } = size(node, scope);
  if (count > BigInt(MOST_COMPARED)) return { count, exact };
  const seen = new Set<string>();
  let real = 0n;
  for (const cursor = cursorOf(node, scope); cursor.next(); real++) seen.add(cursor.value);
  return { count: real, distinct: seen.size, exact: true };
}

interface Size {
  count: bigint;
  exact: boolean;
}

function size(node: Node, scope: Scope): Size {
  const sampler = samplerOf(node);
  // Drawn anew beside each of the others: one.
  if (sampler === 'random' || sampler === 'cyclical') return { count: 1n, exact: true };
  switch (node.kind) {
    case 'text':
    case 'assign':
      return { count: 1n, exact: true };
    case 'sequence': {
      const { parts, inner } = partsOf(node.nodes, scope);
      return product(parts.map((part) => size(part, inner)));
    }
    case 'access': {
      const { node: value, scope: inner } = scope.variable(node.name, node.fallback, node.at);
      return size(value, inner);
    }
    case 'wrap':
      return product([size(node.outer, scope), size(node.inner, scope)]);
    case 'wildcard': {
      const values = scope.values(pathOf(node, scope));
      if (values.length === 0) return { count: 1n, exact: true };
      const inner = scope.assigned(node.values, scope.run.first);
      const sizes = values.map(({ text, weight }) => {
        const { node: value, scope: own } = inner.value(text, node.at);
        const each = size(value, own);
        return { count: each.count * BigInt(Math.max(0, Math.floor(weight))), exact: each.exact };
      });
      return { count: sizes.reduce((sum, each) => sum + each.count, 0n), exact: sizes.every(({ exact }) => exact) };
    }
    case 'variant':
      return variant(node, scope);
  }
}

const product = (sizes: readonly Size[]): Size => ({
  count: sizes.reduce((all, each) => all * each.count, 1n),
  exact: sizes.every(({ exact }) => exact),
});

function variant(node: Variant, scope: Scope): Size {
  const { options, scopes, min, max } = optionsOf(node, scope);
  if (options.every((option) => option.node.kind === 'text')) {
    // Different texts, taken in order without replacement.
    const texts = new Set(options.map((option) => (option.node as { text: string }).text)).size;
    let count = 0n;
    for (let taken = min; taken <= max; taken++) {
      let ways = 1n;
      for (let i = 0; i < taken; i++) ways *= BigInt(Math.max(0, texts - i));
      count += ways;
    }
    return { count, exact: true };
  }
  // Texts that two options share come once, so they are looked at where they are few; else all are taken to differ.
  const sizes = options.map((option, i) => size(option.node, scopes[i]!));
  const most = arrangements(
    sizes.map(({ count }) => count),
    min,
    max,
  );
  if (most > BigInt(MOST_COMPARED)) return { count: most, exact: false };
  let count = 0n;
  for (const cursor = cursorOf(node, scope); cursor.next(); ) count++;
  return { count, exact: true };
}

/** Sum over all ordered choices of `min` to `max` of the options of the product of their sizes: k! times the elementary symmetric polynomial. */
function arrangements(counts: readonly bigint[], min: number, max: number): bigint {
  const sums: bigint[] = [1n, ...Array.from({ length: max }, () => 0n)];
  for (const count of counts) for (let k = max; k >= 1; k--) sums[k] = sums[k]! + sums[k - 1]! * count;
  let all = 0n;
  let factorial = 1n;
  for (let k = 0; k <= max; k++) {
    if (k > 0) factorial *= BigInt(k);
    if (k >= min) all += factorial * sums[k]!;
  }
  return all;
}
