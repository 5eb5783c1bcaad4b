/** What shall go: "remove the dog", "no people", "the house is gone", "less violent". */
import { wordNet } from '@atelier/lexicon';
import { bare, findSubjects } from './find.ts';
import { LOOK_STEPS } from './ladders.ts';
import type { Form, Outcome } from './outcome.ts';
import { remove, removeInventions, removeProperty } from './remove.ts';
import type { Workbench } from './workbench.ts';

const REMOVE_NO =
  /^(?:no more|no|without|minus|i (?:(?:do not|don't|didn't) (?:want|like|need|ask for|see any)|(?:really )?(?:hate|dislike))|there should(?: not|n't) be|there (?:must|should) be no|(?:do not|don't) (?:show|include|draw|add|have|want)|not? any|zero|avoid)\s+(?:any(?= )|more(?= ))?\s*(.+)$/i;
const REMOVE =
  /^(?:remove|delete|erase|drop|lose|get rid of|(?:take|pull|tear) (?:out|away|off|down)|cut out|leave out|omit|hide|ditch|scrap|stop|forget(?: about)?|rid of|wipe out|clear)\s+(.+)$/i;

export const removing: Form = (bench, clause) => {
  if (/^(?:nobody|no one|noone|no-one)(?: (?:around|about|there|in sight|to be seen))?$/i.test(clause))
    return remove(bench, 'people', 'no') ?? true;
  if (
    /^(?:(?:remove|take (?:out|away|back)|delete|drop|lose|undo|no)\s+)?(?:what(?:ever)?|everything|anything|all(?: that)?|the (?:things|stuff))(?: that)? (?:you|you've|you have|the writer)(?: have)? (?:added|invented|made up|put in)$|^(?:remove|no|drop|lose|without)(?: all)?(?: of)?(?: your| the)? (?:additions|inventions|extras)$|^(?:only|just) what i(?:'ve| have)? (?:said|asked(?: for)?|wanted|named)$|^only my words$/i.test(
      clause,
    )
  )
    return removeInventions(bench) > 0 ? true : 'I had added nothing that could go.';
  const bleach = /^(?:remove|lose|drop|take (?:away|off|out)|delete|no) (?:the |any )?colou?r (?:on|of|from|off) (.+)$/i.exec(
    clause,
  )?.[1];
  if (bleach) {
    const coloured = findSubjects(bench, bleach).filter(({ attributes }) => attributes.some(({ kind }) => kind === 'color'));
    for (const subject of coloured) subject.attributes = subject.attributes.filter(({ kind }) => kind !== 'color');
    return coloured.length > 0 ? true : `The ${bare(bleach)} has no colour that was said.`;
  }
  const gone =
    /^(.+?) (?:should|must|has to|have to|needs to|can) (?:be (?:gone|removed|taken out|deleted)|go(?: away)?|disappear|vanish)$/i.exec(
      clause,
    )?.[1] ??
    /^(.+?) (?:(?:is|are) (?:gone|removed|no longer there|not there any ?more)|(?:has|have) (?:gone|disappeared|vanished))$/i.exec(
      clause,
    )?.[1];
  if (gone && !/^(?:it|everything)$/i.test(gone)) return remove(bench, gone.replace(/ from before$/i, ''), 'remove') ?? true;
  const off = /^(?:take|pull|tear) (.+?) (?:out|away|off|down)$/i.exec(clause)?.[1] ?? REMOVE.exec(clause)?.[1];
  // "Lose the black and white": one look, though there is an "and" in it.
  const look =
    off === undefined ? undefined : bench.brief.look.find((each) => !each.off && each.value.toLowerCase() === bare(off));
  if (look?.value.includes(' and ')) {
    bench.brief.look = bench.brief.look.filter((each) => each !== look);
    return true;
  }
  if (off) return remove(bench, off, 'remove') ?? true;
  const shallNot = /^(.+?) (?:should(?: not|n't)|must(?: not|n't)|is not|isn't|are not|aren't) (?:be )?(.+)$/i.exec(clause);
  if (shallNot?.[1] && shallNot[2] && !/^there$/i.test(shallNot[1])) {
    const subjects = findSubjects(bench, shallNot[1]);
    return subjects.length > 0 && removeProperty(bench, bare(shallNot[2]), subjects) ? true : undefined;
  }
  const no = REMOVE_NO.exec(clause)?.[1];
  if (no) return remove(bench, no, 'no') ?? true;
  const not = /^not (?:so |too |that )?(.+)$/i.exec(clause)?.[1];
  if (not && !/\bbut\b|,/.test(not)) return removeProperty(bench, bare(not)) ? true : (remove(bench, not, 'remove') ?? true);
  const less = /^(?:make (?:it|this) )?less ([\p{L}-]+)$/iu.exec(clause)?.[1];
  if (less && !LOOK_STEPS.has(`less ${less.toLowerCase()}`))
    return removeProperty(bench, less.toLowerCase()) ? true : (moodless(bench, less) ?? without(bench, less.toLowerCase()));
  return undefined;
};
/** "less violent" where nothing said so: nothing violent, then. */
const without = (bench: Workbench, word: string): Outcome => {
  if ((wordNet(word)?.adjective ?? 0) < 1 || wordNet(word)?.concrete !== undefined) return undefined;
  bench.setAbsent(word);
  return true;
};
const moodless = (bench: Workbench, word: string): Outcome => {
  const kept = bench.brief.look.filter((fact) => fact.value.toLowerCase() !== word.toLowerCase());
  if (kept.length === bench.brief.look.length) return undefined;
  bench.brief.look = kept;
  return true;
};
