/** One clause of an instruction: which edit it asks for. Each form is tried in turn; the first that fits decides. */
import { MOODS, singular, verbBase, wordNet } from '@atelier/lexicon';
import type { Subject } from '@atelier/spec';
import { kindOf } from '../read/draft.ts';
import { read } from '../read/read.ts';
import { aboutIt } from './about-it.ts';
import { colourful, goingOut, mirroring, stepping, surrounding, weathering } from './arranging.ts';
import { intoIt, ofBuilding } from './belonging.ts';
import { countClause } from './counts.ts';
import { doing } from './doing.ts';
import { bare, facetOf, findScene, findSubjects, focusOf, isBoth, pointing, WHICH_TWO } from './find.ts';
import { lettered } from './lettered.ts';
import { moving, things } from './moving.ts';
import { ofPlace } from './of-place.ts';
import { oneOf } from './one-of.ts';
import { type ClauseContext, type Form, type Outcome, ok, split } from './outcome.ts';
import { IT, look, share, whole } from './picture.ts';
import { isColour, move, oppositeOf, predicate, qualify } from './predicate.ts';
import { hand, positiveOf, put } from './put.ts';
import { remove } from './remove.ts';
import { removing } from './removing.ts';
import { rephrased } from './rephrased.ts';
import { dropRest, exchange, insteadOfItsKind, insteadOfNobody, insteadOfTheOnly, replace, setFacet } from './replace.ts';
import { seen } from './seen.ts';
import { theirs } from './theirs.ts';
import { tinting } from './tinting.ts';
import { plainClause } from './words.ts';
import type { Workbench } from './workbench.ts';

const replacing: Form = (bench, clause) => {
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
    /^(?:swap|switch|exchange)(?: (?:them|those|both|places|sides|positions|the two))*(?: (?:around|round|over))?$/i.test(
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
  const offered = /^(?:an?|some)\s/i.test(by) && / (?:instead|rather than|in place) /i.test(clause);
  if (offered && findSubjects(bench, old).length + findScene(bench, old).length === 0 && !facetOf(old))
    return ok(put(bench, by, { mode: 'add' }));
  if (/^(?:it|this|that)$/i.test(bare(old))) return undefined;
  if (numberWord(old)) return clauseEdit(bench, by, { correcting: true, before: undefined });
  // "make the cat sleep instead of sitting": the first half is an edit itself.
  const doing = /^(?:make|let|have) (.+)$/i.exec(by);
  if (doing) {
    const done = clauseEdit(bench, by, { correcting: false, before: undefined });
    if (done === true) dropRest(bench, old);
    return done;
  }
  return replace(bench, old, by);
};

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
  const thing = ONE.test(by) ? (marked ?? findSubjects(bench, old)[0])?.name : read(by).subjects[0]?.name;
  return thing === undefined ? { old, by } : { old: old.replace(ONE, thing), by: by.replace(ONE, thing) };
}

/** "Add birds, but not too many": said of what came in with the clause before. */
const FEW =
  /^(?:but )?(?:not (?:too |so |very )?many|(?:just|only) a (?:few|couple)|a (?:few|couple)(?: only)?|not a lot|nothing crazy)$/i;

const numbers: Form = (bench, clause, { before }) => {
  const added = before === 'add' && FEW.test(clause) ? focusOf(bench) : undefined;
  if (added) {
    bench.setCount(added, { quantifier: 'few' });
    return true;
  }
  if (/^(?:no|without)\b/i.test(clause)) return undefined;
  // "Make it two dogs" of a boy and a dog.
  const so = /^(?:make|let|have) (?:it|that|this|them|there) (?:be )?(?<many>\p{L}+|\d+) (?<what>[\p{L} ]+)$/iu.exec(
    clause,
  )?.groups;
  const [meant, another] = so?.what && numberWord(so.many ?? '') ? findSubjects(bench, so.what) : [];
  if (so?.many && meant && !another) return ok(predicate(bench, [meant], so.many.toLowerCase()));
  const number = clause
    .replace(/^(?:make|let|have) (?:it|that|this|them|there) (?:be )?(?=(?:just|only)? ?\S+$)/i, '')
    .replace(/^(?:just|only) /i, '')
    .replace(/ (?:is|are|will do|would be|will be) ?(?:enough|plenty)?$/i, '');
  return numberWord(number)
    ? howMany(bench, number)
    : countClause(bench, clause.replace(/^((?:add )?)a (?:second|third|fourth|fifth) /i, '$1another '));
};

/** Glasses, trousers: one of them is said in the plural. */
const isPair = (name: string): boolean =>
  /(?:glasses|goggles|scissors|trousers|jeans|pants|shorts|tights|binoculars)$/.test(name);

/** "Five", where there is one thing that it can be the number of. */
function howMany(bench: Workbench, number: string): Outcome {
  const own = bench.brief.subjects.filter(({ off, source }) => !off && (source === 'user' || source === 'edit'));
  const several = own.filter(
    ({ count, name }) => count !== undefined && !('exact' in count && count.exact === 1) && !isPair(name),
  );
  const [subject, another] = several.length > 0 ? several : own;
  if (!subject) return undefined;
  return another ? `${number} of what? Name it, please.` : ok(predicate(bench, [subject], number.toLowerCase()));
}

/** "Only one dog" of two. */
const onlySoMany: Form = (bench, clause) => {
  const found = /^(?:just|only) (\p{L}+|\d+) (?:of (?:the|those|these) )?([\p{L} ]+)$/iu.exec(clause);
  const [group, another] = found?.[2] ? findSubjects(bench, found[2]) : [];
  if (found?.[1] && group && !another && numberWord(found[1])) return ok(predicate(bench, [group], found[1].toLowerCase()));
  return undefined;
};

const only: Form = (bench, clause) => {
  const named = (/^(?:just|only) (.+)$/i.exec(clause) ?? /^(.+) only$/i.exec(clause))?.[1];
  if (!named) return undefined;
  const items = named.split(/\s*(?:,| and )\s*/);
  const kept = items.flatMap((item) => findSubjects(bench, item));
  const counted = /^(?:an?|one|two|three|four|five|six|\d+)\b/i.test(named);
  if (kept.length === 0 || counted) return clauseEdit(bench, named, { correcting: true, before: undefined });
  for (const subject of [...bench.brief.subjects])
    if (!kept.includes(subject) && !subject.off && !kept.some((each) => subject.parts.includes(each))) {
      const ground = bench.brief.relations.some((r) => r.to === subject.id && kept.some(({ id }) => id === r.from));
      if (!ground) bench.removeSubject(subject);
    }
  return true;
};

/** "the leaves turn red", "the weather turns stormy", "the lake turns to ice"; "turns left" and "turns to the girl" are moves. */
const TURNING =
  /^(?<what>(?:the|her|his|its|their|my) [\p{L} ]+?) turns? (?:(?:in)?to )?(?!(?:the|him|her|them|it|left|right|around|round|away|back|on|off|up|down|over|out|towards?|at|his|its|their)\b)(?<into>.+)$/iu;

const shaping: Form = (bench, told, context) => {
  const turned = TURNING.exec(told)?.groups;
  // Water that turns to ice is frozen.
  const clause = turned ? `${turned.what} should be ${turned.into?.replace(/^ice$/i, 'frozen')}` : told;
  const rest =
    /^(?:make|turn|have|let|paint|colou?r|dye|render|change|get)\s+(.+)$/i.exec(clause)?.[1] ??
    (/^(?:the |both |her |his |its )?.+ (?:should|must|needs?|is|are|could|has|have|becomes?|turns? into)\b/i.test(clause)
      ? clause
      : undefined);
  if (rest === undefined) return undefined;
  // "make the cat orange and the dog white"
  const parts = rest.split(/ and (?=the )/i);
  if (
    parts.length > 1 &&
    parts.every((part) => split(part, (phrase) => (findSubjects(bench, phrase).length > 0 ? true : undefined)))
  )
    return ok(parts.every((part) => shaping(bench, `make ${part}`, context) === true));
  const done = split(rest, (phrase, said) => {
    if (/^(?:an?|some)\s/i.test(phrase)) return undefined;
    const facet = facetOf(phrase);
    if (facet)
      return (
        look(bench, facet === 'place' ? '' : said.toLowerCase()) ??
        ok(setFacet(bench, facet, said.replace(/^(?:should|must|to|is|are)\s+(?:be\s+)?/i, '')))
      );
    if (/^(?:it|this|that)$/i.test(phrase) && (insteadOfItsKind(bench, said) || insteadOfNobody(bench, said))) return true;
    const subjects = things(bench, phrase);
    if (subjects.length === 0 && isBoth(phrase)) return WHICH_TWO;
    if (subjects.length === 0 && findScene(bench, phrase).length > 0) return look(bench, said.toLowerCase());
    if (subjects.length === 0) return undefined;
    const predicative = said.replace(/^(?:should|must|needs to|need to|could)\s+/i, '').replace(/^(?:be|is|are|to be)\s+/i, '');
    const owning = /^(?:has|have)\s+(.+)$/i.exec(predicative)?.[1];
    if (owning) return ok(hand(bench, subjects, owning));
    return ok(predicate(bench, subjects, predicative));
  });
  // "her hair turns grey": grey hair, of whom it is said.
  const theirs = /^(?:her|his|its|their) (.+)$/i.exec(turned?.what ?? '')?.[1];
  if (done === undefined && theirs && turned?.into) return clauseEdit(bench, `${turned.into} ${theirs}`, context);
  const too = /^the ([\p{L} ]+?) (?:is|are|looks?) too ([\p{L}-]+)$/iu.exec(clause);
  if (done === undefined && too?.[1] && too[2]) {
    const wish = oppositeOf(too[2].toLowerCase());
    if (!wish) return `What should the ${too[1]} be instead of ${too[2]}?`;
    return ok(put(bench, `${wish} ${too[1]}`, { mode: 'set' }));
  }
  // "the street should be cobblestone" where no street was named: it comes with what is said of it.
  const named =
    /^(?!make|turn|have|let|paint|colou?r|dye|render|change|get)the ([\p{L} ]+?) (?:should|must|needs to) be ([\p{L} -]+)$/iu.exec(
      clause,
    );
  if (done === undefined && named?.[1] && named[2] && !/^(?:picture|image)$/i.test(named[1])) {
    const whole = read(`${named[2]} ${named[1]}`);
    if (whole.subjects.length + whole.setting.length === 1 && whole.unread.length === 0)
      return ok(put(bench, `${named[2]} ${named[1]}`, { mode: 'set' }));
  }
  const placed =
    /^(?!make|turn|have|let|paint|colou?r|dye|render|change|get)(the [\p{L} ]+?) (?:should|must|needs to) be ((?:in|on|at|next|behind|under|over|above|near|beside|between) .+)$/iu.exec(
      clause,
    );
  if (done === undefined && placed?.[1] && placed[2]) return ok(put(bench, `${placed[1]} ${placed[2]}`, { mode: 'set' }));
  // "make the valley full of lavender": of a place.
  const filled = /^make (the [\p{L} ]+? (?:full of|covered (?:in|with)|made of|filled with|lined with) .+)$/iu.exec(
    clause,
  )?.[1];
  if (done === undefined && filled) return ok(put(bench, filled, { mode: 'set' }));
  // "make the sky moodier": there is a sky, a ground and a light in most pictures, whoever named them.
  const part =
    /^(?:make|turn|paint|colou?r) the (sky|clouds|ground|horizon|water|sea|waves|sand|grass|air|floor|walls?|trees|leaves|sun|moon|stars|windows?|lights?|neon(?: (?:lights?|signs?))?|shadows?|hills|mountains|road|street|roofs?|door|background) ([\p{L}-]+(?: [\p{L}-]+){0,2})$/iu.exec(
      clause,
    );
  if (done === undefined && part?.[1] && part[2]) {
    const value = positiveOf(part[2].toLowerCase());
    const whole = ofBuilding(bench, part[1].toLowerCase(), value);
    if (whole) return ok(put(bench, whole, { mode: 'set' }));
    if (isColour(value) || kindOf(value) !== 'state' || MOODS.has(value) || (wordNet(value)?.adjective ?? 0) > 0)
      return ok(put(bench, `${value} ${part[1].toLowerCase()}`, { mode: 'set' }));
  }
  // A sofa of a room, whoever put it there: it comes with its colour.
  const coloured = /^(?:make|paint|colou?r|turn) the ([\p{L}-]+) ([\p{L}-]+(?: [\p{L}-]+)?)$/iu.exec(clause);
  if (
    done === undefined &&
    coloured?.[1] &&
    coloured[2] &&
    wordNet(singular(coloured[1].toLowerCase()))?.concrete === 'artifact' &&
    isColour(coloured[2].toLowerCase()) &&
    !/^(?:picture|image|letters?|lettering|text|words?|title)$/i.test(coloured[1])
  )
    return ok(put(bench, `a ${coloured[2].toLowerCase()} ${coloured[1].toLowerCase()}`, { mode: 'set', trusting: true }));
  // "make the zebra blue" is about a zebra that is there; it brings none in.
  const about = /^(?:make|turn|paint|colou?r|dye) the (.+)$/i.exec(clause)?.[1];
  return done ?? (about && !/^(?:picture|image)\b/i.test(about) ? `I find no “${about}” in the picture to change.` : undefined);
};

const ADD =
  /^(?:add|put in|put|place|insert|include|throw in|(?:write|print|letter)(?= ["“]| the (?:words?|text|name|date|title))|draw|paint|show(?: me)?|give (?:me|us)|it needs|needs|there should be|there (?:is|are)|there's|bring in|i (?:want|need)|we need|use|have|with|also|plus|drop in|stick in|pop in|create)\s+(.+)$/i;
const adding: Form = (bench, clause) => {
  if (
    /^(?:(?:add|put|place|include|have|maybe) )?(?:something|stuff|a thing)(?: else)?(?: (?:on|in|at|behind|next to|beside|under|above|over|near|to|for|around)\b.*)?$/i.test(
      clause,
    )
  )
    return 'What should it be? Name it, please.';
  const named = ADD.exec(clause)?.[1];
  if (!named) return undefined;
  const phrase = named
    .replace(/\s+(?:in|into|to|on) (?:it|there|the (?:picture|image|scene))$/i, '')
    .replace(/^in | missing$/gi, '')
    .replace(/^(?:a (?:bit|touch|hint|dash|little)|some more)(?: of)? (?=\p{L})/iu, '');
  const inside = intoIt(bench, named);
  if (inside) return ok(put(bench, inside, { mode: 'add', trusting: true }));
  const pointed = pointing(bench, named);
  if (pointed) return ok(put(bench, pointed, { mode: 'add', trusting: true }));
  const step = /^(?:more|less|higher|lower) /i.test(named) ? look(bench, named.toLowerCase()) : undefined;
  if (step) return step;
  const article = /^(?:\w+ )?(?:an?|some|two|three|four|five|six|another|\d+)\b/i.test(phrase);
  return ok(
    put(bench, phrase, {
      mode: /^there should/i.test(clause) || (/^(?:have|with|use|there|i want|show)/i.test(clause) && !article) ? 'set' : 'add',
      trusting: /^(?:add|put|include|insert)/i.test(clause),
    }),
  );
};

/** A bare phrase: more of something there is changed, anything else comes in. */
const saying: Form = (bench, clause, { correcting, before, main }) => {
  if (before === 'remove' && /^(?:the|that|those|any|all)\s/i.test(clause) && findSubjects(bench, clause).length > 0)
    return remove(bench, clause, 'remove') ?? true;
  const focus = focusOf(bench);
  if (before === 'add' && focus && describes(bench, focus, clause)) return true;
  // What "make" asks of somebody's thing and no form could do is no picture of a make.
  if (/^(?:make|turn|change) (?:his|her|its|their|the)\b/i.test(clause)) return undefined;
  const back = /^(?:bring|put|get|give me) (?:back )?(.+?)(?: back)?$/i.exec(clause);
  if (back?.[1] && /\bback\b/i.test(clause)) return bringBack(bench, back[1]);
  if (/^back to (.+)$/i.test(clause))
    return clauseEdit(bench, clause.replace(/^back to (?:the )?/i, ''), { correcting: false, before: undefined });
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
const numberWord = (text: string): boolean => /^(?:one|two|three|four|five|six|seven|eight|nine|ten|\d{1,3})$/i.test(text);

/** "add a lamp, turned on", "a tree, tall and bare": said of what came in with the clause before. */
function describes(bench: Workbench, focus: Subject, clause: string): boolean {
  if (/^(?:an?|the|some|no|with|and|in|on|at|by|more|less)\b|^\d/i.test(clause)) return false;
  if (qualify(bench, [focus], clause.toLowerCase())) return true;
  const participle =
    /^(?:half |fully |brightly |softly )?(?:\p{L}+(?:ed|en|ing)|lit|asleep|cut|torn|split|bent|shut)(?: (?:on|off|up|down|open|shut|out|over|away|apart|in (?:half|two|pieces)))?$/iu;
  if (!participle.test(clause) || MOODS.has(clause.toLowerCase())) return false;
  // "children", "a garden": a thing of its own, whatever its ending.
  const [verb = ''] = clause
    .toLowerCase()
    .replace(/^(?:half|fully|brightly|softly) /, '')
    .split(' ');
  const verbal = wordNet(verbBase(verb) ?? '')?.verb !== undefined || /^(?:lit|asleep)$/.test(verb);
  if ((wordNet(verb)?.concrete !== undefined && !/^cut$/.test(verb)) || !verbal) return false;
  bench.setAttribute(focus, 'state', clause.toLowerCase());
  return true;
}

/** "cut in half", "wide open": how the thing that was added last is, where the words fit nothing else. */
const describing: Form = (bench, clause) => {
  const focus = focusOf(bench);
  return focus?.source === 'edit' ? ok(describes(bench, focus, clause)) : undefined;
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
const closer: Form = (bench, clause) =>
  /^[\p{L}]+(?: [\p{L}]+)?$/u.test(clause) &&
  !/^(?:an?|the|some|no|more|less|two)\s/i.test(clause) &&
  insteadOfItsKind(bench, clause)
    ? true
    : undefined;

const FORMS: readonly Form[] = [
  numbers,
  onlySoMany,
  oneOf,
  lettered,
  surrounding,
  weathering,
  colourful,
  stepping,
  goingOut,
  share,
  tinting,
  removing,
  only,
  seen,
  theirs,
  replacing,
  moving,
  closer,
  ofPlace,
  whole,
  shaping,
  mirroring,
  doing,
  aboutIt,
  adding,
  saying,
  describing,
];

/** The edit a clause asks for. */
export function clauseEdit(bench: Workbench, clause: string, context: ClauseContext): Outcome {
  const plain = plainClause(clause);
  if (plain === '') return undefined;
  // "At dusk with the lights on": two wishes.
  const lit = /^(.+?) with (?:the |all the )?(?:lights?|lamps?|windows) (?:on|lit)$/i.exec(plain)?.[1];
  if (lit && !/^(?:an?|the) /i.test(lit)) {
    const done = clauseEdit(bench, lit, context);
    return done === true ? clauseEdit(bench, 'turn the lights on', context) : done;
  }
  const text = rephrased(bench, plain);
  for (const form of FORMS) {
    const outcome = form(bench, text, context);
    if (outcome !== undefined) return outcome;
  }
  return undefined;
}
