/** Nothing comes into a picture that is no thing: what an edit added has to be something that one can see (R30). */
import { BODY_PARTS, CLOTHES, COMPOUNDS, drawingOf, PEOPLE, singular, wordNet } from '@atelier/lexicon';
import type { Brief, Subject } from '@atelier/spec';
import { everySubject } from '../../subjects/every-subject.ts';
import { isAdjective, isColour } from '../predicate.ts';
import { wholeOf } from '../whole-of.ts';
import type { Workbench } from '../workbench.ts';

/** Nouns that name how a picture is or is made, somebody or something left open, and nothing that could be drawn. */
export const NO_THINGS: ReadonlySet<string> = new Set(
  'feel feeling vibe look mood style version work way stuff bit lot kind sort amount time idea fun effect picture image scene angle perspective colour color contrast depth quality resolution drama rest size anything everything nothing anyone anybody everyone everybody one get try sense result taste thing something use fit match aesthetic atmosphere ambience touch hint instead moment reason purpose favor favour help change difference edit update please thanks opinion choice option variation format ratio crop zoom focus brightness saturation direction brand same lowercase uppercase obvious hint raise double reverse opposite whole half level distance amount wrap'.split(
    ' ',
  ),
);

/** Whether a thing of that name can be seen. `plainly`: an article or "add" said that it is one. */
export function isThing({ name, attributes }: Pick<Subject, 'name' | 'attributes'>, plainly: boolean): boolean {
  const head = singular(name.slice(name.lastIndexOf(' ') + 1).toLowerCase());
  if (NO_THINGS.has(head)) return name.includes(' ') && wordNet(name)?.concrete !== undefined;
  if (COMPOUNDS.has(name) || CLOTHES.has(head) || BODY_PARTS.has(head) || PEOPLE.has(head)) return true;
  const drawing = drawingOf(name) ?? drawingOf(head);
  if (drawing && drawing.via !== 'hypernym') return true;
  const { noun = -1, adjective = -1, verb = -1, concrete } = wordNet(head) ?? { noun: 0 };
  if (adjective > noun && !(name.includes(' ') && concrete)) return false;
  if (concrete !== undefined) return plainly || noun >= verb || attributes.length > 0;
  return plainly || noun > verb;
}

/** Said of nobody, as a look of the whole picture it says nothing: "smaller", "asleep". */
const OF_NOTHING =
  /^(?:feels?|looks?|come|comes|add|make|get|go|happened|on|off|single|missing|small(?:er)?|big(?:ger)?|large(?:r)?|tiny|bad|asleep|awake|real|loose|visible|extra|wrong|further|farther|higher|lower|works?|fit|put|said|say|is|are|be|done|same|else|enough)$/i;

/** A place on the page, or what somebody is told to do: no backdrop. */
const NO_BACKDROP =
  /^(?:(?:at|on|in|across|along|to) (?:the )?(?:top|bottom|left|right|side|middle|cent(?:er|re)|front|back|corner|edge)|(?:see|show|let|make|look|put|keep|get|give|have|want) .+|fine|better|good|before|after|again|back)$/i;
/** Nobody does what only says where or how: "backing", "outing", "bettering". */
const NO_DEED =
  /^(?:back|out|down|off|over|in|on|front|side|top|bottom|way|front|better|fine|same|wrong|right|left)(?:t|n|p)?ing$/i;
/** What cannot be ruled out: nothing is "without obvious". */
const NO_ABSENCE =
  /^(?:obvious|visible|noticeable|prominent|subtle|clear|same|different|fine|better|good|nice|see .+|show .+)$/i;
/** What is no deed, no backdrop, and no thing that one could do without. */
function noFact(bench: Workbench, was: Brief, clause: string): string | undefined {
  const backdrops = new Set(was.setting.map(({ id }) => id));
  const backdrop = bench.brief.setting.find(
    ({ id, source, value, off, kind }) =>
      !off && source === 'edit' && !backdrops.has(id) && /^(?:background|place)$/.test(kind) && NO_BACKDROP.test(value),
  );
  if (backdrop) return backdrop.value;
  const done = new Set(everySubject(was.subjects).flatMap(({ actions }) => actions.map(({ id }) => id)));
  const deed = bench
    .subjects()
    .flatMap(({ actions }) => actions)
    .find(({ id, value, source }) => source === 'edit' && !done.has(id) && NO_DEED.test(value));
  if (deed) return deed.value.replace(/ing$/, '');
  const ruled = new Set(was.absent.map(({ id }) => id));
  const without = bench.brief.absent.find(({ id, value, source }) => {
    return source === 'edit' && !ruled.has(id) && NO_ABSENCE.test(value);
  });
  if (without) return without.value;
  // "Make the pool kidney shaped": the pool is there, and "pool kidney" is no thing.
  const known = new Set(everySubject(was.subjects).map(({ id }) => id));
  return bench.subjects().find(({ id, name, source }) => {
    const [first = '', ...rest] = name.toLowerCase().split(' ');
    return (
      source === 'edit' &&
      !known.has(id) &&
      rest.length > 0 &&
      !COMPOUNDS.has(name) &&
      drawingOf(name) === undefined &&
      wordNet(name) === undefined &&
      new RegExp(`\\b(?:make|turn|paint|have|move) (?:the|his|her|its) ${first.replace(/[^\p{L}]/gu, '.')}\\b`, 'iu').test(
        clause,
      ) &&
      was.setting
        .concat()
        .some(({ value, off }) => !off && singular(value.slice(value.lastIndexOf(' ') + 1).toLowerCase()) === singular(first))
    );
  })?.name;
}

/** The name of what has come in and is no thing, nor a way for a picture to be. `before`: the picture before the clause. */
export function noThing(bench: Workbench, was: Brief, clause: string): string | undefined {
  const known = new Set([...was.look, ...was.setting].map(({ id }) => id));
  const look = [...bench.brief.look, ...bench.brief.setting].find(
    ({ id, source, value, off }) => !off && source === 'edit' && !known.has(id) && OF_NOTHING.test(value),
  );
  if (look) return look.value;
  const fact = noFact(bench, was, clause);
  if (fact !== undefined) return fact;
  const before = new Set(everySubject(was.subjects).map(({ id }) => id));
  const fresh = bench.subjects().filter(({ id, source }) => source === 'edit' && !before.has(id));
  const wrong = fresh.find((each) => {
    const name = each.name.toLowerCase();
    // The stern of a ship is there to hang something on.
    if (wholeOf(bench, name)) return false;
    // Whoever does what a verb says: nobody said that there is a person.
    if (
      name === 'person' &&
      !/\b(?:persons?|people|someone|somebody|anyone|man|woman|guy|girl|boy|human|figure|silhouette|one)\b/i.test(clause)
    )
      return true;
    const between = new RegExp(
      `^.*\\b(?:an?|the|some|two|three|four|five|six|more|many|few|\\d+) ((?:[\\p{L}-]+ ){0,3}?)${name.replace(/[^\p{L} ]/gu, '.')}`,
      'iu',
    ).exec(clause)?.[1];
    const plainly =
      /^(?:add|put|place|insert|include|draw|paint|give)\b/i.test(clause) ||
      (between?.split(' ').every((word) => word === '' || isAdjective(word.toLowerCase()) || isColour(word.toLowerCase())) ??
        false);
    return !isThing(each, plainly);
  });
  return wrong?.name;
}
