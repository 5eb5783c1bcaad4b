import { kindKnown, PLACES, singular, wordNet } from '@atelier/lexicon';
import { withArticle } from '../../compile/realise/words.ts';
import { removal } from '../edits.ts';
import type { Edit, Rule } from '../fault.ts';

/** Two sides that no picture can show at once. Words in singular; a phrase counts as a whole. */
const PAIRS: readonly (readonly [a: string, b: string])[] = [
  ['night|midnight|nighttime', 'noon|midday|high noon|broad daylight|daytime'],
  ['night|midnight', 'sunny|bright sunlight|blue sky'],
  ['sunrise|dawn', 'sunset|dusk'],
  [
    'monochrome|black and white|black-and-white|grayscale|greyscale|achromatic',
    'vivid color|vivid colors|vivid colours|vibrant colors|vibrant colours|colorful|colourful|rainbow|saturated colors|full color',
  ],
  [
    'pastel|muted colors|muted colours|desaturated',
    'neon colors|neon colours|highly saturated|oversaturated|vivid colors|vivid colours',
  ],
  ['empty|deserted|uninhabited', 'crowded|bustling|crowd'],
  ['overcast|cloudy sky|grey sky|gray sky', 'clear sky|cloudless'],
  ['summer', 'winter'],
  ['spring', 'autumn|fall foliage'],
  ['close-up|closeup|extreme close-up|macro', 'wide shot|wide view|establishing shot|long shot|aerial view|panorama'],
  ['low angle|worm’s-eye view', "high angle|bird's-eye view|bird’s-eye view|top-down|overhead"],
  ['indoors|indoor scene|interior shot', 'outdoors|outdoor scene'],
  ['symmetrical|symmetrical composition', 'asymmetrical|asymmetric'],
  ['minimalist|minimal', 'maximalist|cluttered|ornate'],
  [
    'photorealistic|photograph|photo|hyperrealistic',
    'cartoon|anime|pixel art|vector art|line art|watercolor|watercolour|oil painting',
  ],
  ['shallow depth of field|bokeh', 'deep focus|everything in focus|deep depth of field'],
  ['soft light|soft lighting|diffused light', 'hard light|harsh light|hard lighting'],
  ['blurry|out of focus', 'sharp focus|tack sharp'],
  ['flat|2d', '3d render|3d'],
  ['calm sea|still water|glassy water', 'stormy sea|rough sea|huge waves|crashing waves'],
  ['portrait orientation|vertical format', 'landscape orientation|horizontal format'],
];

const pattern = (words: string): RegExp =>
  new RegExp(`(?<![\\p{L}\\p{N}-])(?:${words.replace(/[.*+?^$(){}[\]\\]/g, '\\$&')})(?![\\p{L}\\p{N}-])`, 'giu');
const COMPILED = PAIRS.map(([a, b]) => [pattern(a), pattern(b)] as const);

export const contradictions: Rule = {
  id: 'contradiction',
  about: 'two things that no picture can show at once',
  find: ({ bare, bodyEnd }) => {
    const body = bare.slice(0, bodyEnd);
    return COMPILED.flatMap(([a, b]) => {
      const [said, other] = [a, b].map((side) =>
        [...body.matchAll(side)].filter((match) => !negated(body, match.index) && !isOfAThing(body, match)),
      );
      const [first, second] = [said?.[0], other?.[0]];
      if (!said || !other || !first || !second || turns(body, first, second)) return [];
      const [early, late, all] = first.index < second.index ? [first, second, other] : [second, first, said];
      const spanOf = (match: RegExpExecArray): [number, number] => [match.index, match.index + match[0].length];
      return [
        {
          span: spanOf(late),
          message: `“${late[0]}” contradicts “${early[0]}”: a model mixes the two or drops one at random. Keep one.`,
          // Wherever it is said again.
          fix: all.map((match) => takenOut(body, spanOf(match))),
        },
      ];
    });
  },
};

/** With what would be left over without it: the "at" of "at night", the "a … of" of "a crowd of people". */
function takenOut(body: string, [start, end]: [number, number]): Edit {
  const before = body.slice(0, start);
  const after = body.slice(end);
  const lead =
    /(?:\b(?:and|or)\s+)?(?:\b(?:at|in|on|of|by|during|under|into|with)\s+)?(?:\b(?:an?|the)\s+)?$/i.exec(before)?.[0] ?? '';
  const counted = /^\s+of(?=\s)/i.exec(after)?.[0] ?? '';
  const article = /\b(?:an?|the)\s+$/i.exec(before)?.[0] ?? '';
  // "Of an oil painting of a cat".
  if (counted !== '')
    return /\bof\s/i.test(lead) ? removal([start - lead.length, end]) : removal([start - article.length, end + counted.length]);
  if (
    /^\s*(?:[^\p{L}\p{N}\s]|$|(?:and|or|with|in|at|on|under|over|by|near|for|from|to|while|as|beside|behind)\b)/iu.test(after)
  )
    return removal([start - lead.length, end]);
  // "An empty street" is a street.
  const next = /^\s+([\p{L}\p{N}]\S*)/u.exec(after);
  if (!next?.[1] || !/^an?\s/i.test(article)) return removal([start, end]);
  const [letter = ''] = article;
  const put = withArticle(next[1]).slice(0, -next[1].length);
  return { span: [start - article.length, end + next[0].length - next[1].length], text: letter + put.slice(1) };
}

/** "No clouds" is not said. */
const negated = (body: string, at: number): boolean => /\b(?:no|not|without|never)\s+(?:\w+\s+)?$/i.test(body.slice(0, at));
const TIMES = /^(?:night|midnight|noon|midday|summer|winter|spring|autumn|sunrise|sunset|dawn|dusk)$/i;
/**
 * Night lights burn by day, and a summer dress is worn in winter: which kind of thing it is, and no hour. A night street has the hour,
 * and what grows or stands out of doors has the season: a summer house has no snow.
 */
function isOfAThing(body: string, { index, 0: word }: RegExpExecArray): boolean {
  // "The cat in sharp focus": which thing is sharp, while the wall behind it need not be.
  if (/^sharp focus$/i.test(word)) return /[\p{L}\p{N}] in $/u.test(body.slice(0, index));
  if (!TIMES.test(word)) return false;
  const next = /^ (\p{L}+)/u.exec(body.slice(index + word.length))?.[1]?.toLowerCase();
  if (next === undefined) return false;
  const thing = singular(next);
  if (PLACES.has(thing) || PLACES.has(next)) return false;
  const known = kindKnown(thing);
  if (known?.words.includes(thing) && known.tags.includes('building')) return false;
  // A night-light is a lamp, of which "light" alone says nothing.
  const whole = wordNet(`${word.toLowerCase()}-${thing}`);
  return /^(?:artifact|food|person)$/.test((whole ?? wordNet(thing))?.nounClass ?? '');
}
/** "From day to night", "half summer and half winter". */
const turns = (body: string, a: { index: number }, b: { index: number }): boolean =>
  /\b(?:to|into|becoming|turning|half|versus|vs|contrast\w*|meets)\b/i.test(
    body.slice(Math.min(a.index, b.index), Math.max(a.index, b.index)),
  );
