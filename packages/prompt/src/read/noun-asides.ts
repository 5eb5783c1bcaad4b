/** Noun phrases that bring up no thing: the name of one, an artist or a style, where in the picture, what colour. */

import { COLOURS, KIND_NOUNS, POSITIONS, wordNet } from '@atelier/lexicon';
import { artistOf } from './artists.ts';
import { type Pending, pendingOf } from './attach.ts';
import { kindOf, type Ref } from './draft.ts';
import type { NounPhrase } from './items.ts';
import { isAnimate, isLiving } from './living.ts';
import { isCapital } from './pattern.ts';
import type { Walk } from './walk.ts';
import { readFlank } from './where-on.ts';
import { wording } from './wording.ts';

/** "a bakery called Sweet Bun": the name is kept with its bearer, as typed. */
export function readName(walk: Walk, np: NounPhrase, pending: Pending): void {
  const words = [...pending.words, ...np.modifiers.flatMap((m) => m.words), ...np.nouns];
  for (const ref of pending.from) walk.draft.addAttribute(ref, words.map((w) => w.text).join(' '), words, 'name');
  walk.pending = undefined;
  walk.joined = undefined;
}

/** "in the style of Van Gogh", "… of watercolour": an artist where it is a name, else a style. */
export function readStyle(walk: Walk, np: NounPhrase, pending: Pending): void {
  walk.act(pending);
  if (!artistOf(walk.draft, np, [], pending.words)) {
    const owner = np.owner ? [...np.owner.nouns, ...(np.owner.possessive ? [np.owner.possessive] : [])] : [];
    const words = [...owner, ...np.modifiers.flatMap((m) => m.words), ...np.nouns].sort((a, b) => a.start - b.start).slice(-4);
    const named = words
      .map((w) => w.lower)
      .join(' ')
      .replaceAll(" 's", "'s");
    const name = pending.preposition === 'more like' ? `more like ${named}` : undefined;
    walk.draft.addLook('style', `${named} style`, [...pending.words, ...words], name);
  }
  walk.pending = undefined;
  walk.joined = undefined;
  walk.mediumOf = false;
}

/** "facing the camera", "smiling at the viewer": how one turns to whoever looks; neither is in the picture. */
export function readViewer(walk: Walk, np: NounPhrase, pending: Pending | undefined): boolean {
  const verb = pending?.verb ?? pending?.words;
  if (!pending || !verb || np.owner || np.count || np.modifiers.length > 0 || !/^(?:the)?$/.test(np.determiner?.lower ?? ''))
    return false;
  const leaves =
    /^(?:away from|towards?|past)$/.test(pending.preposition ?? '') && /^(?:walk|runn|com|mov|strid)/.test(verb[0]!.lower);
  // "Flying straight at the camera", "running towards the camera".
  const nears =
    /^(?:at|towards?|into|straight at|directly at)$/.test(pending.preposition ?? '') &&
    /^(?:fly|charg|leap|jump|rush|swimm|sprint|gallop|pounc|bound|splash|spit|point|swing|rid|driv|rac|stalk|crawl|reach|lung|throw|kick|shoot|com|walk|runn|mov|strid|snarl|growl|bark|hiss|shout|laugh|danc)/.test(
      verb[0]!.lower,
    );
  if (
    !/^(?:camera|viewer|lens)$/.test(np.name) ||
    (!leaves && !nears && !/^(?:look|fac|smil|star|pos|grin|gaz|glanc|turn|wink|wav)/.test(verb[0]!.lower))
  )
    return false;
  if (walk.draft.refs.some((ref) => ref.head === np.head)) return false;
  const words = [...new Set([...verb, ...pending.words]), ...(np.determiner ? [np.determiner] : []), ...np.nouns];
  for (const ref of pending.from) walk.draft.addAction(ref, wording(words), words);
  walk.last = pending.from;
  walk.pending = undefined;
  walk.joined = undefined;
  return true;
}

/** "two penguins holding hands": what they do, and no hands beside them. */
export function readHands(walk: Walk, np: NounPhrase, pending: Pending | undefined): boolean {
  if (!pending?.verb || pending.preposition || np.head !== 'hand' || !np.plural || np.nouns.length > 1) return false;
  if (np.determiner || np.owner || np.count || np.negation || np.modifiers.length > 0) return false;
  if (!/^(?:hold|shak|join|clasp|link|clapp?)/.test(pending.verb.at(-1)!.lower)) return false;
  const words = [...pending.verb, ...np.nouns];
  for (const ref of pending.from) walk.draft.addAction(ref, wording(words), words);
  walk.last = pending.from;
  walk.pending = undefined;
  walk.joined = undefined;
  return true;
}

/** "a street after rain": the weather is over, and has left the place as it is. */
export function readAftermath(walk: Walk, np: NounPhrase, pending: Pending | undefined): boolean {
  const last = np.nouns.at(-1)!;
  if (pending?.preposition !== 'after' || last.setting !== 'weather' || np.owner || np.count || np.negation) return false;
  walk.act(pending);
  const did = pending.words.slice(0, -1);
  if (did.length > 0) for (const ref of pending.from) walk.draft.addAction(ref, wording(did), did);
  const words = [
    ...pending.words.slice(-1),
    ...(np.determiner ? [np.determiner] : []),
    ...np.modifiers.flatMap((modifier) => modifier.words),
    ...np.nouns,
  ];
  walk.draft.addSetting('weather', wording(words), `after ${np.head}`, words);
  walk.pending = undefined;
  walk.joined = undefined;
  return true;
}

export function keepArtist(walk: Walk, pending: Pending): void {
  walk.pending = undefined;
  walk.joined = undefined;
  walk.role = pendingOf([], pending.predicate, pending.words, 'by artist', pending.verb, pending.told);
}

const SIDE = /^(?:on|at|to|in) the (?:left|right|top|bottom|middle|center|centre|front|back)\b/;
const isSided = (ref: Ref): boolean =>
  ref.kind === 'subject' && ref.subject.attributes.some(({ kind, value }) => kind === 'position' && SIDE.test(value));

const DIRECTION =
  /^(?:(?:north|south)(?:[ -]?(?:east|west))?|east|west|left|right|upper|lower|far|near|other|opposite|back|front|top|bottom|very|dead)\b/;

/** "in the distance", "at the top": where in the picture, no thing of its own. */
export function readPosition(walk: Walk, np: NounPhrase, pending: Pending | undefined, i: number): boolean {
  if (
    !pending?.preposition ||
    !/^(?:in|into|on|at|to|from|near|toward|towards|through|up in)$/.test(pending.preposition) ||
    !POSITIONS.has(np.head) ||
    np.owner ||
    (np.count && !np.count.words.every((word) => /^(?:both|either)$/.test(word.lower))) ||
    np.nouns.length > 1 ||
    // "On a table top", "on a street corner": a thing, and no place in the picture.
    (np.nouns[0]!.size > 1 && !POSITIONS.has(np.name) && !DIRECTION.test(np.name))
  )
    return false;
  const next = walk.items[i + 1];
  if (next?.type === 'preposition' && next.word.lower === 'of' && walk.items[i + 2]?.type === 'noun') return false;
  if (readFlank(walk, np, pending)) return true;
  const words = [...pending.words, ...(np.count?.words ?? []), ...np.modifiers.flatMap((m) => m.words), ...np.nouns];
  // "Warm light from the left".
  if (pending.told === 'lit' && walk.lit) {
    walk.draft.tellOfLight(
      walk.lit,
      np.determiner ? [...pending.words, np.determiner, ...words.slice(pending.words.length)] : words,
    );
    walk.pending = undefined;
    walk.joined = undefined;
    return true;
  }
  const value = [
    pending.preposition,
    ...(np.determiner ? [np.determiner.lower] : []),
    ...(np.count?.words ?? []).map((w) => w.lower),
    ...np.modifiers.map((m) => m.value),
    ...np.nouns.map((w) => w.lower),
  ].join(' ');
  // "looking to the left" is a turn of the head and no place in the picture.
  if (pending.verb && /^(?:look|gaz|star|fac|turn|point|glanc|lean|tilt|bend|bow)/.test(pending.verb[0]!.lower)) {
    const all = [...pending.verb, ...words];
    const done = `${wording(pending.verb)} ${value}`;
    for (const ref of pending.from) walk.draft.addAction(ref, done, all);
    walk.pending = undefined;
    walk.joined = undefined;
    return true;
  }
  walk.act(pending);
  if (pending.from.length === 0) walk.fronted = { predicate: pending.predicate, words, to: undefined, position: value };
  // "A wolf on the left facing a bear on the right": who has a side has no second one.
  const sided = pending.from.length > 0 && pending.from.every(isSided) && walk.last.some((ref) => !pending.from.includes(ref));
  for (const ref of sided && SIDE.test(value) ? walk.last : pending.from)
    walk.draft.addAttribute(ref, value, words, 'position');
  walk.told = true;
  walk.pending = undefined;
  walk.joined = undefined;
  return true;
}

/** What things are at, each at another. */
const STAGED = /^(?:stage|state|height|angle|distance|level|phase|speed|depth|direction|point|pose|position)$/;
const VARIED = /^(?:various|different|differing|varying|varied|all|several|many|random|odd)$/;

/** "spheres of different sizes", "boats in many colours": what they are like, and no thing. */
export function readKinds(walk: Walk, np: NounPhrase, pending: Pending | undefined): boolean {
  if (
    !pending ||
    !/^(?:of|in|at|from)$/.test(pending.preposition ?? '') ||
    !pending.from.some(({ kind }) => kind === 'subject')
  )
    return false;
  const staged =
    /^(?:at|in|from)$/.test(pending.preposition!) &&
    STAGED.test(np.head) &&
    [...np.modifiers.map((m) => m.value), ...(np.count?.words ?? []).map((w) => w.lower)].some((each) => VARIED.test(each));
  if (
    !(staged || ((KIND_NOUNS.has(np.head) || np.head === 'age') && /^(?:of|in)$/.test(pending.preposition!))) ||
    !np.plural ||
    np.nouns.length > 1 ||
    np.owner ||
    np.determiner ||
    np.head === 'style'
  )
    return false;
  const words = [...(np.count?.words ?? []), ...np.modifiers.flatMap((m) => m.words), ...np.nouns].sort(
    (a, b) => a.start - b.start,
  );
  if (words.length === 1) return false;
  walk.act(pending);
  // "At various stages of development".
  const at = walk.items.indexOf(np);
  const [of, what] = [walk.items[at + 1], walk.items[at + 2]];
  if (
    staged &&
    of?.type === 'preposition' &&
    of.word.lower === 'of' &&
    what?.type === 'noun' &&
    !what.determiner &&
    !what.owner
  ) {
    words.push(of.word, ...what.words);
    walk.resume = at + 3;
  }
  for (const ref of pending.from)
    if (ref.kind === 'subject') walk.draft.addAttribute(ref, wording(words), words, np.head.replace(/^colour$/, 'color'));
  walk.last = pending.from;
  walk.pending = undefined;
  walk.joined = undefined;
  return true;
}

/** "A lego version of a police station": how the station is made, and nothing beside it. */
export function readVersion(walk: Walk, np: NounPhrase): boolean {
  if (np.name !== 'version' && !/ version$/.test(np.name)) return false;
  if (np.owner || np.negation || np.count || walk.pending !== undefined) return false;
  const words = [...np.modifiers.flatMap((modifier) => modifier.words), ...np.nouns].sort((a, b) => a.start - b.start);
  if (words.length === 1) return false;
  walk.draft.addLook('style', wording(words), words);
  walk.mediumOf = true;
  return true;
}

/** "In a crouching position", "in a martial arts pose": how somebody is, and nothing they are in. */
export function readStance(walk: Walk, np: NounPhrase, pending: Pending): boolean {
  if (!/^(?:in|into)$/.test(pending.preposition ?? '') || !/^(?:position|pose|posture|stance|crouch|squat)$/.test(np.head))
    return false;
  if (
    np.owner ||
    np.count ||
    np.negation ||
    np.plural ||
    pending.from.length === 0 ||
    POSSESSIVE.test(np.determiner?.lower ?? '')
  )
    return false;
  if (!pending.from.every((ref) => ref.kind === 'subject')) return false;
  const words = [
    ...pending.words,
    ...(np.determiner ? [np.determiner] : []),
    ...[...np.modifiers.flatMap((m) => m.words), ...np.nouns].sort((a, b) => a.start - b.start),
  ];
  walk.act(pending);
  for (const ref of pending.from) walk.draft.addAction(ref, wording(words), words);
  walk.last = pending.from;
  walk.pending = undefined;
  walk.joined = undefined;
  return true;
}
/** "A portrait of my husband, in oils": with what it is painted. */
export function readPaints(walk: Walk, np: NounPhrase, pending: Pending): boolean {
  if (pending.preposition !== 'in' || np.determiner || np.owner || np.count || np.negation || np.nouns.length > 1) return false;
  if (np.modifiers.length > 0 || !/^(?:oils|acrylics|watercolou?rs|inks|gouaches)$/.test(np.nouns[0]!.lower)) return false;
  walk.act(pending);
  walk.draft.addLook('medium', np.nouns[0]!.lower, np.nouns);
  walk.last = pending.from;
  walk.pending = undefined;
  walk.joined = undefined;
  return true;
}

/** "On his break", "on strike", "on holiday": what somebody is at, and nothing there. */
export function readAtLeave(walk: Walk, np: NounPhrase, pending: Pending): boolean {
  if (pending.preposition !== 'on' || !/^(?:break|holiday|vacation|duty|strike|leave|patrol|watch|shift)$/.test(np.head))
    return false;
  const bare = np.determiner === undefined || /^(?:his|her|their|its|an?)$/.test(np.determiner.lower);
  if (!bare || np.owner || np.count || np.negation || np.plural || !pending.from.some(isAnimate)) return false;
  if (np.head === 'watch' && np.determiner) return false;
  const words = [
    ...pending.words,
    ...(np.determiner ? [np.determiner] : []),
    ...[...np.modifiers.flatMap((m) => m.words), ...np.nouns].sort((a, b) => a.start - b.start),
  ];
  walk.act(pending);
  for (const ref of pending.from) walk.draft.addAction(ref, wording(words), words);
  walk.last = pending.from;
  walk.pending = undefined;
  walk.joined = undefined;
  return true;
}
const POSSESSIVE = /^(?:his|her|its|their|my|your|our)$/;

/** "The doors are painted different greens": what colours they have, and no things. */
function readPainted(walk: Walk, np: NounPhrase, pending: Pending | undefined): boolean {
  if (!pending?.verb || pending.preposition || np.owner || np.nouns.length > 1) return false;
  if (
    !(COLOURS.has(np.head) || (/^colou?r$/.test(np.head) && (np.modifiers.length > 0 || np.nouns[0]!.size > 1))) ||
    /^(?:the|his|her|its|their)$/.test(np.determiner?.lower ?? '')
  )
    return false;
  if (!/^(?:painted|dyed|colou?red|tinted|sprayed)$/.test(pending.verb.at(-1)!.lower)) return false;
  const words = [
    ...pending.verb,
    ...(np.determiner ? [np.determiner] : []),
    ...(np.count?.words ?? []),
    ...np.modifiers.flatMap((m) => m.words),
    ...np.nouns,
  ];
  for (const ref of pending.from) walk.draft.addAttribute(ref, wording(words), words, 'color');
  walk.pending = undefined;
  walk.joined = undefined;
  return true;
}

/** "dressed in white", "a dog in white and brown color": what colour, and no thing. */
export function readColoured(walk: Walk, np: NounPhrase, pending: Pending | undefined): boolean {
  if (readPainted(walk, np, pending)) return true;
  if (
    !pending ||
    pending.from.length === 0 ||
    !/^(?:in|dressed in|clad in|painted in|all in)$/.test(pending.preposition ?? '') ||
    np.determiner ||
    np.count ||
    np.owner
  )
    return false;
  const said = /^colou?rs?$/.test(np.name);
  if (!said && !(np.nouns.length === 1 && COLOURS.has(np.name))) return false;
  const colours = np.modifiers.map((m) => m.value);
  const value = (said ? colours : [...colours, np.name]).join(colours.length > 1 ? ' and ' : ' ');
  if (said && (colours.length === 0 || colours.some((each) => kindOf(each) !== 'color')) && colours.length > 0) return false;
  const words = [
    ...(pending.predicate.includes(' ') ? pending.words : []),
    ...np.modifiers.flatMap((m) => m.words),
    ...np.nouns,
  ];
  const name = [...words]
    .sort((a, b) => a.start - b.start)
    .map((w) => w.lower)
    .join(' ');
  // "A living room in sage and rust".
  if (value !== '' && pending.from.every(({ kind }) => kind === 'setting')) walk.draft.addLook('palette', value, words);
  for (const ref of pending.from) {
    if (ref.kind !== 'subject') continue;
    const known = ref.subject.attributes.at(-1);
    if (value !== '') walk.draft.addAttribute(ref, value, words, 'color', name);
    else if (known?.kind === 'color') walk.draft.saySoToo(known, words);
  }
  walk.act(pending);
  walk.pending = undefined;
  walk.joined = undefined;
  return true;
}

/** "Diana the hunter goddess", "Conan the barbarian": what somebody by that name is, and nobody beside them. */
export function readEpithet(walk: Walk, np: NounPhrase, i: number): boolean {
  const name = walk.items[i - 1];
  const who = walk.last.at(-1);
  if (name?.type !== 'noun' || np.determiner?.lower !== 'the' || np.count || np.owner || np.plural || who?.kind !== 'subject')
    return false;
  if (name.determiner || name.count || name.plural || name.head !== who.head || name.modifiers.length > 1) return false;
  if (!(isLiving(np.head) || name.nouns.every(({ text }) => isCapital(text)))) return false;
  if (!isLiving(who.head) && wordNet(name.name.toLowerCase())?.concrete !== undefined) return false;
  const words = [...np.modifiers.flatMap((m) => m.words), ...np.nouns].sort((a, b) => a.start - b.start);
  walk.draft.addAttribute(who, wording(words), words, 'role');
  walk.last = [who];
  walk.joined = undefined;
  return true;
}

/** "A house on its back instead of a shell": what is not there. */
export function readInstead(walk: Walk, np: NounPhrase, { preposition, words, verb }: Pending): boolean {
  if (preposition !== 'instead of' || verb || np.negation) return false;
  walk.draft.addAbsent(wording([...np.modifiers.flatMap((m) => m.words), ...np.nouns]), [
    ...words,
    ...np.modifiers.flatMap((m) => m.words),
    ...np.nouns,
  ]);
  walk.pending = undefined;
  walk.joined = undefined;
  return true;
}
