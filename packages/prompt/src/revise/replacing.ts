/** One thing in the place of another, said in one clause: "replace the dog with a cat", "swap the two", "a green hat instead of a red one". */
import { read } from '../read/read.ts';
import { bare, facetOf, findScene, findSubjects } from './find.ts';
import { comeIn, isThing, qualities } from './never-named.ts';
import { numberWord } from './numbering.ts';
import { sheetOf } from './on-sheet.ts';
import { type Form, type Outcome, ok } from './outcome.ts';
import { isColour } from './predicate.ts';
import { put } from './put.ts';
import { dropRest, exchange, replace } from './replace.ts';
import type { Workbench } from './workbench.ts';

export const replacing: Form = (bench, clause, _, edit) => {
  if (
    /^(?:swap|switch|exchange|flip|reverse)(?: (?:round|around|over))? (?:the |their )?colou?rs(?: (?:round|around|over))?$/i.test(
      clause,
    )
  )
    return swapColours(bench);
  const both =
    /^(?:swap|switch|exchange|trade)(?: (?:places of|the places of|round|around|over))? (.+?) (?:and|with) (.+)$/i.exec(clause);
  if (both?.[1] && both[2]) {
    const a = findSubjects(bench, both[1])[0];
    const b = findSubjects(bench, both[2])[0];
    if (a && b && a !== b) return exchange(bench, a, b);
    if (!/ with /i.test(clause)) return `There is no ${bare(a ? both[2] : both[1])} in the picture.`;
  }
  if (
    /^(?:swap|switch|exchange)(?: (?:them|those|both|their|the|places|sides|positions|spots|the two))*(?: (?:around|round|over))?$/i.test(
      clause,
    )
  ) {
    const [a, b, ...others] = findSubjects(bench, 'both');
    return a && b && others.length === 0 ? exchange(bench, a, b) : 'Swap which two? Name them, please.';
  }
  const pair =
    /^(?:replace|swap|switch|exchange|substitute|trade)(?: out)? (?<old>.+?) (?:with|for|by|against|to) (?<by>.+)$/i.exec(
      clause,
    ) ??
    /^(?:change|turn|transform|convert|make) (?<old>(?!it |this |that |the (?:picture|image|whole) )(?:the |her |his |its |their |my |that |this )?.+?) (?:to|into|in to) (?<by>.+)$/i.exec(
      clause,
    ) ??
    /^not (?<old>.+?)(?:, but|, | but) ?(?<by>.+)$/i.exec(clause) ??
    /^(?:use |show |make it |it (?:should|must|could) be |have |put |with |set it (?:in|at) )?(?<by>.+?) (?:instead of|in place of|rather than|not) (?<old>.+)$/i.exec(
      clause,
    );
  const { old, by } = named(bench, pair?.groups?.old, pair?.groups?.by);
  if (!old || !by) return undefined;
  // "a candle instead of the lamp", where no lamp is: what is wished for is plain.
  const offered =
    (/^(?:an?|some)\s/i.test(by) || (sheetOf(bench.brief) && !/^(?:the|it|more|less)\b/i.test(by))) &&
    / (?:instead|rather than|in place) /i.test(clause);
  if (offered && findSubjects(bench, old).length + findScene(bench, old).length === 0 && !facetOf(old))
    return ok(put(bench, by, { mode: 'add' }));
  if (/^(?:it|this|that)$/i.test(bare(old)) && !/^(?:swap|replace|switch|exchange|trade|substitute)\b/i.test(clause))
    return undefined;
  if (numberWord(old)) return edit(bench, by, { correcting: false, before: undefined });
  // "make the cat sleep instead of sitting": the first half is an edit itself.
  const doing = /^(?:make|let|have) (.+)$/i.exec(by);
  if (doing) {
    const done = edit(bench, by, { correcting: false, before: undefined });
    if (done === true) dropRest(bench, old);
    return done;
  }
  const done = replace(bench, old, by);
  if (done === true) return true;
  // What makes way is nowhere in the picture: what is wished for comes all the same.
  const wished = / (?:instead of|in place of|rather than) /i.test(clause)
    ? edit(bench, by, { correcting: true, before: undefined })
    : unsaid(bench, old, by);
  return wished === true ? true : done;
};

/** "Replace the white tiles with dark blue ones", where nobody named tiles: dark blue tiles. */
function unsaid(bench: Workbench, old: string, by: string): Outcome {
  const was = bare(old);
  const now = bare(by);
  // "Change the brown to a dark green": the picture's colours.
  if (isColour(was) && isColour(now)) {
    bench.setLook('palette', now);
    return true;
  }
  const noun = was.slice(was.lastIndexOf(' ') + 1);
  if (!isThing(noun)) return undefined;
  const same = now.endsWith(noun);
  if (!same && !isColour(now) && !qualities(now, noun)) return undefined;
  return comeIn(bench, noun, same ? now : `${now} ${noun}`);
}

/** "Swap the colours" of a black cat on a red sofa. */
function swapColours(bench: Workbench): Outcome {
  const coloured = bench.subjects().flatMap((subject) => {
    const colour = subject.attributes.find(({ kind, off }) => kind === 'color' && !off)?.value;
    return colour === undefined ? [] : [{ subject, colour }];
  });
  const [one, other] = coloured;
  if (!one || !other || coloured.length > 2) return 'Swap which colours? Name the two things, please.';
  bench.setAttribute(one.subject, 'color', other.colour);
  bench.setAttribute(other.subject, 'color', one.colour);
  return true;
}

const ONE = /(?<=\p{L} )ones?$/iu;
/** "a green hat instead of a red one" is about a red hat; "a blue one instead of a red one" about what is red there. */
function named(bench: Workbench, old: string | undefined, by: string | undefined): { old?: string; by?: string } {
  if (!old || !by || !(ONE.test(old) || ONE.test(by))) return { ...(old ? { old } : {}), ...(by ? { by } : {}) };
  const mark = bare(ONE.test(old) ? old : '')
    .replace(ONE, '')
    .trim();
  const marked = bench.subjects().find(({ attributes }) => attributes.some(({ value, off }) => !off && value === mark));
  const last = bare(old).split(' ').at(-1) ?? '';
  const thing = ONE.test(by)
    ? ((marked ?? findSubjects(bench, old)[0])?.name ?? (isThing(last) ? last : undefined))
    : read(by).subjects[0]?.name;
  return thing === undefined ? { old, by } : { old: old.replace(ONE, thing), by: by.replace(ONE, thing) };
}
