/** What bears the words of a sentence: "the van", "it", "another one", "sign above the door on the left". */
import { drawingOf, wordNet } from '@atelier/lexicon';
import type { Subject, TextFact } from '@atelier/spec';
import { bare, findScene, findSubjects, focusOf, lives } from '../find.ts';
import { newThing } from '../meant/meaning.ts';
import { sheetOf } from '../on-sheet.ts';
import { put } from '../put.ts';
import { SHEET } from '../sheet.ts';
import type { Workbench } from '../workbench.ts';
import { lastOf, linesOf } from './lines.ts';

/** Who bears the words, or which line they take the place of. */
export interface Bearer {
  on?: Subject;
  instead?: TextFact | undefined;
  fresh?: true;
}
const HEADS =
  /^(?:sign|banner|board|placard|poster|flag|plaque|label|notice|billboard|number plate|licen[cs]e plate|plate|badge|sash|screen|name tag|tag|sticker|gravestone|headstone|tombstone|stone|shield|ribbon|board)s?$/i;
const headOf = (name: string): string => name.slice(name.lastIndexOf(' ') + 1).toLowerCase();
const bears = (name: string): boolean =>
  HEADS.test(headOf(name)) || drawingOf(name) !== undefined || wordNet(headOf(name))?.concrete === 'artifact';

export const comesIn = (bench: Workbench, phrase: string): Subject | undefined => {
  const there = new Set(bench.subjects().map(({ id }) => id));
  if (!put(bench, phrase, { mode: 'add', trusting: true })) return undefined;
  const fresh = bench.subjects().filter(({ id }) => !there.has(id));
  const thing = fresh.find(({ name }) => phrase.includes(name.toLowerCase())) ?? fresh[0];
  // That it is one needs no saying.
  if (thing?.count && 'exact' in thing.count && thing.count.exact === 1) delete thing.count;
  return thing;
};

export const WITH_PLACE =
  /^(?<what>(?:(?:the|a|an|one|his|her|its|their|my|our) )?[\p{L}' -]+?) (?<where>(?:above|over|on|next to|beside|under|below|in|at|behind|by|in front of|outside|across|hanging|along) .+)$/iu;

/** The thing that a sentence lets say something; "nothing" where it names none that could. */
export function bearerNamed(bench: Workbench, phrase: string, on: boolean): Bearer | 'nothing' {
  const said = phrase
    .trim()
    .replace(/^(?:(?:make|let|have|can|could|i want|i'd like|then|and|add|put|show|include|hang|give it|with) )+/i, '');
  const lines = linesOf(bench);
  const low = said.toLowerCase();
  if (/^(?:it|this|that)$/.test(low)) {
    const sheet = sheetOf(bench.brief);
    const own = lines.find(({ on: of }) => of !== undefined && of === bench.about?.id);
    if (own) return { instead: own };
    const focus = focusOf(bench);
    if (!sheet && focus && !lives(focus) && lines.length === 0) return { on: focus };
    return lines.length > 0 ? { instead: lines.length === 1 ? lines[0] : lastOf(bench) } : {};
  }
  const another = /^(?:another|(?:the|an) other|a second|a different|one more)(?: (?<what>one|[\p{L} ]+))?$/iu.exec(
    low,
  )?.groups;
  if (another) {
    const last = bench.subjects().find(({ id }) => id === lines.at(-1)?.on);
    const name = another.what && another.what !== 'one' ? another.what : last?.name;
    const fresh = name === undefined ? undefined : newThing(bench, name);
    return fresh ? { on: fresh, fresh: true } : 'nothing';
  }
  const ofSeveral = /^(?:one|one of (?:the|their|them)|some) ?(?:of the )?(?<what>[\p{L} ]+)$/iu.exec(low)?.groups?.what;
  if (ofSeveral && HEADS.test(headOf(ofSeveral))) {
    const name = ofSeveral.replace(/s$/, '');
    const free = findSubjects(bench, name).find(({ id }) => lines.every((line) => line.on !== id));
    const fresh = free ?? comesIn(bench, `a ${name}`);
    return fresh ? { on: fresh, fresh: true } : 'nothing';
  }
  const [known] = findSubjects(bench, said);
  if (known) {
    if (lives(known) && !drawingOf(known.name)) return 'nothing';
    const there = lines.filter((line) => line.on === known.id);
    const loose = SHEET.test(known.name) ? lines.filter((line) => line.on === undefined) : [];
    const instead = there.length + loose.length === 1 ? (there[0] ?? loose[0]) : undefined;
    return lives(known) ? 'nothing' : { on: known, instead };
  }
  // "The stone" of a gravestone.
  const tail = low.replace(/^(?:the|a|an) /, '');
  const compound = bench
    .subjects()
    .find(({ name, source }) => source !== 'writer' && tail.length > 3 && name.toLowerCase().endsWith(tail));
  if (compound) return { on: compound, instead: lines.find((line) => line.on === compound.id) };
  const { what, where } = WITH_PLACE.exec(said)?.groups ?? {};
  if (what && where && bears(bare(what))) {
    const there = findSubjects(bench, what)[0];
    const line = there && lines.find((each) => each.on === there.id);
    if (there && line) return { on: there, instead: line };
    const fresh = comesIn(bench, `a ${bare(what)} ${where}`);
    return fresh ? { on: fresh, fresh: true } : 'nothing';
  }
  if (on && findScene(bench, said).length > 0) return {};
  if (
    /^(?:the |a |an |its |his |her |their )?[\p{L}' -]{3,30}$/iu.test(said) &&
    bears(bare(said)) &&
    !lives({ name: bare(said) })
  ) {
    const fresh = comesIn(bench, `a ${bare(said)}`);
    return fresh ? { on: fresh, fresh: true } : 'nothing';
  }
  return 'nothing';
}
