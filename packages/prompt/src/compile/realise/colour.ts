/** Colours and mood in a sentence, never twice the same way. */
import { moodKnown } from '@atelier/lexicon';
import type { Random } from '@atelier/spec';
import { finite, type Turn } from './clauses.ts';
import { moodPhrase } from './look.ts';
import { list, withArticle } from './words.ts';

const COLOUR_NOUN =
  /(?:colou?rs?|palette|tones?|hues?|shades?|gradient|pastels?|neutrals|white|vibrant|monochrome|monochromatic|sepia|gr[ae]yscale|desaturated|saturated|duotone|colou?rful|contrast)$/i;
const MOOD_NOUN =
  /(?:ness|ity|ment|tude|nostalgia|wonder|joy|awe|love|peace|calm|hope|mystery|drama|atmosphere|mood|feeling|vibes?|whimsy|magic|dread|horror|romance|energy|elegance|moment|solitude|harmony|melancholy|freedom|adventure)$/i;

/** "rust, cream and slate" in another order of its parts. */
export function shuffled(value: string, roll: Random): string[] | undefined {
  const parts = value.split(/, | and /);
  if (parts.length !== 3 || / over | fading | to /.test(value)) return undefined;
  const at = roll.below(3);
  const turned = [...parts.slice(at), ...parts.slice(0, at)];
  return roll.chance(0.5) ? turned : [turned[0] as string, turned[2] as string, turned[1] as string];
}

function colourClause(palettes: readonly string[], roll: Random): string | undefined {
  // "Charcoal, steel and white" are colours, "black and white" is a manner.
  const named = palettes.filter((value) => value.includes(',') || !COLOUR_NOUN.test(value));
  const generic = palettes.filter((value) => !named.includes(value));
  if (named.length === 0) {
    if (generic.length === 0) return undefined;
    const noun = list(generic);
    if (/^\p{L}+$/u.test(noun)) return `the whole is ${noun}`;
    if (/(?:colou?rs|tones|hues|shades)$/i.test(noun))
      return roll.pick([() => `all of it in ${noun}`, () => `${noun} throughout`])();
    return roll.pick([
      () => `the colouring is ${noun}`,
      () => `the whole is ${/palette$/.test(noun) ? `in ${noun}` : noun}`,
      () => `the picture keeps to ${noun}`,
    ])();
  }
  const [first = '', ...more] = named;
  const three = more.length === 0 && generic.length === 0 ? shuffled(first, roll) : undefined;
  const tail = generic.length > 0 ? `, in ${list(generic)}` : '';
  if (three) {
    const [ground = '', second = '', accent = ''] = first.split(/, | and /);
    const [a = '', b = '', c = ''] = three;
    return roll.pick([
      () => `the colours stay between ${a}, ${b} and ${c}`,
      () => `${ground} and ${second} carry it, ${accent} kept for accents`,
      () => `${ground} sets the base, ${second} answers it and ${accent} is used sparingly`,
      () => `colour is limited to ${a}, ${b} and ${c}`,
      () => `the range runs from ${a} through ${b} to ${c}`,
      () => `${a}, ${b} and ${c} make up the palette`,
      () => `the palette is ${ground} and ${second}, broken by ${accent}`,
      () => `large areas are ${ground} or ${second}; the accents are ${accent}`,
      () => `${ground} leads, ${second} follows, ${accent} comes last`,
      () => `among ${ground} and ${second}, only ${accent} stands apart`,
      () => `everything leans on ${ground} and ${second}, a little ${accent} aside`,
      () => `the tones are ${a}, ${b} and ${c}`,
      () => `nearly everything is ${ground} or ${second}; ${accent} marks the point`,
      () => `${accent} shows up against ${ground} and ${second}`,
    ])();
  }
  const all = list(named) + tail;
  if (named.length === 1 && !/,| and /.test(all))
    return roll.pick([
      () => `the main colour is ${all}`,
      () => `${all} carries the picture`,
      () => `colour is kept to ${all}`,
      () => `${all} leads among the colours`,
    ])();
  return roll.pick([
    () => `the colours are ${all}`,
    () => `the palette is ${all}`,
    () => `the picture keeps to ${all}`,
    () => `colour stays within ${all}`,
    () => `the colouring is ${all}`,
  ])();
}

/** One or two sentences. */
export function colourAndMood(palettes: readonly string[], moods: readonly string[], long: boolean, roll: Random): string[] {
  const colour = colourClause(palettes, roll);
  const adjectives = moods.filter((value) => !MOOD_NOUN.test(value));
  const nouns = moods.filter((value) => MOOD_NOUN.test(value));
  const [mood] = adjectives;
  const shown = long && mood !== undefined ? moodKnown(mood)?.shown : undefined;
  const image =
    shown && shown.length > 0 ? finite({ ...roll.pick(shown), role: 'feel', source: 'writer' } satisfies Turn) : undefined;
  const all = list(adjectives);
  const sense = nouns.length > 0 ? list(nouns) : undefined;
  if (adjectives.length === 0) {
    if (sense === undefined) return colour ? [colour] : [];
    const said = roll.pick([`with a sense of ${sense}`, `and the feeling is one of ${sense}`]);
    return [colour ? `${colour}, ${said}` : `there is a sense of ${sense}`];
  }
  const also = sense ? `, with a sense of ${sense}` : '';
  if (image === undefined) {
    if (colour === undefined) return [`the mood is ${all}${also}`];
    return [
      roll.pick([
        () => `${colour}, and the mood is ${all}${also}`,
        () => `${colour}; the mood is ${all}${also}`,
        () => `${colour}, for ${withArticle(moodPhrase(all))}${also}`,
      ])(),
    ];
  }
  const feel = roll.pick([
    () => `the mood is ${all}: ${image}`,
    () => `it feels ${all}; ${image}`,
    () => `${all} in mood: ${image}`,
    () => `the feeling is ${all}, as ${image}`,
    () => `${image}, and the mood is ${all}`,
    () => `${image}; the whole is ${all}`,
    () => `${withArticle(all)} picture: ${image}`,
    () => `the tone is ${all}, and ${image}`,
    () => `${image}, which keeps it ${all}`,
    () => `it should read as ${all}: ${image}`,
  ])();
  if (colour === undefined) return [feel + also];
  if (roll.chance(0.6)) return [colour, feel + also];
  return [
    roll.pick([
      () => `${colour}; the mood is ${all}${also}`,
      () => `${colour}, in ${withArticle(moodPhrase(all))}${also}`,
      () => `${colour}, ${all} in effect${also}`,
      () => `the mood is ${all}${also}; ${colour}`,
      () => `${all} in tone${also}, ${colour}`,
    ])(),
  ];
}
