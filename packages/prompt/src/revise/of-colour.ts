/** Colours and light where they fall: "the gold looks brown", "more like sage", "the only thing in colour", "a green glow from inside the windows" (R56). */
import { findSubjects } from './find.ts';
import type { Form } from './outcome.ts';
import { isColour, predicate } from './predicate.ts';
import type { Workbench } from './workbench.ts';

const TURNED =
  /^(?:(?:but|hmm+|and),? )?(?:the |all the |that )?(?<one>[\p{L}-]+) (?:looks?|is|are|seems?|comes out|came out|turned out|reads as|appears) (?:(?:more|kind of|a bit|too|like|really|very|just|almost|so|rather) )*(?<other>[\p{L}-]+)(?: (?:to|for) me| now| here| though| on my screen)*$/iu;
const LIKE_SHADE =
  /^(?:make |turn |have |change )?(?:the |all the |all )?(?<one>[\p{L}]+) (?:should |could |must |be |to be |a (?:bit|little|touch) |more |rather |like |of an? |into |to |towards? ){1,5}(?:an? )?(?<other>(?!and\b)[\p{L}]+(?: [\p{L}]+)?)$/iu;
const ONLY_ONE =
  /^(?:make |have |let |keep |leave )?(?<what>(?:the|his|her|its|my) [\p{L}' ]+?) (?:should be |is |be |as )?the (?:one|only|single) (?:thing|part|spot|bit|object|element)s?(?: (?:in (?:it|the (?:picture|image|scene))))? (?:(?:that|which)(?:'s| is| has)? |with |in )?(?:in )?(?<how>[\p{L}-]+)$/iu;
const BACK = /^(?:bring|put|get|add|i want|give (?:me|us)) (?:back )?(?:the |some |that )?(?<what>[\p{L}]+)(?: back)?$/iu;
const LIGHT_ON =
  /^(?:(?:add|put|with|have|give (?:it|us)|i want|let there be) )?(?:(?:a|some|the|little|bit|lot|of|much|just|slightly) )*(?:more )?(?<what>sun|sunlight|sunshine|light|shade|shadow|warm light|golden light|moonlight) (?<where>(?:on|from|over|in|through|across|onto|at|behind) (?:the|his|her|its) [\p{L}' -]+)$/iu;
const GLOW =
  /^(?:(?:give|add|put|have|make|with|let) )?(?:(?:it|him|her|them|the [\p{L}]+(?: [\p{L}]+)?) (?:have )?)?(?:an? |some )?(?<how>(?:[\p{L}-]+ ){0,2})(?<what>glow|light|shine|shimmer) (?:coming |shining |streaming |spilling )?(?<where>(?:from|inside|in|behind|under|around|through|out of) [\p{L}' -]+)$/iu;
const MATCH =
  /^(?:make |have |let |can |could )?(?:the |its )?(?<what>border|frame|edge|edges|background|text|lettering|letters|title|trim) (?:should |could |to |must )?(?:match|go with|pick up|be the same colou?rs? as|have the colou?rs of)(?:es)? (?:the |its )?(?<other>[\p{L} ]+?)(?:'s colou?rs)?$/iu;

const inColour = (bench: Workbench, colour: string) =>
  bench
    .subjects()
    .filter(
      ({ name, attributes }) =>
        attributes.some(
          ({ kind, value, off }) => !off && (kind === 'color' || kind === 'material') && value.split(/[ -]/).includes(colour),
        ) || name.split(' ').includes(colour),
    );
/** How a colour is named that shall be just that. */
const pure = (colour: string): string =>
  /^(?:gold|golden|silver|copper|bronze|brass)$/.test(colour) ? `bright metallic ${colour}` : `clear ${colour}`;

/** What takes the place of a colour: in what has it, else in the colours of the whole. */
function recolour(bench: Workbench, old: string, by: string): true {
  const things = inColour(bench, old);
  for (const thing of things) bench.setAttribute(thing, 'color', by);
  if (things.length > 0) return true;
  const palette = bench.brief.look.find(({ kind, off }) => kind === 'palette' && !off);
  const said = palette?.value.split(/,? and |, /) ?? [];
  const at = said.findIndex((each) => each.split(' ').includes(old));
  bench.setLook(
    'palette',
    palette && at >= 0
      ? said
          .with(at, by)
          .join(', ')
          .replace(/, ([^,]+)$/, ' and $1')
      : by,
  );
  return true;
}

export const ofColour: Form = (bench, clause) => {
  const low = clause.toLowerCase();
  const turned = TURNED.exec(low)?.groups;
  if (turned?.one && turned.other && turned.one !== turned.other && isColour(turned.one) && isColour(turned.other))
    return recolour(bench, turned.one, pure(turned.one));
  const shade = LIKE_SHADE.exec(low)?.groups;
  if (shade?.one && shade.other && isColour(shade.one) && isColour(shade.other) && findSubjects(bench, shade.one).length === 0)
    return recolour(
      bench,
      shade.one,
      shade.other.includes(shade.one) || /^(?:sage|olive|mint|emerald|navy|sky|rose|rust|mustard)$/.test(shade.other) === false
        ? shade.other
        : `${shade.other} ${shade.one}`,
    );
  const only = ONLY_ONE.exec(low)?.groups;
  const alone =
    /^(?:make |keep |have )?(?:only|just) (?<what>(?:the|his|her|its|my) [\p{L}' ]+?) (?:should be |is |be )?(?<how>in (?:full )?colou?r|colou?red|colou?rful)$/u.exec(
      low,
    )?.groups;
  const [one] = only?.what ? findSubjects(bench, only.what) : [];
  const [coloured] = alone?.what ? findSubjects(bench, alone.what) : [];
  if (coloured) {
    bench.setAttribute(coloured, 'other', 'colourful');
    bench.setLook('palette', 'muted greys');
    bench.focus = coloured;
    return true;
  }
  if (one && only?.how && (/^colou?r(?:ful)?$/.test(only.how) || isColour(only.how))) {
    if (isColour(only.how)) predicate(bench, [one], only.how);
    else bench.setAttribute(one, 'other', 'colourful');
    bench.setLook('palette', 'muted greys');
    bench.focus = one;
    return true;
  }
  const back = BACK.exec(low)?.groups?.what;
  if (back && isColour(back) && /\bback\b/.test(low)) {
    const palette = bench.brief.look.find(({ kind, off }) => kind === 'palette' && !off);
    bench.setLook(
      'palette',
      palette && !palette.value.includes(back) ? `${palette.value.replace(/,? and /, ', ')} and ${back}` : back,
    );
    return true;
  }
  const lit = LIGHT_ON.exec(low)?.groups;
  if (lit?.what && lit.where && !/^(?:in|on) the (?:picture|image|scene)$/.test(lit.where)) {
    bench.setLook('lighting', `${/^sun/.test(lit.what) ? 'sunlight' : lit.what} ${lit.where}`);
    return true;
  }
  const glow = GLOW.exec(low)?.groups;
  if (
    glow?.what &&
    glow.where &&
    (glow.how ?? '')
      .trim()
      .split(' ')
      .every(
        (word) =>
          word === '' ||
          isColour(word) ||
          /^(?:soft|warm|faint|eerie|strange|dim|cold|ghostly|bright|strong|cosy|cozy)$/.test(word),
      )
  ) {
    bench.setLook('lighting', `${glow.how ?? ''}${glow.what} ${glow.where}`);
    return true;
  }
  const match = MATCH.exec(low)?.groups;
  const [other] = match?.other ? findSubjects(bench, match.other) : [];
  if (match?.what && other) {
    bench.setLook('composition', `${match.what} in the colours of the ${other.name}`);
    return true;
  }
  return undefined;
};
