/**
 * Prompt editing and alternation as AUTOMATIC1111's web UI and Forge read them (the grammar in `modules/prompt_parser.py` of
 * 1.10, read November 2026): `[from:to:when]`, `[to:when]`, `[from::when]`, `[a|b|c]`. A pair of brackets has a meaning only if
 * everything inside it does; other brackets and colons are text. A bare `|` or a backslash before nothing makes the whole
 * prompt plain text.
 *
 * One pass with a stack: a closing bracket decides about its own pair, so time is linear.
 */

/** A stretch of the prompt, or something that depends on the step. */
export type Item = { start: number; end: number } | Edited | Alternating;
interface Edited {
  kind: 'edited';
  before: Item[];
  after: Item[];
  /** As written: with a full stop it is a part of all steps, else a step. */
  when: string;
}
interface Alternating {
  kind: 'alternating';
  options: Item[][];
}

interface Frame {
  /** Where its bracket stands; −1 for the prompt itself. */
  open: number;
  items: (Item | Mark)[];
  colons: number;
  bars: number;
  /** A bracket inside stands for itself, so the pair means nothing. */
  bare: boolean;
  /** How deep things that depend on the step are nested in it. */
  depth: number;
}
interface Mark {
  mark: ':' | '|';
  start: number;
  end: number;
}

/** Far above what a person writes; the reference implementation gives up at about this depth too. */
const DEEPEST = 300;
const NUMBER = /^\s*([+-]?(?:\d+\.?\d*|\.\d+)(?:e[+-]?\d+)?)\s*$/i;

/** `undefined` where the prompt has no such syntax that can be read: it is plain text as a whole. */
export function editing(prompt: string): Item[] | undefined {
  const stack: Frame[] = [frame(-1)];
  const text = (start: number, end: number): void => {
    if (start < end) stack.at(-1)!.items.push({ start, end });
  };
  let from = 0;
  for (let at = 0; at < prompt.length; at++) {
    const c = prompt[at]!;
    if (c === '\\') {
      at++;
      if (at === prompt.length || prompt[at] === '\n') return undefined;
    } else if ('()[]:|'.includes(c)) {
      text(from, at);
      from = at + 1;
      if (!mark(stack, prompt, c, at)) return undefined;
    }
  }
  text(from, prompt.length);
  while (stack.length > 1) if (!spell(stack)) return undefined;
  return plain(stack[0]!.items);
}

const frame = (open: number): Frame => ({ open, items: [], colons: 0, bars: 0, bare: false, depth: 0 });
/** Colons that part nothing are text. */
const plain = (items: readonly (Item | Mark)[]): Item[] =>
  items.map((item) => ('mark' in item ? { start: item.start, end: item.end } : item));

/** `false` where the whole prompt cannot be read. */
function mark(stack: Frame[], prompt: string, c: string, at: number): boolean {
  const top = stack.at(-1)!;
  if (c === '(' || c === '[') stack.push(frame(at));
  else if (c === ':' || c === '|') {
    top.items.push({ mark: c, start: at, end: at + 1 });
    if (c === ':') top.colons++;
    else top.bars++;
    return c === ':' || top.open >= 0;
  } else if (top.open >= 0 && prompt[top.open] === (c === ')' ? '(' : '[')) return close(stack, prompt, at);
  else {
    top.bare = true;
    top.items.push({ start: at, end: at + 1 });
  }
  return true;
}

/** The pair ends at `at`: it has a meaning, or is text. */
function close(stack: Frame[], prompt: string, at: number): boolean {
  const pair = stack.at(-1)!;
  const items = pair.bare ? undefined : meaning(pair, prompt, at);
  if (items === undefined) {
    if (!spell(stack)) return false;
    stack.at(-1)!.items.push({ start: at, end: at + 1 });
    return true;
  }
  stack.pop();
  const above = stack.at(-1)!;
  above.depth = Math.max(above.depth, pair.depth + 1);
  for (const item of items) above.items.push(item);
  return pair.depth < DEEPEST;
}

function meaning({ open, items, colons, bars }: Frame, prompt: string, at: number): Item[] | undefined {
  const round = prompt[open] === '(';
  // Emphasis: the brackets stay, for the weights to be read from.
  if (bars === 0 && colons <= (round ? 1 : 0))
    return [{ start: open, end: open + 1 }, ...plain(items), { start: at, end: at + 1 }];
  if (round || (bars > 0 && colons > 0)) return undefined;
  const parts = cut(items);
  if (bars > 0) return [{ kind: 'alternating', options: parts }];
  const last = parts.at(-1)!;
  if (parts.length > 3 || last.some((item) => 'kind' in item)) return undefined;
  const when = NUMBER.exec(last.map((item) => ('kind' in item ? '' : prompt.slice(item.start, item.end))).join(''))?.[1];
  return when === undefined
    ? undefined
    : [{ kind: 'edited', before: parts.length === 3 ? parts[0]! : [], after: parts.at(-2)!, when }];
}

function cut(items: readonly (Item | Mark)[]): Item[][] {
  const parts: Item[][] = [[]];
  for (const item of items)
    if ('mark' in item) parts.push([]);
    else parts.at(-1)!.push(item);
  return parts;
}

/** A frame that means nothing: its bracket and colons go to the frame around it as text. */
function spell(stack: Frame[]): boolean {
  const lost = stack.pop()!;
  const above = stack.at(-1)!;
  above.bare = true;
  above.depth = Math.max(above.depth, lost.depth);
  above.items.push({ start: lost.open, end: lost.open + 1 });
  for (const item of plain(lost.items)) above.items.push(item);
  return lost.bars === 0;
}
