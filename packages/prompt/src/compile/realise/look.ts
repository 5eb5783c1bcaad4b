/** How a picture is made and seen: medium and style, light, colours and mood, camera. */
import { isPlural } from '@atelier/lexicon';
import type { Brief, LookFact } from '@atelier/spec';
import { perBrief } from '../per-brief.ts';
import { capital, list, sentence, withArticle } from './words.ts';

/** Facts that are said; what light catches and other details for words alone are said by prose in its own way. */
export const shownLook: (brief: Brief) => readonly LookFact[] = perBrief((brief) =>
  brief.look.filter(
    ({ kind, value, off, wordsOnly }) =>
      !off &&
      !(kind === 'detail' && brief.text.length > 0 && LETTERED.test(value)) &&
      // The kind of picture that a writer chose is named at the end.
      !(wordsOnly && (kind === 'detail' || kind === 'texture' || kind === 'medium')),
  ),
);

/** Those of these kinds. */
export const lookOf = (brief: Brief, ...kinds: LookFact['kind'][]): LookFact[] =>
  shownLook(brief).filter(({ kind }) => kinds.includes(kind));
/** The kind of picture that a writer named: prose ends with it, tags have it behind what was said of how it is made. */
export const pictureKinds = (brief: Brief): LookFact[] =>
  brief.look.filter(({ off, rule }) => !off && rule === 'framing.picture');
/** The lettering itself says it. */
const LETTERED = /^(?:titled|captioned|labell?ed|saying)$/;

const MEDIUM_NOUN =
  /(painting|photo|photograph|sketch|drawing|illustration|render|rendering|poster|print|mural|collage|sculpture|watercolou?r|cartoon|comic|engraving|etching|woodcut|portrait|mosaic|tapestry|logo|icon|sticker|wallpaper|diagram|screenshot|still|selfie|polaroid|image|picture|scene|card|cover|fresco|linocut|lithograph|blueprint|map|snapshot|diorama|stencil|storyboard|panel|shot|doodle|cut-?out|emblem|badge|invitation|menu|ad|advert|advertisement)$/i;
const MEDIUM_MASS =
  /(art|graphics|anime|manga|embroidery|origami|graffiti|claymation|calligraphy|photography|pottery|stained glass|ink wash|clip ?art|pixel art)$/i;

/** "a watercolour of", "pixel art of"; a bare material comes after: "…, in charcoal". */
export function mediumLead(medium: string | undefined, { idea = '', style = '' } = {}): { before: string; after: string } {
  if (medium === undefined) return { before: '', after: '' };
  const of = ofOrFor(medium, idea);
  // Letters are of nothing: leaves grow round them.
  if (/\blettering$/.test(medium)) return { before: `${medium} with `, after: '' };
  if (MEDIUM_NOUN.test(medium)) {
    const name = [style, medium].filter(Boolean).join(' ');
    return { before: `${isPlural(medium) ? name : withArticle(name)} ${of} `, after: '' };
  }
  // What is sprayed on a wall is no picture of the wall.
  if (ON_WALLS.test(medium) && WALL.test(idea)) return { before: `${medium} on `, after: '' };
  if (MEDIUM_MASS.test(medium)) return { before: `${medium} of `, after: '' };
  return { before: '', after: `in ${medium}` };
}

const ON_WALLS = /\b(?:graffiti|street art|chalk art)$/i;
const WALL = /\bon (?:\S+ ){0,3}(?:walls?|doors?|shutters?|bridges?|trains?|pavements?|sidewalks?|fences?|facades?|bricks?)\b/i;

/** "A logo for a bakery" is no logo of one. */
export const ofOrFor = (medium: string, idea: string): 'of' | 'for' =>
  // A photo is of what it shows, whomever it is for.
  !/photo|picture|image/i.test(medium) &&
  (idea.toLowerCase().includes(`${medium.toLowerCase()} for `) ||
    // A badge that was a logo for a bakery before.
    (MARKS.test(medium) && FOR_MARK.test(idea) && !idea.toLowerCase().includes(`${medium.toLowerCase()} of `)))
    ? 'for'
    : 'of';
const MARKS = /(?:logo|icon|emblem|badge|monogram|sticker)$/i;
const FOR_MARK = /\b(?:logo|icon|emblem|badge|monogram|sticker) for /i;

/** A second medium: "as a photograph", "in charcoal". */
export const alsoMedium = (medium: string): string => (MEDIUM_NOUN.test(medium) ? `as ${withArticle(medium)}` : `in ${medium}`);

/** "in an impressionist style, after Van Gogh". */
export function manner(styles: readonly string[], artists: readonly string[]): string {
  // "Like Blade Runner" says itself in whose way.
  const likened = styles.filter((value) => /^like /i.test(value));
  const style = styles
    // Of "Beatrix Potter style" the painter's name says it.
    .filter((value) => !likened.includes(value) && value !== 'style')
    .map((value) => (/ style$/i.test(value) ? value.replace(/ style$/i, '') : value));
  const plain = style.filter(
    (value) =>
      !/^(?:\p{L}+ )*(?:photo|photograph|picture|painting|poster|illustration|drawing|print|postcard|cover|film|movie|book|snapshot|advert|scene|still) (?:from|of|by|on|in) /iu.test(
        value,
      ),
  );
  return [
    ...(plain.length > 0 ? [`in ${withArticle(list(plain))} style`] : []),
    // "A photo from the 70s" is no word before a style.
    ...style.filter((value) => !plain.includes(value)).map((value) => `in the style of ${withArticle(value)}`),
    ...likened,
    ...(artists.length > 0 ? [`in the manner of ${list([...artists])}`] : []),
  ].join(', ');
}

const MOOD_NOUN =
  /(ness|ity|ment|tude|nostalgia|wonder|joy|awe|love|peace|calm|hope|mystery|drama|atmosphere|mood|feeling|vibe|whimsy|magic|dread|horror|romance|energy|elegance|moment|solitude|harmony|melancholy|freedom|adventure|vibes)$/i;

/** "peaceful mood" for an adjective, a noun as it is. */
export const moodPhrase = (value: string): string => (MOOD_NOUN.test(value) ? value : `${value} mood`);

/** Composition, texture and detail as said, each in a short clause. */
export function finish(facts: readonly LookFact[]): string[] {
  return facts.flatMap(({ kind, value }) => {
    // Whom a sheet is for is said in the opening.
    if (kind === 'detail' && /^for (?:an?|the|my|our) /i.test(value)) return [];
    if (kind === 'composition') {
      // "Orange border", "round shape", "the name below the icon".
      if (/(?:border|frame|outline|edge)$/i.test(value)) return sentence(`${withArticle(value)} runs round it`);
      if (/shape$/i.test(value)) return sentence(`the whole has ${withArticle(value)}`);
      const [, what, where] = /^(the (?:name|text|title|words?|letters|lettering)) (.+)$/i.exec(value) ?? [];
      if (what && where) return sentence(`${what} ${/(?:words|letters)$/i.test(what) ? 'stand' : 'stands'} ${where}`);
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
    if (/^\d+k$/i.test(value)) return sentence(`crisp fine detail, ${value.toUpperCase()}`);
    if (/detailed$/i.test(value)) return sentence(`${value} throughout`);
    if (/(?:lines?|strokes|outlines|letters|line weight)$/i.test(value)) return sentence(`drawn with ${value}`);
    if (/^(?:simple|clean|plain|minimal|basic|flat)$/i.test(value)) return sentence(`kept ${value}`);
    return sentence(/(?:details?|resolution|quality|focus)$/i.test(value) ? value : `${withArticle(value)} finish throughout`);
  });
}
