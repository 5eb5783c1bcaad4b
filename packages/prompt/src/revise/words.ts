/** The instruction cut into clauses: politeness off, slips of common command words mended. */
import { asWritten, withoutTags } from './hear/typed.ts';
import { plainly } from './hear/wish.ts';

const FILLER =
  /^(?:(?:hey|hi|hello|oh|ok(?:ay)?|well|so|um+|uh+|hm+|nah|nope|no wait|wait|yes|yeah|yep|sure|great|nice|cool one|good|perfect|lovely|love it|thanks?(?: you)?|please|pls|plz|maybe|perhaps|actually|now|then|but|and|also|still|just kidding|nvm|nevermind|never mind|scratch that|sorry|ok nice|i think|i guess|how about|what about|why not|why don't (?:you|we)|what if(?: it (?:was|were|is))?|let'?s (?:have|make it|try|see)|same(?: thing| picture| image| one)?(?: again)?(?:,? but)?|the same(?:,? but)?|same|can it be|could it be|can (?:you|we)|could (?:you|we)|would you|will you|i(?:'d| would) (?:like|love|prefer)(?: it| to (?:have|see))?|i want(?: to (?:have|see))?(?: it)?|i(?:'d| would) rather have|it (?:would|might|should|could) be (?:better|nicer|good|nice|great|cool)(?: if it (?:was|were))?|you|simply|kindly|instead|try(?: it)?|have it|could we have it|do it)(?=[\s,.!:;]|$)[\s,.!:;]*)/i;
const TRAILER =
  /[\s,]*(?:\b(?:please|pls|plz|thanks?(?: you)?|thx|cheers|maybe|obviously|of course|for sure|then|ok(?:ay)?|too|as well|instead|this time|for me|if possible|if you can|after all|actually|in fact|by the way|for now|a bit|a little(?: bit)?|somehow|again|now|lol|tho|though|haha|lmao|better|anywhere|at all|i think|i guess|i suppose|i feel like|or something(?: like that)?|or whatever|or so|and stuff|if that works|just like that)\b|[!.?…]+)$/i;
/** Words of degree that change no meaning here. */
const DEGREE =
  /(?:^(?:bit|tad)|\b(?:(?:just )?a (?:little|tiny)(?: bit)?|a bit|a tad|slightly|somewhat|even|way|much|really|very much|kind of|sort of|kinda))\s+(?=(?:more|less|fewer|\w+er|too|further|farther)\b)/gi;

const SLIPS: Readonly<Record<string, string>> = {
  teh: 'the',
  hte: 'the',
  mak: 'make',
  maek: 'make',
  amke: 'make',
  nite: 'night',
  nigth: 'night',
  ad: 'add',
  addd: 'add',
  rmove: 'remove',
  remvoe: 'remove',
  reomve: 'remove',
  remoev: 'remove',
  delte: 'delete',
  wiht: 'with',
  whit: 'with',
  wihtout: 'without',
  witout: 'without',
  moer: 'more',
  mroe: 'more',
  lses: 'less',
  biger: 'bigger',
  smalller: 'smaller',
  repalce: 'replace',
  relpace: 'replace',
  chnage: 'change',
  cahnge: 'change',
  insted: 'instead',
  shoud: 'should',
  shold: 'should',
  shuld: 'should',
  coud: 'could',
  cos: 'because',
  somwhere: 'somewhere',
  somewere: 'somewhere',
  pelase: 'please',
  plase: 'please',
  bleu: 'blue',
  winetr: 'winter',
  sunst: 'sunset',
  tow: 'two',
  u: 'you',
  wanna: 'want',
  dont: "don't",
  doesnt: "doesn't",
  shouldnt: "shouldn't",
  wat: 'what',
  whats: "what's",
  thats: "that's",
  theyre: 'they are',
  theres: "there's",
  shes: 'she is',
  hes: 'he is',
  isnt: "isn't",
  arent: "aren't",
  wont: "won't",
  cant: "can't",
  couldnt: "couldn't",
  cuz: 'because',
  coz: 'because',
  r: 'are',
  ur: 'your',
  abit: 'a bit',
  alot: 'a lot',
  pic: 'picture',
  backround: 'background',
  backgroud: 'background',
  colorfull: 'colorful',
  colourfull: 'colourful',
  litle: 'little',
  darkr: 'darker',
  didnt: "didn't",
  im: "i'm",
  id: "i'd",
  undoo: 'undo',
  brigther: 'brighter',
  drak: 'dark',
  draker: 'darker',
  wideer: 'wider',
  colur: 'colour',
  watercolr: 'watercolor',
  clsoer: 'closer',
};

/** "its too dark": it is. */
const ITS =
  /\bits (?=(?:too|so|not|very|really|just|way|still|kind of|kinda|sort of|pretty|a bit|a little|looking|supposed|dark|bright|ugly|boring|weird|empty|in the way|annoying|distracting|out of place)\b)/gi;

/** Typed slips of command words; words of the picture are mended by the reader. Quoted lettering stays as it is. */
export function tidy(instruction: string): string {
  const quoted: string[] = [];
  const held = instruction.replace(/["“”][^"“”]*["“”]/g, (text) => {
    quoted.push(text);
    return `\uE000${quoted.length - 1}\uE000`;
  });
  const words = withoutTags(asWritten(held.replace(/[’‘]/g, "'")))
    .replace(/\s+/g, ' ')
    .trim()
    .replace(/[\p{L}']+/gu, (word, at: number, all: string) =>
      // An ad is one behind its article.
      /^ad$/i.test(word) &&
      /\b(?:an?|the|this|my|our|\p{L}{4,})\s+$/iu.test(all.slice(0, at)) &&
      !/\bplease\s+$/i.test(all.slice(0, at))
        ? word
        : (SLIPS[word.toLowerCase()] ?? word),
    )
    .replace(DEGREE, '')
    .replace(ITS, 'it is ')
    .replace(/\b(he|she|they)'(?:s|re)\b/gi, '$1 is');
  // Shouting is no name.
  const calm = words === words.toUpperCase() ? words.toLowerCase() : words;
  return calm.replace(/\uE000(\d+)\uE000/g, (_, i) => quoted[Number(i)] ?? '');
}

export function plainClause(text: string): string {
  let rest = text.trim();
  for (let before = ''; before !== rest; ) {
    before = rest;
    rest = plainly(rest);
    rest = rest.replace(FILLER, '').trim();
    const shorter = rest.replace(TRAILER, '').trim();
    if (shorter !== '') rest = shorter;
  }
  return rest
    .replace(/^[,.!?;:\s]+|[,;:\s]+$/g, '')
    .replace(/^a (?:bit|touch|hint) of (?=\p{L})/iu, '')
    .replace(/^(?:kind of|sort of|a (?:little )?bit|a little|somewhat|slightly|pretty) (?=\p{L}+(?: looking)?$)/iu, '')
    .replace(/(?<=\b(?:\p{L}{2,}er|old|young|scary|happy|sad|angry|tired|mean|friendly)) looking$/iu, '');
}

const COMMAND =
  '(?:add|put|place|insert|include|throw in|remove|delete|erase|drop|lose|take|get rid of|make|turn|change|replace|swap|switch|move|bring|give|paint|colou?r|zoom|keep|set|let|have|no|without|increase|decrease|show|use|undo|(?:a (?:bit|little) )?more zoomed|zoomed (?:in|out)|i (?:want|need|would like)|it needs|there should be|the \\w+ should)';
const CUT = new RegExp(
  `\\s*(?:[;\\n]+|,?\\s+(?:and then|then|and also|and)\\s+(?=${COMMAND}\\b)|(?<!\\b[A-Z])[.!?]+(?=\\s)|,)\\s*`,
  'i',
);

/** Clauses, each an edit of its own: "make it night, a sailboat on the left" is two. Lettering in quotes is never cut. */
export function clausesOf(text: string): string[] {
  // "one in red armour, one in blue" tells two of several apart in one breath.
  if (/^(?:make )?one\b[^,]+,? (?:and )?(?:one|the others?)\b/i.test(text)) return [plainClause(text)];
  const quoted: string[] = [];
  const held = text.replace(/["“”][^"“”]*["“”]/g, (found) => {
    quoted.push(found);
    return `\uE000${quoted.length - 1}\uE000`;
  });
  return held
    .split(CUT)
    .map((clause) => plainClause((clause ?? '').replace(/\uE000(\d+)\uE000/g, (_, i) => quoted[Number(i)] ?? '')))
    .filter((clause) => clause !== '');
}
