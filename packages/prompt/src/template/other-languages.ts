/** Midjourney's permutations and Fooocus' arrays, read into the same nodes, so that the same engine expands and counts them. */
import { EMPTY, type Node, type Variant } from './nodes.ts';
import { trouble } from './trouble.ts';

const variant = (nodes: readonly Node[]): Variant => ({
  kind: 'variant',
  options: nodes.map((node) => ({ weight: 1, node })),
  min: 1,
  max: 1,
  joiner: '',
});

const sequence = (nodes: Node[]): Node =>
  nodes.length === 0 ? EMPTY : nodes.length === 1 ? nodes[0]! : { kind: 'sequence', nodes };

const DEEPEST = 200;

/**
 * `{red, green} bird {, --ar {1:1, 2:3}}`: braces nest, blanks beside commas and braces go, an option may be empty; `\,`, `\{` and
 * `\}` are text.
 * @throws AtelierError `bad-template` where a brace is never closed
 */
export function parsePermutations(template: string): Node {
  let at = 0;
  const read = (open: number, depth: number): Node[][] => {
    if (depth > DEEPEST) throw trouble(template, open, `more than ${DEEPEST} levels of braces.`);
    const options: Node[][] = [[]];
    let text = '';
    const flush = (): void => {
      if (text !== '') options.at(-1)!.push({ kind: 'text', text });
      text = '';
    };
    for (; at < template.length; at++) {
      const c = template[at]!;
      if (c === '\\' && /[{},]/.test(template[at + 1] ?? '')) text += template[++at];
      else if (c === '{') {
        flush();
        const start = at++;
        options.at(-1)!.push(variant(read(start, depth + 1).map((nodes) => sequence(trimmed(nodes)))));
      } else if (open >= 0 && c === '}') {
        flush();
        return options;
      } else if (open >= 0 && c === ',') {
        flush();
        options.push([]);
      } else text += c;
    }
    if (open >= 0) throw trouble(template, open, '{ is never closed; write \\{ for a brace that is text.');
    flush();
    return options;
  };
  return sequence(read(-1, 0)[0]!);
}

/** Without blanks at either end. */
function trimmed(nodes: readonly Node[]): Node[] {
  return nodes.map((node, i) => {
    if (node.kind !== 'text') return node;
    let { text } = node;
    if (i === 0) text = text.trimStart();
    if (i === nodes.length - 1) text = text.trimEnd();
    return { kind: 'text', text };
  });
}

/** `[[red, green, blue]] flower`: one prompt for each item. Nothing nests; a bracket pair with nothing in it is text. */
export function parseArrays(template: string): Node {
  const nodes: Node[] = [];
  let from = 0;
  const text = (to: number): void => {
    if (to > from) nodes.push({ kind: 'text', text: template.slice(from, to) });
  };
  for (const match of template.matchAll(/\[\[([^[\]]+)\]\]/g)) {
    text(match.index);
    from = match.index + match[0].length;
    nodes.push(variant(match[1]!.split(',').map((item): Node => ({ kind: 'text', text: item.trim() }))));
  }
  text(template.length);
  return sequence(nodes);
}
