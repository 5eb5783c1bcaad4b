/** What is asked of the picture as a whole or of all round a thing: its mirror image, what surrounds a thing, the weather, a colour that stays. */
import { weatherOf } from '@atelier/lexicon';
import { bare, findSubjects } from './find.ts';
import { type Form, ok } from './outcome.ts';
import { shot } from './picture.ts';
import { put } from './put.ts';

/** "mirror the picture": what is said to be on the left is on the right, and the other way round. */
export const mirroring: Form = (bench, clause) => {
  if (!/^(?:mirror|flip|reverse)(?: (?:it|this|that|everything|the (?:picture|image|scene)))?(?: horizontally)?$/i.test(clause))
    return undefined;
  const swap = (text: string) => text.replace(/\b(left|right)\b/g, (side) => (side === 'left' ? 'right' : 'left'));
  let turned = 0;
  for (const subject of bench.subjects()) {
    const side = subject.attributes.find(({ kind, value }) => kind === 'position' && /\b(?:left|right)\b/.test(value));
    if (side) bench.setAttribute(subject, 'position', swap(side.value));
    turned += side ? 1 : 0;
  }
  for (const relation of bench.brief.relations.filter(({ predicate: said }) => /\b(?:left|right)\b/.test(said))) {
    relation.predicate = swap(relation.predicate);
    relation.source = 'edit';
    turned++;
  }
  return turned > 0 ? true : 'Nothing is said to be on the left or the right, so there is nothing to mirror.';
};

/** "surround it with fog", "surround the castle by roses". */
export const surrounding: Form = (bench, clause) => {
  const found = /^surround (.+?) (?:with|by) (.+)$/i.exec(clause);
  if (!found?.[1] || !found[2]) return undefined;
  if (weatherOf(bare(found[2]))) return ok(put(bench, found[2], { mode: 'set' }));
  const [thing] = findSubjects(bench, found[1]);
  return ok(put(bench, thing ? `the ${thing.name} surrounded by ${found[2]}` : found[2], { mode: 'add', trusting: true }));
};

/** "It should be storming", "make it pour": verbs of the weather, which nobody in the picture does. */
const WEATHERS: Readonly<Record<string, string>> = {
  storming: 'stormy',
  thundering: 'thunderstorm',
  pouring: 'heavy rain',
  hailing: 'hail',
  drizzling: 'drizzle',
};
export const weathering: Form = (bench, clause) => {
  if (/^clear (?:weather|skies)$/i.test(clause)) {
    bench.setSetting('weather', 'clear');
    return true;
  }
  const verb =
    /^(?:it (?:should|must|could) be |it is |it's |make it |have it )?(storming|thundering|pouring|hailing|drizzling)(?: down| outside)?$/i.exec(
      clause,
    )?.[1];
  if (!verb) return undefined;
  bench.setSetting('weather', WEATHERS[verb.toLowerCase()] as string);
  return true;
};

/** "Keep the dog in colour", where the rest has none. */
export const colourful: Form = (bench, clause) => {
  const kept = /^(?:keep|leave|have|show) (.+?) in (?:full |bright |its own )?(colou?r)$/i.exec(clause);
  if (!kept?.[1]) return undefined;
  const things = findSubjects(bench, kept[1]);
  if (things.length === 0) return `There is no ${bare(kept[1])} in the picture.`;
  for (const thing of things) bench.setAttribute(thing, 'other', `in ${kept[2]?.toLowerCase()}`);
  return true;
};

/** "Take it further away" moves whoever looks, and takes nothing out. */
export const stepping: Form = (bench, clause) => {
  const way =
    /^(?:take|bring|move|pull) (?:it|this|that|us|the camera) (further|farther|closer|nearer)(?: away| back| off| out| in)?$/i.exec(
      clause,
    )?.[1];
  return way === undefined ? undefined : shot(bench, /^(?:closer|nearer)$/i.test(way));
};

/** "I want it outside": out of the room or the building that it is in. */
export const goingOut: Form = (bench, clause) => {
  const who =
    /^(?:(?:put|make|move|take|bring|have|get|set|it should be|should be) )?(?:(it|him|her|them|this|the [\p{L} ]+?) )?(?:outside|outdoors|out in the open)$/iu.exec(
      clause,
    );
  if (!who) return undefined;
  const [subject] = findSubjects(bench, who[1] ?? 'it');
  const within = bench.brief.relations.find(
    ({ from, predicate }) => from === subject?.id && /^(?:in|inside|inside of|at)$/.test(predicate),
  );
  const room = within && bench.brief.subjects.find(({ id }) => id === within.to);
  if (room) bench.removeSubject(room);
  bench.setSetting('place', 'outdoors');
  return true;
};
