/** "Fill the basket with apples", "fill it with milk": what a thing is full of; of a room or a street it is all over the place. */
import { read } from '../read/read.ts';
import { bringAlong } from './bring-along.ts';
import { findSubjects, focusOf } from './find.ts';
import { type Form, ok } from './outcome.ts';
import { put } from './put.ts';

const FILL = /^(?:fill|load|pack|stuff|heap|pile)(?: up)? (?<what>.+?)(?: up)? with (?<by>.+)$/iu;
/** Where one loads what has wheels. */
const HOLD = /^(?:the |its |his |her )?(?:back|bed|boot|trunk|cargo bed|hold)$/i;

export const filling: Form = (bench, clause) => {
  const { what, by } = FILL.exec(clause)?.groups ?? {};
  if (!what || !by) return undefined;
  const [thing] = findSubjects(bench, what);
  if (thing) {
    thing.attributes = thing.attributes.filter(({ value }) => !/^(?:half-)?empty$/.test(value));
    bench.claim(thing);
    const said = read(`a ${thing.name} full of ${by}`);
    return ok(bringAlong(bench, said, new Map([[said.subjects[0]?.id ?? '', thing.id]])));
  }
  const focus = HOLD.test(what) ? focusOf(bench) : undefined;
  if (focus) return ok(put(bench, `the ${focus.name} with ${by} in the back`, { mode: 'set', trusting: true }));
  return ok(put(bench, by, { mode: 'add', trusting: true }));
};
