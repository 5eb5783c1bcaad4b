/**
 * What of a pasted text is the prompt: not the chat's courtesies round it, nor the syntax of a generator. The rest is blanked out letter
 * by letter, so that what is found stands where it stood.
 */
const BLANK = (text: string): string => text.replace(/\S/g, ' ');

const COURTESY = /^(?:sure|certainly|of course|absolutely|great|here(?:'s| is| are)|okay|ok\b|gern|klar|voici|aquí)/i;
const FAREWELL = /^(?:let me know|feel free|would you|i hope|if you|you can|want me|tip:|note:|hope this)/i;

/** Whatever stands between the words of a prompt and is none: flags, weights, models, what follows after "Negative prompt". */
const SYNTAX: readonly RegExp[] = [
  /^\s*\/imagine(?: prompt)?:?/i,
  /\n\s*(?:negative(?: prompt)?|steps|sampler|cfg scale|seed|size|model)\s*:[\s\S]*$/i,
  /(?<!\S)--[a-z]+(?: (?!-)[^\s,]+)?/gi,
  /<(?:lora|lyco|hypernet|embedding)[^>]*>/gi,
  /(?<=[\p{L}"'”])\s*:{1,2}-?\d+(?:\.\d+)?(?=\s*[)\]\s,]|$)/gu,
  /[()[\]{}]|\*\*|__|^#+ |^> |`+/gm,
];

function only(text: string, start: number, end: number): string {
  return BLANK(text.slice(0, start)) + text.slice(start, end) + BLANK(text.slice(end));
}

/** Where the prompt stands in what a chat answered. */
function bodyIn(text: string): [number, number] {
  const fence = /```[a-z]*\n?([\s\S]*?)```/.exec(text);
  if (fence?.[1]?.trim()) return within(fence.index + fence[0].indexOf(fence[1]), fence[1].length);
  const json = /"prompt"\s*:\s*"((?:[^"\\]|\\.)+)"/.exec(text);
  if (json?.[1]) return within(json.index + json[0].lastIndexOf(json[1]), json[1].length);
  const label =
    /(?:^|\n)[>*_#\s]*(?:image |final |midjourney |dall[·-]?e |flux )?prompt[*_]*\s*:[*_]*\s*(\S[\s\S]*?)(?=\n\s*\n|$)/i.exec(
      text,
    );
  if (label?.[1]) return within(label.index + label[0].length - label[1].length, label[1].length);
  let [start, end] = [0, text.length];
  const paragraphs = [...text.matchAll(/\S[\s\S]*?(?=\n\s*\n|\s*$)/g)];
  const [first, last] = [paragraphs[0], paragraphs.at(-1)];
  if (paragraphs.length > 1 && first && COURTESY.test(first[0])) start = first.index + first[0].length;
  if (paragraphs.length > 1 && last && FAREWELL.test(last[0])) end = last.index;
  return start < end ? [start, end] : [0, text.length];
}
const within = (start: number, length: number): [number, number] => [start, start + length];

/** As long as the text. */
export function promptIn(text: string): string {
  let kept = only(text, ...bodyIn(text));
  for (const each of SYNTAX) kept = kept.replace(each, BLANK);
  return kept.trim() === '' ? text : kept;
}
