/** Questions about the picture, answered from the Brief; nothing changes. */
import { plural } from '@atelier/lexicon';
import type { Brief, Subject } from '@atelier/spec';
import { list } from '../compile/realise/words.ts';
import { summary } from '../summary.ts';
import { counted, countText } from './facts.ts';
import { bare, facetOf, findScene, findSubjects } from './find.ts';
import { ofThePicture } from './hear/of-the-picture.ts';
import { Workbench } from './workbench.ts';

const ABOUT_WHAT_CAME =
  "(?:(?:tell|show) me )?what(?: else)?(?: (?:did|have)|'ve)? (?:you|i) (?:add(?:ed)?|invent(?:ed)?|ma[kd]e up|put in|say|said|ask(?:ed)? for)";
const ASKED_AFTER = new RegExp(
  `^(?<wish>[^"“”«»]*\\p{L}[^"“”«»]*?)(?:[\\s,.;!]+(?:and|then|also|but|oh|now)\\b[,\\s]*|[.;!,]\\s*)+(?<question>${ABOUT_WHAT_CAME}[^"“”,.;]*)$`,
  'iu',
);
const ASKED_FIRST = new RegExp(`^(?<question>${ABOUT_WHAT_CAME}[^"“”,.;?]*)\\?\\s+(?<wish>[^"“”?]*\\p{L}[^"“”?]*)$`, 'iu');

const ASKS_WHAT_CAME = new RegExp(ABOUT_WHAT_CAME, 'iu');

export interface WishAndQuestion {
  wish: string;
  question: string;
  first: boolean;
}
/** "Make it night, and what did you add?": a wish and a question about what came in, which are both meant. */
export function wishAndQuestion(text: string): WishAndQuestion | undefined {
  // Without this, a page of "but but but" is gone over once for each of its words.
  if (!ASKS_WHAT_CAME.test(text)) return undefined;
  const after = ASKED_AFTER.exec(text)?.groups;
  const { wish, question } = after ?? ASKED_FIRST.exec(text)?.groups ?? {};
  return wish && question ? { wish, question, first: !after } : undefined;
}

/** The answer, or undefined where the instruction asks nothing. */
export function answerTo(brief: Brief, text: string): string | undefined {
  const said = text.toLowerCase().replace(/[\s?.!]+$/, '');
  const { said: yours, follows, added } = summary(brief);
  if (
    /^(?:and )?(?:what|which(?: things| ones)?)(?: else)? (?:did|have|do|'ve|has) (?:you|the writer|it) (?:add|added|invented?|put in|made? up|change)/.test(
      said,
    ) ||
    /^what(?:'s| is| was) (?:added|invented|yours|made up)/.test(said) ||
    /^(?:(?:tell|show) me )?what(?: else)? you(?:'ve| have)? (?:added|invented|made up|put in)/.test(said)
  )
    return added.length > 0 ? allInventions(brief) : 'I added nothing.';
  if (/^(?:(?:tell|show) me )?what (?:(?:did|have) )?i (?:say|said|ask|asked|want|wanted)|^what(?:'s| is) mine/.test(said))
    return yours.length > 0 ? `You said ${list(yours)}.` : 'You named nothing that I could read.';
  if (
    /^(?:and )?what (?:(?:was|is|were|did(?: you)?|could you|have you) (?:not|n't)|(?:did|could|was|is)n't(?: you)?|have you not) (?:understood|understand|read|get|got)$/.test(
      said,
    )
  )
    return brief.unread.length > 0
      ? `I could not read ${list(brief.unread.map(({ value }) => `“${value}”`))}.`
      : 'I read all of it.';
  if (/^what follows/.test(said))
    return follows.length > 0 ? `From what you said follows ${list(follows)}.` : 'Nothing follows from what you said.';
  if (/^(?:what (?:can|could|may) i (?:say|do|ask|type)|help|how does this work|what now)/.test(said))
    return 'Say what should change: “make it night”, “add a boat on the left”, “no people”, “two dogs”, “watercolour”, “wider”, “undo”; or ask “what did you add?”.';
  if (
    /^(?:what(?:'s| is| are)|what do (?:you|i|we) (?:see|have|show)|describe|tell me what|list)\b.*\b(?:picture|image|there|it|in there|see|shown?|have)\b/.test(
      said,
    ) &&
    !/\b(?:time|style|weather|season|place|colou?r|medium|mood)\b/.test(said)
  )
    return `In the picture: ${list([...new Set([...yours, ...follows, ...added])])}.`;
  return (
    has(brief, said) ??
    where(brief, said) ??
    why(brief, said) ??
    howMany(brief, said) ??
    isThere(brief, said) ??
    facet(brief, said) ??
    ofThePicture(brief, said)
  );
}

/** What is painted, and apart from it what only prompts tell. */
function allInventions({ subjects, setting, look }: Brief): string {
  const on = ({ off, source }: { off?: boolean | undefined; source: string }) => !off && source === 'writer';
  const facts = [...setting, ...look].filter(on);
  const named = (some: typeof facts) => [
    ...new Set(some.map(({ value, kind }) => (kind === 'mood' ? `a ${value} mood` : value))),
  ];
  const drawn = [...subjects.filter(on).map(({ name }) => plural(name)), ...named(facts.filter(({ wordsOnly }) => !wordsOnly))];
  const told = named(facts.filter(({ wordsOnly }) => wordsOnly));
  return [
    drawn.length > 0 ? `I added ${list(drawn)}.` : '',
    told.length > 0 ? `${drawn.length > 0 ? 'In' : 'I added, in'} the prompts alone: ${list(told)}.` : '',
  ]
    .filter(Boolean)
    .join(' ');
}

/** "Is the robot holding anything?", "what is she wearing?": what stands in that relation to it. */
function has(brief: Brief, said: string): string | undefined {
  const asked =
    /^(?:(?:is|are|does|do|has) (?<who>the [\p{L} ]+?|he|she|it|they) (?<verb>holding|wearing|carrying|riding|doing|eating|reading|playing|have|got|hold|wear|carry)(?: (?:anything|something|any\p{L}*))|what (?:is|are|does|do) (?<whom>the [\p{L} ]+?|he|she|it|they) (?<deed>holding|wearing|carrying|riding|doing|eating|reading|playing|have|hold|wear|carry))$/u.exec(
      said,
    )?.groups;
  const verb = asked?.verb ?? asked?.deed;
  const [who] = asked ? findSubjects(new Workbench(brief), asked.who ?? asked.whom ?? '') : [];
  if (!who || !verb) return undefined;
  const name = (id: string): string | undefined => brief.subjects.find((each) => each.id === id && !each.off)?.name;
  const stem = verb.replace(/ing$/, '');
  const wide = /^(?:do|have|got|hold|carry)/.test(stem);
  const things = brief.relations
    .filter(({ from, predicate }) => from === who.id && (predicate.startsWith(stem) || (wide && predicate === 'with')))
    .flatMap(({ to }) => name(to) ?? []);
  const deeds = /^do/.test(stem) ? who.actions.filter(({ off }) => !off).map(({ value }) => value) : [];
  const all = [...deeds, ...things];
  return all.length > 0 ? `The ${who.name}: ${list(all)}.` : `Of the ${who.name} nothing of that kind is said.`;
}

interface Found {
  name: string;
  source: string;
  reason?: string | undefined;
}
function found(brief: Brief, phrase: string): Found | undefined {
  const bench = new Workbench(brief);
  const subject = findSubjects(bench, phrase)[0];
  if (subject) return { name: subject.name, source: subject.source, reason: subject.reason };
  const fact = findScene(bench, phrase)[0];
  return fact && { name: fact.value, source: fact.source, reason: fact.reason };
}

/** Which facts make a picture so. */
const LIT = ['lighting', 'time', 'weather'];
const TINTED = ['palette', 'lighting', 'time'];
const WHAT_IT_IS: Readonly<Record<string, readonly string[]>> = {
  ...Object.fromEntries(
    ['dark', 'bright', 'dim', 'gloomy', 'light', 'shadowy', 'sunny', 'foggy', 'misty'].map((word) => [word, LIT]),
  ),
  ...Object.fromEntries(
    [
      'blue',
      'red',
      'yellow',
      'orange',
      'green',
      'brown',
      'grey',
      'gray',
      'pink',
      'warm',
      'cold',
      'colourful',
      'colorful',
      'dull',
    ].map((word) => [word, TINTED]),
  ),
};
function becauseOf(brief: Brief, kinds: readonly string[]): string {
  const facts = [...brief.setting, ...brief.look].filter(({ off, kind }) => !off && kinds.includes(kind));
  if (facts.length === 0) return 'Nothing in the picture says so: neither its light nor its hour was said or chosen.';
  const mine = facts.filter(({ source }) => source === 'writer');
  const yours = facts.filter(({ source }) => source !== 'writer');
  const told = [
    ...(yours.length > 0 ? [`you said ${list(yours.map(({ value }) => value))}`] : []),
    ...(mine.length > 0 ? [`I chose ${list(mine.map(({ value }) => value))}`] : []),
  ];
  return `Because ${list(told)}. Say “brighter”, “darker” or another hour to change it.`;
}

function why(brief: Brief, said: string): string | undefined {
  const phrase =
    /^did you (?:add|put|invent|want) (.+?)(?: there| in)?$/.exec(said)?.[1] ??
    /^(?:and )?(?:why|how come) (?:is |are |did you (?:add|put|draw|paint) |do i see |have you added |is it |the |there )?(?:there )?(?:is |are )?(.+?)(?: there| in (?:it|there|the picture))?$/.exec(
      said,
    )?.[1] ??
    /^(?:who|what) (?:put|added|wanted|asked for|invented|made) (.+?)(?: there| in(?: there| the picture)?)?$/.exec(
      said,
    )?.[1] ??
    /^where (?:do|does|did) (.+) come from$/.exec(said)?.[1];
  if (!phrase) return undefined;
  const quality = /^(?:is )?(?:it|this|that|everything|the (?:picture|image|scene))(?: all)? (?:so |too |that )?(.+)$/.exec(
    phrase,
  )?.[1];
  const kinds = quality && WHAT_IT_IS[quality];
  if (kinds) return becauseOf(brief, kinds);
  const it = found(brief, phrase);
  const [, what = '', how = ''] = /^(.+) ([\p{L}-]+)$/u.exec(phrase) ?? [];
  const thing = it || what === '' ? undefined : findSubjects(new Workbench(brief), what)[0];
  if (thing) return `Nobody said that the ${thing.name} is ${how}; where it is, it is drawn so.`;
  if (
    !it &&
    (phrase.split(' ').length > 3 ||
      /^(?:do|does|did|has|have|had|can|is|are|was|were|isn't|aren't|doesn't|don't)\b/.test(phrase))
  )
    return 'I did not say so: it is the painter who drew it. Say how it should be, or “another” paints it anew.';
  if (!it) return `There is no ${bare(phrase)} in the picture.`;
  const because = it.reason ? `, ${it.reason}` : '';
  if (it.source === 'writer') return `I added ${it.name}${because}.`;
  if (it.source === 'inferred') return `${capital(it.name)} follows${because}.`;
  return `You asked for ${it.name}.`;
}

const PLACES =
  '(on top of|on|in front of|in|inside|under|underneath|below|beneath|beside|next to|near|by|behind|above|over|around|between)';
/** "What's on the table?": what was related to it so. */
function where(brief: Brief, said: string): string | undefined {
  const asked = new RegExp(
    `^(?:what|who)(?:'s| is| are| stands| sits| lies)? ${PLACES} (?:the |my |his |her |its )?(.+)$`,
  ).exec(said);
  const [, predicate, phrase] = asked ?? [];
  if (!predicate || !phrase || /^(?:picture|image|scene|it|there|this)$/.test(phrase)) return undefined;
  const bench = new Workbench(brief);
  const ids = new Set([...findSubjects(bench, phrase), ...findScene(bench, phrase)].map(({ id }) => id));
  if (ids.size === 0) return `There is no ${bare(phrase)} in the picture.`;
  const there = brief.relations.filter((each) => !each.off && ids.has(each.to) && each.predicate === predicate);
  const things = bench.subjects().filter(({ id }) => there.some(({ from }) => from === id));
  return things.length > 0
    ? `${capital(list(things.map(inWords)))}.`
    : `Nothing was said to be ${predicate} the ${bare(phrase)}.`;
}

function howMany(brief: Brief, said: string): string | undefined {
  const phrase = /^how many (.+?)(?: (?:are|is|do|did|does|can|will|have|has|there)\b.*)?$/.exec(said)?.[1];
  if (!phrase) return undefined;
  const subjects = findSubjects(new Workbench(brief), phrase);
  if (subjects.length === 0) return `There are no ${bare(phrase)} in the picture.`;
  return `${capital(list(subjects.map(inWords)))}.`;
}
const WORDS = ['no', 'one', 'two', 'three', 'four', 'five', 'six', 'seven', 'eight', 'nine', 'ten', 'eleven', 'twelve'];
function inWords(subject: Subject): string {
  const { count, name } = subject;
  if (count && 'exact' in count) return `${WORDS[count.exact] ?? count.exact} ${count.exact === 1 ? name : plural(name)}`;
  return count ? counted(subject) : `${countText(count)} ${plural(name)}`;
}

function isThere(brief: Brief, said: string): string | undefined {
  const phrase =
    (/^(?:(?:is|are) there|do you see|can you see|did you (?:draw|paint|put in)) (?:an? |any |some |the )?(.+?)(?: in (?:it|there|the picture))?$/.exec(
      said,
    ) ??
      /^(?:is|are) (?:the |an? |any )?(.+?) (?:in (?:it|there|this|the picture)|there|shown|visible|even there|missing)$/.exec(
        said,
      ))?.[1];
  if (!phrase) return undefined;
  const it = found(brief, phrase);
  if (!it) return `No, there is no ${bare(phrase)} in the picture.`;
  return `Yes: ${it.name}${it.source === 'writer' ? ', which I added' : ''}.`;
}

function facet(brief: Brief, said: string): string | undefined {
  const asked =
    /^what(?:'s| is)? (?:the )?(.+?) (?:is it|is this|do we have|does it have|is the picture)$/.exec(said)?.[1] ??
    /^(?:what|which)(?:'s| is| are)? the (.+)$/.exec(said)?.[1] ??
    (/^where (?:is|are) (?:it|we|this)/.test(said) ? 'place' : /^when (?:is|was) (?:it|this)/.test(said) ? 'time' : undefined);
  const kind = asked && facetOf(asked);
  if (!kind) return undefined;
  const like = kind === 'style' ? ['style', 'medium', 'artist'] : [kind];
  const facts = [...brief.setting, ...brief.look].filter((fact) => !fact.off && like.includes(fact.kind));
  if (facts.length === 0) return `You have said no ${kind}, and I have set none.`;
  const mine = facts.every(({ source }) => source === 'writer');
  return `${capital(list(facts.map(({ value }) => value)))}${mine ? ', which I chose' : ''}.`;
}
const capital = (text: string): string => text.charAt(0).toUpperCase() + text.slice(1);
