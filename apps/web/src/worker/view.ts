/** Brief → what the page shows of it: underlines, three rows of chips, who put what there, a sentence for whoever cannot see it. */
import { FINISH_LABELS, finishOf, plural } from '@atelier/lexicon';
import { compile, everySubject, notRead } from '@atelier/prompt';
import type { Brief, Source, Subject } from '@atelier/spec';
import { ratioOf } from '@atelier/studio/browser';
import type { Doc } from '../model/doc.ts';
import { keyOf } from '../model/keys.ts';
import { composeDoc } from './compose-doc.ts';
import type { Chip, Note, Role, Row, View, Word } from './protocol.ts';
import { picturesIn } from './several.ts';
import { suggestionsFor } from './suggest.ts';
import { nameOf, wordsOf } from './words.ts';

const ROW: Readonly<Record<Source, Row>> = { user: 'said', edit: 'said', inferred: 'follows', writer: 'added' };

export function viewOf(doc: Doc): Omit<View, 'engine'> {
  const { brief, width, height, lost } = composeDoc(doc);
  const chips = chipsOf(brief);
  const words = wordsOf(brief);
  const over = saidOver(doc, words);
  return {
    brief,
    words: [...words, ...over].sort((a, b) => a.start - b.start),
    chips,
    notes: notesOf(chips),
    unread: notRead(brief),
    amended: amendedIn(chips, over),
    mended: mendedIn(brief),
    width,
    height,
    ratio: doc.aspect ?? brief.format.aspect ?? ratioOf({ width, height }),
    ...finishSaid(brief),
    alt: compile(brief, 'plain').prompt,
    suggestions: suggestionsFor(brief),
    lost,
    pictures: picturesIn(doc),
    liberty: brief.liberty ?? doc.liberty,
  };
}

/** By name, of the last of the media that is painted; nothing where the painter chooses. */
function finishSaid({ look }: Brief): Pick<View, 'finish'> {
  const named = look
    .filter(({ kind, off, wordsOnly }) => kind === 'medium' && !off && !wordsOnly)
    .map(({ value }) => finishOf(value))
    .findLast((each) => each !== undefined);
  return named ? { finish: FINISH_LABELS[named] } : {};
}

const CONTENT: ReadonlySet<Role> = new Set(['subject', 'setting', 'look', 'lettering']);

/** Words that counted until something else was said in their place. */
function saidOver(doc: Doc, words: readonly Word[]): Word[] {
  if (doc.said.length === 0 && Object.keys(doc.edited).length === 0) return [];
  return wordsOf(composeDoc({ ...doc, said: [], edited: {} }).brief)
    .filter(({ role, start, end }) => CONTENT.has(role) && !words.some((now) => now.start < end && start < now.end))
    .map((word) => ({ ...word, role: 'over', ids: [], as: `${word.role}, replaced` }));
}

function amendedIn(chips: readonly Chip[], over: readonly Word[]): View['amended'] {
  const gone = new Set(over.map(({ as }) => as.split(',')[0]));
  const all = chips
    .filter(({ late, off }) => late && !off)
    .map(({ role, label }) => ({ sign: gone.has(role) ? ('→' as const) : ('+' as const), label }));
  return [...all.filter(({ sign }) => sign === '→'), ...all.filter(({ sign }) => sign === '+')];
}

interface Factlike {
  source: Source;
  off?: boolean | undefined;
  locked?: boolean | undefined;
  wordsOnly?: boolean | undefined;
  reason?: string | undefined;
}

function chipsOf(brief: Brief): Chip[] {
  const chips: Chip[] = [];
  const chip = (key: string, id: string, role: Role, kind: string, label: string, fact: Factlike, parts: Chip['parts'] = []) =>
    chips.push({
      key,
      id,
      row: ROW[fact.source],
      role,
      label,
      kind,
      off: fact.off ?? false,
      locked: fact.locked ?? false,
      wordsOnly: fact.wordsOnly ?? false,
      late: fact.source === 'edit',
      parts,
      ...(fact.reason && { reason: fact.reason }),
    });
  for (const each of brief.subjects)
    chip(keyOf.subject(each), each.id, 'subject', 'thing', phraseOf(each), each, partsOf(brief, each));
  for (const fact of brief.text) chip(keyOf.text(fact), fact.id ?? '', 'lettering', 'lettering', `“${fact.content}”`, fact);
  for (const fact of brief.setting)
    chip(keyOf.setting(fact), fact.id, 'setting', kindName(fact.kind), fact.name ?? fact.value, fact);
  for (const fact of brief.look) chip(keyOf.look(fact), fact.id, 'look', kindName(fact.kind), fact.value, fact);
  for (const fact of brief.absent)
    chip(keyOf.absent(fact), '', 'absent', 'left out', `no ${fact.value.replace(/^no /i, '')}`, fact);
  // What is painted comes first; what only the prompts say, behind it.
  return [...chips.filter(({ wordsOnly }) => !wordsOnly), ...chips.filter(({ wordsOnly }) => wordsOnly)];
}

const kindName = (kind: string): string => (kind === 'background' ? 'in the background' : kind === 'lighting' ? 'light' : kind);

/** "two old boats, sailing": a thing as a person would say it. */
function phraseOf(subject: Subject): string {
  const on = <T extends { off?: boolean | undefined }>(facts: readonly T[]): T[] => facts.filter(({ off }) => !off);
  const { count, name, source } = subject;
  const before = on(subject.attributes).filter(({ kind }) => kind !== 'position' && kind !== 'role');
  const many = count === undefined ? source === 'writer' : !('exact' in count && count.exact === 1);
  const number =
    count === undefined
      ? ''
      : 'exact' in count
        ? count.exact === 1
          ? ''
          : String(count.exact)
        : 'quantifier' in count
          ? count.quantifier
          : '';
  const behind = [...on(subject.actions), ...on(subject.attributes).filter(({ kind }) => kind === 'position')];
  return [number, ...before.map(({ value }) => value), many ? plural(name) : name, ...behind.map(({ value }) => value)]
    .filter(Boolean)
    .join(' ');
}

function partsOf(brief: Brief, subject: Subject): Chip['parts'] {
  const part = (key: string, label: string, kind: string, off: boolean | undefined) => ({
    key,
    label,
    kind,
    off: off ?? false,
  });
  return [
    ...subject.attributes.map((fact) => part(keyOf.attribute(fact), fact.value, fact.kind, fact.off)),
    ...subject.actions.map((fact) => part(keyOf.action(fact), fact.value, 'action', fact.off)),
    ...brief.relations
      .filter(({ from }) => from === subject.id)
      .map((fact) => part(keyOf.relation(fact), `${fact.predicate} ${nameOf(brief, fact.to)}`, 'relation', fact.off)),
    ...subject.parts.map((fact) => part(keyOf.subject(fact), phraseOf(fact), 'part', fact.off)),
  ];
}

function notesOf(chips: readonly Chip[]): Record<string, Note> {
  const notes: Record<string, Note> = {};
  for (const { id, label, row, reason } of chips)
    if (id && !(id in notes)) notes[id] = { label, row, ...(reason && { reason }) };
  return notes;
}

function mendedIn(brief: Brief): View['mended'] {
  const things = everySubject(brief.subjects);
  return [
    ...things.map((fact) => ({ typed: fact.corrected, meant: fact.name })),
    ...[...things.flatMap(({ attributes, actions }) => [...attributes, ...actions]), ...brief.setting, ...brief.look].map(
      (fact) => ({ typed: fact.corrected, meant: fact.value }),
    ),
  ].flatMap(({ typed, meant }) => (typed === undefined ? [] : [{ typed, meant }]));
}
