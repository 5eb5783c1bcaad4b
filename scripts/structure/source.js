// @ts-check
// Just enough of TypeScript's grammar to look at code without its comments and strings: TypeScript 7 has no compiler API.

/**
 * The source with comments blanked and, unless `keepStrings`, the insides of strings blanked too. Code inside `${…}` of a
 * template stays. Every character keeps its place, so line numbers still hold.
 * @param {string} text
 * @param {{ keepStrings?: boolean }} [options]
 */
export function codeOnly(text, { keepStrings = false } = {}) {
  let out = '';
  let i = 0;
  /** Open `${` of templates: how many braces are open inside each. @type {number[]} */
  const templates = [];
  /** @param {string} piece */
  const blank = (piece) => piece.replace(/[^\n]/g, ' ');
  /** @param {string} piece */
  const string = (piece) => (keepStrings ? piece : blank(piece));

  /** Reads template text from i up to its closing backtick or the next `${`. */
  const template = () => {
    const start = i;
    while (i < text.length && text[i] !== '`' && !text.startsWith('${', i)) i += text[i] === '\\' ? 2 : 1;
    out += string(text.slice(start, i));
    if (text[i] === '`') {
      out += '`';
      i += 1;
    } else if (i < text.length) {
      out += '${';
      i += 2;
      templates.push(0);
    }
  };

  while (i < text.length) {
    const c = text[i];
    if (text.startsWith('//', i)) {
      const end = indexOrEnd(text, '\n', i);
      out += blank(text.slice(i, end));
      i = end;
    } else if (text.startsWith('/*', i)) {
      const end = Math.min(text.length, indexOrEnd(text, '*/', i + 2) + 2);
      out += blank(text.slice(i, end));
      i = end;
    } else if (c === "'" || c === '"') {
      const start = ++i;
      while (i < text.length && text[i] !== c && text[i] !== '\n') i += text[i] === '\\' ? 2 : 1;
      out += c + string(text.slice(start, i)) + (text[i] ?? '');
      i += 1;
    } else if (c === '`') {
      out += c;
      i += 1;
      template();
    } else if (c === '/' && startsRegex(out)) {
      const end = regexEnd(text, i);
      out += `/${blank(text.slice(i + 1, end - 1))}/`;
      i = end;
    } else if (c === '}' && templates.at(-1) === 0) {
      templates.pop();
      out += c;
      i += 1;
      template();
    } else {
      const open = templates.length - 1;
      if (open >= 0 && c === '{') templates[open] = (templates[open] ?? 0) + 1;
      if (open >= 0 && c === '}') templates[open] = (templates[open] ?? 0) - 1;
      out += c;
      i += 1;
    }
  }
  return out;
}

/**
 * Everything a file imports or re-exports.
 * @param {string} text
 * @returns {{ specifier: string, dynamic: boolean, typeOnly: boolean, line: number }[]}
 */
export function importsOf(text) {
  const code = codeOnly(text, { keepStrings: true });
  const found = [];
  const pattern =
    /(?:^|[;}\n])\s*(?:import|export)\s+(type\s+)?(?:[\w$*{][^'"`;]*?\sfrom\s*|\*\s*from\s*|\{[^'"`;]*\}\s*from\s*)?(['"])([^'"\n]+)\2|\bimport\s*\(\s*(['"])([^'"\n]+)\4|\bnew URL\(\s*(['"])(\.[^'"\n]+\.[jt]s)\6/g;
  for (const match of code.matchAll(pattern)) {
    const specifier = match[3] ?? match[5] ?? match[7] ?? '';
    found.push({
      specifier,
      dynamic: match[3] === undefined,
      typeOnly: match[1] !== undefined,
      line: lineAt(code, (match.index ?? 0) + match[0].length - 1),
    });
  }
  return found;
}

/** @param {string} text @param {number} index */
export const lineAt = (text, index) => text.slice(0, index).split('\n').length;

/** @param {string} text @param {string} what @param {number} from */
function indexOrEnd(text, what, from) {
  const at = text.indexOf(what, from);
  return at < 0 ? text.length : at;
}

/** A slash opens a regular expression where a value cannot have just ended. @param {string} before */
function startsRegex(before) {
  const code = before.trimEnd();
  if (code === '') return true;
  if (/(?:^|[^\w$.])(?:return|typeof|case|in|of|void|delete|instanceof|new|else|do|yield|await)$/.test(code)) return true;
  return !/[\w$)\]}'"`]$/.test(code);
}

/** @param {string} text @param {number} start */
function regexEnd(text, start) {
  let inClass = false;
  let i = start + 1;
  while (i < text.length && text[i] !== '\n') {
    if (text[i] === '\\') i += 1;
    else if (text[i] === '[') inClass = true;
    else if (text[i] === ']') inClass = false;
    else if (text[i] === '/' && !inClass) return i + 1;
    i += 1;
  }
  return i;
}
