/**
 * What a sentence takes for granted about the picture it is said of: open air, water, a room, a place that was named, a thing as it usually is. Where that
 * was not said and does not follow, the sentence is not said: a text loses by the one that does not fit.
 */
import { type Passage, placeKnown } from '@atelier/lexicon';
import type { Brief, Subject } from '@atelier/spec';
import { FORMS } from '../subjects/forms.ts';
import { classOf } from '../subjects/plain-portrait.ts';
import type { Context } from './context.ts';
import { on } from './on.ts';

/** What is being made does not look as it will. */
const MAKES =
  /^(?:shap|throw|mould|mold|sculpt|carv|build|mak|sew|stitch|knit|crochet|weav|forg|weld|paint|draw|sketch|assembl|repair|mend|fix|tighten|restor|sand|plan|saw|bak|decorat|ic|dismantl|demolish|paddl)(?:e?s|ing|e)?\b/;
/** What lies about in a class of places. */
const ABOUT = /^stage-(?:near-land|near-room|ground|room)\./;

/** Of these a look is no guess while something is done with them. */
const KEEPS_ITS_LOOK = /^(?:person|animal|food|drink|land)$/;

interface Need {
  words: RegExp;
  /** Whether the picture has what the words take for granted. */
  has: (tags: ReadonlySet<string>, said: ReadonlySet<string>) => boolean;
}
const any = (words: string) => {
  const all = words.split(' ');
  return (tags: ReadonlySet<string>, said: ReadonlySet<string>) => all.some((word) => tags.has(word) || said.has(word));
};
const indoors = (tags: ReadonlySet<string>) => tags.has('in') && !tags.has('out');

const NEEDS: readonly Need[] = [
  { words: /\b(?:sky|horizon|clouds?|hills?|meadow)\b/, has: (tags) => !indoors(tags) },
  {
    words: /\b(?:gulls?|lobster|surf|tide|rowing boat|canoe|jetty)\b/,
    has: any('water sea harbour beach lake river coast port quay boat ship island fisherman sailor'),
  },
  {
    words: /\b(?:ceiling|wallpaper|skirting|windowsill|carpet|mantelpiece)\b/,
    has: (tags) => tags.has('in') || !tags.has('out'),
  },
];

/** Whether a row takes something for granted that is not known of this picture. */
export function isUnfounded(
  passage: Passage,
  subject: Subject | undefined,
  brief: Brief,
  context: Context,
  said: ReadonlySet<string>,
): boolean {
  const { rule, slot, text } = passage;
  // Of a place that was only chosen nothing is known but what it is.
  if (ABOUT.test(rule) && context.place?.named !== true) return true;
  if (
    NEEDS.some(({ words, has }) => {
      const found = words.exec(text)?.[0];
      return found !== undefined && !said.has(found) && !has(context.tags, said);
    })
  )
    return true;
  if (subject === undefined) return false;
  const of = classOf(subject);
  // A wheelchair with nobody in it has no floor.
  if (rule.startsWith('quality-empty.') && of !== undefined && !/^(?:building|land)$/.test(of)) return true;
  // Who is in a stable sees nothing of its roof.
  if (/^(?:portrait|seen)-/.test(rule) && !/^(?:person|animal)$/.test(of ?? '') && holdsSomebody(subject, brief)) return true;
  if (!rule.startsWith('portrait-') || !/^(?:form|many|small)$/.test(slot) || KEEPS_ITS_LOOK.test(of ?? '')) return false;
  return on(brief.relations).some(
    ({ from, to, predicate }) =>
      (to === subject.id && MAKES.test(predicate.toLowerCase())) ||
      // A frame of honeycomb is no picture frame.
      (from === subject.id && predicate === 'of' && !FORMS.test(subject.name)),
  );
}

const holdsSomebody = ({ id, name }: Subject, { relations }: Brief): boolean =>
  placeKnown(name)?.tags.includes('in') === true &&
  on(relations).some(({ to, predicate }) => to === id && /(?:^| )(?:in|inside)$/.test(predicate));
