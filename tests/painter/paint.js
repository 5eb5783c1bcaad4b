/** Paints from source, in this process: the plan and the pixels are what is tested here, workers and files elsewhere. */
import { illustrator } from '@atelier/illustrator';
import { compile, read, write } from '@atelier/prompt';
export const SEED = 7;
const engine = illustrator();
/** An idea of each scene that the painter knows. */
export const SCENES = [
  'a beach sunset',
  'a sailboat on the sea at golden hour',
  'a mountain lake at dawn',
  'mountains in snow',
  'a flower meadow',
  'rolling hills at sunset',
  'a forest path',
  'a city street at night',
  'a starry night',
  'a desert at sunset',
  'a snowy field',
  'an underwater scene with fish',
  'a river in a valley',
  'a waterfall',
  'a canyon at sunset',
  'a harbour at dusk',
  'a village in the hills',
  'a lavender field',
  'a flower garden in spring',
  'above the clouds',
  'a cup of coffee',
];
export const briefOf = (idea, seed = SEED, liberty = 'balanced') => write(read(idea), { liberty, seed });
/** The Brief with a thing that a later edit adds, put in words as a person would: "a horse", "a sailboat on the left". */
export function withThing(brief, thing) {
  const said = read(`${brief.idea} with ${thing}`);
  const names = new Set(read(thing).subjects.map(({ name }) => name));
  const known = new Set(brief.subjects.map(({ id }) => id));
  const added = said.subjects
    .filter(({ id, name }) => names.has(name) && !known.has(id))
    .map((subject) => ({ ...subject, source: 'edit' }));
  const ids = new Set(added.map(({ id }) => id));
  const relations = said.relations.filter(({ from }) => ids.has(from)).map((relation) => ({ ...relation, source: 'edit' }));
  return {
    brief: { ...brief, subjects: [...brief.subjects, ...added], relations: [...brief.relations, ...relations] },
    added,
  };
}
/** The Brief with its hour changed by a later edit. */
export const atNight = (brief) => ({
  ...brief,
  setting: [
    ...brief.setting.filter(({ kind }) => kind !== 'time'),
    { id: 'night', kind: 'time', value: 'night', source: 'edit' },
  ],
});
export async function paint(brief, width, height = width, seed = SEED, more = {}) {
  const request = {
    brief,
    prompt: compile(brief, 'plain'),
    width,
    height,
    seed,
    count: 1,
    missing: 'leave',
    threads: 1,
    ...more,
  };
  for await (const event of engine.generate(request)) if (event.type === 'image') return event.image;
  throw new Error('The engine ended without a picture.');
}
/** Largest difference of a channel at pixel `i`, 0 … 255. */
export function differenceAt(one, other, i) {
  let most = 0;
  for (let c = 0; c < 3; c++) most = Math.max(most, Math.abs((one.data[4 * i + c] ?? 0) - (other.data[4 * i + c] ?? 0)));
  return most;
}
