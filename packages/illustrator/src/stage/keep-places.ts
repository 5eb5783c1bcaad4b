/**
 * L1 for edits that take away, count or move: what was laid out round a thing would find other places without it. Where an edit
 * would move what it did not name, the places of these things are written into the Brief, as the planner had settled them.
 */
import type { Brief, Subject } from '@atelier/spec';
import { typeSaid } from '../type/type-said.ts';
import { SAME_RATIO, type Size } from './kept-items.ts';
import { painted } from './painted.ts';
import type { Placed } from './placed.ts';
import { planOf } from './plan.ts';

/** Part of the picture's height that is no move. */
const STILL = 1e-6;

/** The Brief after an edit, painted at `now`; `before` was painted at `was`. The same Brief where nothing else would move. */
export function keepPlaces(before: Brief, after: Brief, was: Size, now: Size, seed: number): Brief {
  let loosened = withoutPlaces(after, (subject) => !isKept(subject, before, after));
  const plan = (brief: Brief, { width, height }: Size) => planOf(painted(brief), { width, height, seed, missing: 'leave' });
  const old = plan(before, was);
  let next = plan(loosened, now);
  if (old.setting.scene !== next.setting.scene && placesSaid(before) === placesSaid(after)) {
    const place = loosened.setting.find(({ off, kind }) => !off && kind === 'place');
    const setting = loosened.setting.map((f) => (f === place ? { ...f, scene: old.setting.scene } : f));
    loosened = { ...loosened, setting };
    next = plan(loosened, now);
  }
  // The picture was looked at for what the edit took away or changed: the land stays where it is.
  const looked = next.setting.scene === old.setting.scene && loosened.setting.find(({ id }) => id === next.setting.place);
  if (looked && next.setting.view.eye !== old.setting.view.eye) {
    const eye = old.setting.view.eye;
    loosened = { ...loosened, setting: loosened.setting.map((f) => (f === looked ? { ...f, eye } : f)) };
    next = plan(loosened, now);
  }
  const another =
    old.setting.scene !== next.setting.scene ||
    old.setting.view.horizon / was.height !== next.setting.view.horizon / now.height;
  // Larger letters on a sheet of their own take room from what stands there.
  const reset = old.setting.scene === 'plain' && typeSaid(before).grow !== typeSaid(after).grow;
  if (another || reset || Math.abs(was.width / was.height - now.width / now.height) > SAME_RATIO)
    return withoutPlaces(after, () => true);
  const still = loosened.subjects.filter((subject) => isKept(subject, before, after));
  const placesOf = (placed: readonly Placed[], { id }: Subject) => placed.filter(({ fact }) => fact.id === id);
  const moves = still.some((subject) => {
    const [a, b] = [placesOf(old.placed, subject), placesOf(next.placed, subject)];
    return a.length !== b.length || a.some((one, i) => isElsewhere(one, b[i]!, was, now));
  });
  if (!moves) return loosened;
  return {
    ...loosened,
    subjects: loosened.subjects.map((subject) => {
      const placed = still.includes(subject) ? placesOf(old.placed, subject) : [];
      // What a Stage laid out stands by its boxes.
      if (placed.length === 0 || subject.places?.some(({ kept }) => kept === undefined)) return subject;
      return { ...subject, places: placed.map(({ object, kept }) => ({ box: object.box, kept })) };
    }),
  };
}

const placesSaid = ({ setting }: Brief): string =>
  JSON.stringify(setting.filter(({ off, kind }) => !off && kind === 'place').map(({ value }) => value));

const isElsewhere = (a: Placed, b: Placed, was: Size, now: Size): boolean =>
  Math.abs(a.x / was.width - b.x / now.width) > STILL ||
  Math.abs(a.y / was.height - b.y / now.height) > STILL ||
  Math.abs(a.height / was.height - b.height / now.height) > STILL;

/** Not named by the edit, or only in another colour. */
function isKept(subject: Subject, before: Brief, after: Brief): boolean {
  const old = before.subjects.find(({ id }) => id === subject.id);
  if (!old || subject.off !== old.off) return false;
  const bare = (s: Subject, brief: Brief): string =>
    JSON.stringify([
      s.name,
      s.count,
      s.attributes.filter(({ kind }) => !/^colou?r$/.test(kind)).map(({ value, off }) => [value, off]),
      s.actions.map(({ value, off }) => [value, off]),
      brief.relations
        .filter(({ from, off, source }) => from === s.id && !off && source === 'edit')
        .map(({ predicate, to }) => [predicate, to]),
    ]);
  return bare(old, before) === bare(subject, after);
}

function withoutPlaces(brief: Brief, which: (subject: Subject) => boolean): Brief {
  if (!brief.subjects.some((s) => s.places?.some(({ kept }) => kept) && which(s))) return brief;
  return {
    ...brief,
    subjects: brief.subjects.map((subject) => {
      if (!subject.places?.some(({ kept }) => kept) || !which(subject)) return subject;
      const { places: _, ...rest } = subject;
      return rest;
    }),
  };
}
