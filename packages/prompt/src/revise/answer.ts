/** A patch in one plain line. */
import { isPlural } from '@atelier/lexicon';
import type { Patch, PatchFact } from './facts.ts';

const list = (items: readonly string[]): string => {
  const few = items.length > 5 ? [...items.slice(0, 4), `${items.length - 4} more`] : items;
  return few.length < 2 ? (few[0] ?? '') : `${few.slice(0, -1).join(', ')} and ${few.at(-1)}`;
};
const capital = (text: string): string => text.charAt(0).toUpperCase() + text.slice(1);
const asked = ({ source }: PatchFact): boolean => source === 'edit' || source === 'user';

/** "Sunset is now night; new: sailboat on the left. With that out go seagulls and sun; in come stars." */
export function answerFor(patch: Patch, askedToGo: ReadonlySet<string>): string {
  const parts = [
    ...patch.changed.map(({ from, to }) => `${from} ${isPlural(from) ? 'are' : 'is'} now ${to}`),
    said(
      'new: ',
      patch.added
        .filter(asked)
        .filter(({ kind }) => kind !== 'absent')
        .map(({ value }) => value),
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
  const went = patch.removed.filter((fact) => !askedToGo.has(`${fact.kind} ${fact.id}`)).map(({ value }) => value);
  const came = patch.added.filter((fact) => !asked(fact)).map(({ value }) => value);
  const also = [went.length > 0 ? `out go ${list(went)}` : '', came.length > 0 ? `in come ${list(came)}` : '']
    .filter(Boolean)
    .join('; ');
  const first = parts.length > 0 ? `${capital(parts.join('; '))}.` : '';
  return [first, also ? `${first ? 'With that ' : ''}${first ? also : capital(also)}.` : ''].filter(Boolean).join(' ');
}
const said = (lead: string, items: readonly string[]): string => (items.length > 0 ? `${lead}${list(items)}` : '');
