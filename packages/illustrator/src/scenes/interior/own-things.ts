/** What an inside has of its own: which of the things that were said it builds itself, how many of them, and what is left to stand there as a thing. */
import { drawingOf, singular, weatherOf } from '@atelier/lexicon';
import type { Brief, Subject } from '@atelier/spec';
import { isSmall } from '../../stage/pieces.ts';
import { interiorNamed } from './named-interior.ts';
import type { Plan } from './panel.ts';
import { PLANS } from './plans.ts';
import { isCounted, isSetTable } from './sets.ts';

/** What is said of furniture and changes none of it. */
const WORN =
  /^(?:old|steaming|boiling|simmering|bubbling|hot|glowing|roaring|burning|blazing|crackling|lit|flickering|warm|bright|dim|neon|big|large|huge|tall|long|wide|many|rusty|dusty|heavy|thick|tropical|exotic|lush|fresh|various|dried)$/;

const GROWN: ReadonlySet<string> = new Set(['greenhouse', 'balcony', 'mall']);
/** "A hotel room with a view of the city": what is seen from its windows. */
const isViewed = ({ id, source, name }: Subject, { relations, idea }: Brief): boolean =>
  source === 'user' &&
  (relations.some((r) => !r.off && r.to === id && /\bviews?\b|^overlooking$/.test(r.predicate)) ||
    (name === 'snow' && /\bsnow(?:ing|fall)? outside\b/i.test(idea)));

const SEAT = /(?:chair|stool|seat|sofa|throne|bench)$/;
const isSatIn = ({ id }: Subject, { relations, subjects }: Brief): boolean =>
  relations.some(
    (r) =>
      !r.off &&
      r.to === id &&
      /^(?:(?:sitting|seated|lying|sleeping) )?(?:in|on)$/.test(r.predicate) &&
      drawingOf(subjects.find((s) => s.id === r.from)?.name ?? '')?.category === 'person',
  );

const STANDS = /^(?:table|counter|workbench)$/;
/** What stands along the walls anyway, and as what. */
const SHELVES = /^(?:shelf|bookshelf|bookcase|window)$/;
const ALONG_WALLS = /^(?:tall|high|long|big|large|full|open|wooden)$/;

/** Weather is seen on the panes and through them. */
export const hasPanes = (brief: Brief): boolean => {
  const plan = interiorNamed(brief)?.plan;
  return (
    plan !== undefined &&
    PLANS[plan].open !== true &&
    PLANS[plan].outside !== 'tunnel' &&
    PLANS[plan].outside !== 'space' &&
    PLANS[plan].outside !== 'deep'
  );
};

/** Things that the interior has of its own: what a writer added by such a name, and what a person named without a number or a word on it. */
export function isOwn(fact: Subject, brief: Brief): boolean {
  const interior = interiorNamed(brief);
  if (!interior || fact.off) return false;
  const plan = PLANS[interior.plan];
  const counted = (s: Subject): boolean => isCounted(s, plan) || isSetTable(s, brief, plan);
  // Trees that a writer has put there stand before the windows.
  if (fact.source === 'writer' && !GROWN.has(interior.plan) && /^tree\./.test(drawingOf(fact.name)?.grounding.name ?? ''))
    return true;
  if (isViewed(fact, brief)) return true;
  const has = (s: Subject): boolean => plan.has.test(s.name.toLowerCase()) || counted(s);
  if (!has(fact)) return false;
  // Rain is seen through a window of its own.
  if (plan.open && /^windows?$/.test(fact.name) && brief.setting.some(isWet)) return false;
  // Chairs stay with the table that was asked for.
  if (isCounted(fact, plan) && /chairs?$/.test(fact.name))
    if (brief.subjects.some((s) => s.source === 'user' && !s.off && /\btable$/.test(s.name) && !isOwn(s, brief))) return false;
  // What small things stand on is drawn with them.
  if (fact.source === 'writer') return !(STANDS.test(fact.name) && isSmall(brief));
  // A pot on the stove is where it stands anyway.
  const bothOwn = ({ from, to }: { from: string; to: string }): boolean =>
    [from, to].every((id) => brief.subjects.some((s) => s.id === id && has(s)));
  // What has no drawing by itself, or one of another kind of pot, is the interior's.
  const bare = drawingOf(fact.name) === undefined;
  const takes = plan.takes?.test(fact.name.toLowerCase()) === true;
  const tinted = plan.tints?.test(fact.name.toLowerCase()) === true;
  // Who sits in it sits in one that is drawn.
  if (SEAT.test(fact.name) && !counted(fact) && isSatIn(fact, brief)) return false;
  return (
    fact.source === 'user' &&
    (fact.count === undefined ||
      !('exact' in fact.count) ||
      counted(fact) ||
      (fact.count.exact === 1 && (bare || /^window$|\bpot$/.test(fact.name) || takes))) &&
    fact.attributes.every(
      ({ off, source, kind, value }) =>
        off ||
        source === 'writer' ||
        counted(fact) ||
        tinted ||
        (kind !== 'color' && (bare || takes || WORN.test(value) || (SHELVES.test(fact.name) && ALONG_WALLS.test(value)))),
    ) &&
    !brief.relations.some(
      (r) =>
        !r.off &&
        (r.from === fact.id || r.to === fact.id) &&
        !(/^(?:on|at|by|round|around|about)$/.test(r.predicate) && bothOwn(r)) &&
        !/^(?:with|in|inside|through|full of|filled with)$/.test(r.predicate) &&
        // Flowers that somebody waters grow where they grow anyway.
        !(GROWN.has(interior.plan) && r.to === fact.id && /^(?:water|tend|prun|pick)/.test(r.predicate)),
    )
  );
}

/** How many of its own furniture a person asked for, by name and singular. */
export const countedIn = (brief: Brief, plan: Plan): ReadonlyMap<string, number> =>
  new Map(
    brief.subjects.flatMap((s) => {
      const n = isCounted(s, plan) && isOwn(s, brief) ? s.count : undefined;
      return n && 'exact' in n ? [[singular(s.name.toLowerCase()), n.exact] as const] : [];
    }),
  );

const isWet = ({ off, kind, value }: Brief['setting'][number]): boolean =>
  !off && kind === 'weather' && /^(?:rain|storm)/.test(weatherOf(value) ?? '');

/** What a person asked for that the interior builds itself, and what was said of each. */
export const wantedIn = (brief: Brief): ReadonlyMap<string, string> =>
  new Map(
    brief.subjects
      .filter((s) => s.source === 'user' && isOwn(s, brief))
      .map((s) => [
        singular(s.name.toLowerCase()),
        s.attributes
          .filter((a) => !a.off && a.source === 'user')
          .map((a) => a.value)
          .join(' '),
      ]),
  );

/** Nouns of things that an interior has none of its own of: a person asked for them, and they stand there by themselves, or took them away. */
export const askedIn = (brief: Brief): ReadonlySet<string> =>
  new Set(
    brief.subjects
      .filter((s) => s.off || ((s.source === 'user' || (s.source === 'writer' && STANDS.test(s.name))) && !isOwn(s, brief)))
      .flatMap((s) => [s.name.toLowerCase(), singular(s.name.toLowerCase())]),
  );
