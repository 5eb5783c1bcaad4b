/** What is said beside the wish: what is wrong with the picture, why something shall go, and what stays as it is. */
import { findScene, findSubjects } from './find.ts';
import { isAdjective, isColour } from './predicate.ts';
import type { Workbench } from './workbench.ts';

const BAD =
  '(?:boring|empty|dull|plain|flat|busy|cluttered|ugly|weird|off|wrong|bare|generic|cold|stiff|lifeless|bland|messy|crowded|odd|strange|bad|annoying|distracting|silly|creepy|pointless|unnecessary|useless|in the way|out of place|too much|not (?:right|good|needed|necessary|nice|great))';
const HOW = '(?: (?:a bit|a little|kind of|kinda|sort of|pretty|rather|quite|still|way|so|too|very|really|just|all|looking))*';
const WRONG = new RegExp(
  `^(?:(?<what>(?:the |my |his |her |its )?[\\p{L} ]+?) (?:is|are|looks?|feels?|seems?)|(?:looks?|feels?|seems?|is))${HOW} ${BAD}$`,
  'iu',
);
/** "It's too cheerful, it should be scary": what it shall be is said right behind. */
const TOO =
  /^(?:(?:it|this|that|he|she|they|the [\p{L} ]+?) (?:is|are|looks?|feels?)|it's|looks?|feels?)(?: a bit| a little| still| way| kind of| just)* too [\p{L}-]+$/iu;
const MADE_SO =
  /^(?:(?:it|this) |(?:can|could) (?:it|this) )?(?:should |must |needs? to |has to )?(?:be|look|feel) |^(?:make|turn) (?:it|this|that|him|her|them) /i;
/** "Too dark, brighten it up", "the sea is too calm, add some waves": how it is mended. */
const MENDED =
  /^(?:brighten|lighten|darken|dim|light|tone|mute|soften|sharpen|warm|cool|liven|spice|simplify|declutter|shrink|enlarge|lower|raise|zoom|crop) /i;
const BROUGHT = /^(?:add|put|give|bring|use|have|i want|we need) /i;
/** "Make the dog smaller, like a puppy": how much smaller. */
const STEP =
  /\b(?:bigger|larger|smaller|tinier|taller|shorter|longer|older|younger|fatter|thinner|fluffier|rounder|stronger|huge|tiny|gigantic|enormous|big|small|tall|short)$/i;
const LIKE_ONE = /^(?:more )?like (?:an? |some )(?:real |little |big |baby )*[\p{L}-]+$/iu;
/** "I don't like the dog's colour, make it brown". */
const DISLIKED =
  /^i (?:really )?(?:don't|do not|hate|dislike)(?: really)? (?:like |love )?(?<what>(?:the|my|his|her|its) [\p{L} ]+?)(?:'s (?:colou?r|look|shape|size))?$/iu;
const REMOVAL = /^(?:remove|delete|erase|drop|lose|get rid of|take (?:out|away|off)|leave out|ditch|no|without)\b/i;
/** "They're annoying", "I don't like them", behind what shall go. */
const REASON = new RegExp(
  `^(?:(?:because|since|as) .+|(?:they|it|he|she|that|those|these|this)(?: is| are| looks?| seems?|'s|'re)${HOW} ${BAD}|(?:i )?(?:don't|do not|never) (?:like|want|need) (?:it|them|him|her|that|those)|(?:i )?(?:hate|dislike) (?:it|them|him|her|that|those))$`,
  'iu',
);

/** "Lose the cap, bare head is better": what is left behind it. */
const BETTER =
  /^(?:(?:a|the|his|her|its) )?[\p{L}]+(?: [\p{L}]+)? (?:is|are|looks?)(?: (?:much |way )?(?:better|nicer|prettier|enough|fine|more fun))?$/iu;

/** "Add cheese, melting over the edge", "more syrup, dripping down the sides": done by what was just named. */
const GOING =
  /^(?!(?:looking|facing|smiling)\b)\p{L}+ing (?:down|over|from|up|along|across|around|round|onto|into|off|out of|through|in|on|under)\b/iu;
export function withTheirDeeds(clauses: readonly string[]): string[] {
  const all: string[] = [];
  for (const clause of clauses) {
    const before = all.at(-1) ?? '';
    const more = MORE.exec(before)?.groups?.what;
    if (!GOING.test(clause)) all.push(clause);
    else if (more) all.push(`the ${more} should be ${clause}`);
    else if (/^add [^,]+$/i.test(before) && !/\p{L}{2}ing\b/u.test(before)) all.push(`${all.pop()} ${clause}`);
    else all.push(clause);
  }
  return all;
}
const MORE = /^(?:some |a bit |a lot |much |lots )?more (?:of )?(?:the )?(?<what>\p{L}+(?: \p{L}+)?)$/iu;

/** Without the complaints; "it" of the wish right behind one is what was complained of. */
export function aboutWhatIsWrong(clauses: readonly string[]): string[] {
  return clauses.flatMap((clause, i) => {
    const next = clauses[i + 1];
    if (LIKE_ONE.test(clause) && STEP.test(clauses[i - 1] ?? '')) return [];
    const before = i > 0 ? (clauses[i - 1] ?? '') : '';
    if (REMOVAL.test(before) && (REASON.test(clause) || BETTER.test(clause))) return [];
    if (
      next !== undefined &&
      (WRONG.test(clause) ||
        (TOO.test(clause) && (MADE_SO.test(next) || MENDED.test(next))) ||
        (TOO.test(clause) && /^the /i.test(clause) && BROUGHT.test(next)) ||
        (DISLIKED.test(clause) && /^(?:make|turn|change|paint) (?:it|this|that)\b/i.test(next)))
    )
      return [];
    const what = WRONG.exec(before)?.groups?.what ?? DISLIKED.exec(before)?.groups?.what;
    const named = what && /^(?:the|my|his|her|its) /i.test(what) ? what : undefined;
    return [named ? clause.replace(/^(make|turn|change|paint) (?:it|this|that)\b/i, `$1 ${named}`) : clause];
  });
}

/** "Remove the gulls they are annoying", "… because they're ugly": the reason, in the same breath. */
const WHY = new RegExp(
  `^(?<wish>(?:remove|delete|erase|drop|lose|get rid of|take (?:out|away|off)|leave out|ditch|no|make|change|turn) .+?),? (?:because (?:of )?.+|(?:they|it|he|she|that|those|these) (?:is|are|looks?|seems?)${HOW} ${BAD})$`,
  'iu',
);
/** "… but keep the storm": it stays without being asked to. */
const KEPT =
  /^(?<wish>.+?)[,;]? (?:but|and) (?:please )?(?:keep|leave|don't (?:touch|change)|do not (?:touch|change))(?: in)? (?<what>.+?)(?: (?:there|as (?:it|they) (?:is|are)|as is|alone|in(?: it)?|the same))?$/iu;

/** The instruction without why and without what stays. */
export function withoutAsides(bench: Workbench, text: string): string {
  const wish = WHY.exec(text)?.groups?.wish ?? text;
  const kept = KEPT.exec(wish)?.groups;
  if (!kept?.wish || !kept.what) return wish;
  const there = kept.what.split(/\s*(?:,| and )\s*/);
  const all = /^(?:everything(?: else)?|the rest|all(?: else)?|the (?:same )?(?:style|composition|mood|light(?:ing)?))$/i;
  // "… but keep the colour": what takes the place of another has its quality, whatever the scene tells of colours (`replace.ts`).
  const quality = /^(?:(?:the|its|his|her|their) )?(?:same )?(?:colou?r|size|pattern|material|age)$/i;
  const stays = (each: string) =>
    all.test(each) || (!quality.test(each) && findSubjects(bench, each).length + findScene(bench, each).length > 0);
  if (there.every(stays)) return kept.wish;
  // "… but keep the street wet": what it shall be is a wish as well.
  const { thing, how } =
    /^(?<thing>it|this|that|him|her|them|(?:the|his|her|its|their|my) .+) (?<how>[\p{L}-]+)$/iu.exec(kept.what)?.groups ?? {};
  const known = thing !== undefined && (/^(?:it|this|that)$/i.test(thing) || stays(thing));
  return known && how && (isColour(how.toLowerCase()) || isAdjective(how.toLowerCase()))
    ? `${kept.wish}, make ${thing} ${how}`
    : wish;
}
