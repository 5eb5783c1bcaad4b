/** Words that come onto the picture, with what bears them, where they stand and how they look. */
import { drawingOf, wordNet } from '@atelier/lexicon';
import type { Subject, TextFact } from '@atelier/spec';
import { bare, findScene, findSubjects, focusOf, lives } from '../find.ts';
import { sheetOf } from '../on-sheet.ts';
import type { Outcome } from '../outcome.ts';
import { put } from '../put.ts';
import { SHEET } from '../sheet.ts';
import type { Workbench } from '../workbench.ts';
import { dress, keepToLine } from './dress.ts';
import { lastOf, linesOf, reword, spokenOf } from './lines.ts';
import type { Manner } from './manner.ts';

const SIDE =
  /^(?:(?:very )?(?:top|bottom|middle|cent(?:er|re)|left|right|front|back|sides?|corners?|edges?|foot|outside|inside|surface|face|(?:top|bottom|upper|lower)[ -](?:left|right)(?: corner)?|(?:left|right) side))$/;
const BEARING =
  /^(?:on|onto|across|over|along|in|around|round) (?<what>(?:the|his|her|its|their|my|a|an) (?:[\p{L}' -]+? (?:of|on) (?=(?:the|his|her|its|their|my|it)\b))?.+)$/u;
const headOf = (name: string): string => name.slice(name.lastIndexOf(' ') + 1).toLowerCase();

/** What is called so, or what bears a sheet's words where it is the sheet. */
const thing = (bench: Workbench, phrase: string): Subject | undefined => findSubjects(bench, phrase)[0];
const canBear = (name: string): boolean => !lives({ name }) || drawingOf(name)?.category === 'building';

/** What the words are to stand on, by their place; `where` is what of the place is left to be told. */
export function bearerBy(bench: Workbench, where: string | undefined): { on?: Subject; where?: string } {
  if (where === undefined) return {};
  if (/^(?:on|in|across|onto) (?:it|that|this|them)$/.test(where)) {
    const it = focusOf(bench);
    return it && canBear(it.name) && !sheetOf(bench.brief) ? { on: it } : {};
  }
  const { part, of } =
    /^(?:at|on|across|along|over|down|in|near) (?<part>(?:the|its|his|her|one) [\p{L} -]+?) (?:of|on) (?<of>(?:the|his|her|its|their|my|it)\b.*)$/u.exec(
      where,
    )?.groups ?? {};
  if (part && of) {
    const whole = of === 'it' ? ownerOf(bench, focusOf(bench)) : thing(bench, of);
    if (whole && canBear(whole.name))
      return {
        on: whole,
        where: where
          .slice(0, where.length - of.length)
          .replace(/ (?:of|on) $/, '')
          .trim(),
      };
    // "On the back of the jersey" of somebody who was never said to wear one.
    const name = bare(of);
    if (!whole && wordNet(headOf(name))?.concrete === 'artifact' && put(bench, `a ${name}`, { mode: 'add', trusting: true }))
      return { ...onIf(thing(bench, name)), where: where.replace(/ (?:of|on) (?:the|his|her|its|their|my) .*$/, '') };
    return { where };
  }
  const what = BEARING.exec(where)?.groups?.what;
  if (!what || SIDE.test(bare(what))) return { where };
  const known = thing(bench, what);
  if (known)
    return canBear(known.name) && !SHEET.test(known.name) ? { on: known } : SHEET.test(known.name) ? { on: known } : { where };
  if (findScene(bench, what).length > 0) return { where };
  // The door of a racing car that is all the picture shows.
  const [main] = bench.subjects().filter(({ source }) => source !== 'writer');
  const made =
    main &&
    !lives(main) &&
    !SHEET.test(main.name) &&
    (wordNet(headOf(main.name))?.concrete === 'artifact' || /vehicle|building/.test(drawingOf(main.name)?.category ?? ''));
  return made ? { on: main, where } : { where };
}
/** The cake that candles stand on. */
const ownerOf = (bench: Workbench, it: Subject | undefined): Subject | undefined => {
  const holds = bench.brief.relations.find(({ to, predicate, off }) => !off && to === it?.id && predicate === 'with');
  return bench.subjects().find(({ id }) => id === holds?.from) ?? it;
};
const onIf = (on: Subject | undefined): { on?: Subject } => (on ? { on } : {});

const NOTICE =
  /^(?:[\d£$€#@]|(?:every )?(?:mon|tues|wednes|thurs|fri|satur|sun)days?\b|(?:free|tonight|rsvp|open|closed|from|at|doors|by|with|until|since|est)\b)|\d (?:am|pm)\b|\d(?:am|pm)\b/i;

const NEAR =
  /^(?:right |just )?(?:underneath|below|beneath|above|under|over|next to|beside)(?: (?:it|that|them|this|(?<line>the (?:title|name|text|number|words|date|heading|headline|year))))?$/;

export interface Words {
  content: string;
  manner: Manner;
  /** Set where the sentence names what bears them. */
  on?: Subject;
  /** They take the place of this line. */
  instead?: TextFact | undefined;
  /** They come beside what is there: "and add". */
  beside?: boolean;
}

const taken = (line: TextFact, content: string): boolean => {
  const [old, now] = [line.content, content].map((each) =>
    each
      .toLowerCase()
      .replace(/[^\p{L}\p{N}]+/gu, ' ')
      .trim(),
  );
  return old !== undefined && now !== undefined && old.length > 2 && ` ${now} `.includes(` ${old} `);
};

/** Letters the words; what they take up again stands no second time, and a greeting that nobody asked for makes way. */
export function letterIt(bench: Workbench, { content, manner, on, instead, beside: added = false }: Words): Outcome {
  const cased = manner.upper === undefined ? content : manner.upper ? content.toUpperCase() : content.toLowerCase();
  const { upper: _, ...looks } = manner;
  const place = bearerBy(bench, looks.where);
  // What stands below another line is on what that is on.
  const near = looks.where ? NEAR.exec(looks.where) : null;
  const beside = near && (near.groups?.line ? spokenOf(bench, near.groups.line)?.lines[0] : lastOf(bench));
  const bearer = on ?? place.on ?? bench.subjects().find(({ id }) => id === beside?.on);
  const own: Manner = { ...looks };
  if (place.where) own.where = place.where;
  else delete own.where;
  const before = linesOf(bench);
  const said = cased
    .replace(/\s+/g, ' ')
    .replace(/[,;]+$/, '')
    .trim();
  const again = before.find(
    (line) => line.content.toLowerCase() === said.toLowerCase() || (taken(line, said) && line !== instead),
  );
  const sheet = sheetOf(bench.brief)?.of;
  const old = instead ?? again;
  let line: TextFact | undefined;
  if (old) {
    reword(bench, old, said);
    line = old;
    if (instead && again && again !== instead) bench.brief.text = bench.brief.text.filter((each) => each !== again);
    if (bearer) line.on = bearer.id;
  } else {
    const unasked = before.filter(({ source }) => source !== 'user' && source !== 'edit');
    if (unasked.length > 0 && !added && !NOTICE.test(said) && (bearer === undefined || bearer === sheet))
      bench.brief.text = bench.brief.text.filter((each) => !unasked.includes(each));
    const [first] = linesOf(bench);
    if (first && linesOf(bench).length === 1) keepToLine(bench, first, own, first.on !== bearer?.id && bearer !== undefined);
    // Where all others stand on the sheet, it does.
    const shared = first && linesOf(bench).every(({ on: of }) => of === first.on) ? first.on : undefined;
    const ofSheet = shared !== undefined && (shared === sheet?.id || SHEET.test(shared.replaceAll('-', ' ')));
    bench.addText(said, bearer?.id ?? (ofSheet ? shared : undefined));
    line = linesOf(bench).at(-1);
  }
  if (bearer) bench.claim(bearer);
  if (!line || Object.keys(own).length === 0) return true;
  return dress(bench, { lines: [line], all: false }, own) === undefined ? undefined : true;
}
