/** A patch in one plain line. */
import { isPlural } from '@atelier/lexicon';
import type { Brief } from '@atelier/spec';
import { newThings, nowAre } from './answer-things.ts';
import type { Patch, PatchFact } from './facts.ts';

const list = (items: readonly string[]): string => {
  const few = items.length > 5 ? [...items.slice(0, 4), `${items.length - 4} more`] : items;
  return few.length < 2 ? (few[0] ?? '') : `${few.slice(0, -1).join(', ')} and ${few.at(-1)}`;
};
const capital = (text: string): string => text.charAt(0).toUpperCase() + text.slice(1);
const asked = ({ source }: PatchFact): boolean => source === 'edit' || source === 'user';

/** "Sunset is now night; new: sailboat on the left. With that out go seagulls and sun; in come stars; in the words 3 details go and 2 come." */
export function answerFor(patch: Patch, askedToGo: ReadonlySet<string>, before: Brief, after: Brief): string {
  const fresh = patch.added
    .filter(asked)
    .filter(({ kind, value }) => kind !== 'absent' && !/^(?:background|foreground)$/.test(value));
  const now = nowAre(fresh, after);
  const parts = [
    ...patch.changed.map(({ from, to }) =>
      from === to
        ? `${to}: you asked for ${isPlural(to) ? 'them' : 'it'} now`
        : `${from} ${/^(?:\d+|many|few|several|some) /.test(from) || (isPlural(from) && !/^an? (?!few|dozen)/.test(from)) ? 'are' : 'is'} now ${to}`,
    ),
    ...now.sentences,
    said(
      'new: ',
      newThings(
        fresh.filter((fact) => !now.told.has(fact)),
        patch,
        after,
      ),
    ),
    said(
      'gone: ',
      patch.removed
        .filter((fact) => fact.kind !== 'absent' && askedToGo.has(`${fact.kind} ${fact.id}`))
        .map(({ value }) => value),
    ),
    said(
      '',
      patch.added
        .filter(({ kind }) => kind === 'absent')
        .map(({ value }) => `${value.replace(/^no anything\b/, 'nothing').replace(/^no anybody\b/, 'nobody')} from now on`),
    ),
  ].filter(Boolean);
  const told = wordsOnly(before, after);
  const out = patch.removed.filter((fact) => !askedToGo.has(`${fact.kind} ${fact.id}`));
  const [went, came] = withoutTwins(
    ...unpaired(
      out,
      patch.added.filter((fact) => !asked(fact)),
      told,
    ),
  );
  const drawn = (facts: readonly PatchFact[]) => facts.filter((fact) => !told(fact)).map(({ value }) => value);
  const also = [said('out go ', drawn(went)), said('in come ', drawn(came)), retold(went.filter(told), came.filter(told))]
    .filter(Boolean)
    .join('; ');
  const first = parts.length > 0 ? `${capital(parts.join('; '))}.` : '';
  return [first, also ? `${first ? 'With that ' : ''}${first ? also : capital(also)}.` : ''].filter(Boolean).join(' ');
}
type IsTold = (fact: PatchFact) => boolean;
/** Told and never drawn: a gesture, a glance, a gleam that the writer thought of. */
function wordsOnly(...briefs: readonly Brief[]): IsTold {
  const facts = briefs.flatMap(({ setting, look }) => [...setting, ...look]);
  const keys = new Set(facts.flatMap((fact) => (fact.wordsOnly ? [`${fact.kind} ${fact.id}`] : [])));
  return ({ kind, id }) => keys.has(`${kind} ${id}`);
}

/** Without what is only called otherwise now: the "crumbs" that are "crumbs in the picture" beside other crumbs. */
function unpaired(out: readonly PatchFact[], into: readonly PatchFact[], told: IsTold): [PatchFact[], PatchFact[]] {
  const plain = ({ value }: PatchFact) => value.replace(/ in the picture$/, '');
  const without = (some: readonly PatchFact[], others: readonly PatchFact[]) =>
    some.filter((fact) => !(told(fact) && others.some((each) => told(each) && plain(each) === plain(fact))));
  return [without(out, into), without(into, out)];
}

const TONES = [/\b(?:golden|warm|amber|honey)\b/, /\b(?:cool|cold|pale|blue|grey|silver)\b/];
/** "Low golden light" for "low warm light" is no news. */
function withoutTwins(out: readonly PatchFact[], into: readonly PatchFact[]): [PatchFact[], PatchFact[]] {
  const bare = ({ value }: PatchFact) => TONES.reduce((rest, tone) => rest.replace(tone, ''), value).replace(/\s+/g, ' ');
  const tone = ({ value }: PatchFact) => TONES.findIndex((each) => each.test(value));
  const isTwin = (a: PatchFact, b: PatchFact) =>
    a.kind === 'lighting' && b.kind === 'lighting' && tone(a) === tone(b) && bare(a) === bare(b);
  const without = (some: readonly PatchFact[], others: readonly PatchFact[]) =>
    some.filter((fact) => !others.some((each) => isTwin(fact, each)));
  return [without(out, into), without(into, out)];
}

/** Details that no picture of ours shows are counted: their names alone would puzzle. */
function retold({ length: went }: readonly PatchFact[], { length: came }: readonly PatchFact[]): string {
  const details = (n: number) => `${n} ${n === 1 ? 'detail' : 'details'}`;
  const [goes, comes] = [went === 1 ? 'goes' : 'go', came === 1 ? 'comes' : 'come'];
  if (went + came === 0) return '';
  return `in the words ${[went > 0 ? `${details(went)} ${goes}` : '', came > 0 ? `${went > 0 ? came : details(came)} ${comes}` : ''].filter(Boolean).join(' and ')}`;
}

const said = (lead: string, items: readonly string[]): string => (items.length > 0 ? `${lead}${list(items)}` : '');
