/**
 * Which of several is meant: "the one on the right", "the knight at the back", "the smallest one", "two of them", "another one". It becomes
 * a thing of its own beside the others (R16), and what is said is said of it alone (R51).
 */
import { isPlural, NUMBERS, singular } from '@atelier/lexicon';
import type { Subject } from '@atelier/spec';
import { alone } from './alone.ts';
import { bare, findSubjects, isCalled, lives } from './find.ts';
import { splitOff } from './one-of.ts';
import type { Form } from './outcome.ts';
import { positiveOf } from './put.ts';
import type { Workbench } from './workbench.ts';

const MANY = '(?:one|two|three|four|five|six|half|some|a few|a couple|most|\\d{1,2})';
const NEAR = '(?:closest|nearest|next|close) to (?:us|me|the (?:camera|viewer|front))';
const SPOT = `(?:(?:on|to|at|in) the (?:far |very )?(?:left|right|front|back|middle|cent(?:er|re)|top|bottom|foreground|background)(?:[ -](?:hand )?side)?|${NEAR}|in front|behind|(?:further|farther|furthest|farthest)(?: away| back)?)`;
const SIDE = '(?:left|right|middle|cent(?:er|re)|front|back|far|nearest|closest|leftmost|rightmost|top|bottom|last|first)';
const MOST =
  '(?:(?!(?:best|rest|latest|west|east|forest|nearest|closest|honest|modest)\\b)\\p{L}{2,}est|biggest|smallest|oldest|youngest)';
/** The phrase, at the beginning or behind "give", "make" and the like. */
const WHICH = `(?:(?:just |only |maybe |at least )*(?<many>${MANY}|another|the other|the others|the rest)(?: ones?)?(?: of (?:them|these|those|(?:the |my )(?<of>[\\p{L}]+)))?|the (?<kind>[\\p{L}]+) (?<spot>${SPOT})|the (?<side>${SIDE})(?: (?<named>(?!should|must|could|is|to|wears?|has|needs?)[\\p{L}]+))?|the (?<most>${MOST}|(?:little|small|big|large|tall|short|old|young|baby|tiny|fat|thin)(?= one\\b))(?: (?<noun>(?!should|must|could|is|to|wears?|has|needs?)[\\p{L}]+))?)`;

const SAID = new RegExp(
  `^(?<lead>(?:make|have|let|turn|paint|colou?r|give|put|get|keep|remove|delete|lose|drop|take (?:out|away)|get rid of) )?${WHICH}(?<rest> .+|)$`,
  'iu',
);

/** What of them there are several of, the last that was spoken of first. */
function groupOf(bench: Workbench, named: string | undefined): Subject | undefined {
  const several = bench.brief.subjects.filter(
    ({ off, count, source, name }) =>
      !off &&
      source !== 'writer' &&
      source !== 'inferred' &&
      ((count && !('exact' in count && count.exact === 1)) || isPlural(name)),
  );
  const word = named && !/^ones?$/i.test(named) ? singular(bare(named)) : undefined;
  if (word) return several.find(({ name }) => isCalled(name, word));
  const about = several.find((each) => each === bench.about);
  // One of the goblins who play cards, and none of the cards.
  return about ?? several.find(lives) ?? several.at(-1);
}

const placeOf = (said: string): string | undefined => {
  const text = said.toLowerCase();
  if (/\bleft/.test(text)) return 'on the left';
  if (/\bright/.test(text)) return 'on the right';
  if (/\b(?:middle|cent)/.test(text)) return 'in the centre';
  if (/\b(?:front|foreground|closest|nearest|close to)\b/.test(text)) return 'in the foreground';
  if (/\b(?:back|background|behind|further|farther|furthest|farthest|far)\b/.test(text)) return 'in the background';
  return /\btop\b/.test(text) ? 'at the top' : /\bbottom\b/.test(text) ? 'at the bottom' : undefined;
};

interface Chosen {
  one: Subject;
  /** It stood by itself before. */
  known: boolean;
}

/** The one that is meant, told apart from its group where it was not yet; undefined where there is none. */
function choose(bench: Workbench, groups: Partial<Record<string, string>>): Chosen | undefined {
  const { many, of, kind, spot, side, named, most, noun } = groups;
  const word = of ?? kind ?? named ?? noun;
  const where = placeOf(spot ?? side ?? '');
  const alike = bench.brief.subjects.filter(
    ({ off, name, source }) =>
      !off && source !== 'writer' && (!word || /^ones?$/i.test(word) || isCalled(name, singular(bare(word)))),
  );
  const mark = where ?? most?.toLowerCase();
  // Who stands there already.
  const there = mark && alike.find(({ attributes }) => attributes.some(({ value, off }) => !off && value === mark));
  if (there) return { one: there, known: true };
  const { about } = bench;
  if (many && /^the (?:other|rest)/i.test(many)) {
    const last = about && (bench.brief.subjects.includes(about) ? about : ownerOf(bench, about));
    const others = last ? bench.brief.subjects.filter((each) => each !== last && !each.off && each.name === last.name) : [];
    const [other, more] = others;
    return other && !more ? { one: other, known: true } : undefined;
  }
  const group = groupOf(bench, word);
  if (!group) return undefined;
  const wanted = many === undefined || /^(?:one|another)$/i.test(many) ? 1 : countOf(many, group);
  if (wanted === undefined) return undefined;
  const exact = group.count && 'exact' in group.count ? group.count.exact : undefined;
  if (exact !== undefined && exact <= wanted) return { one: group, known: true };
  const one = splitOff(bench, group, wanted);
  if (where) bench.setAttribute(one, 'position', where);
  if (most) bench.setAttribute(one, /^(?:old|young|baby|oldest|youngest)$/i.test(most) ? 'age' : 'size', most.toLowerCase());
  return { one, known: false };
}

function countOf(many: string, { count }: Subject): number | undefined {
  const low = many.toLowerCase();
  const exact = count && 'exact' in count ? count.exact : undefined;
  if (low === 'half') return exact === undefined ? undefined : Math.max(1, Math.floor(exact / 2));
  if (/^(?:some|a few|a couple)$/.test(low)) return exact === undefined ? 2 : Math.min(2, exact - 1);
  if (low === 'most') return exact === undefined ? undefined : Math.max(1, exact - 1);
  return NUMBERS.get(low) ?? (/^\d+$/.test(low) ? Number(low) : undefined);
}

/** Whose sword or cape it is. */
const ownerOf = ({ brief }: Workbench, { id }: Subject): Subject | undefined => {
  const from = brief.relations.find(({ to, off }) => !off && to === id)?.from;
  return brief.subjects.find((each) => each.id === from);
};

const BE = /^(?:should|must|could|can|has to|needs? to|ought to|shall|will)(?: be)? |^(?:is|are|was) |^to (?:be )?|^be /i;

export const whichOne: Form = (bench, clause, context, edit) => {
  const groups = SAID.exec(clause)?.groups;
  if (!groups) return undefined;
  const { lead = '', rest = '', many } = groups;
  // "One" and "two cats" count what there is or comes in; "the rest" goes its own way.
  if (many && !/ of (?:them|these|those|the|my) /i.test(`${clause} `) && !/^(?:another|the other)/i.test(many))
    return undefined;
  if (many && /^(?:another|the other)/i.test(many) && !(/\bones?\b/i.test(clause) || lead)) return undefined;
  const verb = lead.trim().toLowerCase();
  // Who is turned round shows his back, and the others do not.
  const said = /^turn$/.test(verb) && /^(?:a)?round$/i.test(rest.trim()) ? 'facing away' : rest.trim();
  // "The people in the background" are whoever is there, and none of those at the front.
  if (
    /^(?:remove|delete|lose|drop|take|get rid)/.test(verb) &&
    /\b(?:back|background|behind|foreground)\b/i.test(groups.spot ?? '')
  )
    return undefined;
  const before = bench.mark();
  const chosen = choose(bench, groups);
  if (!chosen) return undefined;
  const { one } = chosen;
  if (/^(?:remove|delete|lose|drop|take|get rid)/.test(verb)) {
    if (said !== '') return undo(bench, before);
    bench.removeSubject(one);
    return true;
  }
  if (said === '' || /^and\b|^,/.test(said)) return undo(bench, before);
  const name = one.name;
  bench.focus = one;
  const done = alone(bench, one, () => {
    const told =
      verb === 'give'
        ? `give the ${name} ${said}`
        : BE.test(said)
          ? `the ${name} should ${/^(?:should|must|could|can|has to|needs? to|ought to|shall|will) (?!be\b)/i.test(said) ? said.replace(/^(?:has to|needs? to|ought to|\p{L}+) /iu, '') : `be ${said.replace(BE, '')}`}`
          : verb === 'put' || verb === 'get'
            ? `${verb} the ${name} ${said}`
            : /^(?:has|have|with|needs?|gets?)\b/i.test(said)
              ? `give the ${name} ${said.replace(/^\p{L}+ /u, '')}`
              : verb
                ? `${verb} the ${name} ${said}`
                : `the ${name} should ${/^\p{L}+ing\b/iu.test(said) ? 'be ' : ''}${said.replace(/^(\p{L}{2,}[^s\s])s\b/iu, '$1')}`;
    return edit(bench, told, context);
  });
  if (done !== true) {
    undo(bench, before);
    return undefined;
  }
  bench.focus = bench.subjects().find(({ id }) => id === one.id) ?? bench.focus;
  return true;
};

function undo(bench: Workbench, mark: ReturnType<Workbench['mark']>): undefined {
  bench.reset(mark);
  return undefined;
}

/** "Add a bee landing on the biggest": with the name of what is meant. */
export function nameTheMost(bench: Workbench, clause: string): string {
  return clause.replace(
    new RegExp(`\\b(on|at|to|by|near|behind|under|beside|next to|towards?|over|around|with|in) the (${MOST})(?: one)?$`, 'iu'),
    (whole, how: string, most: string) => {
      const group = groupOf(bench, undefined);
      return group && findSubjects(bench, most).length === 0
        ? `${how} a ${/^(?:biggest|largest|tallest)$/i.test(most) ? 'big' : /^(?:smallest|tiniest)$/i.test(most) ? 'small' : positiveOf(most.replace(/st$/i, 'r'))} ${singular(group.name)}`
        : whole;
    },
  );
}
