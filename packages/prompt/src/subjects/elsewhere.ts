/** What is spoken of and not there: a bus that is waited for, a rocket that is dreamt of. */
import type { Brief, Subject } from '@atelier/spec';

const AFTER: Readonly<Record<string, RegExp>> = {
  for: /^(?:wait|look|search|hop|wish|long|yearn|pray)/,
  of: /^(?:dream|think|daydream|talk|remind|sing)/,
  about: /^(?:dream|think|daydream|talk|worry|sing|read|writ)/,
};
const ALONE =
  /^(?:awaiting|expecting|imagining|remembering|missing|dreaming of|thinking (?:of|about)|waiting for|looking for|searching for)$/;

export const isElsewhere = ({ id }: Subject, { relations, subjects }: Brief): boolean =>
  relations.some(
    ({ from, to, predicate, off }) =>
      !off &&
      to === id &&
      (ALONE.test(predicate) ||
        subjects
          .find((each) => each.id === from)
          ?.actions.some((action) => !action.off && AFTER[predicate]?.test(action.value) === true) === true),
  );
