/** Whether a place, a ground, a weather or a part of a building was said or follows, so that nothing stands before a plain backdrop. */
import { drawingOf, placeKnown, singular } from '@atelier/lexicon';
import type { Brief } from '@atelier/spec';
import { isSeenFromAbove } from './seen-from-above.ts';

/** Parts of houses and of the ground. */
const FIXED =
  /(?:^| )(?:window|windowsill|sill|wall|door|doorway|gate|fence|roof|rooftop|ledge|step|steps|stairs|staircase|floor|ceiling|porch|balcony|terrace|counter|bench|path|road|street|pavement|sidewalk|kerb|lawn|grass|snow|ice|sand|mud|puddle|rock|cliff|hill|mountain|valley|field|river|stream|sea|ocean|lake|pond|shore|waves?|sky|clouds?|rain|storm|fort|garden|yard|market|shop|stall|stand|room|workshop|studio|kitchen|bus|train|tram|subway|carriage|cabin)s?$/i;

export const isBackdropless = (brief: Brief): boolean => {
  const { setting, subjects, relations } = brief;
  const names = subjects.flatMap(({ name, off }) => (off ? [] : [name.toLowerCase()]));
  return (
    isSeenFromAbove(brief) ||
    setting.some(({ kind, off }) => !off && /^(?:place|background|weather|season|event)$/.test(kind)) ||
    names.some((name) => FIXED.test(name) || drawingOf(name)?.category === 'building') ||
    // What something stands in or on is a place of its own.
    relations.some(({ to, predicate, off }) => {
      const target = subjects.find(({ id }) => id === to);
      return (
        !off &&
        target !== undefined &&
        /(?:^| )(?:in|inside|through|across|along)$/.test(predicate) &&
        placeKnown(singular(target.name)) !== undefined
      );
    })
  );
};
