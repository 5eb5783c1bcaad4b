/** Lines that would do something to this very picture, for whoever does not know what can be said under it. */
import type { Brief } from '@atelier/spec';

/** What may be added where; all of it is drawn, and the writer adds none of it by itself. */
const PROPS: readonly [RegExp, string][] = [
  [/\b(?:beach|sea|ocean|coast|harbou?r|lake|river|island)(?:s|side)?\b/, 'a sailboat on the left'],
  [/street|city|town|skyline|tokyo|paris|london/, 'a red car on the left'],
  [/forest|\bwoods?\b|jungle/, 'a deer on the left'],
  [/snow|mountain|\b(?:alps|tundra|ice)\b/, 'a cabin on the left'],
  [/desert|dune/, 'a camel on the left'],
  [/space|galaxy|planet|moon/, 'a rocket on the left'],
  [/underwater|reef/, 'a turtle on the left'],
  [/(?<!mush)room\b|kitchen|\btable\b|sofa|indoors|\bcaf/, 'a cat on the left'],
  [/meadow|field|garden|farm|\bhill|\bpark\b|village/, 'a tree on the left'],
];

export function suggestionsFor(brief: Brief): string[] {
  const on = <T extends { off?: boolean | undefined }>(facts: readonly T[]): T[] => facts.filter(({ off }) => !off);
  const setting = on(brief.setting);
  const said = [...on(brief.subjects).map(({ name }) => name), ...setting.map(({ value }) => value)].join(' ').toLowerCase();
  const hour = setting.filter(({ kind }) => kind === 'time').map(({ value }) => value.toLowerCase());
  const look = on(brief.look)
    .map(({ value }) => value)
    .join(' ');
  const lettered = on(brief.text).length > 0;
  // A card or an abstract piece has no hour of day.
  const timeless = lettered || setting.length === 0 || /abstract/i.test(look);
  const colours = /blue|gold/i.test(look) ? 'in red and black' : 'in blue and gold';
  const night = hour.some((each) => /night/.test(each));
  const prop = PROPS.find(([where]) => where.test(said))?.[1];
  const own = prop !== undefined && !said.includes(prop.split(' ')[1] ?? prop);
  return [
    timeless ? colours : night ? 'make it sunset' : 'make it night',
    ...(own && !timeless ? [`add ${prop}`] : [/watercolou?r/i.test(look) ? 'oil painting' : 'watercolor']),
    'four variations',
  ];
}
