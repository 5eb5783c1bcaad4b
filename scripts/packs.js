// @ts-check
// Takes the long texts out of a chunk and into a file beside it, which Node reads as it lies: V8 would go through each letter of a literal
// in every thread that loads it, and keep a source of megabytes beside it. Texts of an object are read when one of them is asked for.
import { parseAst } from 'rolldown/parseAst';

/** Shorter ones stay where they are, and so do all where there is little to be had. */
const LONG = 1000;
const WORTH_A_FILE = 100_000;

/**
 * The chunk without its long texts, and these, one after another; undefined where it has none.
 * @param {string} code @param {string} fileName of the texts, beside the chunk
 */
export function withoutTexts(code, fileName) {
  const all = textsOf(code, fileName).filter(({ text }) => text.length >= LONG);
  // Where each letter is a byte nothing is to be decoded: one text beyond it stays behind and does not make two bytes of all.
  const plain = all.filter(({ text }) => !/[^\0-\xff]/.test(text));
  const [long, encoding] =
    plain.length >= all.length / 2 ? [plain, /** @type {const} */ ('latin1')] : [all, /** @type {const} */ ('utf8')];
  const texts = long.map(({ text }) => text).join('');
  if (texts.length < WORTH_A_FILE) return undefined;
  let at = 0;
  let [out, from] = ['', 0];
  for (const { start, end, text, key } of long) {
    const slice = `texts$().slice(${at}, ${at + text.length})`;
    out += code.slice(from, start) + (key === undefined ? slice : `get ${key}() { return ${slice}; }`);
    from = end;
    at += text.length;
  }
  const reading = `import { readFileSync as read$ } from "node:fs";
let known$;
const texts$ = () => (known$ ??= read$(new URL(${JSON.stringify(`./${fileName}`)}, import.meta.url), "${encoding}"));
`;
  return { code: reading + out + code.slice(from), texts: Buffer.from(texts, encoding) };
}

/** @typedef {{ start: number, end: number, text: string, key: string | undefined }} Text what is to be replaced, and the key where that is a property */

/** Those that a constant is, or a list or a record of them. @param {string} code @param {string} fileName @returns {Text[]} */
function textsOf(code, fileName) {
  const constants = parseAst(code, undefined, fileName).body.flatMap((node) =>
    node.type === 'VariableDeclaration' ? node.declarations.map(({ init }) => init) : [],
  );
  return constants.flatMap((init) => {
    if (init?.type === 'ArrayExpression') return init.elements.flatMap((each) => (each ? textAt(each, each) : []));
    if (init?.type !== 'ObjectExpression') return init ? textAt(init, init) : [];
    return init.properties.flatMap((each) =>
      each.type === 'Property' && !each.computed ? textAt(each, each.value, code.slice(each.key.start, each.key.end)) : [],
    );
  });
}

/**
 * @param {{ start: number, end: number }} range @param {Node} node @param {string} [key]
 * @returns {Text[]}
 */
function textAt({ start, end }, { type, value, expressions, quasis }, key) {
  const text =
    type === 'Literal'
      ? value
      : type === 'TemplateLiteral' && expressions?.length === 0
        ? quasis?.[0]?.value.cooked
        : undefined;
  return typeof text === 'string' ? [{ start, end, text, key }] : [];
}

/** @typedef {{ type: string, value?: unknown, expressions?: unknown[], quasis?: { value: { cooked: string | null } }[] }} Node */
