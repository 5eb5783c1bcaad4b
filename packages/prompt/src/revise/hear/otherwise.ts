/** Other ways to take a clause that could not be placed as it stands. */
import { verbBase, wordNet } from '@atelier/lexicon';
import { pronounsOf } from '../../subjects/pronoun.ts';
import { lives, livingFocus } from '../find.ts';
import type { Workbench } from '../workbench.ts';

/** What it shall not be, behind what it shall be: of something that is not there it says nothing. */
const RATHER_THAN =
  /^(?<what>.{3,}?),? (?:instead of|rather than|and not|but not|not|over) (?:the |an? |his |her |its |(?:pure |plain |so )?)?[\p{L} -]{2,40}$/iu;
const FORMS: readonly [RegExp, string][] = [
  [/^(make|turn) (the|his|her|its|their) ([\p{L} ]+?) more ([\p{L}-]+)$/iu, '$1 $2 $3 $4'],
  [/^(the|his|her|its|their) ([\p{L} ]+?) in (?:an? )?((?:light |dark |pale |deep )?\p{L}+)$/iu, 'make $1 $2 $3'],
  [
    /^(?:make|have|turn) (the|his|her|its|their) ([\p{L} ]+?) (?:be |a bit |a little |a lot |way |much |even )+(.+)$/iu,
    'make $1 $2 $3',
  ],
];

export function otherwise(bench: Workbench, clause: string): string[] {
  const ways: string[] = [];
  const what = RATHER_THAN.exec(clause)?.groups?.what;
  if (what && !/^(?:swap|replace|change|keep|remove|delete)\b/i.test(what)) {
    ways.push(what);
    if (/^(?!an? |some )[\p{L} -]+$/iu.test(what) && !/^(?:the|his|her|its|make|add|put|he|she|it|they) /i.test(what))
      ways.push(`add ${what}`);
  }
  for (const base of [clause, ...ways]) for (const [form, to] of FORMS) if (form.test(base)) ways.push(base.replace(form, to));
  if (/\b(?:single|lone) (?=\p{L})/iu.test(clause)) ways.push(clause.replace(/\b(?:single|lone) (?=\p{L})/iu, ''));
  // "A california feel", "fisheye lens look".
  const manner =
    /^(?:add |give it |have |with |make it |i want |use )?(?:an? |the |more of an? |some )?(?<how>[\p{L}\d' -]+?) (?:look|feel|feeling|vibes?|effect|aesthetic|atmosphere|touch|mood)$/iu.exec(
      clause,
    )?.groups?.how;
  if (manner) ways.push(manner, `make it ${manner}`, `make it look like ${manner}`, `in ${manner} style`);
  // What is not there and shall have something: that comes in.
  const has = /^(?:the|his|her|its|their) [\p{L}' -]+? should have (?<what>(?:an?|some|more|two|three) .+)$/iu.exec(clause)
    ?.groups?.what;
  if (has) ways.push(`add ${has}`);
  // "Smile a little" is said to who is there.
  const verb = /^(?:and |also )?(\p{L}+)\b/iu.exec(clause)?.[1]?.toLowerCase() ?? '';
  const who = livingFocus(bench);
  if (
    who &&
    lives(who) &&
    (wordNet(verbBase(verb) ?? verb)?.verb ?? 0) > 2 &&
    !/^(?:make|add|put|change|remove|turn|give|move|set|keep|take|swap|replace|show|have|be|use|let|bring|zoom|crop|lose|drop|delete|ditch|undo|fix|simplify|mirror|flip|crop|write|erase|redo|leave)$/.test(
      verb,
    )
  )
    ways.push(`${pronounsOf(who, bench.brief.idea).subject} should ${clause}`);
  return ways;
}
