/** How a picture is made and seen: medium and style, light, colours and mood, camera. */
import { isPlural } from '@atelier/lexicon';
import { type Brief, hashSeed, type LookFact } from '@atelier/spec';
import { capital, list, sentence, withArticle } from './words.ts';

export const lookOf = (brief: Brief, ...kinds: LookFact['kind'][]): LookFact[] =>
  brief.look.filter(
    ({ kind, value, off }) =>
      !off && kinds.includes(kind) && !(kind === 'detail' && LETTERED.test(value) && brief.text.length > 0),
  );
/** The lettering itself says it. */
const LETTERED = /^(?:titled|captioned|labell?ed|saying)$/;

const MEDIUM_NOUN =
  /(painting|photo|photograph|sketch|drawing|illustration|render|rendering|poster|print|mural|collage|sculpture|watercolou?r|cartoon|comic|engraving|etching|woodcut|portrait|mosaic|tapestry|logo|icon|sticker|wallpaper|diagram|screenshot|still|selfie|polaroid|image|picture|scene|card|cover|fresco|linocut|lithograph|blueprint|map|snapshot|diorama|stencil|storyboard|panel|shot|doodle|emblem)$/i;
const MEDIUM_MASS =
  /(art|graphics|anime|manga|embroidery|origami|graffiti|claymation|calligraphy|photography|pottery|stained glass|ink wash|clip ?art|pixel art)$/i;

/** "a watercolour of", "pixel art of"; a bare material comes after: "…, in charcoal". */
export function mediumLead(medium: string | undefined): { before: string; after: string } {
  if (medium === undefined) return { before: '', after: '' };
  if (MEDIUM_NOUN.test(medium)) return { before: `${isPlural(medium) ? medium : withArticle(medium)} of `, after: '' };
  if (MEDIUM_MASS.test(medium)) return { before: `${medium} of `, after: '' };
  return { before: '', after: `in ${medium}` };
}

/** A second medium: "as a photograph", "in charcoal". */
export const alsoMedium = (medium: string): string => (MEDIUM_NOUN.test(medium) ? `as ${withArticle(medium)}` : `in ${medium}`);

/** "in an impressionist style, after Van Gogh". */
export function manner(styles: readonly string[], artists: readonly string[]): string {
  const style = styles.map((value) => (/ style$/i.test(value) ? value.replace(/ style$/i, '') : value));
  return [
    ...(style.length > 0 ? [`in ${withArticle(list(style))} style`] : []),
    ...(artists.length > 0 ? [`in the manner of ${list([...artists])}`] : []),
  ].join(', ');
}

const LIGHT_NOUN =
  /(light|lighting|lights|glow|rays?|shafts?|sunlight|moonlight|daylight|candlelight|beams?|illumination|shadows?|sunshine|starlight|light from above|through leaves)$/i;

/** "Low warm light falls across the scene, and the water mirrors the sky." */
export function lightSentence(lights: readonly LookFact[], mirrors: boolean): string | undefined {
  const mirror = mirrors ? 'the water mirrors the sky' : '';
  const nouns = lights.filter(({ value }) => LIGHT_NOUN.test(value)).map(({ value }) => value);
  const others = lights.filter(({ value }) => !LIGHT_NOUN.test(value)).map(({ value }) => value);
  const many = nouns.length > 1 || /^(shafts|rays|beams)|(lights|rays|shafts|shadows|beams)$/i.test(nouns[0] ?? '');
  const verb = ['fall across the scene', 'lie over everything', 'shape the scene'][hashSeed(0, nouns.join()) % 3] as string;
  const clauses = [
    ...(nouns.length > 0
      ? [`${list(nouns)} ${many ? verb : verb.replace(/^(fall|shape)/, '$1s').replace(/^lie/, 'lies')}`]
      : []),
    ...(others.length > 0 ? [`the lighting is ${list(others)}`] : []),
    ...(mirror ? [mirror] : []),
  ];
  if (clauses.length === 0) return undefined;
  return sentence(clauses.length === 1 ? (clauses[0] as string) : `${clauses.slice(0, -1).join(', ')}, and ${clauses.at(-1)}`);
}

const COLOUR_NOUN = /(colou?rs?|palette|tones?|hues?|shades?|gradient|pastels?|neutrals)$/i;
const MOOD_NOUN =
  /(ness|ity|ment|tude|nostalgia|wonder|joy|awe|love|peace|calm|hope|mystery|drama|atmosphere|mood|feeling|vibe|whimsy|magic|dread|horror|romance|energy|elegance|moment|solitude|harmony|melancholy|freedom|adventure|vibes)$/i;

/** "peaceful mood" for an adjective, a noun as it is. */
export const moodPhrase = (value: string): string => (MOOD_NOUN.test(value) ? value : `${value} mood`);

/** "The palette is amber and rose over deep blue, the mood peaceful." */
export function colourAndMood(palettes: readonly string[], moods: readonly string[]): string | undefined {
  const [adjectives, nouns] = [moods.filter((value) => !MOOD_NOUN.test(value)), moods.filter((value) => MOOD_NOUN.test(value))];
  const named = palettes.filter((value) => !COLOUR_NOUN.test(value));
  const generic = palettes.filter((value) => COLOUR_NOUN.test(value));
  const parts = [
    ...(named.length > 0 ? [`the palette is ${named.join(', with ')}`] : []),
    ...(generic.length > 0 ? [`the picture keeps to ${list(generic)}`] : []),
    ...(adjectives.length > 0 ? [`the mood${parts0(named, generic) ? '' : ' is'} ${list(adjectives)}`] : []),
    ...(nouns.length > 0
      ? [`${adjectives.length + palettes.length > 0 ? 'with a sense of' : 'there is a sense of'} ${list(nouns)}`]
      : []),
  ];
  return parts.length === 0 ? undefined : sentence(parts.join(', '));
}
/** After "the palette is …" the verb of the mood is understood. */
const parts0 = (named: readonly string[], generic: readonly string[]): boolean => named.length > 0 && generic.length === 0;

/** "Seen from a low angle, framed as a close-up, through an 85mm lens." */
export function camera(facts: readonly LookFact[]): string | undefined {
  const phrases = facts.map(({ kind, value }) => {
    if (/^(from|in|at|through|with|as|under) /i.test(value)) return kind === 'angle' ? `seen ${value}` : value;
    const noun = isPlural(value) ? value : withArticle(value);
    if (kind === 'shot') return `framed as ${noun}`;
    if (kind === 'angle')
      return /angle$/i.test(value) ? `seen from ${noun}` : /view$/i.test(value) ? `seen in ${noun}` : `seen at ${noun}`;
    return /(lens|mm|fisheye)$/i.test(value) ? `through ${noun}${/mm$/i.test(value) ? ' lens' : ''}` : `with ${value}`;
  });
  return phrases.length === 0 ? undefined : sentence(phrases.join(', '));
}

/** Composition, texture and detail as said, each in a short clause. */
export function finish(facts: readonly LookFact[]): string[] {
  return facts.map(({ kind, value }) => {
    if (kind === 'composition') {
      if (/composition$/i.test(value)) return sentence(`the picture has ${withArticle(value)}`);
      return sentence(
        / /.test(value)
          ? `the composition is built on ${/^rule of/.test(value) ? 'the ' : ''}${value}`
          : `the composition is ${value}`,
      );
    }
    if (kind === 'texture')
      return sentence(
        /(s|texture)$/i.test(value)
          ? `${capital(value)} give it texture`.replace(/texture give it texture/i, 'texture throughout')
          : `the texture is ${value}`,
      );
    return sentence(
      /(details?|resolution|\dk|quality|focus)$/i.test(value) ? `rendered with ${value}` : `the rendering is ${value}`,
    );
  });
}
