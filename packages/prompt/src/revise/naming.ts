/** A bare phrase: "bigger cat", "the boat further away", "roses", "bring back the palms". */
import { singular, wordNet } from '@atelier/lexicon';
import { describes } from './describing.ts';
import { bare, findScene, findSubjects, focusOf } from './find.ts';
import { move } from './move.ts';
import { things } from './moving.ts';
import { numberWord } from './numbering.ts';
import { type Form, type Outcome, ok, split } from './outcome.ts';
import { IT } from './picture.ts';
import { predicate } from './predicate.ts';
import { put } from './put.ts';
import { remove } from './remove.ts';
import { insteadOfItsKind, insteadOfTheOnly } from './replace.ts';
import type { Workbench } from './workbench.ts';

/** A bare phrase: more of something there is changed, anything else comes in. */
export const saying: Form = (bench, clause, { correcting, before, main }, edit) => {
  if (before === 'remove' && /^(?:the|that|those|any|all)\s/i.test(clause) && findSubjects(bench, clause).length > 0)
    return remove(bench, clause, 'remove') ?? true;
  // Less of what is not there brings none in.
  const less = /^(?:less|fewer|too (?:much|many)|not so (?:much|many)|reduce(?: the)?) (?<what>.+)$/iu.exec(clause)?.groups
    ?.what;
  if (less) return `I find no “${bare(less)}” in the picture to have less of.`;
  const focus = focusOf(bench);
  if (before === 'add' && focus && describes(bench, focus, clause)) return true;
  // What "make" asks of somebody's thing and no form could do is no picture of a make.
  if (/^(?:make|turn|change) (?:his|her|its|their|the)\b/i.test(clause)) return undefined;
  const back = /^(?:bring|put|get|give me) (?:back )?(.+?)(?: back)?$/i.exec(clause);
  if (back?.[1] && /\bback\b/i.test(clause)) return bringBack(bench, back[1]);
  if (/^back to (.+)$/i.test(clause))
    return edit(bench, clause.replace(/^back to (?:the )?/i, ''), { correcting: false, before: undefined });
  const it =
    /^(?:make|turn) (?:it|this|that)(?: into| to| look like| resemble)? (.+)$/i.exec(clause)?.[1] ??
    /^it (?:should|must|could) be (.+)$/i.exec(clause)?.[1];
  const phrase = (it ?? IT.exec(clause)?.[1] ?? clause).replace(/ (?:version|edition|variant)$/i, '');
  const instead = correcting || it !== undefined;
  if (it) {
    if (focus && numberWord(it)) return ok(predicate(bench, [focus], it.toLowerCase()));
  }
  const direct = direction(bench, phrase);
  if (direct) return direct;
  if (it && insteadOfItsKind(bench, it)) return true;
  if (instead && insteadOfTheOnly(bench, phrase, main)) return true;
  if (!isPhrase(phrase)) return undefined;
  return ok(put(bench, /^(?:in|on|at)\s/i.test(clause) && phrase !== clause && !it ? clause : phrase, { mode: 'set' }));
};

function enlarge(bench: Workbench, { value }: { value: string }, size: string): true {
  const fact = bench.brief.setting.find((each) => each.kind === 'background' && each.value === value);
  if (!fact) return true;
  fact.value = `${size} ${value.replace(/^(?:small|large) /, '')}`;
  fact.source = 'edit';
  for (const key of ['rule', 'reason'] as const) delete fact[key];
  return true;
}

/** "bigger cat", "boat further away", "the cat on the left": a thing there is, with what is said of it before or behind. */
function direction(bench: Workbench, phrase: string): Outcome {
  const focus = focusOf(bench);
  if (
    focus?.source === 'edit' &&
    /^(?:on|to|at|in) the (?:far )?(?:left|right|top|bottom|middle|cent(?:re|er)|distance|background|foreground)(?: side)?$/i.test(
      phrase,
    )
  )
    return ok(move(bench, [focus], phrase.toLowerCase()));
  const step = /^(bigger|larger|smaller|taller)\s+(.+)$/i.exec(phrase);
  const subjects = step?.[2] ? things(bench, step[2]) : [];
  if (step?.[1] && subjects.length > 0) return ok(predicate(bench, subjects, step[1].toLowerCase()));
  // "Bigger boats" of those that came with a harbour.
  const there = step?.[2] ? findScene(bench, step[2]).find(({ kind }) => kind === 'background') : undefined;
  if (step?.[1] && there) return enlarge(bench, there, /^smaller$/i.test(step[1]) ? 'small' : 'large');
  if (/^(?:an?|some|two|three|\d+)\s/i.test(phrase)) return undefined;
  return split(phrase, (thing, rest) => {
    const found = findSubjects(bench, thing);
    return found.length > 0 &&
      /^(?:further|farther|closer|nearer|bigger|smaller|on the|to the|in the|(?!during)\p{L}+ing)\b/iu.test(rest)
      ? ok(predicate(bench, found, rest.toLowerCase()))
      : undefined;
  });
}

function bringBack(bench: Workbench, phrase: string): Outcome {
  const text = bare(phrase);
  bench.brief.absent = bench.brief.absent.filter(
    ({ value }) => value.replace(/^no /, '') !== text && value.replace(/^no /, '') !== text.replace(/ back$/, ''),
  );
  return ok(put(bench, RETURNING[text] ?? phrase, { mode: 'add', trusting: true }));
}
/** The short names under which a summary lists what was added. */
const RETURNING: Readonly<Record<string, string>> = {
  palms: 'palm trees',
  pines: 'pine trees',
  gulls: 'seagulls',
  flowers: 'wildflowers',
};

/** Not an errand ("write an e-mail to my landlord") and not a question. */
function isPhrase(phrase: string): boolean {
  const words = phrase.toLowerCase().split(/\s+/);
  const [first = ''] = words;
  if (/\?$/.test(phrase) || !/\p{L}/u.test(phrase)) return false;
  if (words.length === 1) return true;
  const entry = wordNet(first);
  // "open book", "running water": a quality and a thing.
  if (words.length === 2 && (entry?.adjective ?? 0) > 0 && wordNet(singular(words[1] ?? ''))?.concrete !== undefined)
    return true;
  return (
    !(
      entry?.verb !== undefined &&
      entry.verb >= (entry.noun ?? -1) &&
      entry.verb > (entry.adjective ?? -1) &&
      !/(?:ing|ed)$/.test(first)
    ) || entry.verb < 3
  );
}

/** "roses", where there are flowers: the same, named more closely. */
export const closer: Form = (bench, clause) =>
  /^[\p{L}]+(?: [\p{L}]+)?$/u.test(clause) &&
  !/^(?:an?|the|some|no|more|less|two)\s/i.test(clause) &&
  insteadOfItsKind(bench, clause)
    ? true
    : undefined;
