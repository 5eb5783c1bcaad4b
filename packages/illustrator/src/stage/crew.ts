/** People in a car, on a motorcycle, in a boat: the vehicle is drawn with them. */
import { type Drawing, drawingOf, drawnAs } from '@atelier/lexicon';
import type { Brief, Subject } from '@atelier/spec';
import { seatsIn } from '../art/own/manned/manned.ts';
import type { Carried } from './carried.ts';
import { coded, membersOf, type Party, SETS } from './party-members.ts';
import { isUpright } from './sitting.ts';

/** The fact in what somebody sits, and how that is said. */
const ABOARD: readonly (readonly [RegExp, RegExp])[] = [
  [/^noto:motor/, /^(?:(?:sitting )?on|rid(?:es?|ing)(?: on)?|driv(?:es?|ing)|with|at)$/],
  [
    /boat|kayak/,
    /^(?:(?:sitting |standing )?(?:in|on|aboard|inside)|(?:row|paddl|sail|steer|fish|driv)\w*(?: (?:in|on|from))?|with|out in|from|rid(?:es?|ing)(?: in)?)$/,
  ],
  [
    /./,
    /^(?:(?:sitting )?(?:in|inside)|driv(?:es?|ing)(?: in)?|rid(?:es?|ing)(?: in)?|at the wheel of|travel(?:s|l?ing)(?: in)?)$/,
  ],
];

/** People in a car, on a motorcycle, in a boat: the vehicle is drawn with them. */
export function crewOf(brief: Brief, fact: Subject): Party | undefined {
  const paddled = PADDLED.get(fact.name.toLowerCase());
  const drawing = paddled ? drawnAs(paddled) : (namedOf(fact) ?? drawnAs(fact.name));
  const seats = seatsIn(drawing?.grounding.name ?? '');
  if (!drawing || seats === 0 || (!paddled && isSeveral(fact))) return undefined;
  const said = ABOARD.find(([art]) => art.test(drawing.grounding.name))![1];
  const people = paddled
    ? []
    : brief.subjects.filter(
        (s) =>
          s.source !== 'writer' &&
          (membersOf(brief, s)?.length ?? 0) > 0 &&
          !isUpright(brief, s) &&
          brief.relations.some((r) => !r.off && r.from === s.id && r.to === fact.id && said.test(r.predicate.toLowerCase())),
      );
  const members = paddled ? ['m'] : people.flatMap((one) => membersOf(brief, one) ?? []);
  if (members.length === 0 || members.length > seats) return undefined;
  // Children have a kick scooter, and no motorcycle.
  if (/^noto:motor/.test(drawing.grounding.name) && members.every((m) => /^(?:[bg]$|child|girl)/.test(m))) return undefined;
  return {
    art: `own:manned-${drawing.grounding.name.replace(/^\w+:/, '')}--${coded(members)}`,
    drawing,
    shows: people.flatMap((of) =>
      (membersOf(brief, of) ?? []).slice(0, SETS.get(of.name.toLowerCase()) ? 1 : 9).map((): Carried => ({ of, part: ABOVE })),
    ),
  };
}

/** Where whoever is in it is seen. */
const ABOVE: Carried['part'] = [0.2, 0, 0.6, 0.6];
/** Known by what they paddle. */
const PADDLED: ReadonlyMap<string, string> = new Map([['kayaker', 'kayak']]);

const namedOf = (fact: Subject): Drawing | undefined =>
  fact.attributes
    .filter((a) => !a.off)
    .map((a) => drawingOf(`${a.value} ${fact.name}`))
    .find((d) => d !== undefined && /^(?:vehicle|boat)$/.test(d.category));

const isSeveral = ({ count }: Subject): boolean => count !== undefined && !('exact' in count && count.exact === 1);

/** Whether somebody is drawn with what they drive. */
export const isAboard = (brief: Brief, fact: Subject): boolean =>
  brief.relations.some((r) => {
    const other = r.off || r.from !== fact.id ? undefined : brief.subjects.find((s) => s.id === r.to && !s.off);
    return other !== undefined && (crewOf(brief, other)?.shows.some(({ of }) => of === fact) ?? false);
  });
