// @ts-check
/**
 * How alike many texts are. A skeleton is a sentence with its function words kept and every other word put to its class: N noun, V
 * verb, J adjective, R adverb (by the commonest sense in WordNet), # number, Q what stands in quotes. A phrase is five words in a row
 * within a sentence, lower case.
 */

/** @param {string} text */
export const sentencesOf = (text) =>
  text
    .replace(/["“][^"”]*["”]/g, 'Qq')
    .split(/(?<=[.!?])\s+/)
    .map((each) => each.replace(/[.!?]+$/, ''))
    .filter(Boolean);

/** @param {string} sentence */
const wordsOf = (sentence) => sentence.toLowerCase().match(/[\p{L}\p{N}'’-]+|[,;:]/gu) ?? [];

export const FUNCTION_WORDS = new Set(
  `a an the this that these those it its itself he she they them their his her him we you your i my our and or but nor so yet if as than then while where when which who whom whose what how
  of in on at by for with from to into onto over under above below behind beside between beyond through along across around round against among near off out up down about after before during inside outside toward towards upon within without past per like until since
  is are was were be been being has have had having do does did done can could will would shall should may might must not no nor only even also just too very more most much many some any all both each every either neither other another such own same few less least once there here one two three four five six seven eight nine ten , ; :`
    .split(/\s+/)
    .filter(Boolean),
);

/**
 * @param {readonly string[]} texts
 * @param {(word: string) => string} classOf
 */
export function alikeness(texts, classOf) {
  /** @type {Map<string, number>} */
  const skeletons = new Map();
  /** @type {Map<string, number>} */
  const phrases = new Map();
  for (const text of texts) {
    const own = { skeletons: new Set(), phrases: new Set() };
    for (const sentence of sentencesOf(text)) {
      const words = wordsOf(sentence);
      own.skeletons.add(words.map((word) => (word === 'qq' ? 'Q' : FUNCTION_WORDS.has(word) ? word : classOf(word))).join(' '));
      const bare = words.filter((word) => !/^[,;:]$/.test(word));
      for (let i = 0; i + 5 <= bare.length; i++) own.phrases.add(bare.slice(i, i + 5).join(' '));
    }
    for (const each of own.skeletons) skeletons.set(each, (skeletons.get(each) ?? 0) + 1);
    for (const each of own.phrases) phrases.set(each, (phrases.get(each) ?? 0) + 1);
  }
  /** @param {Map<string, number>} counts */
  const top = (counts) => [...counts].sort((a, b) => b[1] - a[1]).slice(0, 12);
  return { skeletons: top(skeletons), phrases: top(phrases) };
}

/** Words that say nothing. */
export const CLICHES =
  /\b(?:masterpiece|breathtaking|captivating|stunning|mesmeri[sz]ing|ethereal|whimsical|8k|trending|award-winning|intricate|tapestry of|symphony of|testament|bathed in|evokes?|delve|nestled|awe-inspiring|unparalleled|exquisite|cinematic)\b/gi;
