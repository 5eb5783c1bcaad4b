/** What expansion one by one and expansion by chance have in common. */
import type { Assign, Node, Option, Speaking, Variant, Wildcard } from './nodes.ts';
import type { Scope } from './scope.ts';

/** The parts of a sequence that give text, and the scope that its assignments make. */
export function partsOf(
  nodes: readonly Node[],
  scope: Scope,
  choose: (node: Node, scope: Scope) => string = scope.run.first,
): { parts: Speaking[]; inner: Scope } {
  const assigns = nodes.filter((node): node is Assign => node.kind === 'assign');
  const parts = nodes.filter((node): node is Speaking => node.kind !== 'assign');
  return { parts, inner: assigns.length === 0 ? scope : scope.assigned(assigns, choose) };
}

/** A variant of one wildcard chooses among its values. */
export function optionsOf(
  variant: Variant,
  scope: Scope,
): { options: readonly Option[]; scopes: readonly Scope[]; min: number; max: number } {
  const [only] = variant.options;
  if (variant.options.length === 1 && only?.node.kind === 'wildcard') {
    const wildcard = only.node;
    const values = scope.values(pathOf(wildcard, scope));
    if (values.length > 0) {
      const inner = scope.assigned(wildcard.values, scope.run.first);
      const all = values.map(({ text, weight }) => ({ ...inner.value(text, wildcard.at), weight }));
      return {
        options: all.map(({ node, weight }) => ({ node, weight })),
        scopes: all.map((each) => each.scope),
        min: Math.min(variant.min, all.length),
        max: Math.min(variant.max, all.length),
      };
    }
  }
  const count = variant.options.length;
  return {
    options: variant.options,
    scopes: variant.options.map(() => scope),
    min: Math.min(variant.min, count),
    max: Math.min(variant.max, count),
  };
}

/** Of several, a joiner that stands at either end is taken off, once. */
export function joined(texts: readonly string[], joiner: string): string {
  if (texts.length === 1) return texts[0]!;
  let text = texts.join(joiner);
  if (joiner === '') return text;
  if (text.startsWith(joiner)) text = text.slice(joiner.length);
  if (text.endsWith(joiner)) text = text.slice(0, text.length - joiner.length);
  return text;
}

/** The name a wildcard asks for: the first text of its path; a variable that is not set is its own name. */
export function pathOf({ path }: Wildcard, scope: Scope): string {
  const nodes = path.kind === 'sequence' ? path.nodes : [path];
  return nodes
    .map((node) =>
      node.kind === 'access' && !scope.has(node.name) && !node.fallback ? node.name : scope.run.first(node, scope),
    )
    .join('')
    .trim();
}
