/** "Less blue", "too red", "more gold": a colour of the picture as a whole, where no thing in it is called so or was said to be so. */
import { findSubjects } from './find.ts';
import { LOOK_STEPS } from './ladders.ts';
import type { Form } from './outcome.ts';
import { look } from './picture.ts';
import { isColour } from './predicate.ts';
import { removeProperty } from './remove.ts';

const TINT =
  /^(?:make (?:it|this|that|everything|the (?:picture|image)) |(?:it|this|that|the (?:picture|image))(?:'s| is| looks) )?(?<way>less|more|too(?: much)?|not (?:so|as|that|too)) (?<colour>[\p{L}-]+)$/iu;
const LIGHT = /^(?:lights?|lighting)$/i;
/** The side that a hue pulls a picture to, and so the way from it. */
const COOL = /^(?:blue|navy|teal|cyan|turquoise|aqua|indigo|azure)$/;
const WARM = /^(?:red|orange|yellow|pink|gold|golden|amber|scarlet|crimson)$/;

/** "More pink and blue in the lights". */
const IN_WHAT = /^(?:add )?(?:some )?more (?<colours>[\p{L}-]+(?: and [\p{L}-]+)?) (?:in|to) (?:it|the (?<what>[\p{L} ]+))$/iu;

export const tinting: Form = (bench, clause, _, edit) => {
  const { colours, what } = IN_WHAT.exec(clause)?.groups ?? {};
  if (colours && isColour(colours.toLowerCase())) {
    if (what && LIGHT.test(what)) {
      bench.setLook('lighting', `${colours.toLowerCase()} light`);
      return true;
    }
    if (what && !/^(?:picture|image|scene|colou?rs?|palette|background)$/i.test(what))
      return edit(bench, `make the ${what} ${colours}`, { correcting: false, before: undefined });
    bench.setLook('palette', colours.toLowerCase());
    return true;
  }
  const { way = '', colour: said = '' } = TINT.exec(clause)?.groups ?? {};
  const colour = said.toLowerCase();
  if (!isColour(colour) || LOOK_STEPS.has(`${way.toLowerCase()} ${colour}`) || findSubjects(bench, colour).length > 0)
    return undefined;
  const palette = bench.brief.look.find(({ kind, off }) => kind === 'palette' && !off);
  if (/^more$/i.test(way)) {
    // "Sunset colours, more orange": those, and more of it.
    const theirs =
      palette && palette.source !== 'writer' && !palette.value.includes(' and ') && !palette.value.includes(colour);
    bench.setLook('palette', theirs ? `${palette.value} and ${colour}` : colour);
    return true;
  }
  if (removeProperty(bench, colour)) return true;
  const named = palette?.value.split(/,? and |, /) ?? [];
  const others = named.filter((each) => !each.toLowerCase().split(/[ -]/).includes(colour));
  if (others.length > 0 && others.length < named.length) {
    const [last, ...before] = others.reverse();
    bench.setLook('palette', before.length > 0 ? `${before.reverse().join(', ')} and ${last}` : `${last}`);
    return true;
  }
  return look(bench, COOL.test(colour) ? 'warmer' : WARM.test(colour) ? 'cooler' : '') ?? `Which colour instead of ${colour}?`;
};
