/** A patch in one plain line. */
import { isPlural, plural } from '@atelier/lexicon';
import type { Brief } from '@atelier/spec';
import type { Patch, PatchFact } from './facts.ts';
import { sheetOf } from './on-sheet.ts';
import { SHEET } from './sheet.ts';

const list = (items: readonly string[]): string => {
  const few = items.length > 5 ? [...items.slice(0, 4), `${items.length - 4} more`] : items;
  return few.length < 2 ? (few[0] ?? '') : `${few.slice(0, -1).join(', ')} and ${few.at(-1)}`;
};
const capital = (text: string): string => text.charAt(0).toUpperCase() + text.slice(1);
const asked = ({ source }: PatchFact): boolean => source === 'edit' || source === 'user';

/** "Sunset is now night; new: sailboat on the left. With that out go seagulls and sun; in come stars; in the words 3 details go and 2 come." */
export function answerFor(patch: Patch, askedToGo: ReadonlySet<string>, before: Brief, after: Brief): string {
  const parts = [
    ...patch.changed.map(({ from, to }) =>
      from === to
        ? `${to}: you asked for ${isPlural(to) ? 'them' : 'it'} now`
        : `${from} ${isPlural(from) && !/^an? (?!few|dozen)/.test(from) ? 'are' : 'is'} now ${to}`,
    ),
    said(
      'new: ',
      patch.added
        .filter(asked)
        .filter(({ kind, value }) => kind !== 'absent' && !/^(?:background|foreground)$/.test(value))
        .map((fact) => placed(fact, patch, after)),
    ),
    said(
      'gone: ',
      patch.removed
        .filter((fact) => fact.kind !== 'absent' && askedToGo.has(`${fact.kind} ${fact.id}`))
        .map(({ value }) => value),
    ),
    said(
      '',
      patch.added.filter(({ kind }) => kind === 'absent').map(({ value }) => `${value} from now on`),
    ),
  ].filter(Boolean);
  const told = wordsOnly(before, after);
  const out = patch.removed.filter((fact) => !askedToGo.has(`${fact.kind} ${fact.id}`));
  const [went, came] = unpaired(
    out,
    patch.added.filter((fact) => !asked(fact)),
    told,
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

/** Details that no picture of ours shows are counted: their names alone would puzzle. */
function retold({ length: went }: readonly PatchFact[], { length: came }: readonly PatchFact[]): string {
  const details = (n: number) => `${n} ${n === 1 ? 'detail' : 'details'}`;
  const [goes, comes] = [went === 1 ? 'goes' : 'go', came === 1 ? 'comes' : 'come'];
  if (went + came === 0) return '';
  return `in the words ${[went > 0 ? `${details(went)} ${goes}` : '', came > 0 ? `${went > 0 ? came : details(came)} ${comes}` : ''].filter(Boolean).join(' and ')}`;
}

/** "2 kids in front of the lighthouse", "scarf for the fox": a new thing with what places it among the others. */
function placed({ id, kind, value }: PatchFact, { added }: Patch, after: Brief): string {
  const { subjects, setting, relations } = after;
  const sheet = sheetOf(after) !== undefined;
  // "the sailor's eye" says whose it is.
  if (kind !== 'subject' || value.includes("'s ")) return value;
  const fresh = new Set(added.filter((fact) => fact.kind === 'subject').map((fact) => fact.id));
  const nameOf = (other: string): string | undefined => {
    if (fresh.has(other)) return undefined;
    const thing = subjects.find((each) => each.id === other);
    const several = thing?.count !== undefined && !('exact' in thing.count && thing.count.exact === 1);
    return thing ? (several ? plural(thing.name) : thing.name) : setting.find((each) => each.id === other)?.value;
  };
  const where = relations.find(({ from, to, off }) => !off && from === id && nameOf(to) !== undefined);
  if (where) return `${value} ${where.predicate} the ${nameOf(where.to)}`;
  const whose = relations.flatMap(({ from, to, off, predicate }) => {
    const owns = !off && to === id && /^(?:wearing|holding|with|riding|reading)$/.test(predicate);
    const name = owns ? nameOf(from) : undefined;
    return name === undefined ? [] : [`the ${name}`];
  });
  if (sheet) return SHEET.test(whose[0] ?? '') ? `${value} on ${list(whose)}` : value;
  return whose.length > 0 ? `${value} for ${list(whose)}` : value;
}

const said = (lead: string, items: readonly string[]): string => (items.length > 0 ? `${lead}${list(items)}` : '');
