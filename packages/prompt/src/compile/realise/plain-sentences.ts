/** What is said plainly wherever it stands: the lettering, and what must not be there. */
import { ATTRIBUTE_KINDS, COLOURS, LOOKS, MOODS, remember, wordNet } from '@atelier/lexicon';
import type { Brief, Random } from '@atelier/spec';
import { absences, type Piece, rankOf } from '../dialect.ts';
import { lettering } from './lettering.ts';
import { capital, list, quoted, sentence } from './words.ts';

const EXACTLY = [
  'spelled exactly so',
  'letter for letter',
  'spelled as given',
  'every letter as given',
  'in just these letters',
  'nothing else',
  'correctly spelled',
  'without a letter more or less',
] as const;

/** "A shop called …" is said with what is called so. */
export const bearsName = ({ subjects }: Brief): boolean =>
  subjects.some(({ actions }) => actions.some(({ value, off }) => !off && /^(?:titled|called|named)$/.test(value)));

const titleOf = ({ look }: Brief) =>
  look.find(({ kind, value, off }) => kind === 'detail' && /^(?:titled|called|named)$/.test(value) && !off);
export const isTitled = (brief: Brief): boolean =>
  titleOf(brief) !== undefined || /\b(?:titled|called|named)\b/i.test(brief.idea);

export function letteringSentence(brief: Brief, roll: Random): Piece[] {
  const drawn = roll.pick(EXACTLY);
  const exactly = brief.liberty === 'faithful' ? EXACTLY[0] : drawn;
  const texts = brief.text.filter(({ off }) => !off);
  const titled = titleOf(brief);
  const [only] = texts;
  if (titled && only && texts.length === 1)
    return [{ text: `It is ${titled.value} ${quoted(only.content)}, ${exactly}.`, rank: rankOf(only.source) }];
  return texts.length === 0
    ? []
    : [{ text: `${capital(lettering(texts, brief))}, ${exactly}.`, rank: rankOf(texts[0]?.source ?? 'user') }];
}

/** "black", "photorealistic", "scary": what a thing is, and no thing. */
const isAdjective = remember(
  (value: string): boolean =>
    COLOURS.has(value) ||
    MOODS.has(value) ||
    ATTRIBUTE_KINDS.has(value) ||
    (LOOKS.get(value) !== 'medium' && wordNet(value)?.adjective !== undefined && wordNet(value)?.concrete === undefined),
);

export function absenceSentence(brief: Brief): Piece[] {
  const values = absences(brief);
  if (values.length === 0) return [];
  // "a cat, not black": "no black" would be no English.
  const things = values.filter((value) => !isAdjective(value));
  const qualities = values.filter(isAdjective);
  const none = [
    ...(things.length > 0 ? [`no ${list(things, 'or')}`] : []),
    ...(qualities.length > 0 ? [`nothing ${list(qualities, 'or')}`] : []),
  ].join(' and ');
  return [
    {
      text: sentence(
        `there must be ${none}${/ in the (?:background|distance)$| behind \p{L}+$/u.test(none) ? '' : ' anywhere in the picture'}`,
      ),
      rank: 0,
    },
  ];
}
