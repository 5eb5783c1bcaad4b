/** A clause that asks for two things of the same kind: "make the cat turn round and look at us", "the earth on the left and him on the right". */
import { verbBase, wordNet } from '@atelier/lexicon';

const DEEDS =
  /^(?<lead>(?:make|have|let|get) (?<who>him|her|it|them|(?:the|his|her|its|their|my) [\p{L}'’ -]{2,30}?)|(?<whom>he|she|they|it|(?:the|his|her) [\p{L}'’ -]{2,30}?) (?:should|must|needs? to)) (?<first>\p{L}+(?: [^,]+?)?) and (?<second>(?<verb>\p{L}+) [^,]+|(?<alone>smile|laugh|wave|sleep|jump|run|dance|sing|sit|stand))$/iu;
const SIDES =
  /^(?:put |move |place |have |make )?(?<one>(?:the|his|her|its) [\p{L}'’ -]{2,30}?|it|him|her)(?: should)?(?: be)? (?<where>(?:on|to|at|in) the (?:far )?\p{L}+(?: side)?|in front|behind) and (?<other>(?:the|his|her|its) [\p{L}'’ -]{2,30}?|it|him|her|them)(?: should)?(?: be)? (?<there>(?:on|to|at|in) the (?:far )?\p{L}+(?: side)?|in front|behind)$/iu;
const JUST_KEEP = /^(?<first>.+?),? and (?:just |only )(?<keep>(?:keep|leave|have) .+)$/i;

const isVerb = (word: string): boolean => {
  const base = word.toLowerCase();
  const { verb = -1, noun = -1 } = wordNet(base) ?? {};
  return verb > 1 && verb >= noun - 2 && (verbBase(base) ?? base) === base;
};

const STEP =
  '(?:(?:a (?:bit|little|lot) |much |way |even )?(?:more [\\p{L}-]+|less [\\p{L}-]+|bigger|smaller|larger|taller|shorter|longer|[\\p{L}]{3,}er))';
const EACH = new RegExp(
  `^(?:make |have )(?<one>(?:(?:the|his|her|its|their) )?[\\p{L}]+(?: [\\p{L}]+)?) (?<is>${STEP}),? and (?:make )?(?<other>(?:(?:the|his|her|its|their) )?[\\p{L}]+(?: [\\p{L}]+)?) (?<so>${STEP})$`,
  'iu',
);
const the = (what: string): string => (/^(?:the|his|her|its|their|it|him|them) ?/i.test(what) ? what : `the ${what}`);

/** The clause, or the two that it holds. */
export function parted(clause: string): string[] {
  const more = /^(?<one>(?:less|fewer|more) [\p{L} -]+?),? (?:and |but )?(?<other>(?:more|less|fewer) [\p{L} -]+)$/iu.exec(
    clause,
  )?.groups;
  if (more?.one && more.other) return [more.one, more.other];
  // "A bit more sun and shadows on the table": the weather, and what falls on the table.
  const sunny = /^(?:add )?(?<sun>(?:some )?more sun(?:shine|light)?),? and (?<rest>(?!more\b).+)$/iu.exec(clause)?.groups;
  if (sunny?.rest) return ['make it sunny', `add ${sunny.rest}`];
  // "The ship bigger and the sea more stormy": each its own.
  const each = EACH.exec(clause)?.groups;
  if (each?.one && each.other && each.is && each.so && !/^(?:it|this|that)$/i.test(each.other))
    return [`make ${the(each.one)} ${each.is}`, `make ${the(each.other)} ${each.so}`];
  // "Add “Live” under it, smaller": the line and how large it is.
  const sized =
    /^(?<write>(?:add|write|put|letter|print) ["“][^"“”]+["”].*?),? (?:but |and )?(?:in |with )?(?:much |a bit |a little )?(?<size>small(?:er)?|bigger|larger|large|tiny)(?: (?:letters|text|font|type|writing|print|size))?$/iu.exec(
      clause,
    )?.groups;
  if (sized?.write && sized.size)
    return [sized.write, `make the text ${/^(?:small|tiny)/i.test(sized.size) ? 'smaller' : 'bigger'}`];
  const letters =
    /^(?<make>make (?:the |its )?(?:text|letters|lettering|words|title|font|name)) (?<one>[\p{L}-]+) and (?<other>[\p{L}-]+)$/iu.exec(
      clause,
    )?.groups;
  if (letters?.make) return [`${letters.make} ${letters.one}`, `${letters.make} ${letters.other}`];
  const hand =
    /^(?<write>(?:write|print|letter|(?:(?:it|(?:the |its )?(?:text|card|sign|words?|lettering)) should )?say|add the (?:text|words?)) .+?) in (?:a )?(?<face>cursive|script|handwriting|calligraphy|handwritten)(?: (?:font|letters|style))?$/iu.exec(
      clause,
    )?.groups;
  if (hand?.write && hand.face) return [hand.write, `make the text ${/^handwr/i.test(hand.face) ? 'handwritten' : 'script'}`];
  const sides = SIDES.exec(clause)?.groups;
  const named = [sides?.one, sides?.other].some((each) => each?.includes(' '));
  if (named && sides?.one && sides.where && sides.other && sides.there)
    return [`move ${sides.one} ${sides.where}`, `move ${sides.other} ${sides.there}`];
  const kept = JUST_KEEP.exec(clause)?.groups;
  if (kept?.first && kept.keep) return [kept.first, `just ${kept.keep}`];
  const deeds = DEEDS.exec(clause)?.groups;
  const verb = deeds?.verb ?? deeds?.alone;
  if (!deeds?.first || !deeds.second || !verb || !isVerb(verb) || !isVerb(deeds.first.split(' ')[0] ?? '')) return [clause];
  const who = deeds.who ?? deeds.whom ?? 'it';
  const whom = ({ him: 'he', her: 'she', them: 'they' } as Record<string, string>)[who.toLowerCase()] ?? who;
  // Who turns round to look at us looks at us.
  if (/^turn (?:a)?round$/i.test(deeds.first) && /^(?:look|face|smile|wave)\b/i.test(deeds.second))
    return [`${whom} should ${deeds.second}`];
  return [`${whom} should ${deeds.first}`, `${whom} should ${deeds.second}`];
}
