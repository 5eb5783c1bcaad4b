/** What is wrong, told as a fact: mended where the opposite is plain, else answered with what can be said, and never brought in (R66). */
import { CLOTHES, isPlural, plural, singular, verbBase, wordNet } from '@atelier/lexicon';
import type { Brief, Subject } from '@atelier/spec';
import { linesOf } from '../facts.ts';
import { bare, findSubjects, lives } from '../find.ts';
import { oppositeOf } from '../opposite-of.ts';
import { isAdjective } from '../predicate.ts';
import type { Workbench } from '../workbench.ts';
import { at, canBeSeen, headOf, isBodyPart, type Meaning, one, own, partOf, partThing, type Saying } from './meaning.ts';

const WHAT =
  "(?<what>(?:(?:the|his|her|its|their|my|both|all the|one of the|all of the) )?(?!(?:i|we|you|it|this|that|there|make|put|add|why|what|who|no|not)\\b)[\\p{L}'-]+(?: [\\p{L}'-]+){0,3}?|it|he|she|they|this|that)";
const MOD =
  '(?:(?:a bit|a little|kind of|kinda|sort of|really|very|so|way|still|just|all|now|somehow|totally|also|both|actually|pretty) )*';

const ANEW = 'what is wrong with the drawing no words mend: “another” paints it anew';
const BADLY =
  '(?:off|weird|wrong|odd|strange|funny|messed up|creepy|broken|deformed|mangled|melted|distorted|unnatural|backwards|upside down|bad|ugly|awkward)';
const OFF = at(
  `${WHAT} (?:(?:looks?|is|are|seems?|came out|turned out|feels?)|(?:is|are|looks?) (?:in|at|on) the) ${MOD}(?<how>${BADLY}|wrong (?:place|spot|side|angle|size|colou?r)|floating|merging|melting(?: into .+)?|growing out of .+|stuck(?: to| in) .+|like (?:he|she|it|they)(?:'s| is| are|'re) [\\p{L}]+(?: .+)?)`,
);
const LIMBS = '(?:legs?|arms?|heads?|hands?|fingers?|toes?|tails?|ears?|eyes?|wings?|feet|paws?|horns?|thumbs?|mouths?|noses?)';
const COUNTED = at(
  `(?:(?:there(?:'s| is| are)|you (?:drew|made|gave me)|i see) )?(?<what>one(?: of (?:them|the [\\p{L}]+))?|an? [\\p{L}]+|${OWNER()}) (?:with|has|have|that has|got|having) ${MOD}(?<n>only \\d|only [\\p{L}]+|an? extra|an? third|no|two|three|four|five|six|seven|eight|\\d|too many|extra) (?<part>${LIMBS})`,
);
function OWNER(): string {
  return '(?:the|his|her|my) [\\p{L}]+(?: [\\p{L}]+)?|it|he|she|they|[\\p{L}]+';
}
const GIVEN = at(
  `you (?:gave|drew|made|put) (?:on )?(?<whom>him|her|it|them|the [\\p{L}]+) (?:with )?(?<n>an? extra|an? third|two left|two right|three|four|five|six|seven|eight|\\d|too many|extra) (?<part>${LIMBS})`,
);
const NOT_SAME = at(
  `${WHAT} (?:aren't|are not|isn't|is not|don't|do not|doesn't|does not) (?:match(?: each other)?|look the same|(?:quite |really |all )?(?:the same|equal|even|identical|symmetrical|alike)(?: (?<in>size|colou?r|length|height|shape|width|style|kind))?)(?: (?:on|at) (?:both|either|each) (?:sides?|ends?))?`,
);
const ALL_SAME = at(
  `(?<what>they|the [\\p{L}]+(?: [\\p{L}]+)?|both|all of them|everyone|everybody) (?:(?:all|both|each) )?(?:have|has|got|wear|wears|show|hold|are|look|hang) (?:(?:all|both) )?(?:the )?(?:exact |very )?same(?: (?<z>[\\p{L}]+))?`,
);
const WRONG_WAY = at(
  `${WHAT} (?:goes|go|points?|faces?|is facing|are facing|looks?|turns?|runs?|flows?|spins?|is going|are going|is pointing|are pointing|is|are|bends?|leans?|hangs?) ${MOD}(?:in )?(?:the )?(?<how>wrong (?:way|direction)(?: (?:round|around))?|backwards?|upside down|back to front|inside out|the other way)`,
);
const TOO = at(
  `(?<what>(?:(?:the|his|her|its|their|my) )?(?!it\\b|this\\b|that\\b|way\\b|far\\b)[\\p{L}-]+(?: [\\p{L}-]+)?)(?:'s| is| are| looks?| feels?| seems?) ${MOD}(?:too|brand|like (?:it's|it is|they're) (?:too|brand)) (?<how>[\\p{L}-]+)`,
);
const IS_NOT = at(
  `${WHAT} (?:isn't|is not|aren't|are not) (?:really |even |actually )?(?<how>[\\p{L}]+)(?: (?:anymore|any more|at all|yet|enough|to (?:anything|it|him|her|them|the [\\p{L}]+)))?`,
);
const I_SAID = at(
  `(?:[^,.;!?]{3,60}[,.;!?]+ )?(?:but )?(?:i|we) (?:(?:had|already|clearly|specifically) )?(?:said|asked for|told you)(?: to have| it)? (?<what>[^,.;!?]+)(?:[,.;!?]+ (?:and |but )?(?:this|that|it|you|these|there)\\b.*)?`,
);
const ANGLE =
  /^(?:it|this|that|the (?:picture|camera|view|angle)) ?(?:is|'s|looks?) ?(?:at|from|in) (?:an angle|the side|the (?:front|back|wrong (?:side|angle))|an? [\p{L}]+ angle|below|above|behind|portrait|landscape|profile)$/iu;

/** Qualities of which one is too much, and what is wished then; beside those that the tables have. */
const RATHER: Readonly<Record<string, string>> = {
  cartoony: 'realistic',
  cartoonish: 'realistic',
  realistic: 'stylized',
  tidy: 'messy',
  neat: 'messy',
  clean: 'worn',
  new: 'weathered',
  modern: 'old-fashioned',
  perfect: 'imperfect',
  polished: 'rough',
  smooth: 'rough',
  shiny: 'matte',
  glossy: 'matte',
  cute: 'serious',
  childish: 'grown-up',
  scary: 'friendly',
  creepy: 'friendly',
  muscular: 'slender',
  fancy: 'plain',
  plain: 'ornate',
  flat: 'rounded',
  straight: 'crooked',
  crooked: 'straight',
  stiff: 'relaxed',
  blurry: 'sharp',
  see_through: 'solid',
  transparent: 'solid',
  pointy: 'rounded',
  sharp: 'rounded',
  fluffy: 'sleek',
  human: 'animal-like',
  pretty: 'rugged',
  fresh: 'wilted',
  full: 'half-empty',
  loose: 'tight',
  tight: 'loose',
  feminine: 'masculine',
  masculine: 'feminine',
};
const rather = (how: string): string | undefined => RATHER[how] ?? oppositeOf(how);

/** "Skull" of "skull's too cartoony": the thing of that name, a part of it or somebody's. */
function spokenOf(bench: Workbench, what: string): Subject | undefined {
  const name = what.replace(/'s$/, '');
  const known = one(bench, name) ?? one(bench, `the ${name}`);
  const part = partOf(bench, /^(?:the|his|her|its|their) /i.test(name) ? name : `the ${name}`);
  return part && (!known || headOf(known.name) !== headOf(part.part)) ? partThing(bench, part.who, part.part) : known;
}
const pick = (bench: Workbench, what: string): Subject | undefined => {
  const thing = spokenOf(bench, what);
  if (thing) bench.focus = thing;
  return thing;
};
const told = (what: string): string =>
  /^(?:it|this|that|he|she|they)$/i.test(what) ? 'it' : `the ${bare(what.replace(/'s$/, ''))}`;
const asking = (what: string): string =>
  `How should ${told(what)} be? Say it (“make ${told(what)} smaller”, “${told(what)} should be open”); ${ANEW}.`;

const drawnBadly: Meaning = ({ bench, said, whole }) => {
  const { what, how = '' } = OFF.exec(said)?.groups ?? {};
  if (what && /\b(?:looks?|like|is|are|seems?)\b/i.test(what)) return undefined;
  // Beside a wish it is the reason of it.
  if (
    !whole ||
    (what &&
      !how.startsWith('like ') &&
      findSubjects(bench, what).some((each) => headOf(each.name) === headOf(bare(what)) || /^(?:he|she|they)$/i.test(what)))
  )
    return undefined;
  if (!what || /^(?:it|this|that|something|everything|make|looks?)\b/i.test(what)) return undefined;
  const name = bare(what.replace(/'s$/, ''));
  if (/\b(?:colou?rs?|light(?:ing)?|mood|text|letters|title|name|spelling|words?)\b/i.test(name)) return undefined;
  if (!one(bench, what) && !canBeSeen(name)) return undefined;
  return asking(what);
};

/** Legs too many or too few: nobody asked for them, and none is said to be so. */
const limbs: Meaning = ({ bench, said, edit }) => {
  const given = GIVEN.exec(said)?.groups?.part;
  if (given) {
    bench.setAbsent(`extra ${plural(singular(given.toLowerCase()))}`);
    return true;
  }
  const { what, n, part } = COUNTED.exec(said)?.groups ?? {};
  if (!what || !n || !part || /^(?:make|give|add|put|draw|a|an|the|with|no)$/i.test(what)) return undefined;
  if (/^an? /i.test(what) && !/^(?:there|you|i see)\b/i.test(said)) return undefined;
  if (/^(?:give|make|add|put|draw|show|with|want)\b/i.test(what)) return undefined;
  const among =
    /^one of the (?<of>[\p{L}]+)$/iu.exec(what)?.groups?.of ?? /^(?:the|his|her|my) (?<of>.+)$/iu.exec(what)?.groups?.of;
  if (
    !/^(?:there|you|i see)\b/i.test(said) &&
    !/^(?:one|it|he|she|they)\b/i.test(what) &&
    !(among && one(bench, `the ${among}`))
  )
    return undefined;
  const name = singular(part.toLowerCase());
  if (/^(?:no|only)\b/i.test(n)) {
    const whom = among ? one(bench, `the ${among}`) : one(bench, 'it');
    return whom && edit(`give the ${whom.name} ${isPlural(part) ? part : `a ${part}`}`) ? true : asking(what);
  }
  bench.setAbsent(`extra ${plural(name)}`);
  return true;
};

const unequal: Meaning = ({ bench, said }) => {
  const { what, in: by } = NOT_SAME.exec(said)?.groups ?? {};
  if (!what || /^(?:it|this|that|colou?rs?)$/i.test(what)) return undefined;
  const single = /\b(?:doesn't|isn't|does not|is not)\b/i.test(said);
  if (single) return undefined;
  const thing = pick(bench, what) ?? comesIn(bench, what);
  if (!thing) return undefined;
  const sides = /\bboth|either|each|symmetrical|even\b/i.test(said);
  bench.setAttribute(
    thing,
    'other',
    by
      ? `${by.toLowerCase() === 'colour' || by.toLowerCase() === 'color' ? 'same-colored' : `equal-${by.toLowerCase()}`}`.replace(
          'equal-size',
          'equal-sized',
        )
      : sides
        ? 'symmetrical'
        : 'matching',
  );
  return true;
};
/** What whoever looks sees though nobody named it. */
function comesIn(bench: Workbench, what: string): Subject | undefined {
  const name = bare(what);
  if (!/^(?:the|his|her|its|their) /i.test(what) || !canBeSeen(name) || lives({ name: headOf(name) })) return undefined;
  if (isBodyPart(name) || CLOTHES.has(headOf(name))) return undefined;
  const thing: Subject = {
    id: bench.freshId(singular(name)),
    name: singular(name),
    ...(isPlural(name) && { count: { min: 2 } }),
    attributes: [],
    actions: [],
    parts: [],
    source: 'edit',
  };
  bench.brief.subjects.push(thing);
  return thing;
}

/** "They all have the same picture". */
const allAlike: Meaning = ({ bench, said }) => {
  const { what, z } =
    ALL_SAME.exec(
      said.replace(
        /,? (?:(?:so |please |can you )*(?:make|have|let) them (?:all )?(?:different|differ|look different|vary)|they should (?:all )?be different|vary (?:it|them))$/i,
        '',
      ),
    )?.groups ?? {};
  if (!what || (!z && !/\bare|look\b/i.test(said))) return undefined;
  if (z && /^(?:size|time|way|place|as)$/i.test(z)) return undefined;
  const several = own(bench).filter(({ count, name }) => (count && !('exact' in count && count.exact === 1)) || isPlural(name));
  const thing = /^(?:they|both|all of them|everyone|everybody)$/i.test(what)
    ? (several.find((each) => each === bench.about) ?? several[0])
    : (one(bench, what) ?? comesIn(bench, what));
  if (!thing) return undefined;
  if (z) bench.setAction(thing, `each with a different ${singular(z.toLowerCase())}`, (other) => other.startsWith('each with'));
  else bench.setAttribute(thing, 'other', 'different');
  bench.focus = thing;
  return true;
};

/** "The arrows go the wrong way". */
const wrongWay: Meaning = ({ bench, said }) => {
  const { what, how } = WRONG_WAY.exec(said)?.groups ?? {};
  if (!what || !how || /^(?:make|turn|put|look)\b/i.test(what)) return undefined;
  const thing = /^(?:it|this|that)$/i.test(what) && own(bench).length > 1 && !bench.about ? undefined : pick(bench, what);
  if (!thing)
    return canBeSeen(bare(what))
      ? `Of the ${bare(what)} I was told nothing. Say which way, for example “the ${bare(what)} should point to the left”; ${ANEW}.`
      : undefined;
  if (/upside down|inside out|back to front/i.test(how)) {
    bench.setAttribute(thing, 'state', 'the right way up');
    return asking(what);
  }
  const deed = thing.actions
    .find(
      ({ value, off }) =>
        !off && /^(?:walking|running|flying|swimming|driving|pointing|flowing|sailing|looking|facing)\b/.test(value),
    )
    ?.value.split(' ')[0];
  bench.setAction(thing, `${deed ?? (/\bpoint|go|run|flow/i.test(said) ? 'pointing' : 'facing')} the other way`, (other) =>
    /^(?:facing|looking|pointing)/.test(other),
  );
  return true;
};

/** "Skull's too cartoony", "the hut looks brand new": the opposite, of that thing. */
const tooMuch: Meaning = ({ bench, said, whole, edit }) => {
  const { what, how } = TOO.exec(said)?.groups ?? {};
  if (what && !whole) {
    // Beside a wish it is the reason of it, and says of what.
    if (!/\bbrand new$/i.test(said)) return undefined;
    bench.focus = spokenOf(bench, what) ?? bench.focus;
    return true;
  }
  if (!what || !how || /^(?:much|many|few|little|big|large|small|dark|bright|tiny|huge)$/i.test(how)) return undefined;
  if (
    /^(?:he|she|they|there|picture|image|background|colou?rs?|light(?:ing)?|mood|text|title|letters|the (?:picture|image|background|colou?rs?|light(?:ing)?|mood|text|title|letters|sky|whole thing))$/i.test(
      what,
    )
  )
    return undefined;
  const low = how.toLowerCase();
  const otherwise = rather(low);
  if (!otherwise) return undefined;
  const thing = spokenOf(bench, what) ?? comesIn(bench, what);
  if (!thing) return undefined;
  // "Less violent" where it was said to be so is the other way round.
  thing.attributes = thing.attributes.filter(({ value }) => value !== low);
  const deed = `make the ${thing.name} ${otherwise}`;
  if (isBodyPart(thing.name) || !edit(deed)) {
    const still = bench.subjects().find(({ id }) => id === thing.id) ?? thing;
    bench.setAttribute(still, 'other', otherwise);
  }
  const still = bench.subjects().find(({ id }) => id === thing.id);
  bench.focus = (still && bench.ownerOf(still)) ?? still;
  return true;
};

/** "The tea isn't steaming": it should. */
const lacking: Meaning = ({ bench, said, edit }) => {
  const { what, how } = IS_NOT.exec(said)?.groups ?? {};
  if (!what || !how || /^(?:it|this|that)$/i.test(what)) return undefined;
  const low = how.toLowerCase();
  if (
    /^(?:right|good|great|nice|working|real|it|there|visible|showing|fitting|clear|readable|bad|too|so|very|that|really|here|needed|necessary|centered|centred|big|small|important|missing|like|same|even|equal|identical|in|on|at)$/.test(
      low,
    )
  )
    return undefined;
  const doing = /ing$/.test(low) && verbBase(low) !== undefined;
  if (!doing && !isAdjective(low) && !/(?:ed|en|lit|open|shut)$/.test(low)) return undefined;
  const thing = one(bench, what);
  if (thing) return edit(`${/^(?:he|she|they)$/i.test(what) ? what : `the ${thing.name}`} should be ${low}`) ? true : undefined;
  const part = partOf(bench, what);
  if (part) return edit(`give the ${part.who.name} ${low} ${part.part}`) ? true : undefined;
  const seen = comesIn(bench, what);
  if (!seen) return undefined;
  if (doing) bench.setAction(seen, low, () => false);
  else bench.setAttribute(seen, 'state', low);
  bench.focus = seen;
  return true;
};

const facts = (brief: Brief): string =>
  JSON.stringify(
    linesOf(brief)
      .map(({ kind, value }) => `${kind} ${value}`)
      .sort(),
  );
/** "It's at an angle, i said from above": what was said once is said again; where it is so already, that is told. */
const saidBefore: Meaning = (saying: Saying) => {
  const { bench, said, edit } = saying;
  if (ANGLE.test(said))
    return 'From where it is seen I can say (“from above”, “from the front”, “from below”); how it came out “another” paints anew.';
  const what = I_SAID.exec(said)?.groups?.what?.trim();
  if (!what || /^(?:it|that|this|so|no|yes|what|how|you|i|one|two|three|four|five|\d+|only)\b|\bnot\b/i.test(what))
    return undefined;
  const before = facts(bench.brief);
  const words = what.toLowerCase().replace(/^(?:straight |directly |right |only |just |an? |the |some )+/, '');
  const there = [...bench.brief.look, ...bench.brief.setting].find(
    ({ off, value, source }) =>
      !off && source !== 'writer' && words.split(' ').every((word) => value.toLowerCase().split(' ').includes(word)),
  );
  if (there) return `It is set to “${there.value}” already; “another” paints it anew.`;
  if (!edit(what)) return undefined;
  return facts(bench.brief) === before ? `It is set to “${what}” already; “another” paints it anew.` : true;
};

export const amiss: Meaning = (saying) => {
  if (wordNet(saying.said) !== undefined) return undefined;
  for (const meaning of [saidBefore, limbs, unequal, allAlike, wrongWay, drawnBadly, tooMuch, lacking]) {
    const outcome = meaning(saying);
    if (outcome !== undefined) return outcome;
  }
  return undefined;
};
