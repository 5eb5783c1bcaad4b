/** File names from what a person typed: readable, short, and safe on Linux, macOS and Windows. */

/** UTF-16 units of a slug; even sixty three-byte characters, the seed and an extension stay under 255 bytes. */
const MAX_SLUG = 60;

/** Extensions of the formats that are written, and of others that are recognised as names of pictures. */
const WRITTEN = ['png', 'jpg', 'jpeg', 'webp', 'avif', 'svg'];
const FOREIGN = ['gif', 'bmp', 'tif', 'tiff', 'heic', 'heif', 'jxl'];
const PICTURE = new RegExp(`\\.(${[...WRITTEN, ...FOREIGN].join('|')})$`, 'i');

export const hasPictureExtension = (name: string): boolean => PICTURE.test(name);

/** An argument that can only be meant as a file: it has an image extension or a path separator. */
export const looksLikeFile = (argument: string): boolean => hasPictureExtension(argument.trimEnd()) || /[\\/]/.test(argument);

/** `beach-sunset-48213` for "a beach sunset" and 48213. Ends in the seed, so it is never a reserved name of Windows (CON, NUL …). */
export const stemOf = (idea: string, seed: number): string => `${slug(idea)}-${seed}`;

/**
 * Letters, digits and emoji of any script stay; everything else becomes a hyphen, so no separator, dot or control character
 * is left. Cut at a word where possible, else between characters as people see them.
 */
export function slug(idea: string): string {
  const words = idea
    .normalize('NFC')
    .toLowerCase()
    .replace(/['’]/gu, '')
    .split(/[^\p{L}\p{N}\p{M}\p{Extended_Pictographic}\p{Emoji_Modifier}\p{Regional_Indicator}\u200c\u200d]+/u)
    // Joiners only between what they join; marks only behind a letter or an emoji.
    .map((word) => word.replace(/^(?:\u200c|\u200d|\p{M})+|[\u200c\u200d]+$/gu, ''))
    .filter((word) => word !== '');
  if (words.length > 1 && /^(?:an?|the)$/.test(words[0]!)) words.shift();
  return shorten(words.join('-')) || 'picture';
}

function shorten(text: string): string {
  if (text.length <= MAX_SLUG) return text;
  let short = '';
  // Only the head is split into characters: the idea may have 32,000.
  for (const { segment } of new Intl.Segmenter('en').segment(text.slice(0, MAX_SLUG * 4))) {
    if (short.length + segment.length > MAX_SLUG) break;
    short += segment;
  }
  // One letter under a hundred accents is longer than any name: then between code points.
  if (short === '') return [...text.slice(0, MAX_SLUG)].filter((c) => !/\p{Cs}/u.test(c)).join('');
  const word = text[short.length] === '-' ? short.length : short.lastIndexOf('-');
  return (word > MAX_SLUG / 2 ? short.slice(0, word) : short).replace(/-+$/, '');
}

/** `name`, `name-2`, `name-3` …, with the extension behind. */
export const numbered = (stem: string, extension: string, n: number): string => `${stem}${n === 1 ? '' : `-${n}`}${extension}`;
