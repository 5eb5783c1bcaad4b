/** A medium typed behind what it shows, in front of it as one says it. */
import type { Brief, Subject } from '@atelier/spec';
import { extentOf } from '../../subjects/spans-of.ts';
import { withArticle } from './words.ts';

/** What is made to be put on something goes by its own name: a wolf logo. */
const BORNE = /logo|icon|sticker|emblem|badge|patch|tattoo|wallpaper|pattern|design|poster|mural|cover|^art$/;

/** "Owl watercolor" is a watercolor of an owl; undefined where no medium stands behind the thing. */
export function pictureOf(text: string, first: Subject, { look, idea }: Brief): string | undefined {
  const end = extentOf(first)?.[1];
  const span = look.find(
    ({ kind, source, span, value }) =>
      kind === 'medium' && source === 'user' && end !== undefined && span?.[0] === end + 1 && !BORNE.test(value),
  )?.span;
  // A watercolor of a portrait of a husky is one picture too many.
  if (span === undefined || look.filter(({ kind, source }) => kind === 'medium' && source === 'user').length > 1)
    return undefined;
  const medium = idea.slice(...span).toLowerCase();
  const at = text.toLowerCase().indexOf(` ${medium}`);
  const rest = text.slice(at + 1 + medium.length);
  if (at < 0 || /^\p{L}/u.test(rest)) return undefined;
  return `${/(?:art|photography)$/.test(medium) ? medium : withArticle(medium)} of ${text.slice(0, at)}${rest}`;
}
