/** Lines change places, and lines or words of them go: "swap the two lines", "take away the year" (R78). */
import type { TextFact } from '@atelier/spec';
import { findSubjects } from '../find.ts';
import type { Meaning } from '../meant/meaning.ts';
import { tellOf, toldOf } from './dress.ts';
import { dropLine, linesOf, reword, spokenOf, wordsIn } from './lines.ts';

const SWAP =
  /^(?:please )?(?:swap|switch|exchange|flip|reverse)(?: (?:round|around|over))? (?:the (?:order of (?:the )?)?)?(?:(?:two|both|2) ?(?:lines|texts|names|words|of them)?|lines|them|(?<one>[\p{L} ]+?) (?:and|with) (?:the )?(?<other>[\p{L} ]+?))(?: (?:round|around|over))?(?:,? (?:so )?(?:that )?(?:the )?(?<top>[\p{L}' ]+?) (?:on top|first|above|at the top|goes first|comes first))?$/iu;
const FIRST =
  /^(?:put |have |make |i want )?(?:the )?(?<what>[\p{L}' ]+?|["“][^"“”]+["”]) (?:above|before|over|on top of) (?:the )?(?<other>[\p{L}' ]+?|["“][^"“”]+["”])$/iu;
const OUT =
  /^(?:please )?(?:remove|delete|take (?:out|away|off)|drop|lose|erase|cut|get rid of|leave out|leave off|rub out|wipe (?:off|out|away)|cross out|scratch out|scrap|without|no|we don't need|i don't want|forget) (?:all )?(?<what>.+?)(?: (?:again|altogether|completely|please|from (?:it|the \p{L}+)|off the \p{L}+))?$/iu;

/** The one above the other: where each stood, the other stands. */
function stand(upper: TextFact, lower: TextFact): void {
  const [above, below] = [toldOf(upper), toldOf(lower)];
  const [was, is] = [above.own.where, below.own.where];
  const beside = /^(?:right |just )?(?:under|below|beneath|above|over)/;
  above.own.where = is !== undefined && !beside.test(is) ? is : 'at the top';
  below.own.where = was !== undefined && !beside.test(was) && was !== above.own.where ? was : 'underneath';
  tellOf(upper, above);
  tellOf(lower, below);
}

export const ordering: Meaning = ({ bench, said }) => {
  const lines = linesOf(bench);
  if (lines.length === 0) return undefined;
  const swap = SWAP.exec(said)?.groups;
  if (swap && lines.length > 1) {
    const named = swap.one && swap.other ? [spokenOf(bench, swap.one), spokenOf(bench, swap.other)] : undefined;
    if (named?.some((each) => each === undefined)) return undefined;
    const [a, b] = named ? named.map((each) => each?.lines[0]) : lines.length === 2 ? lines : [];
    if (!a || !b || a === b)
      return lines.length > 2 && !named
        ? `Which two? The lines are ${lines.map(({ content }) => `“${content}”`).join(', ')}.`
        : undefined;
    if (/^(?:the )?(?:names|colours?|sides)$/i.test(swap.one ?? '')) return undefined;
    const order = bench.brief.text;
    const [i, j] = [order.indexOf(a), order.indexOf(b)];
    order[i] = b;
    order[j] = a;
    for (const each of [a, b]) each.source = 'edit';
    const [upper, lower] = i < j ? [b, a] : [a, b];
    stand(upper, lower);
    return true;
  }
  const first = FIRST.exec(said)?.groups;
  if (first?.what && first.other && lines.length > 1) {
    const [a, b] = [spokenOf(bench, first.what)?.lines[0], spokenOf(bench, first.other)?.lines[0]];
    if (a && b && a !== b) {
      bench.brief.text = [...bench.brief.text.filter((each) => each !== a)];
      bench.brief.text.splice(bench.brief.text.indexOf(b), 0, a);
      a.source = 'edit';
      stand(a, b);
      return true;
    }
  }
  const what = OUT.exec(said)?.groups?.what;
  if (!what) return undefined;
  if (/^(?:the |all |any )*(?:texts?|words?|letters|lettering|writing|names?|numbers|signs?|font)$/i.test(what.trim()))
    return undefined;
  const bit = /^the (?<bit>["“]?[^"“”]+?["”]?) (?:bit|part|line|word)$/iu.exec(what)?.groups?.bit?.replace(/["“”]/g, '');
  const quoted = /^(?:the )?(?:words? |line |text )?["“](?<words>[^"“”]+)["”](?: (?:bit|part|line))?$/iu.exec(what)?.groups
    ?.words;
  const spoken = spokenOf(bench, what) ?? (quoted ? wordsIn(lines, quoted) : bit ? wordsIn(lines, bit) : undefined);
  // Words that stand there as they are said, and no thing.
  const words = what.replace(/^(?:the|that) /i, '');
  const asSaid =
    spoken ?? (findSubjects(bench, what).length === 0 && /\p{L}{3}/u.test(words) ? wordsIn(lines, words) : undefined);
  const line = asSaid?.lines[0];
  if (!asSaid || asSaid.all || !line || asSaid.lines.length > 1) return undefined;
  if (!asSaid.part) return dropLine(bench, line);
  const rest = line.content
    .replace(asSaid.part, ' ')
    .replace(/\s+/g, ' ')
    .replace(/^[\s,;:&·|–—-]+|[\s,;:&·|–—-]+$/gu, '')
    // "8 to" of "8 to noon".
    .replace(/ (?:to|and|at|on|till|until|in|of|from|by|est\.?|since)$/iu, '')
    .trim();
  return rest === '' ? dropLine(bench, line) : reword(bench, line, rest);
};
