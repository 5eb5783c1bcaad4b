/** Whom a pronoun speaks of. */
import { PEOPLE, wordNet } from '@atelier/lexicon';
import type { Draft, Ref, SubjectRef } from './draft.ts';
import { isAnimate } from './living.ts';

const things = (draft: Draft): SubjectRef[] =>
  draft.refs.filter((ref): ref is SubjectRef => ref.kind === 'subject' && ref.owner === undefined);

/** "he", "them", "it" … within the clause of `subjects`; undefined where nothing fits. */
export function antecedentOf(
  draft: Draft,
  pronoun: string,
  subjects: readonly Ref[],
  but: readonly Ref[] = [],
): Ref | undefined {
  const refs = things(draft).filter((ref) => !but.includes(ref));
  if (/^(?:he|she|him|her|himself|herself|hers)$/.test(pronoun))
    return (
      refs.find((ref) => isAnimate(ref) && !ref.plural && !isOtherwise(ref, pronoun)) ??
      refs.find((ref) => isAnimate(ref) && !ref.plural) ??
      refs.find(isAnimate)
    );
  if (/^(?:they|them|themselves|theirs)$/.test(pronoun)) {
    const several = refs.findLast((ref) => ref.plural);
    const someone = refs.find(isAnimate);
    // "a dog between them" is between several; "They are hunched over" may speak of one.
    return (
      refs.findLast((ref) => ref.plural && isAnimate(ref)) ?? (but.length > 0 ? (several ?? someone) : (someone ?? several))
    );
  }
  if (/^(?:it|itself)$/.test(pronoun))
    return (
      subjects.find((ref) => ref.kind === 'subject' && !ref.plural && !isSomeone(ref) && !but.includes(ref)) ??
      refs.find((ref) => !ref.plural && !isSomeone(ref)) ??
      // "The head is turned so that it is in line with the shoulder".
      draft.refs.findLast((ref) => ref.kind === 'subject' && ref.owner !== undefined && !ref.plural && !but.includes(ref)) ??
      refs.find((ref) => !ref.plural)
    );
  if (/^(?:one|other|others|another|both|some|each|all|two|three|four|five|many|several|few|most|latter|former)$/.test(pronoun))
    return (
      refs.findLast(
        (ref) =>
          ref.plural || (ref.subject.count !== undefined && !('exact' in ref.subject.count && ref.subject.count.exact === 1)),
      ) ?? undefined
    );
  return undefined;
}

const HERS =
  /^(?:woman|girl|lady|mother|mum|mom|sister|aunt|grandma|granny|grandmother|daughter|wife|queen|princess|witch|bride|nun|actress|waitress|niece|ballerina|mermaid|nan)$/;
const HIS =
  /^(?:man|boy|guy|gentleman|father|dad|brother|uncle|grandpa|grandad|grandfather|son|husband|king|prince|wizard|groom|monk|waiter|nephew|bloke|lad)$/;
/** A brother is no "she". */
const isOtherwise = ({ head }: Ref, pronoun: string): boolean => (/^h(?:e|im|imself)$/.test(pronoun) ? HERS : HIS).test(head);

/** Someone, whom "it" does not speak of. */
const isSomeone = (ref: Ref): boolean => PEOPLE.has(ref.head) || wordNet(ref.head)?.nounClass === 'person';

/** Whom "his", "her", "their", "its" speak of. */
export function ownerFor(
  draft: Draft,
  subjects: readonly Ref[],
  last: readonly Ref[],
  whose?: string,
  part = '',
): SubjectRef | undefined {
  // "Books beside a window with a plant on its sill": no book has one.
  const has = whose === 'its' ? PARTS.find(([, parts]) => parts.test(part))?.[0] : undefined;
  const whole = has && things(draft).findLast(({ head }) => has.test(head));
  if (whole) return whole;
  const near = [...subjects, ...last].filter((ref): ref is SubjectRef => ref.kind === 'subject').map((ref) => ref.owner ?? ref);
  // "A lumberjack, an axe over his shoulder": no axe has one.
  const someone = /^(?:his|her)$/.test(whose ?? '') ? things(draft).findLast(isAnimate) : undefined;
  return near.find(isAnimate) ?? someone ?? near[0] ?? things(draft).findLast(isAnimate);
}

/** What only these have. */
const PARTS: readonly (readonly [RegExp, RegExp])[] = [
  [/^window$/, /^(?:sill|windowsill|ledge|pane|shutter)$/],
  [
    /^(?:house|cottage|hut|barn|cabin|church|tower|castle|palace|shed|farmhouse|mill|windmill|lighthouse|villa|mansion)$/,
    /^(?:roof|chimney|porch|doorstep|gable|gate|steeple|doorway|thatch)$/,
  ],
  [/^(?:tree|oak|pine|willow|palm|birch|cherry|apple)$/, /^(?:trunk|branch|bough|twig|root|canopy|shade|bark)$/],
  [/^(?:boat|ship|sailboat|yacht|canoe|rowboat|trawler|ferry|galleon)$/, /^(?:mast|sail|deck|bow|stern|hull|anchor|rigging)$/],
  [
    /^(?:car|truck|van|taxi|bus|jeep|pickup|convertible)$/,
    /^(?:bonnet|hood|bumper|windscreen|windshield|headlight|boot|roof rack|wiper)$/,
  ],
  [/^(?:bicycle|bike|motorcycle|scooter|tricycle)$/, /^(?:saddle|handlebar|pedal|kickstand)$/],
];
