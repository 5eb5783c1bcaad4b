/** Words in quotes, with what stands before and behind them: `put "Friday 3pm" underneath in smaller letters` (R75). */
import { bare, findSubjects } from '../find.ts';
import type { Saying } from '../meant/meaning.ts';
import { sheetOf } from '../on-sheet.ts';
import type { Outcome } from '../outcome.ts';
import { type Bearer, bearerNamed, comesIn } from './bearers.ts';
import { at, OF_ROLE, ROLE, SAYING, VERBS, WISH } from './forms.ts';
import { letterIt } from './letter-it.ts';
import { lastOf, linesOf, spokenOf } from './lines.ts';
import { type Manner, mannerIn } from './manner.ts';

interface Quoted {
  pre: string;
  parts: { content: string; post: string }[];
}
/** `put "A" on top and "B" below`: what stands before, and behind each. */
function quotedIn(said: string): Quoted | undefined {
  const found = [...said.matchAll(/["“](?<content>[^"“”]+)["”]/g)];
  const [first] = found;
  if (!first) return undefined;
  return {
    pre: said.slice(0, first.index).trim(),
    parts: found.map((each, i) => ({
      content: (each.groups?.content ?? '').trim().replace(/,$/, ''),
      post: said
        .slice(each.index + each[0].length, found[i + 1]?.index ?? said.length)
        .trim()
        .replace(/(?:^|,? )(?:and|then|,)$/, '')
        .replace(/^,/, '')
        .trim(),
    })),
  };
}

/** Behind the words: how they look and where they stand, and nothing else. */
const tailOf = (post: string): Manner | undefined =>
  post === ''
    ? {}
    : (mannerIn(post.replace(/^(?:please|too|as well)$/, ''), true) ??
      (/^(?:please|too|as well|instead)?$/.test(post) ? {} : undefined));

const ADDING = at(
  `${VERBS}(?:(?:some |a |an |the |his |her |its |their |our |my )?${ROLE},? ?)?(?<where>.*?),?:?(?: ?(?:${SAYING}|of|is))?:?`,
);
const SAYS = at(
  `(?<who>.+?)(?:,? (?:${WISH}|that|which))?(?: (?:now|just|also|both|simply))? (?:${SAYING}|be|have|bear|show|has|with|carry|is|called)(?: (?:the (?:words?|name|text)|just|only))?:?`,
);
const BESIDE = /^(?:and |also |then )*(?:add|include|also)\b|\b(?:another|second|also)\b/i;

/** `put "Friday 3pm" underneath in smaller letters`, `Sign above the door should read "Bakery"`. */
export function inQuotes({ bench, said }: Saying): Outcome {
  const found = quotedIn(said);
  if (!found || found.parts.length > 4) return undefined;
  const { pre, parts } = found;
  if (
    /\b(?:instead of|replace|change|swap|remove|delete|take|drop|lose|not|no|without|wrong|say|says|read|it's|spel\p{L}+|correct)\b.*\b(?:should|instead|not|to|with|wrong)\b/iu.test(
      pre,
    )
  )
    return undefined;
  if (
    /\b(?:remove|delete|take (?:out|away|off)|drop|lose|get rid|replace|change|swap|instead|without|not|the word|erase|bigger|smaller|move)\b/i.test(
      pre,
    )
  )
    return undefined;
  // How words run round a mark is told of the whole.
  if (
    parts.some(({ post }) =>
      /\ba?round\b.* in an? (?:circle|ring|arc|arch)$|^in an? (?:circle|ring|arc|arch) a?round/i.test(post),
    )
  )
    return undefined;
  const tails = parts.map(({ post }) => tailOf(post));
  if (tails.some((tail) => tail === undefined)) return undefined;
  const all = (bearer: Bearer, lead: Manner): Outcome => {
    for (const [i, { content }] of parts.entries()) {
      const done = letterIt(bench, {
        content,
        manner: { ...lead, ...tails[i] },
        ...(bearer.on && { on: bearer.on }),
        ...(i === 0 && bearer.instead && { instead: bearer.instead }),
        beside: i > 0 || BESIDE.test(pre) || bearer.fresh === true,
      });
      if (done !== true) return done;
    }
    return true;
  };
  const adding = ADDING.exec(pre)?.groups;
  const lead = adding && (adding.where?.trim() ? mannerIn(adding.where, true) : {});
  // "One sign" and "the van" are what bears the words; "underneath" is where they stand.
  if (lead && !(pre === '' && Object.keys(tails[0] ?? {}).length === 0)) {
    const role = /(?<=^|[ ])(?:the |its |his |her )?(?<role>title|headline|heading|name|text)(?= |$)/i.exec(pre)?.groups?.role;
    const line = role && /\b(?:is|should)\b/i.test(pre) ? spokenOf(bench, role) : undefined;
    return all({ instead: line?.part ? undefined : line?.lines[0] }, lead);
  }
  // "Say" alone: the words that are there are others.
  if (
    /^(?:(?:(?:the )?same(?: thing| one)?,? )?but |just |it )?(?:says?|reads?|(?:needs to|has to|should|must) (?:say|read))$/i.test(
      pre,
    ) &&
    (linesOf(bench).length > 0 || !/^it\b/i.test(pre))
  ) {
    const lines = linesOf(bench);
    return all({ instead: lines.length === 1 ? lines[0] : lastOf(bench) }, {});
  }
  // What comes in with its words is known as it is.
  if (
    parts.length === 1 &&
    parts[0]?.post === '' &&
    /^(?:add|put|include|have|hang|show|give) (?:an?|some|another|two) /i.test(pre)
  )
    return undefined;
  const who = SAYS.exec(pre)?.groups?.who;
  if (who) {
    const role = OF_ROLE.exec(who)?.groups;
    if (role?.role) {
      const known = spokenOf(bench, role.role);
      const line = known && !known.part ? known.lines[0] : undefined;
      return all(
        {
          instead:
            /^(?:text|words?|lettering|letters|message|writing)$/i.test(role.role) && linesOf(bench).length > 1
              ? lastOf(bench)
              : line,
        },
        {},
      );
    }
    const bearer = bearerNamed(bench, who, false);
    return bearer === 'nothing' ? undefined : all(bearer, {});
  }
  // "Another one" with its words.
  if (/^(?:and )?(?:another|one|a second) (?:one|sign|banner|placard|board|poster|flag)s?$/i.test(pre)) {
    const bearer = bearerNamed(bench, pre.replace(/^and /i, ''), false);
    return bearer === 'nothing' ? undefined : all(bearer, {});
  }
  // On a map, what is called so is lettered where it is.
  const called = at('(?:call|name|label|mark) (?<what>(?:the|a|this|that) .+?)(?: as)?').exec(pre)?.groups?.what;
  if (called && (/^(?:label|mark)/i.test(pre) || sheetOf(bench.brief) || /\bmap\b/i.test(bench.brief.idea))) {
    const on = findSubjects(bench, called)[0] ?? comesIn(bench, `a ${bare(called)}`);
    return on ? all({ on, instead: linesOf(bench).find((line) => line.on === on.id) }, {}) : undefined;
  }
  return undefined;
}
