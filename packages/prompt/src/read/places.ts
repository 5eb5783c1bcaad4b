/** Whether a noun phrase is the setting: a place, a time, a weather, or scenery that is a thing by itself (R3). */
import {
  ALSO_WORDS,
  COLOURS,
  DESERTED,
  drawingOf,
  LOOKS,
  MOODS,
  NAMED_PLACES,
  PLACES,
  POSSESSIVES,
  placeKnown,
  SETTING_ADJECTIVES,
  SURFACES,
  wordNet,
} from '@atelier/lexicon';
import { isProper, type NounContext } from './context.ts';
import type { Ref } from './draft.ts';
import type { Modifier, NounPhrase } from './items.ts';
import { isPluralForm, singularOf } from './lexeme.ts';
import { isAnimate } from './living.ts';
import { isCapital } from './pattern.ts';
import { predicate, settingModifier } from './predicates.ts';
import { wording } from './wording.ts';

/** Places that alone are a thing to look at. */
const THINGS = new Set(
  'castle house church temple bridge station iceberg spaceship waterfall volcano moon planet barn cabin cottage tunnel stage bar diner'.split(
    ' ',
  ),
);

/**
 * A building that can be drawn is seen from outside where it is any such ("a hospital", "abandoned school") and no room: "the hospital" and
 * "an indoor arena" are places. Ground that is built on, as a pier or a bus stop, is a place by itself.
 */
function isSeenFromOutside({ determiner, modifiers, name }: NounPhrase): boolean {
  const any = determiner === undefined ? modifiers.length > 0 : /^(?:an?|another)$/.test(determiner.lower);
  if (!any || modifiers.some(({ value }) => /^(?:indoors?|inside|interior)$/.test(value))) return false;
  const drawing = drawingOf(name);
  if (drawing?.category !== 'building' || drawing.grounding.name.startsWith('scene.')) return false;
  const tags = placeKnown(name)?.tags ?? [];
  // A street is one in which a bus stop stands; a square or a station is a place whatever it is called.
  return (!tags.includes('urban') || drawing.noun === name) && !tags.includes('water');
}

/** Weather that is a thing when it is one: "a tornado made of bees". */
const STORMS = new Set('tornado hurricane storm thunderstorm snowstorm blizzard'.split(' '));

const CELESTIAL = new Set('moon mars saturn jupiter planet galaxy'.split(' '));

/** Solid places: on them something stands, in them something happens. */
const SOLID = new Set(
  'mountain mountains hill hills cliff castle bridge church temple volcano iceberg cabin barn cottage island stage house station'.split(
    ' ',
  ),
);

const COATED = /^(?:covered|coated|dusted|rimmed|wrapped|encased|edged) (?:in|with|by)$/;

const DWELL = new Set([
  'in',
  'at',
  'inside',
  'within',
  'through',
  'across',
  'along',
  'throughout',
  'by',
  'near',
  'around',
  'into',
  'over',
  'above',
  'in the middle of',
  'on the edge of',
  'at the edge of',
  'in the center of',
  'in front of',
  'of',
  'from',
]);

const INSIDE = new Set([
  'in',
  'at',
  'inside',
  'within',
  'through',
  'across',
  'along',
  'throughout',
  'into',
  'in the middle of',
  'on the edge of',
  'at the edge of',
  'in the center of',
  'around',
]);

/** "Mars landscape": the name says where, and the word behind it no second place. */
const GENERIC = new Set('landscape scenery countryside terrain'.split(' '));

/** The place that was named right before the phrase, which is said with it. */
function namedBefore({ nouns }: NounPhrase, draft: NounContext['draft']): Ref | undefined {
  const ref = draft.refs.at(-1);
  if (ref?.kind !== 'setting' || ref.fact.kind !== 'place' || ref.fact.span?.[1] !== nouns[0]!.start - 1) return undefined;
  ref.fact.name = `${ref.fact.value} ${nouns[0]!.lower}`;
  draft.mention(ref, nouns);
  return ref;
}

/** "A mountain behind a beach": among land forms the one that they stand behind is where it all is. */
const isBackedBy = (preposition: string, { besides }: NounContext): boolean =>
  /^(?:behind|beyond)$/.test(preposition) &&
  besides.length > 0 &&
  besides.every(({ kind, head }) => kind === 'subject' && /^(?:mountain|hill|cliff|volcano|island)$/.test(head));

/** Somebody, or what is made by hand: "a queen of ice", "a statue of sand". */
const isShaped = (ref: Ref): boolean =>
  isAnimate(ref) || /^(?:statue|sculpture|figure|figurine|throne|crown|palace|castle|heart|rose|dress|mask)$/.test(ref.head);

const bare = (name: string): string => name.replace(/^the /, '');

/** "A man in his garage": whose place it is makes it no less the place. */
const isWithin = ({ name, head }: NounPhrase, preposition: string | undefined): boolean =>
  preposition !== undefined &&
  /^(?:in|inside|at|into|outside|around|through|across)$/.test(preposition) &&
  (PLACES.has(name) || PLACES.has(head));

/** "Our kitchen", "my bedroom at night": whoever tells of it shows the place. */
const isOurs = ({ determiner, name, head }: NounPhrase, { preposition, first, acts }: NounContext): boolean =>
  preposition === undefined &&
  first &&
  !acts &&
  /^(?:my|our|your)$/.test(determiner?.lower ?? '') &&
  (PLACES.has(name) || (/'s /.test(name) && PLACES.has(head)));

/** "Prawns on ice", "a bucket of ice": it cools what is eaten or drunk, and nobody is out on it. */
function isCooling({ preposition, besides }: NounContext): boolean {
  if (besides.length === 0) return false;
  if (preposition === 'of')
    return besides.every(({ head }) => /^(?:bed|bucket|bowl|glass|block|pile|tray|cube|piece|chunk|lump|slab|bit)$/.test(head));
  return (
    (preposition === 'on' || preposition === 'in') &&
    besides.every(({ head }) => wordNet(head)?.concrete === 'food' || COOLED.has(head))
  );
}
const COOLED = new Set('oyster clam mussel scallop shrimp caviar bottle can drink'.split(' '));

/** A setting, or `null` where the phrase was used up without a thing to speak of, or undefined where it is none. */
export function settingOf(np: NounPhrase, context: NounContext): Ref | null | undefined {
  const { draft, preposition } = context;
  if (np.owner || (np.determiner && POSSESSIVES.has(np.determiner.lower) && !isWithin(np, preposition) && !isOurs(np, context)))
    return undefined;
  if (np.name === 'ice' && isCooling(context)) return undefined;
  // "A piece of wood": no forest.
  if (
    /^(?:wood|sand|grass|snow|water)$/.test(np.name) &&
    preposition === 'of' &&
    context.besides.length > 0 &&
    context.besides.every(({ head }) =>
      /^(?:piece|block|log|plank|stick|slab|chunk|bit|strip|lump|splinter|bucket|bag|blade|cup|glass|jug|handful)$/.test(head),
    )
  )
    return undefined;
  // "A queen of ice": of what she is.
  if (
    /^(?:ice|snow|sand|water|stone)$/.test(np.name) &&
    preposition === 'of' &&
    context.besides.every(isShaped) &&
    context.besides.length > 0
  )
    return undefined;
  // "Snow falling".
  if (
    np.name === 'snow' &&
    preposition === undefined &&
    context.acts &&
    np.modifiers.length === 0 &&
    np.determiner === undefined
  )
    return draft.addSetting('weather', 'snow', 'snow', np.nouns);
  const words = np.nouns;
  // "A rose covered in frost": it lies on the rose, and is no weather round it.
  if (preposition !== undefined && COATED.test(preposition) && /^(?:frost|hail|ice)$/.test(np.name)) return undefined;
  // "beach sunset", "winter night", "summer beach": the pieces are settings of their own.
  if (words.length > 1 && words.some((w) => w.setting) && words.every((w) => w.setting || isPlaceName(w.lower))) {
    let ref: Ref | undefined;
    for (const word of words) {
      if (word.setting) draft.addSetting(word.setting, word.lower, word.lower, [word]);
      else ref = draft.addSetting('place', word.lower, word.lower, [word]);
    }
    settingModifiers(np, context, ref);
    return ref ?? null;
  }
  const last = words.at(-1)!;
  if (STORMS.has(last.lower) && preposition === undefined && /^(?:a|an)$/.test(np.determiner?.lower ?? '')) return undefined;
  // "A wheat field with tornado", "tornado over a farm": it is seen there.
  if (np.name === 'tornado' && (preposition === 'with' || (preposition === undefined && context.placed))) return undefined;
  const named = GENERIC.has(np.name) && np.modifiers.length === 0 ? namedBefore(np, draft) : undefined;
  if (named) return named;
  if (
    last.setting &&
    words.length === 1 &&
    !np.count &&
    !(last.setting === 'event' && preposition === undefined && !context.alone) &&
    !(last.lower === 'day' && np.modifiers.length === 0 && preposition !== 'during')
  ) {
    const styled = np.modifiers.filter((m) => LOOKS.get(m.value) === 'style' && !COLOURS.has(m.value));
    for (const { value, words: said } of styled) draft.addLook('style', value, said);
    const own = np.modifiers.filter((m) => !styled.includes(m) && !settingModifier(m, draft));
    const value = [...own.filter((m) => !MOODS.has(m.value)).map((m) => m.value), last.lower].join(' ');
    const ref = draft.addSetting(last.setting, value, last.lower, [
      ...own.filter((m) => !MOODS.has(m.value)).flatMap((m) => m.words),
      last,
    ]);
    for (const modifier of own) if (MOODS.has(modifier.value)) draft.addLook('mood', modifier.value, modifier.words);
    return ref;
  }
  if (last.setting && words.length > 1 && last.setting !== 'event') {
    // "birthday morning", "desert night": the rest is read by itself.
    const rest = words.slice(0, -1);
    draft.addSetting(last.setting, last.lower, last.lower, [last]);
    const inner: NounPhrase = {
      ...np,
      nouns: rest,
      name: rest.length === 1 ? singularOf(rest[0]!.lexeme) : wording(rest),
      head: rest.at(-1)!.lower,
      plural: isPluralForm(rest.at(-1)!.lexeme),
    };
    return context.introduce(inner, context) ?? null;
  }
  if (!isPlace(np)) return undefined;
  if (np.count && 'exact' in np.count.value) return undefined;
  if (np.head === 'background' || np.head === 'foreground' || np.head === 'backdrop') {
    const value = [...np.modifiers.map((m) => m.value), ...np.nouns.map((w) => w.lower)].join(' ');
    return draft.addSetting('background', value, np.head, [...np.modifiers.flatMap((m) => m.words), ...np.nouns], np.head);
  }
  const name = bare(np.name);
  const surface =
    SURFACES.has(name) ||
    // "Tea plantation hills", "a bamboo forest path": the place is said before it.
    (!PLACES.has(name) &&
      !NAMED_PLACES.has(name) &&
      SURFACES.has(np.head) &&
      !np.nouns.slice(0, -1).some((w) => w.size > 1 && PLACES.has(w.lower)));
  const dwells =
    preposition !== undefined &&
    (preposition === 'at' && CELESTIAL.has(np.head)
      ? false
      : preposition === 'on'
        ? !SOLID.has(np.head)
        : surface
          ? INSIDE.has(preposition)
          : DWELL.has(preposition) || isBackedBy(preposition, context));
  const stands =
    preposition === undefined &&
    !isSeenFromOutside(np) &&
    ((context.only && (context.scene === true || !THINGS.has(np.head))) ||
      (!surface && context.first) ||
      (context.alone && !surface));
  const known = draft.refs.find((ref) => ref.head === np.head && ref.kind === 'setting' && ref.fact.kind === 'place');
  if (known && known.kind === 'setting') {
    draft.mention(known, np.nouns);
    settingModifiers(np, context, known);
    return known;
  }
  if (!dwells && !stands) return undefined;
  if (draft.refs.some((ref) => ref.kind === 'subject' && ref.head === np.head && !np.determiner)) return undefined;
  const kept = np.modifiers.filter((m) => !isLoose(m));
  const nouns = np.nouns.map((w) => (isCapital(w.text) && (isProper(np) || NAMED_PLACES.has(w.lower)) ? w.text : w.lower));
  // "a child's messy bedroom": whose it is stays where it was said, before the adjectives that follow it.
  const whose = nouns.length > 1 && /['’]s?$/.test(nouns[0]!) ? np.nouns[0]! : undefined;
  const outer = whose ? kept.filter((m) => m.words[0]!.start < whose.start) : kept;
  const inner = kept.filter((m) => !outer.includes(m)).map((m) => m.value);
  const value = [...outer.map((m) => m.value), ...(whose ? [nouns[0]!, ...inner, ...nouns.slice(1)] : nouns)].join(' ');
  const ref = draft.addSetting('place', value, np.head, [...kept.flatMap((m) => m.words), ...np.nouns], np.name);
  settingModifiers({ ...np, modifiers: np.modifiers.filter(isLoose) }, context, ref);
  return ref;
}

/** Modifiers of a place that are facts of their own: weather, mood, style, emptiness. */
const isLoose = (modifier: Modifier): boolean => {
  const last = modifier.words.at(-1)!;
  return (
    SETTING_ADJECTIVES.has(last.lower) ||
    MOODS.has(modifier.value) ||
    DESERTED.has(last.lower) ||
    (LOOKS.has(modifier.value) && !COLOURS.has(last.lower))
  );
};

/** "Turkey", but no "turkey": what is also a word for something else is a place by its capital. */
export const isNamedPlace = ({ lower, text }: { lower: string; text: string }): boolean =>
  NAMED_PLACES.has(lower) && (!ALSO_WORDS.has(lower) || isCapital(text));

const isPlaceName = (name: string): boolean => PLACES.has(name) || (NAMED_PLACES.has(name) && !ALSO_WORDS.has(name));

/** Fields of a form or a force that nobody stands in: "a flow field", "a colour field". */
const FORM_FIELDS = /^(?:flow|colou?r|vector|force|scalar|distance|noise) fields?$/;

/** "Atacama desert": a name with the word for what it is. */
function isLandOf(name: string): boolean {
  const at = name.lastIndexOf(' ');
  return NAMED_PLACES.has(name.slice(0, at)) && PLACES.has(name.slice(at + 1));
}

function isPlace({ name, head, nouns }: NounPhrase): boolean {
  const last = nouns.at(-1)!;
  const said = wording(nouns);
  if (/field/.test(head) && FORM_FIELDS.test(said)) return false;
  return (
    head === 'background' ||
    head === 'backdrop' ||
    // "A log cabin interior".
    (head === 'interior' && nouns.length > 1 && placeKnown(name)?.tags.includes('in') === true) ||
    isPlaceName(name) ||
    (said !== name && isPlaceName(said)) ||
    (nouns.length > 1 && isPlaceName(last.lower)) ||
    (last.size === 2 && isLandOf(last.lower)) ||
    isNamedPlace(last)
  );
}

function settingModifiers(np: NounPhrase, { draft }: NounContext, ref: Ref | undefined): void {
  for (const modifier of np.modifiers) predicate(draft, ref, modifier);
}
