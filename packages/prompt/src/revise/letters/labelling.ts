/** Names at the things they name: "label the three places: Port Ellen, Darkwood", "label the church, the mill and the pond" (R75). */
import { singular } from '@atelier/lexicon';
import type { SettingFact, Subject } from '@atelier/spec';
import { bare, findScene, findSubjects, lives } from '../find.ts';
import type { Meaning } from '../meant/meaning.ts';
import { put } from '../put.ts';
import { SHEET } from '../sheet.ts';
import type { Workbench } from '../workbench.ts';
import { linesOf } from './lines.ts';

const THINGS =
  /^(?:please )?(?:label|name|mark)(?: (?:all )?(?<what>the [\p{L} ,'-]+?|them|them all|everything|(?:all )?(?:two|three|four|five|six|\d) [\p{L}]+))?(?: as|:|,)? ?(?<names>[\p{Lu}"“][^:]*)$/u;
const ITSELF =
  /^(?:please )?(?:label|mark|name) (?<what>the \p{Ll}[\p{Ll} -]*(?:(?:, (?:and )?| and )(?:the )?\p{Ll}[\p{Ll} -]*)*)(?: (?:with|by) (?:its|their) names?)?$/u;
const EACH = /\s*(?:,\s*(?:and )?|\s+and\s+|;\s*)\s*/;

/** What the names of places end in, beside what such a place is called. */
const TOLD_BY: readonly (readonly [RegExp, RegExp])[] = [
  [/\b(?:port|harbou?r|haven|quay)\b/i, /harbou?r|port|marina|quay|pier/i],
  [/(?:wood|woods|forest|grove)\b/i, /forest|wood|grove|trees/i],
  [/\b(?:mount|mt\.?|peak|ben|pike|fell)\b|(?:berg|horn)\b/i, /volcano|mountain|hill|peak/i],
  [/\b(?:lake|loch|mere|tarn|water)\b/i, /lake|pond|water/i],
  [/\b(?:river|brook|beck|stream)\b/i, /river|stream|brook/i],
  [/\b(?:bay|cove|sound)\b/i, /bay|cove|beach/i],
  [/\b(?:castle|keep|fort|tower)\b/i, /castle|fort|tower/i],
  [/\b(?:st\.?|saint|chapel|church|abbey)\b/i, /church|chapel|abbey|cathedral/i],
  [/(?:ton|ham|by|ville|town|burg|bury)\b/i, /town|village|city/i],
  [/\b(?:isle|island|skerry)\b|(?:ey|holm)\b/i, /island/i],
];

type Place = Pick<Subject | SettingFact, 'id'> & { called: string };

/** What could be given a name: things and places that were named, and no sheet. */
function placesIn(bench: Workbench): Place[] {
  const things = bench
    .subjects()
    .filter(
      (each) => each.source !== 'writer' && !SHEET.test(each.name) && !/^(?:map|lettering)$/i.test(each.name) && !lives(each),
    )
    .map(({ id, name }) => ({ id, called: name }));
  const settings = bench.brief.setting
    .filter(
      ({ kind, off, source }) =>
        !off && source !== 'writer' && source !== 'inferred' && (kind === 'place' || kind === 'background'),
    )
    .map(({ id, value }) => ({ id, called: value }));
  const all = [...things, ...settings];
  // The order of the idea is the order of the names.
  const idea = bench.brief.idea.toLowerCase();
  const where = ({ called }: Place): number => {
    const found = idea.indexOf(called.toLowerCase());
    return found < 0 ? idea.length : found;
  };
  return all.sort((a, b) => where(a) - where(b));
}

function give(bench: Workbench, name: string, place: Place | undefined): void {
  const known = place && linesOf(bench).find(({ on }) => on === place.id);
  if (known) {
    known.content = name;
    known.source = 'edit';
  } else bench.addText(name, place?.id);
}

export const labelling: Meaning = ({ bench, said }) => {
  const own = ITSELF.exec(said)?.groups?.what;
  if (own) {
    const things = own
      .split(EACH)
      .map((each) => bare(each))
      .filter(Boolean);
    if (/^(?:places|names|things|rooms|parts|streets|text|picture|poster|map|labels)$/.test(things[0] ?? '')) return undefined;
    for (const thing of things) {
      const find = (): Subject | undefined => findSubjects(bench, `the ${thing}`)[0];
      if (
        !find() &&
        findScene(bench, thing).length === 0 &&
        !put(bench, `a ${singular(thing)}`, { mode: 'add', trusting: true })
      )
        return undefined;
      const scene = findScene(bench, thing)[0];
      give(
        bench,
        thing.replace(/^\p{L}/u, (first) => first.toUpperCase()),
        { id: find()?.id ?? scene?.id ?? thing, called: thing },
      );
    }
    return true;
  }
  const { what, names } = THINGS.exec(said)?.groups ?? {};
  if (!names || !what) return undefined;
  const all = names
    .replace(/["“”]/g, '')
    .split(EACH)
    .map((each) => each.trim())
    .filter(Boolean);
  if (all.length < 2 || all.some((each) => !/^[\p{Lu}\d]/u.test(each))) return undefined;
  const listed = /^the /.test(what) ? what.split(EACH).map((each) => findSubjects(bench, each)[0]) : [];
  const named = listed.length === all.length && listed.every((each) => each !== undefined);
  const places = named ? (listed as Subject[]).map(({ id, name }) => ({ id, called: name })) : placesIn(bench);
  const given = new Map<string, Place | undefined>();
  if (named) for (const [i, name] of all.entries()) given.set(name, places[i]);
  else {
    let free = places;
    for (const name of all) {
      const kind = TOLD_BY.find(([said]) => said.test(name))?.[1];
      const fits = free.find(
        ({ called }) =>
          called
            .toLowerCase()
            .split(' ')
            .some((word) => name.toLowerCase().includes(word)) || kind?.test(called),
      );
      if (!fits) continue;
      given.set(name, fits);
      free = free.filter((each) => each !== fits);
    }
    // The rest in the order in which they were named, where there are as many: the land itself is none of them.
    const left = all.filter((name) => !given.has(name));
    const open = free.filter(({ called }) => !/\b(?:island|land|country|village|town|world|park|kingdom)$/i.test(called));
    if (open.length === left.length) for (const [i, name] of left.entries()) given.set(name, open[i]);
  }
  for (const name of all) give(bench, name, given.get(name));
  return true;
};
