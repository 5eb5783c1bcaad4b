/** Whether the picture is a mark: a logo, an emblem, a monogram. */
import { drawnAs } from '@atelier/lexicon';
import type { Brief, Subject } from '@atelier/spec';
import { isNatureMark } from '../design/nature-marks.ts';

/** An icon of a saint is painted. */
const LOGOS =
  /\b(?:logo|emblem|monogram|badge|wordmark|(?<!(?:byzantine|orthodox|russian|religious|golden) )icon|(?:t-?shirt|tee|shirt|hoodie) (?:design|print|graphic)|patch|sticker|decal)\b/;

/** "An emblem with a wave" is the picture, and the emblem of a shield is on it. */
const isEmblem = (brief: Brief, { id, name }: Subject): boolean =>
  name.toLowerCase() === 'emblem' &&
  brief.relations.every((r) => r.off || (r.to !== id && (r.from !== id || /^(?:with|of|showing|for)$/.test(r.predicate))));

/** The fact that says the picture is a logo. */
export const logoOf = (brief: Brief): string | undefined =>
  (
    brief.look.find((f) => !f.off && f.kind === 'medium' && LOGOS.test(f.value)) ??
    brief.subjects.find(
      (s) =>
        !s.off && s.source === 'user' && (/\b(?:logo|monogram|wordmark)$/.test(s.name.toLowerCase()) || isEmblem(brief, s)),
    )
  )?.id;

/** Given by nature to a mark, unless it shares the disc with a drawing and has one itself: "a paw and scissors". */
export const isGivenMark = (brief: Brief, { id, name }: Subject): boolean =>
  isNatureMark(name) &&
  !(
    drawnAs(name)?.grounding.kind === 'asset' &&
    brief.subjects.some(
      (s) =>
        !s.off && s.id !== id && s.source !== 'writer' && !isNatureMark(s.name) && drawnAs(s.name)?.grounding.kind === 'asset',
    )
  );

/** Cut out with a white edge, in its own colours; where nature gives the figure, it is printed as a logo is. */
export const isSticker = (brief: Brief, of: string): boolean =>
  /\b(?:sticker|decal)s?$/i.test(brief.look.find(({ id }) => id === of)?.value ?? '') &&
  brief.subjects.some(({ off, name }) => !off && drawnAs(name) !== undefined && !isNatureMark(name));
