/** What a noun phrase says: a subject, a part of one, a place, a time, the medium, the mood, or that something is not there. */
import {
  ARRANGEMENTS,
  BODY_PARTS,
  CLOTHES,
  COLOURS,
  COUNTRIES,
  DESERTED,
  isPlural,
  LOOKS,
  type LookKind,
  MOODS,
  OWN_STYLES,
  PEOPLE,
  PLACES,
  POSSESSIVES,
  SETTING_ADJECTIVES,
  SETTING_WORDS,
  SURFACES,
  singular,
  wordNet,
} from '@atelier/lexicon';
import { type Draft, kindOf, type Ref, type SubjectRef } from './draft.ts';
import type { Modifier, NounPhrase } from './phrases.ts';
import type { Word } from './words.ts';

export interface NounContext {
  draft: Draft;
  /** The preposition it stands after, if any. */
  preposition?: string | undefined;
  /** Nothing else in its piece of the idea: a tag, or an idea of one phrase. */
  alone: boolean;
  /** Opens the piece. */
  first: boolean;
  /** The only noun of the whole idea. */
  only: boolean;
  /** Followed by "of", "showing". */
  opensOf: boolean;
  /** The predicate it is the object of. */
  verb: string | undefined;
  /** Those it is put in relation to: "vase behind vase" are two. */
  besides: readonly Ref[];
  /** A verb follows that it may be the doer of. */
  acts: boolean;
  /** A preposition follows that puts it somewhere. */
  placed: boolean;
  /** Before a word for a picture or mood, which makes a place of it. */
  scene?: boolean;
  /** Whom "his", "her", "their", "its" speak of. */
  antecedent: SubjectRef | undefined;
}

/** Nouns that carry the words before them and say little themselves: "beach scene", "cabin vibes", "anime style". */
const CARRIERS: ReadonlyMap<string, LookKind | 'light'> = new Map([
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
const PALETTE_HEADS = new Set('hue color colour tone shade tint palette gradient'.split(' '));
const LIGHT_HEADS = new Set('lighting light glow'.split(' '));
/** Solid places: on them something stands, in them something happens. */
const SOLID = new Set(
  'mountain mountains hill hills cliff castle bridge church temple volcano iceberg cabin barn cottage island stage house station'.split(
    ' ',
  ),
);
/** Places that alone are a thing to look at. */
const THINGS = new Set(
  'castle house church temple bridge station iceberg spaceship waterfall volcano moon planet barn cabin cottage tunnel stage bar'.split(
    ' ',
  ),
);
/** Weather that is a thing when it is one: "a tornado made of bees". */
const STORMS = new Set('tornado hurricane storm thunderstorm sandstorm snowstorm blizzard'.split(' '));
const CELESTIAL = new Set('moon mars saturn jupiter planet galaxy'.split(' '));
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

/** Names keep their capitals: no article, and capitals inside a sentence or on words no dictionary has. */
const isProper = (np: NounPhrase): boolean =>
  np.nouns.every((word) => /^[\p{Lu}\p{N}]/u.test(word.text)) &&
  ((np.nouns[0]!.start > 0 && np.determiner === undefined && !np.sentenceStart) ||
    !np.nouns.every((word) => wordNet(singular(word.lower))));
const nounWords = (np: NounPhrase): Word[] => (np.possessive ? [...np.nouns, np.possessive] : np.nouns);

export function introduce(np: NounPhrase, context: NounContext): Ref | undefined {
  const { draft } = context;
  leading(np, draft);
  if (np.negation) {
    draft.addAbsent(np.nouns.map((word) => word.lower).join(' '), [
      np.negation,
      ...np.modifiers.flatMap((m) => m.words),
      ...np.nouns,
    ]);
    for (const modifier of np.modifiers) draft.absent.at(-1)!.value = `${modifier.value} ${draft.absent.at(-1)!.value}`;
    return undefined;
  }
  const carrier = np.nouns.at(-1)!.size === 1 ? CARRIERS.get(np.head) : undefined;
  if (carrier !== undefined && !np.owner) return carried(np, carrier, context);
  const last = np.nouns.at(-1)!;
  if (last.phrase === 'artist' && np.determiner === undefined && !np.owner && !context.acts) {
    draft.addLook('artist', last.lower, [last]);
    lookModifiers(np.modifiers, context, 'style');
    return undefined;
  }
  if (isMedium(np, context)) return medium(np, context);
  const set = settingOf(np, context);
  if (set !== undefined) return set ?? undefined;
  if (LIGHT_HEADS.has(np.head) || PALETTE_HEADS.has(np.head)) {
    const words = [...np.modifiers.flatMap((m) => m.words), ...np.nouns];
    if (words.length > 1 && words.length <= 6) {
      const joined = joinedValue(np);
      if (joined.split(' ').length <= 6) {
        draft.addLook(PALETTE_HEADS.has(np.head) ? 'palette' : 'lighting', joined, words);
        return undefined;
      }
    }
  }
  if (context.only && context.alone && np.determiner === undefined && COLOURS.has(np.name)) {
    draft.addLook('palette', np.name, [last]);
    return undefined;
  }
  if (MOODS.has(np.name) && last.size === 1 && wordNet(np.name)?.concrete === undefined && !np.owner) {
    draft.addLook('mood', np.name === last.lower ? np.name : last.lower, nounWords(np));
    lookModifiers(np.modifiers, context, 'mood');
    return undefined;
  }
  const cast = last.look === 'lighting' && /^(?:under|in|by|with|at)$/.test(context.preposition ?? '');
  if (
    last.look &&
    last.look !== 'medium' &&
    (context.alone || last.size > 1 || cast || (context.opensOf && FRAMINGS.has(last.look)))
  ) {
    const shown = np.nouns.slice(0, -1);
    if (shown.length > 0) {
      draft.addLook(last.look, last.lower, [last]);
      return introduce(withNouns(np, shown), context);
    }
    draft.addLook(last.look, last.lower, [last]);
    lookModifiers(np.modifiers, context, last.look);
    return undefined;
  }
  return subject(np, context);
}

/** "steampunk airship", "pixel art castle", "autumn leaves", "Paris café": the words before a thing that speak of the whole picture. */
function leading(np: NounPhrase, draft: Draft): void {
  if (np.negation || np.owner) return;
  const rest = np.nouns;
  while (rest.length > 1) {
    const word = rest[0]!;
    const look =
      word.look !== undefined &&
      !MEDIUM_SINGLE.has(word.lower) &&
      LOOKS.has(word.lower) &&
      ['style', 'medium', 'texture', 'detail'].includes(word.look) &&
      !OWN_STYLES.has(word.lower);
    const season =
      (word.setting === 'season' && !CLOTHES.has(np.head)) ||
      word.setting === 'era' ||
      (word.setting === 'time' && word.lower !== 'day' && !np.nouns.every((w) => w.setting));
    if (look) draft.addLook(word.look!, word.lower, [word]);
    else if (season) draft.addSetting(word.setting!, word.lower, word.lower, [word]);
    else if (COUNTRIES.has(word.lower)) draft.addSetting('place', word.lower, word.lower, [word]);
    else break;
    rest.shift();
  }
  np.name =
    rest.length === np.nouns.length && rest.length === 1
      ? singular(rest[0]!.lower)
      : singular(rest.map((w) => w.lower).join(' '));
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
      !OWN_STYLES.has(last.lower) &&
      !MOODS.has(last.lower) &&
      wordNet(last.lower)?.adjective === undefined
    )
      draft.addLook('style', last.lower, [last]);
    else return true;
    return false;
  });
}
const MEDIUM_SINGLE = new Set(
  'photograph illustration photography ink pencil crayon charcoal vector octane blender smooth sharp clean simple concept digital unity'.split(
    ' ',
  ),
);

/** "warm orange and pink hues": the whole as one value, joined as said. */
function joinedValue(np: NounPhrase): string {
  const modifiers = np.modifiers.map((m) => m.value);
  const noun = np.nouns.map((w) => w.lower).join(' ');
  const [a, b] = modifiers.slice(-2);
  if (a !== undefined && b !== undefined && kindOf(a) === 'color' && kindOf(b) === 'color')
    return [...modifiers.slice(0, -2), `${a} and ${b}`, noun].join(' ');
  return [...modifiers, noun].join(' ');
}

function carried(np: NounPhrase, carrier: LookKind | 'light', context: NounContext): Ref | undefined {
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
  } else if (carrier !== 'light') draft.addLook(carrier, word.lower, [word]);
  if (rest.length > 0) {
    const inner: NounPhrase = {
      ...np,
      nouns: rest,
      modifiers: [],
      name: rest.map((w) => w.lower).join(' '),
      head: rest.at(-1)!.lower,
      plural: false,
    };
    delete inner.determiner;
    ref =
      settingOf(inner, { ...context, alone: true, only: true, scene: true }) ?? introduce(inner, { ...context, alone: true });
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

const isMedium = (np: NounPhrase, context: NounContext): boolean => {
  const last = np.nouns.at(-1)!;
  if (last.look !== 'medium' || (np.owner && !/^(?:child|kid)$/.test(np.owner.head)) || np.count) return false;
  if (context.acts && !context.opensOf && !/^(?:photo|photograph|picture|image|pic)s?$/.test(last.lower)) return false;
  if (context.placed) return false;
  if (MATERIALS.has(last.lower) && (np.determiner !== undefined || context.preposition === 'with') && !context.opensOf)
    return false;
  if (context.opensOf || context.alone) return true;
  if (LOOKS.get(last.lower) === 'medium') return context.first || context.preposition !== 'on';
  return context.preposition === 'as' || (context.first && context.preposition === undefined && last.lower !== 'scene');
};

/** What pictures are made with, and a thing with an article: "a yellow pencil". */
const MATERIALS = new Set('pencil ink crayon charcoal pen chalk'.split(' '));
/** Facets whose nouns take an "of": "close-up of", "interior of". */
const FRAMINGS: ReadonlySet<string> = new Set(['shot', 'angle', 'lens', 'composition']);
const HOW = new Set(
  'studio film oil ink pencil chalk crayon charcoal pen sand glass paper silk stock movie book album comic magazine travel product wall phone desktop computer camera drone cover polaroid'.split(
    ' ',
  ),
);
/** The phrase with other nouns. */
const withNouns = (np: NounPhrase, nouns: Word[]): NounPhrase => {
  const name = singular(nouns.map((w) => w.lower).join(' '));
  const inner: NounPhrase = {
    ...np,
    nouns,
    name,
    head: name.slice(name.lastIndexOf(' ') + 1),
    plural: isPlural(nouns.at(-1)!.lower),
  };
  return inner;
};

function medium(np: NounPhrase, context: NounContext): undefined {
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
  // "dog portrait", "bakery logo": what it shows; "studio photo": how it is made.
  if (
    before.length > 0 &&
    wordNet(singular(before.at(-1)!.lower))?.concrete !== undefined &&
    before.every((w) => w.look === undefined) &&
    !HOW.has(before.at(-1)!.lower)
  ) {
    context.draft.addLook('medium', last.lower, [last]);
    const own = np.modifiers.filter((m) => !LOOKS.has(m.value));
    lookModifiers(
      np.modifiers.filter((m) => LOOKS.has(m.value)),
      context,
      'style',
    );
    introduce(withNouns({ ...np, modifiers: own }, before), { ...context, alone: true, first: true });
    return undefined;
  }
  const light = last.size === 1 && /^(?:photo|photograph|picture|image|pic|scene|view)s?$/.test(last.lower);
  const words = [...before, last];
  if (!(light && before.length === 0 && np.modifiers.length > 0 && last.lower !== 'photo' && last.lower !== 'photograph'))
    context.draft.addLook('medium', words.map((w) => w.lower).join(' '), words);
  lookModifiers(np.modifiers, context, 'style');
  return undefined;
}

function lookModifiers(modifiers: readonly Modifier[], { draft }: NounContext, fallback: LookKind): void {
  for (const modifier of modifiers) {
    if (settingModifier(modifier, draft)) continue;
    const last = modifier.words.at(-1)!;
    const kind = LOOKS.get(modifier.value) ?? last.look ?? (COLOURS.has(last.lower) ? 'palette' : fallback);
    draft.addLook(kind, modifier.value, modifier.words);
  }
}

function settingModifier(modifier: Modifier, draft: Draft): boolean {
  const word = modifier.words.at(-1)!;
  if (!SETTING_ADJECTIVES.has(word.lower)) return false;
  draft.addSetting(SETTING_WORDS.get(word.lower) ?? 'weather', modifier.value, word.lower, modifier.words);
  return true;
}

const bare = (name: string): string => name.replace(/^the /, '');

/** A setting, or `null` where the phrase was used up without a thing to speak of, or undefined where it is none. */
function settingOf(np: NounPhrase, context: NounContext): Ref | null | undefined {
  const { draft, preposition } = context;
  if (np.owner || (np.determiner && POSSESSIVES.has(np.determiner.lower))) return undefined;
  const words = np.nouns;
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
  if (
    last.setting &&
    words.length === 1 &&
    !np.count &&
    !(last.setting === 'event' && preposition === undefined && !context.alone) &&
    !(last.lower === 'day' && np.modifiers.length === 0 && preposition !== 'during')
  ) {
    const own = np.modifiers.filter((m) => !settingModifier(m, draft));
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
      name: rest.map((w) => w.lower).join(' '),
      head: rest.at(-1)!.lower,
      plural: false,
    };
    return introduce(inner, context) ?? null;
  }
  if (!isPlace(np)) return undefined;
  if (np.count && 'exact' in np.count.value) return undefined;
  if (np.head === 'background' || np.head === 'foreground' || np.head === 'backdrop') {
    const value = [...np.modifiers.map((m) => m.value), ...np.nouns.map((w) => w.lower)].join(' ');
    return draft.addSetting('background', value, np.head, [...np.modifiers.flatMap((m) => m.words), ...np.nouns], np.head);
  }
  const name = bare(np.name);
  const surface = SURFACES.has(name) || (!PLACES.has(name) && SURFACES.has(np.head));
  const dwells =
    preposition !== undefined &&
    (preposition === 'at' && CELESTIAL.has(np.head)
      ? false
      : preposition === 'on'
        ? !SOLID.has(np.head)
        : surface
          ? INSIDE.has(preposition)
          : DWELL.has(preposition));
  const stands =
    preposition === undefined &&
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
  const value = [
    ...kept.map((m) => m.value),
    ...np.nouns.map((w) => (/^\p{Lu}/u.test(w.text) && (isProper(np) || COUNTRIES.has(w.lower)) ? w.text : w.lower)),
  ].join(' ');
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
const isPlaceName = (name: string): boolean => PLACES.has(name) || COUNTRIES.has(name);
const isPlace = (np: NounPhrase): boolean =>
  isPlaceName(np.name) ||
  isPlaceName(np.nouns.map((w) => w.lower).join(' ')) ||
  isPlaceName(np.nouns.at(-1)!.lower) ||
  np.head === 'background' ||
  np.head === 'backdrop';

function settingModifiers(np: NounPhrase, { draft }: NounContext, ref: Ref | undefined): void {
  for (const modifier of np.modifiers) predicate(draft, ref, modifier);
}

/** An adjective said of a setting, or of the picture as a whole. */
export function predicate(draft: Draft, ref: Ref | undefined, modifier: Modifier): void {
  const last = modifier.words.at(-1)!;
  if (settingModifier(modifier, draft)) return;
  if (ref?.kind === 'subject') {
    draft.addAttribute(ref, modifier.value, modifier.words);
    return;
  }
  if (DESERTED.has(last.lower) && ref) {
    draft.addAttribute(ref, modifier.value, modifier.words);
    deserted(draft, modifier);
    return;
  }
  const look = LOOKS.get(modifier.value) ?? last.look;
  if (MOODS.has(modifier.value)) draft.addLook('mood', modifier.value, modifier.words);
  else if (look && !COLOURS.has(last.lower)) draft.addLook(look, modifier.value, modifier.words);
  else if (ref) draft.addAttribute(ref, modifier.value, modifier.words);
  else draft.addLook(look ?? (kindOf(modifier.value) === 'color' ? 'palette' : 'detail'), modifier.value, modifier.words);
}

function deserted(draft: Draft, modifier: Modifier): void {
  if (!draft.absent.some((fact) => fact.value === 'people'))
    draft.addAbsent('people', modifier.words, { rule: 'deserted', reason: `because you said ${modifier.value}` });
}

function subject(np: NounPhrase, context: NounContext): Ref | undefined {
  const { draft } = context;
  let owner: Ref | undefined;
  if (np.owner)
    owner = introduce(np.owner, {
      ...context,
      alone: false,
      first: false,
      only: false,
      opensOf: false,
      preposition: undefined,
    });
  else if (np.determiner && POSSESSIVES.has(np.determiner.lower) && !/^(?:my|your|our)$/.test(np.determiner.lower))
    owner = context.antecedent;
  const proper = isProper(np);
  const name = proper ? np.nouns.map((w) => w.text).join(' ') : np.name;
  const known = coreferent(np, draft, owner, context.besides);
  const ref =
    known ??
    draft.addSubject(name, np.head, np.plural, [...nounWords(np), ...(np.count?.words ?? [])], {
      count:
        np.count?.value ??
        (singled(np)
          ? { exact: 1 }
          : np.plural && !(singular(np.nouns.at(-1)!.lower) === np.nouns.at(-1)!.lower && SAME_FORM.has(np.head))
            ? { min: 2 }
            : undefined),
      owner: owner?.kind === 'subject' ? owner : undefined,
    });
  if (known) draft.mention(known, [...nounWords(np), ...(np.count?.words ?? [])]);
  if (known?.kind === 'subject' && np.count && !known.subject.count) known.subject.count = np.count.value;
  for (const word of np.count?.words ?? [])
    if (ARRANGEMENTS.has(word.lower)) draft.addAttribute(ref, word.lower, [word], 'arrangement');
  for (const modifier of np.modifiers) {
    if (settingModifier(modifier, draft)) continue;
    draft.addAttribute(ref, modifier.value, modifier.words);
  }
  if (owner?.kind === 'setting') draft.relate(owner, 'has', ref, []);
  return ref;
}

/** One form for one and many: a bare "fish" gives no count. */
const SAME_FORM = new Set('sheep deer fish moose bison salmon cattle'.split(' '));
const singled = (np: NounPhrase): boolean =>
  !np.plural &&
  np.determiner !== undefined &&
  /^(?:a|an|another|one|this|that|my|your|our|his|her|its|their)$/.test(np.determiner.lower);

/** The thing that "the dog" speaks of again, or the second bare "person" of "person on horse. person near tree". */
function coreferent(np: NounPhrase, draft: Draft, owner: Ref | undefined, besides: readonly Ref[]): Ref | undefined {
  const determiner = np.determiner?.lower;
  if (determiner && /^(?:a|an|another|some)$/.test(determiner)) return undefined;
  if (np.count && np.determiner === undefined) return undefined;
  const same = (ref: Ref): boolean =>
    ref.kind === 'subject'
      ? ref.subject.name === np.name || (ref.head === np.head && (np.nouns.length === 1 || determiner !== undefined))
      : ref.head === np.head;
  for (let i = draft.refs.length - 1; i >= 0; i--) {
    const ref = draft.refs[i]!;
    if (!same(ref) || (determiner === undefined && besides.includes(ref))) continue;
    if (ref.kind === 'subject' && ref.owner !== undefined && owner !== undefined && ref.owner !== owner) continue;
    if (ref.kind === 'subject' && owner !== undefined && ref.owner === undefined) continue;
    if (ref.kind === 'subject' && ref.plural !== np.plural && (determiner === undefined || np.plural)) continue;
    if (ref.kind === 'subject' && clash(np, ref)) continue;
    return ref;
  }
  return undefined;
}

/** "the red cup" is not "the blue cup". */
function clash(np: NounPhrase, ref: SubjectRef): boolean {
  const colours = np.modifiers
    .filter((m) => kindOf(m.value) === 'color' || /^(?:left|right|other|first|second)$/.test(m.value))
    .map((m) => m.value);
  if (colours.length === 0) return false;
  const have = ref.subject.attributes
    .filter((a) => a.kind === 'color' || /^(?:left|right|other|first|second)$/.test(a.value))
    .map((a) => a.value);
  return have.length > 0 ? !colours.some((c) => have.includes(c)) : /^(?:left|right|other)$/.test(colours[0]!);
}

/** A person or an animal by its name. */
export const isLiving = (name: string): boolean =>
  PEOPLE.has(name) || /^(?:person|animal)$/.test(wordNet(name)?.nounClass ?? '');

export const isAnimate = (ref: Ref | undefined): boolean => {
  if (ref?.kind !== 'subject') return false;
  if (PEOPLE.has(ref.head) || PEOPLE.has(ref.subject.name)) return true;
  if (BODY_PARTS.has(ref.head) || CLOTHES.has(ref.head)) return false;
  const entry = wordNet(ref.subject.name.toLowerCase()) ?? wordNet(ref.head);
  if (entry === undefined) return /^\p{Lu}/u.test(ref.subject.name);
  return (
    entry.nounClass === 'person' || entry.nounClass === 'animal' || entry.concrete === 'person' || entry.concrete === 'animal'
  );
};
