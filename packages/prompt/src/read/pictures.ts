/** Words that speak of the picture: media, styles before a thing, "vibes" and "scene" after one (R7). */
import { CLOTHES, COLOURS, drawingOf, LOOKS, type LookKind, MOODS, OWN_STYLES, singular, wordNet } from '@atelier/lexicon';
import { beastTraits } from '../subjects/beasts.ts';
import { type NounContext, withNouns } from './context.ts';
import { type Draft, kindOf, type Ref } from './draft.ts';
import type { NounPhrase } from './items.ts';
import { isPluralForm, singularOf } from './lexeme.ts';
import { isNamedPlace, settingOf } from './places.ts';
import { lookModifiers, settingModifier } from './predicates.ts';
import { wording } from './wording.ts';
import type { Word } from './words.ts';

/** Nouns that carry the words before them and say little themselves: "beach scene", "cabin vibes", "anime style". */
export const CARRIERS: ReadonlyMap<string, LookKind | 'light'> = new Map([
  ['scene', 'light'],
  ['view', 'light'],
  ['setting', 'light'],
  ['image', 'light'],
  ['picture', 'light'],
  ['pic', 'light'],
  ['vibe', 'mood'],
  ['vibes', 'mood'],
  ['mood', 'mood'],
  ['atmosphere', 'mood'],
  ['ambiance', 'mood'],
  ['ambience', 'mood'],
  ['feel', 'mood'],
  ['feeling', 'mood'],
  ['aesthetic', 'style'],
  ['aesthetics', 'style'],
  ['style', 'style'],
]);

/** "Warm hues", "sunset colours": the words before them are colours of the picture. */
export const PALETTE_HEADS: ReadonlySet<string> = new Set('hue color colour tone shade tint palette gradient'.split(' '));

const MEDIUM_SINGLE = new Set(
  'photograph illustration photography ink pencil crayon charcoal vector octane blender smooth sharp clean simple concept digital unity'.split(
    ' ',
  ),
);

/** Of painters, and never of a thing. */
const MOVEMENT = /^(?:impressionist|expressionist|cubist|pointillist|fauvist|surrealist|futurist)$/;

/** When those are at work who work then. */
export const SHIFTS: ReadonlyMap<string, string> = new Map([
  ['night shift', 'night'],
  ['graveyard shift', 'night'],
  ['late shift', 'evening'],
  ['early shift', 'early morning'],
  ['day shift', 'day'],
]);

/** "steampunk airship", "pixel art castle", "autumn leaves", "Paris café": the words before a thing that speak of the whole picture. */
export function leading(np: NounPhrase, draft: Draft): void {
  if (np.negation || np.owner) return;
  const rest = np.nouns;
  const said = rest.length;
  while (rest.length > 1 && !(rest.length === 2 && CARRIERS.get(np.head) === 'style')) {
    const word = rest[0]!;
    const look =
      word.look !== undefined &&
      !MEDIUM_SINGLE.has(word.lower) &&
      LOOKS.has(word.lower) &&
      ['style', 'medium', 'texture', 'detail'].includes(word.look) &&
      !OWN_STYLES.has(word.lower);
    const season =
      !PALETTE_HEADS.has(np.head) &&
      // "On a summer day": both are the setting, and the day is no thing.
      !np.nouns.every((w) => w.setting) &&
      ((word.setting === 'season' && !CLOTHES.has(np.head)) ||
        word.setting === 'era' ||
        (word.setting === 'time' && word.lower !== 'day'));
    // "A night shift baker": when the baker works.
    const shift = SHIFTS.get(word.lower);
    if (shift) {
      const fact = draft.addSetting('time', shift, shift, [word]).fact;
      fact.name = word.lower;
    } else if (look) draft.addLook(word.look!, word.lower, [word]);
    else if (season) draft.addSetting(word.setting!, word.lower, word.lower, [word]);
    else if (isNamedPlace(word)) draft.addSetting('place', word.lower, word.lower, [word]);
    else break;
    rest.shift();
  }
  if (rest.length < said) np.name = rest.length === 1 ? singularOf(rest[0]!.lexeme) : singular(wording(rest));
  np.modifiers = np.modifiers.filter((modifier) => {
    const last = modifier.words.at(-1)!;
    if (modifier.words.length === 1 && last.setting === 'era') draft.addSetting('era', last.lower, last.lower, [last]);
    else if (
      modifier.words.length === 1 &&
      last.size > 1 &&
      (last.look === 'medium' || last.look === 'style') &&
      LOOKS.has(last.lower)
    )
      draft.addLook(last.look, last.lower, [last]);
    else if (
      modifier.words.length === 1 &&
      last.look === 'style' &&
      CARRIERS.get(np.head) !== 'style' &&
      !OWN_STYLES.has(last.lower) &&
      !MOODS.has(last.lower) &&
      (wordNet(last.lower)?.adjective === undefined || (np.determiner === undefined && MOVEMENT.test(last.lower)))
    )
      draft.addLook('style', last.lower, [last]);
    // "A claymation family": how the picture is made.
    else if (
      modifier.words.length === 1 &&
      (last.look === 'medium' || (RESOLUTION.test(last.lower) && !SCREENS.test(np.head))) &&
      wordNet(last.lower) === undefined &&
      LOOKS.has(last.lower)
    )
      draft.addLook(last.look!, last.lower, [last]);
    else return true;
    return false;
  });
}

const RESOLUTION = /^(?:\d{1,2} ?k|u?hd)$/;
const SCREENS = /^(?:tv|television|monitor|screen|camera|display|projector)$/;

/** "warm orange and pink hues": the whole as one value, joined as said. */
export function joinedValue(np: NounPhrase): string {
  const modifiers = np.modifiers.map((m) => m.value);
  const noun = wording(np.nouns);
  const [a, b] = modifiers.slice(-2);
  if (a !== undefined && b !== undefined && kindOf(a) === 'color' && kindOf(b) === 'color')
    return [...modifiers.slice(0, -2), `${a} and ${b}`, noun].join(' ');
  return [...modifiers, noun].join(' ');
}

const isFeeling = ({ value, words }: NounPhrase['modifiers'][number]): boolean =>
  !LOOKS.has(value) && words.every((word) => !COLOURS.has(word.lower) && !word.setting && !word.look);

export function carried(np: NounPhrase, carrier: LookKind | 'light', context: NounContext): Ref | undefined {
  const { draft } = context;
  const rest = np.nouns.slice(0, -1);
  const word = np.nouns.at(-1)!;
  let ref: Ref | undefined;
  if (carrier === 'style') {
    const words = [...np.modifiers.flatMap((m) => m.words), ...np.nouns];
    draft.addLook(
      'style',
      words
        .slice(-5)
        .map((w) => w.lower)
        .join(' '),
      words.slice(-5),
    );
    return undefined;
  }
  const moody = carrier === 'light' ? undefined : np.modifiers.find((m) => MOODS.has(m.value));
  if (moody) {
    // "cozy … vibes" is one mood: cozy.
    draft.addLook(carrier as LookKind, moody.value, [...moody.words, word], `${moody.value} ${word.lower}`);
    np.modifiers = np.modifiers.filter((m) => m !== moody);
  } else if (carrier === 'mood' && rest.length === 0 && np.modifiers.length > 0 && np.modifiers.every(isFeeling)) {
    // Any other word for a mood is one too: "a quiet mood" is quiet, and of no second mood that is called mood.
    const value = np.modifiers.map((modifier) => modifier.value).join(' ');
    draft.addLook('mood', value, [...np.modifiers.flatMap(({ words }) => words), word], `${value} ${word.lower}`);
    np.modifiers = [];
  } else if (carrier !== 'light') draft.addLook(carrier, word.lower, [word]);
  if (rest.length > 0) {
    const inner: NounPhrase = {
      ...np,
      nouns: rest,
      modifiers: [],
      name: wording(rest),
      head: rest.at(-1)!.lower,
      plural: false,
    };
    inner.determiner = undefined;
    // "A tropical beach scene": so is the beach.
    const whole = carrier === 'light' ? { ...inner, modifiers: np.modifiers } : inner;
    const place = settingOf(whole, { ...context, alone: true, only: true, scene: true });
    if (place !== undefined && carrier === 'light') np.modifiers = [];
    ref = place ?? context.introduce(inner, { ...context, alone: true });
  }
  for (const modifier of np.modifiers) {
    const first = modifier.words.at(-1)!;
    if (settingModifier(modifier, draft)) continue;
    if (MOODS.has(modifier.value) || MOODS.has(first.lower)) draft.addLook('mood', modifier.value, modifier.words);
    else if (ref && carrier === 'light') draft.addAttribute(ref, modifier.value, modifier.words);
    else
      draft.addLook(
        LOOKS.get(modifier.value) ?? (COLOURS.has(first.lower) ? 'palette' : 'mood'),
        modifier.value,
        modifier.words,
      );
  }
  return ref;
}

/** What pictures are made with, and a thing with an article: "a yellow pencil". */
const MATERIALS = new Set('pencil ink crayon charcoal pen chalk'.split(' '));

/** Whom an emblem stands for, and what stands for one. */
const TRADES = new Set('brand company business label startup firm agency'.split(' '));
export const MARKS = new Set('logo emblem badge icon sticker'.split(' '));
/** "Modern law firm logo": the logo is modern. */
const OF_MARKS =
  /^(?:modern|classic|elegant|simple|clean|sleek|bold|flat|vintage|retro|luxury|luxurious|professional|creative|abstract|geometric|playful|rustic|hand-?drawn|colou?rful|round|circular|square|premium|corporate|sophisticated|trendy|unique)$/;

/** Facets whose nouns take an "of": "close-up of", "interior of". */
export const FRAMINGS: ReadonlySet<string> = new Set(['shot', 'angle', 'lens', 'composition']);

/** "Camera product photo": nothing is taken with it, it is shown. */
const SHOWN = /^(?:camera|drone|phone|computer|book|pen|pencil|album|record|glass)$/;
const PRODUCT = /^product /;
const HOW = new Set(
  'self fashion beauty glamour boudoir corporate business graduation engagement school passport press yearbook menu editorial recipe textbook kid kids child childs children childrens toddler toddlers neon satellite x-ray security thermal microscope cctv studio film oil ink pencil chalk crayon charcoal pen sand glass paper silk stock movie book novel paperback album record comic magazine travel product wall phone desktop computer camera drone cover polaroid'.split(
    ' ',
  ),
);

const HUNG = /^(?:poster|photo|photograph|painting|drawing|picture|portrait|sketch|print|postcard)(?:e?s)?$/;

/** "Looking at a picture", "a phone with an image of a cat": somebody has it there, and it is not how the whole is made. */
export const isSeenThere = ({ determiner, owner }: NounPhrase, { first, verb }: NounContext): boolean =>
  !first &&
  verb !== undefined &&
  (owner !== undefined || /^(?:an?|his|her|their|its|another)$/.test(determiner?.lower ?? '')) &&
  !/^(?:in|into|of|for|as|from|by|like|in the style of|in the form of|more like|is|turned into|made into)$/.test(verb);

/** "Viking portrait", "native american chief portrait": a quality elsewhere, and somebody before a portrait. */
const isSomebodyToo = (value: string): boolean => {
  const { concrete, adjective } = wordNet(value) ?? {};
  return (
    concrete === 'person' &&
    (adjective === undefined ||
      /^(?:chief|giant|elder|noble|male|female|spartan|amazon|cossack|bedouin|aztec|inuit|maori|apache|cherokee|sikh)$/.test(
        value,
      ))
  );
};

/** Who is portrayed, by a name: what a portrait is made for or with is a word of the dictionary. */
const isPortrayed = (medium: string, before: readonly Word[], last: string): boolean =>
  /^(?:portrait|headshot|caricature)$/.test(medium) &&
  (drawingOf(wording(before))?.category === 'person' ||
    (wordNet(last) === undefined &&
      before.every(({ lower, look, setting }) => /^[a-z]{3,}$/.test(lower) && !look && !setting)));

export const isMedium = (np: NounPhrase, context: NounContext): boolean => {
  const last = np.nouns.at(-1)!;
  if (last.look !== 'medium' || (np.owner && !/^(?:child|kid)$/.test(np.owner.head))) return false;
  // "Three bees sticker": the bees are counted.
  const shown = np.nouns.at(-2);
  if (np.count && !(shown && MARKS.has(last.lower) && isPluralForm(shown.lexeme))) return false;
  if (context.acts && !context.opensOf && !/^(?:photo|photograph|picture|image|pic)s?$/.test(last.lower)) return false;
  if (context.placed) return false;
  // "a logo of a poster": what the first shows.
  if (context.first && np.determiner && !context.opensOf && context.draft.look.some(({ kind }) => kind === 'medium'))
    return false;
  // "a vase with a painting of toucans": it is on the vase.
  if (isSeenThere(np, context)) return false;
  if (np.determiner !== undefined && !context.first && (context.preposition === 'with' || context.verb === 'holding'))
    return false;
  if (MATERIALS.has(last.lower) && (np.determiner !== undefined || context.preposition === 'with') && !context.opensOf)
    return false;
  // "A bedroom, posters of bands on the walls": they hang there.
  if (np.plural && !context.first && context.opensOf && context.draft.refs.length > 0 && HUNG.test(last.lower)) return false;
  if (np.plural && np.determiner === undefined && context.opensOf && context.draft.refs.length > 0 && HUNG.test(last.lower))
    return false;
  if (context.opensOf || context.alone) return true;
  if (LOOKS.get(last.lower) === 'medium') return context.first || context.preposition !== 'on';
  return context.preposition === 'as' || (context.first && context.preposition === undefined && last.lower !== 'scene');
};

export function medium(np: NounPhrase, context: NounContext): undefined {
  if (np.owner) {
    // "children's book illustration", "child's drawing".
    const words = [...np.owner.nouns, ...(np.owner.possessive ? [np.owner.possessive] : []), ...np.nouns];
    context.draft.addLook(
      'medium',
      words
        .map((w) => w.lower)
        .join(' ')
        .replace(" 's", "'s"),
      words,
    );
    lookModifiers(np.modifiers, context, 'style');
    return undefined;
  }
  const last = np.nouns.at(-1)!;
  const before = np.nouns.slice(0, -1);
  // "a mountain coffee brand emblem": it stands for a brand, and shows what the brand is known by.
  if (before.length > 1 && TRADES.has(before.at(-1)!.lower) && MARKS.has(last.lower)) {
    const whose = before.at(-1)!;
    context.draft.addLook('medium', last.lower, [whose, last], `${whose.lower} ${last.lower}`);
    lookModifiers(np.modifiers, context, 'style');
    const shown = before.slice(0, -1);
    // "Dog grooming" is one thing that is done.
    const whole = shown.length > 1 && /ing$/.test(shown.at(-1)!.lower) && wordNet(shown.at(-1)!.lower)?.concrete === undefined;
    for (const words of whole ? [shown] : shown.map((word) => [word])) {
      const one = withNouns({ ...np, modifiers: [] }, words);
      one.determiner = undefined;
      context.introduce(one, { ...context, alone: false, only: false, opensOf: false });
    }
    return undefined;
  }
  // "dog portrait", "bakery logo": what it shows; "studio photo": how it is made.
  // "Sushi rolls close up photo": how it is framed is said apart.
  for (let how = before.at(-1); before.length > 1 && how?.look && FRAMINGS.has(how.look); how = before.at(-1)) {
    context.draft.addLook(how.look, how.lower, [how]);
    before.pop();
  }
  const mark = MARKS.has(last.lower);
  const outline = before.at(-1);
  // "A circle logo": the form of the mark.
  if (
    mark &&
    outline &&
    before.length === 1 &&
    /^(?:circle|square|triangle|hexagon|shield|diamond|oval)$/.test(outline.lower)
  ) {
    context.draft.addLook('style', outline.lower, [outline]);
    before.pop();
  }
  const trade = before.at(-1);
  // "A happy halloween sticker": for which day it is, and nothing on it.
  if (mark && trade && before.every(({ setting }) => setting === 'event')) {
    const words = [...np.modifiers.flatMap((m) => m.words), ...np.nouns].sort((a, b) => a.start - b.start);
    context.draft.addLook('medium', wording(words), words);
    return undefined;
  }
  if (
    trade &&
    before.every((w) => w.look === undefined) &&
    ((mark && !context.opensOf) ||
      ((!(HOW.has(trade.lower) || (trade.lower === 'food' && context.opensOf)) ||
        (SHOWN.test(trade.lower) && PRODUCT.test(last.lower))) &&
        (wordNet(singularOf(trade.lexeme))?.concrete !== undefined ||
          beastTraits(singularOf(trade.lexeme)).length > 0 ||
          // "Santa claus portrait", "pikachu portrait": of somebody by a name that no dictionary has.
          isPortrayed(last.lower, before, singularOf(trade.lexeme)) ||
          // "Running shoes product photo": of shoes.
          (trade.size > 1 && wordNet(singular(trade.lower.split(' ').at(-1) ?? ''))?.concrete !== undefined) ||
          // "Sushi rolls close up photo": of what, by any of its words.
          (last.size > 1 &&
            before.some(({ lexeme }) =>
              singularOf(lexeme)
                .split(' ')
                .some((part) => wordNet(part)?.concrete !== undefined),
            )))))
  ) {
    context.draft.addLook('medium', last.lower, [last]);
    const isHow = ({ value }: NounPhrase['modifiers'][number]): boolean => LOOKS.has(value) || (mark && OF_MARKS.test(value));
    const own = np.modifiers.filter((m) => !isHow(m));
    lookModifiers(np.modifiers.filter(isHow), context, 'style');
    // "Coffee shop logo": nobody is in the shop; a poster of a beach is at one.
    context.introduce(withNouns({ ...np, modifiers: own }, before), { ...context, alone: !mark, first: !mark, only: false });
    return undefined;
  }
  // "Husky portrait": by itself the word says how a voice is.
  const breed = before.length === 0 ? np.modifiers.at(-1) : undefined;
  if (breed && !context.opensOf && (beastTraits(breed.value).length > 0 || isSomebodyToo(breed.value))) {
    context.draft.addLook('medium', last.lower, [last]);
    const own = np.modifiers.slice(0, -1);
    context.introduce(withNouns({ ...np, modifiers: own }, breed.words), { ...context, only: false });
    return undefined;
  }
  const light = last.size === 1 && /^(?:photo|photograph|picture|image|pic|scene|view)s?$/.test(last.lower);
  const words = [...before, last];
  if (!(light && before.length === 0 && np.modifiers.length > 0 && last.lower !== 'photo' && last.lower !== 'photograph'))
    context.draft.addLook('medium', wording(words), words);
  lookModifiers(np.modifiers, context, 'style');
  return undefined;
}
