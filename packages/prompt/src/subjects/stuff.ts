/** What a picture of no thing is made of: the things that were named for it, each with the block that tells what it looks like. */
import { type Portrait, portraitById, STUFF, singular } from '@atelier/lexicon';
import type { Brief, Subject } from '@atelier/spec';

/** Names of the picture itself. */
const ITSELF =
  /\b(?:abstract|abstraction|composition|painting|picture|pattern|collage|print|gradient|texture|background|wallpaper)s?$/i;

/** Each with its block, in the order in which they were said. */
export function stuffOf({ subjects, setting, relations }: Brief): { subject: Subject; stuff: Portrait }[] {
  if (setting.some(({ kind, off, source }) => !off && kind === 'place' && source === 'user')) return [];
  return subjects.flatMap((subject) => {
    const { off, source, name } = subject;
    if (off || (source !== 'user' && source !== 'edit') || ITSELF.test(name)) return [];
    const head = singular(name.toLowerCase().split(' ').at(-1) ?? name);
    // A mood that is "like" a thing is not made of it, and a hull that paint is like is.
    if (relations.some(({ to, predicate, off: gone }) => !gone && to === subject.id && /^(?:about|for|by)$/.test(predicate)))
      return [];
    const stuff = Object.hasOwn(STUFF, head) ? portraitById(STUFF[head] as string) : undefined;
    return stuff ? [{ subject, stuff }] : [];
  });
}
