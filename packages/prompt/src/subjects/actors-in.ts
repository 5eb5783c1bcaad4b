/** Who acts in a picture: what it is of, else what does something in it. */
import type { Brief, Subject } from '@atelier/spec';
import { mainSubject } from './main-subject.ts';
import { traitsOf } from './traits.ts';

/** Whether the person has spoken of it. */
export const isSpoken = ({ off, source }: Subject): boolean => !off && (source === 'user' || source === 'edit');

/** What the picture is of, else who does something in it. */
export function actorsIn(brief: Brief): (Subject | undefined)[] {
  const main = mainSubject(brief);
  // The candle that burns down beside a sleeper is not the picture.
  const fits = (each: Subject): boolean => main === undefined || !isLiving(main, brief) || isLiving(each, brief);
  const others = brief.subjects.filter((each) => each !== main && isSpoken(each) && acts(each, brief) && fits(each));
  return main === undefined ? [undefined] : acts(main, brief) ? [main] : [main, ...others];
}

export const isLiving = (subject: Subject, { idea }: Brief): boolean => {
  const traits = traitsOf(subject, idea);
  return traits.has('person') || traits.has('animal');
};

/** Whether it does something. */
export const acts = ({ id, actions }: Subject, { relations }: Brief): boolean =>
  actions.some(({ off }) => !off) ||
  relations.some(
    ({ from, predicate, off }) =>
      !off && from === id && DOING.test(predicate) && !/^(?:across|towards|is|was)$/.test(predicate),
  );
const DOING = /^(?:\p{L}+ly )?\p{L}+(?:ing|ed|s)\b/u;
