/** What a noun phrase says: a subject, a part of one, a place, a time, the medium, the mood, or that something is not there. */
import { COLOURS, MOODS, wordNet } from '@atelier/lexicon';
import { banded } from './bands.ts';
import { type NounContext, nounWords, withNouns } from './context.ts';
import type { Ref } from './draft.ts';
import type { NounPhrase } from './items.ts';
import { singularOf } from './lexeme.ts';
import { isCapital } from './pattern.ts';
import {
  CARRIERS,
  carried,
  FRAMINGS,
  isMedium,
  isSeenThere,
  joinedValue,
  leading,
  medium,
  PALETTE_HEADS,
  SHIFTS,
} from './pictures.ts';
import { isNamedPlace, settingOf } from './places.ts';
import { lookModifiers } from './predicates.ts';
import { isDeniedOwner, isOwnedRoom, isOwnKind, ofKind, roomOf } from './rooms.ts';
import { subject } from './subjects.ts';
import { wording } from './wording.ts';
import type { Word } from './words.ts';

const HUNG = /^(?:picture|photo|photograph|painting|drawing|print|poster|portrait|map)$/;
const PICTURES = /^(?:image|picture|pic)$/;
const LIGHT_HEADS = new Set('lighting light glow'.split(' '));

export function introduce(said: NounPhrase, context: NounContext): Ref | undefined {
  const called = nameBehind(said);
  const np = called ? withNouns(said, said.nouns.slice(0, -1)) : said;
  const ref = bringUp(np, context);
  if (called && ref?.kind === 'subject') context.draft.addAttribute(ref, called.text, [called], 'name');
  if (np.fitted && ref) fit(ref, np.fitted, context.draft);
  return ref;
}

/** "The anime character Nanachi", "a robot Zorbax": a name no dictionary has, behind what bears it. */
function nameBehind({ nouns, owner, negation, determiner }: NounPhrase): Word | undefined {
  if (nouns.length < 2) return undefined;
  const [bearer, name] = nouns.slice(-2);
  if (name && bearer && nouns.length === 2 && isPet(bearer, determiner) && isPetName(name)) return name;
  if (!name || !bearer || owner || negation || name.size > 1 || bearer.look || bearer.setting || isCapital(bearer.text))
    return undefined;
  if (!isCapital(name.text) || name.text === name.text.toUpperCase() || name.phrase || name.look) return undefined;
  const kind = wordNet(singularOf(bearer.lexeme))?.concrete;
  // "My dog Biscuit".
  if (kind === 'animal' && /^(?:my|our|his|her|their)$/.test(determiner?.lower ?? '')) return name;
  if (name.kind !== 'word' || wordNet(singularOf(name.lexeme)) || isNamedPlace(name)) return undefined;
  return /^(?:character|robot|mascot|heroine|hero)$/.test(bearer.lower) || kind === 'person' || kind === 'animal'
    ? name
    : undefined;
}

const isPet = ({ lower, size }: Word, determiner: Word | undefined): boolean =>
  size === 1 &&
  /^(?:my|our)$/.test(determiner?.lower ?? '') &&
  /^(?:dog|cat|puppy|kitten|horse|pony|hamster|rabbit|bunny|parrot|tortoise|goldfish|ferret|lizard|gecko)$/.test(lower);

/** "My dog rex": nothing that can be seen is called so. */
const isPetName = ({ lower, size, phrase, look, setting }: Word): boolean => {
  const { concrete, noun = 0 } = wordNet(lower) ?? {};
  if (size > 1 || phrase || look || setting || lower.endsWith('s') || /(?:er|or|ist)$/.test(lower)) return false;
  // Names that are words as well.
  if (/^(?:buddy|milo|max|coco|daisy|poppy|rosie|teddy|biscuit|pepper|oscar|ruby|toffee|smokey|lucky)$/.test(lower))
    return true;
  return (concrete === undefined && wordNet(lower)?.noun === undefined) || (concrete === 'person' && noun < 2);
};

/** "A two door garage": it has two doors. */
function fit(ref: Ref, { count, noun }: NonNullable<NounPhrase['fitted']>, draft: NounContext['draft']): void {
  const owner = ref.kind === 'subject' ? ref : undefined;
  const part = draft.addSubject(noun.lower, noun.lower, true, [...count.words, noun], { count: count.value, owner });
  if (!owner) draft.relate(ref, 'has', part, []);
}

/** Colours that are nothing else. */
const PLAIN_COLOUR = /^(?:red|blue|green|yellow|purple|pink|brown|black|white|gr[ae]y|beige|navy|teal|turquoise|magenta|cyan)$/;

function bringUp(said: NounPhrase, context: NounContext): Ref | undefined {
  const { draft } = context;
  const whole = isOwnedRoom(said, draft)
    ? roomOf(said)
    : isDeniedOwner(said, draft) || isOwnKind(said, context)
      ? ofKind(said)
      : said;
  leading(whole, draft);
  const np = banded(whole);
  if (np.negation) {
    draft.addAbsent(wording(np.nouns), [np.negation, ...np.modifiers.flatMap((m) => m.words), ...np.nouns]);
    for (const modifier of np.modifiers) draft.absent.at(-1)!.value = `${modifier.value} ${draft.absent.at(-1)!.value}`;
    return undefined;
  }
  // "Above the sofa hang three framed pictures".
  if (
    HUNG.test(np.head) &&
    np.modifiers.some(({ value }) => value === 'framed') &&
    !context.only &&
    !(context.first && context.opensOf)
  )
    return subject(np, context);
  const last = np.nouns.at(-1)!;
  const artist = np.nouns.at(-2);
  if (artist?.phrase === 'artist' && last.lower !== artist.lower && !np.owner) {
    const style = last.lower === 'style';
    if (style) draft.addLook('artist', artist.lower, [artist, last], `${artist.lower} style`);
    else draft.addLook('artist', artist.lower, [artist]);
    if (!style) draft.addLook('lighting', `${artist.lower} ${last.lower}`, [artist, last]);
    lookModifiers(np.modifiers, context, 'style');
    return undefined;
  }
  const carrier = last.size === 1 ? CARRIERS.get(np.head) : undefined;
  if (carrier !== undefined && !np.owner && !(PICTURES.test(np.head) && isSeenThere(np, context)))
    return carried(np, carrier, context);
  if (last.phrase === 'artist' && np.determiner === undefined && !np.owner && !context.acts) {
    draft.addLook('artist', last.lower, [last]);
    lookModifiers(np.modifiers, context, 'style');
    return undefined;
  }
  const drawnSo = np.nouns.at(-2);
  // "Cute monster cartoon character": how the monster is drawn.
  if (
    np.nouns.length > 2 &&
    /^(?:character|mascot|figure)$/.test(np.head) &&
    (drawnSo?.look === 'medium' || drawnSo?.look === 'style') &&
    np.nouns.slice(0, -2).every(({ look }) => look === undefined)
  ) {
    draft.addLook('style', `${drawnSo.lower} ${np.head}`, [drawnSo, last]);
    return introduce(withNouns(np, np.nouns.slice(0, -2)), context);
  }
  const shift = np.nouns.length === 1 ? SHIFTS.get(np.name) : undefined;
  if (shift) {
    const ref = draft.addSetting('time', shift, shift, np.nouns);
    ref.fact.name = np.name;
    return ref;
  }
  // "A knight on horseback": on a horse.
  if (np.name === 'horseback' && context.preposition === 'on') {
    const several = context.besides.some((ref) => ref.kind === 'subject' && ref.plural);
    const horse = subject({ ...np, name: 'horse', head: 'horse', plural: several }, context);
    if (horse?.kind === 'subject') horse.subject.said = last.lower;
    return horse;
  }
  // "A house exterior at dusk": the house, seen from without.
  if (last.lower === 'exterior' && np.nouns.length > 1 && !np.owner && !np.count) {
    draft.addLook('shot', last.lower, [last]);
    return introduce(withNouns(np, np.nouns.slice(0, -1)), context);
  }
  if (isMedium(np, context)) return medium(np, context);
  const set = isKnownThing(np, draft) ? undefined : settingOf(np, context);
  if (set !== undefined) return set ?? undefined;
  // "Untangling christmas lights": what is handled is a thing, whatever light it gives.
  if (context.handled && np.head === 'light' && np.plural) return subject(np, context);
  // "A single light in the distance" is a thing that is seen there.
  const lone = np.name === 'light' && np.modifiers.some(({ value }) => /^(?:single|lone|solitary|distant|tiny)$/.test(value));
  if (
    (LIGHT_HEADS.has(np.head) && !lone && !(context.acts && np.determiner !== undefined)) ||
    (PALETTE_HEADS.has(np.head) && !isHeldPalette(np))
  ) {
    const words = [...(np.count?.words ?? []), ...np.modifiers.flatMap((m) => m.words), ...np.nouns];
    if (words.length > 1 && words.length <= 6) {
      const joined = [...(np.count?.words ?? []).map((w) => w.lower), joinedValue(np)].join(' ');
      if (joined.split(' ').length <= 6) {
        draft.addLook(PALETTE_HEADS.has(np.head) ? 'palette' : 'lighting', joined, words);
        return undefined;
      }
    }
  }
  if (
    // "A logo, minimal, blue".
    (context.only || (PLAIN_COLOUR.test(np.name) && draft.subjects.length + draft.setting.length + draft.look.length > 0)) &&
    context.alone &&
    np.determiner === undefined &&
    !np.count &&
    np.modifiers.length === 0 &&
    COLOURS.has(np.name) &&
    // "roses", "oranges" and "peaches" are things; "rose" alone, "greens" and "blues" are colours.
    !(np.plural && /^(?:plant|food)$/.test(wordNet(np.name)?.concrete ?? ''))
  ) {
    draft.addLook('palette', np.name, [last]);
    return undefined;
  }
  // "A house, color": how the picture is, and no thing.
  if (context.alone && /^colou?r$/.test(np.name) && np.determiner === undefined && np.modifiers.length === 0 && !np.count) {
    draft.addLook('palette', np.name, [last]);
    return undefined;
  }
  // "A poster, neon": how it glows, and no thing.
  if (context.alone && np.name === 'neon' && np.determiner === undefined && np.modifiers.length === 0) {
    draft.addLook('lighting', 'neon', [last]);
    return undefined;
  }
  // "Product shot on white": what is behind it, and no thing that is called white.
  if (
    context.preposition === 'on' &&
    !np.plural &&
    np.determiner === undefined &&
    np.modifiers.length === 0 &&
    !np.count &&
    COLOURS.has(np.name) &&
    draft.look.some(({ kind }) => kind === 'shot' || kind === 'medium')
  ) {
    draft.addSetting('background', np.name, np.name, [last]);
    return undefined;
  }
  // "a palette of reds and oranges".
  if (np.plural && np.determiner === undefined && COLOURS.has(np.name) && draft.look.at(-1)?.kind === 'palette') {
    draft.addLook('palette', last.lower, [last]);
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
    (context.alone ||
      last.size > 1 ||
      cast ||
      (last.look === 'lens' && /\d/.test(last.lower)) ||
      (context.opensOf && FRAMINGS.has(last.look)))
  ) {
    const shown = np.nouns.slice(0, -1);
    if (shown.length > 0) {
      draft.addLook(last.look, last.lower, [last]);
      return introduce(withNouns(np, shown), context);
    }
    // "Thick white border": what the border is like, and no palette.
    const like = np.modifiers.flatMap(({ words }) => words);
    if (last.look === 'composition' && like.length > 0 && like.length < 4 && like.every(({ look }) => look === undefined)) {
      const words = [...like, last].sort((a, b) => a.start - b.start);
      draft.addLook('composition', wording(words), words);
      return undefined;
    }
    draft.addLook(last.look, last.lower, [last]);
    lookModifiers(np.modifiers, context, last.look);
    return undefined;
  }
  return subject(np, context);
}

/** "An eyeshadow palette": paints in a case. */
const isHeldPalette = ({ head, nouns }: NounPhrase): boolean =>
  head === 'palette' &&
  /^(?:eye ?shadow|make-?up|cosmetics?|blush|contour|highlighter|lip(?:stick)?|concealer|paint|painter|artist|paint ?box)s?$/.test(
    nouns.at(-2)?.lower ?? '',
  );

/** "The coffee shop" of a coffee shop that was a thing: it is spoken of again, and no place. */
const isKnownThing = (np: NounPhrase, draft: NounContext['draft']): boolean =>
  np.determiner?.lower === 'the' &&
  np.modifiers.length === 0 &&
  draft.refs.some((ref) => ref.kind === 'subject' && ref.subject.name === np.name);
