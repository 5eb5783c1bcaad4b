/** Other ways to say what is wished of words that are to be read. */
import { oppositeOf } from '../opposite-of.ts';
import { positiveOf } from '../put.ts';
import { at, isHow, NP, type Way } from './ground.ts';

/** The lettering, and what is said of it as a whole. */
const LETTERS =
  '(?:(?:the |its |this |that )?(?:writing|letters?|lettering|text|words?|font|title|type|typeface|caption|headline|name))';
export const letters: Way = (piece, { text, sheet }) => {
  if (!text && !sheet) return [];
  const many = at(
    `(?:make |have |get |should |turn )?${LETTERS} (?:should |must |could )?(?:be |look )?(?<one>${NP}) and (?<other>${NP})`,
  ).exec(piece)?.groups;
  const said: string[] = [];
  const plain = (how: string): string => how.toLowerCase().split(' ').map(positiveOf).join(' ');
  if (many?.one && many.other && isHow(many.one))
    said.push(`make the text ${plain(many.one)}. make the text ${plain(many.other)}`);
  const one = at(
    `(?:make |have |get |turn )?${LETTERS} (?:should |must |could )?(?:be |look )?(?:more |a bit |much )*(?:like |in )?(?:an? )?(?<how>${NP})`,
  ).exec(piece)?.groups?.how;
  if (one) said.push(`make the text ${/handwrit|handwritten|pen/i.test(one) ? 'handwritten' : plain(one)}`);
  const number = /\b(?:with|do|number|no\.?|make it|now|say|to) (?:number |no\.? ?)?(?<n>\d{1,4})$/i.exec(piece.trim())?.groups
    ?.n;
  if (number && text && /\d/.test(text)) said.push(`change the text to "${text.replace(/\d+/, number)}"`);
  const too = /^(?:it's |it is |looks? |way |much |a bit |far )*too (?<how>\p{L}+)/iu.exec(piece)?.groups?.how?.toLowerCase();
  if (too && /^(?:curly|swirly|fancy|ornate|curvy|loopy|cursive|messy|scribbly)$/.test(too))
    said.push('make the text sans serif');
  if (too && /^(?:thin|small|tiny|little|big|large|huge|thick)$/.test(too)) said.push(`make the text ${oppositeOf(too) ?? ''}`);
  return said;
};

/** "Needs to say Oskar is 5", "write Fresh Bread across the bottom", "add friday 7 pm at the bottom". */
const WHERE =
  '(?:(?:right |all )?(?:across|along|at|on|near|in|under|below|above|over|around) (?:the |its )?(?:very )?(?:top|bottom|middle|cent(?:er|re)|side|left|right|front|back|corner|edges?|name|title|text|picture)(?: (?:left|right|corner|edge))?|underneath|below|on top|up top)';
const MANNER =
  '(?:in (?:an? )?(?<how>(?:\\p{L}+ )?(?:letters|font|cursive|script|handwriting|capitals|caps|type|writing))|(?:\\p{L}+ letters))';
export const writes: Way = (piece, { sheet, text }) => {
  const found = at(
    `(?:write|print|letter|(?:it |the (?:text|sign|card|poster|title) )?(?:needs? to|should|must|has to|have to|could) (?:say|read)|have it say|make it say|add (?:the )?(?:text|words?|title|line)|say) (?<what>.+?)(?: (?<where>${WHERE}))?(?:,? ${MANNER})?`,
  ).exec(piece)?.groups;
  const said: string[] = [];
  const quoted = (what: string): string => (/["“]/.test(what) ? what : `"${what.trim()}"`);
  const top = (where: string): string =>
    /bottom|under|below/i.test(where)
      ? 'the text should be at the bottom'
      : /top|above/i.test(where)
        ? 'the text should be at the top'
        : '';
  if (found?.what && !/^(?:an?|the|some|it) /i.test(found.what)) {
    const parts = [
      `write ${quoted(found.what)}`,
      found.where ? top(found.where) : '',
      found.how ? `make the text ${found.how.replace(/ (?:letters|font|type|writing)$/i, '')}` : '',
    ];
    said.push(parts.filter(Boolean).join('. '));
  }
  if (sheet || text) {
    const date = at(
      `(?:add|put|include) (?<what>(?=.*\\b(?:\\d|mon|tue|wed|thu|fri|sat|sun|jan|feb|mar|apr|june?|july?|aug|sep|oct|nov|dec|tonight|free|open|sale)).+?)(?: (?<where>${WHERE}))?`,
    ).exec(piece)?.groups;
    if (date?.what) said.push([`write ${quoted(date.what)}`, date.where ? top(date.where) : ''].filter(Boolean).join('. '));
  }
  return said;
};
