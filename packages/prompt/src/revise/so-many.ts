/** How many there shall be, however it is said: "three more doing the same thing", "make 8 of them", "a whole row of otters", "i only wanted one" (R52). */
import { isPlural, NUMBERS, singular } from '@atelier/lexicon';
import type { Subject } from '@atelier/spec';
import { mainSubject } from '../subjects/main-subject.ts';
import { bare, findSubjects } from './find.ts';
import type { Outcome } from './outcome.ts';
import type { Workbench } from './workbench.ts';

const N = '(?:one|two|three|four|five|six|seven|eight|nine|ten|eleven|twelve|twenty|\\d{1,3}|a couple|a few|several|another)';
const LOTS =
  '(?:lots|loads|tons|plenty|a lot|a bunch|hundreds|dozens|a whole bunch|a crowd|a group|a row|a line|a circle|a pile|a (?:whole )?(?:row|line|family|pack|herd|flock|bunch|group|team|class|army|band))';
const SAME =
  '(?:,? (?:all )?(?:doing|just|who do|that do|exactly)? ?(?:the )?same(?: thing)?|,? (?:just |exactly )?like (?:it|him|her|that|them|the first(?: one)?|this one)|,? doing (?:it|that|this)(?: too)?)?';
const ASKED =
  "(?:(?:can you |please |just )*(?:make|add|put|give (?:me|us|it|him|her)|draw|do|have|i want|i need|i(?:'d| would) like|there should be|make there be|let there be|with|and|show) )?";
const MORE = new RegExp(
  `^${ASKED}(?<n>${N}) more(?: (?<what>(?!doing\\b|like\\b|of\\b)[\\p{L}-]+(?: (?!doing\\b|like\\b)[\\p{L}-]+)?))?(?: of (?:them|those|these|him|her|it))?${SAME}$`,
  'iu',
);
const OF_THEM = new RegExp(
  `^${ASKED}(?:it )?(?:just |only )?(?<n>${N}|${LOTS})(?: in total| altogether)? of (?:them|those|these|him|her|it|the (?<what>[\\p{L}]+))${SAME}$`,
  'iu',
);
const GROUPED = new RegExp(
  `^${ASKED}(?:it )?an? (?:whole |entire |long |big |small |little )*(?<group>row|line|family|pack|herd|flock|bunch|group|circle|crowd|pile|army|pair) of (?<what>[\\p{L}]+)${SAME}$`,
  'iu',
);
const FRIENDS = new RegExp(
  `^${ASKED}(?<n>${N}) (?:friends?|siblings?|brothers?|sisters?|buddies|mates|twins?|copies|others?)${SAME}$`,
  'iu',
);
const TOO_MANY =
  /^(?:(?:but|wait|hey|uh|oh|why)[, ]+)*(?:(?:there(?:'s| is| are| seem to be)|theres|are there|i (?:can )?see|you(?:'ve)? (?:made|drew|put|gave me|added|have|painted)|that's|that is|it has|now there are|we have|i've got)) (?:now |like )?(?:two|three|four|five|six|several|multiple|too many|\d+|loads of|so many) (?<what>[\p{L} ]+?)(?: (?:now|here|in (?:it|there|the picture)|there|all of a sudden))*[\s,.;!?–-]+(?:but )?(?:i )?(?:(?:only|just|said|wanted|want|asked for|need|needed|meant|there should be|make it|it should be|give me) )+(?:for |be )?(?<n>one|two|three|four|five|\d+)(?: of them| \p{L}+)?[.!]*$/iu;
const SAID_ONE =
  /^(?:i (?:said|wanted|asked for|only wanted|meant|want|need)|there should be|it should be|make it|just|only|there(?:'s| is) (?:only )?supposed to be) (?:only |just )?(?<n>one|two|three|four|five|\d+) (?<what>[\p{L} ]+?),? (?:and )?not (?:one|two|three|four|five|\d+|several|many)(?: \p{L}+)?[.!]*$/iu;
const JUST_ONE =
  /^(?:there should be |i (?:only )?(?:want|wanted|asked for) |make it |only |just )+(?:the )?(?:just |only )?(?<n>one)(?: of (?:them|those|these))?(?: please)?$/iu;

const numberOf = (said: string): number | undefined => {
  const low = said.toLowerCase();
  if (/^(?:another|one)$/.test(low)) return 1;
  if (/^a couple$/.test(low)) return 2;
  if (/^(?:a few|several)$/.test(low)) return 3;
  return NUMBERS.get(low) ?? (/^\d+$/.test(low) ? Number(low) : undefined);
};

/** What is counted: by its name, else what was spoken of last, else what the picture is of. */
function meant(bench: Workbench, what: string | undefined): Subject | undefined {
  if (what) {
    const found = findSubjects(bench, what);
    return (
      found.find((each) => bench.brief.subjects.includes(each) && singular(each.name) === singular(bare(what))) ?? found[0]
    );
  }
  const { about } = bench;
  return about && bench.brief.subjects.includes(about) ? about : mainSubject(bench.brief);
}

const exactOf = ({ count }: Subject): number | undefined =>
  count === undefined ? 1 : 'exact' in count ? count.exact : undefined;

/** A sentence such as "theres two ships now, i only wanted one" in the words that a clause has. */
export function countedAnew(bench: Workbench, line: string): string {
  const groups = (TOO_MANY.exec(line) ?? SAID_ONE.exec(line))?.groups;
  const what = groups?.what;
  if (!groups?.n || !what || findSubjects(bench, what).length === 0) return line;
  return `only ${groups.n.toLowerCase()} ${what}`;
}

export function soMany(bench: Workbench, clause: string): Outcome {
  const more = MORE.exec(clause)?.groups ?? FRIENDS.exec(clause)?.groups;
  if (more?.n) {
    const by = numberOf(more.n);
    const same = /\b(?:same|like|doing|friends?|siblings?|brothers?|sisters?|twins?|copies|others?)\b/i.test(clause);
    const thing = meant(bench, more.what);
    // "Two more birds" is known elsewhere; what nobody has seen yet comes in there too.
    if (!by || !thing || (more.what && !same)) return undefined;
    const exact = exactOf(thing);
    bench.setCount(thing, exact === undefined ? { quantifier: 'many' } : { exact: exact + by });
    return true;
  }
  const of = OF_THEM.exec(clause)?.groups;
  if (of?.n) {
    const thing = meant(bench, of.what);
    // Of something that came in beside the main thing `numbering` knows better which there shall be two of.
    if (!thing || (!of.what && thing !== mainSubject(bench.brief))) return undefined;
    const n = numberOf(of.n);
    const group = /(?:row|line|family|pack|herd|flock|bunch|group|team|class|army|band|crowd|circle|pile)$/i.exec(of.n)?.[0];
    bench.setCount(
      thing,
      n !== undefined
        ? { exact: n }
        : { quantifier: group?.toLowerCase() ?? (/^(?:hundreds|dozens)$/i.test(of.n) ? of.n.toLowerCase() : 'many') },
    );
    return true;
  }
  const grouped = GROUPED.exec(clause)?.groups;
  if (grouped?.group && grouped.what) {
    const thing = findSubjects(bench, grouped.what).find((each) => singular(each.name) === singular(bare(grouped.what ?? '')));
    if (!thing || !isPlural(grouped.what)) return undefined;
    bench.setCount(thing, { quantifier: grouped.group.toLowerCase() });
    return true;
  }
  if (JUST_ONE.test(clause)) {
    const thing = meant(bench, undefined);
    if (!thing) return undefined;
    bench.setCount(thing, { exact: 1 });
    return true;
  }
  return undefined;
}
