/** What is lettered, and in which colour. */
import type { Subject } from '@atelier/spec';
import { read } from '../read/read.ts';
import { findScene, findSubjects, focusOf, lives } from './find.ts';
import { inWords, type Lettering } from './in-words.ts';
import { lookOfLetters } from './lettering-look.ts';
import { move } from './move.ts';
import { type Outcome, ok } from './outcome.ts';
import { isColour, predicate, qualify } from './predicate.ts';
import { put } from './put.ts';
import { reletter } from './replace.ts';
import { SHEET } from './sheet.ts';
import type { Workbench } from './workbench.ts';

const LETTERS = 'text|words?|letter(?:ing|s)|title|sign|caption|headline|inscription|font|type|writing';
const SAYS = new RegExp(
  `^(?:make |let |have |change )?(?:the |its )?(?<what>${LETTERS}) (?:(?:should|must|could|has to|needs to|to) )?(?:say|read|be|spell)s? ["“](?<content>[^"”]+)["”]$`,
  'i',
);
const INKED = new RegExp(
  `^(?:(?:make|have|paint|colou?r|turn) )?(?:(?:the )?(?:${LETTERS})(?: (?:should|must|could))?(?: be| in| is| are)? (?<after>[\\p{L} -]+)|(?:in |with |use )?(?<before>[\\p{L} -]+) (?:letter(?:ing|s)|text|type|font))$`,
  'iu',
);
/** "the name is Street Bites", "date: 12 June": of what is lettered on a sheet. */
const NAMED_LINE =
  /^(?:the )?(?:band(?:'s)? name|names?|headline|date|time|venue|address|slogan|tag ?line|sub ?title|price|author)(?: is| are| should be| reads|:)? (?<line>\p{Lu}[^"“”]*|[^"“”]*\d[^"“”]*)$/u;
/** "add the date december 12": a further line where there is lettering. */
const LINE =
  /^(?:add|put|include|write|with) (?:the |a )?(?:date|time|venue|address|name|tag ?line|sub ?title|slogan|price|web ?site|(?:line|phrase|words?|text)(?= (?:of |saying |that says )?["“]))(?: in| on(?= the )| below| above| under it| (?:under|below|above|beneath|next to|beside) (?:it|the \w+))?(?: of| saying| that says|:)? (?<line>["“].+["”]|[^"“”]*\d[^"“”]*|\p{Lu}[^"“”]*)$/u;

/** "write Greetings from Nice": a capital says where the lettering begins; "write an e-mail" is an errand. */
const WRITTEN = /^(?:write|letter|print)(?: on it| below| above| at the (?:top|bottom))?:? (?<content>\p{Lu}[^"“”]*)$/u;
const SAID =
  /^(?<order>make |let |have )?(?<who>it|the \p{Ll}+(?: \p{Ll}+)?) (?<wish>(?:should|must|could|to) )?(?:say|says|read|reads|spell|spells) (?<content>\p{Lu}[^"“”]*)$/u;

const TITLED =
  /^(?:add|put|write|include|with) (?:the |a )?(?:title|words?|text|caption|headline|phrase|inscription)(?: of| saying| that says| reading|:)? (?<content>\p{Lu}[^"“”]*)$/u;
const WHERE =
  /^(?<words>.+) (?<where>at the (?:very )?(?:top|bottom)|in the (?:middle|cent(?:re|er)|corner)|on the (?:left|right))$/iu;

/** "Bigger text", "make the letters bold": of lettering that is there. */
const SIZED = new RegExp(
  `^(?:make )?(?:the )?(?:(?:much |a bit )?(?:bigger|larger|smaller|bolder|thicker|thinner|bold|huge|tiny) (?:${LETTERS})|(?:${LETTERS}) (?:(?:is|are|should be|must be) )?(?:too |much |a bit )?(?:big|large|small|bold|bigger|larger|smaller|bolder|thicker|thinner))$`,
  'i',
);
const NO_LETTERS = 'There is no lettering in the picture. Say what it should read, for example: write “HELLO”.';

/** "Title it Night Moves", "call it Rise": what the sheet is to say. */
const TITLE_IT =
  /^(?:title|call|name|caption|label) (?:it|this|the (?:poster|cover|card|book|film|movie|album|logo|picture))(?: as)?:? ["“]?(?<content>\p{Lu}[^"“”]*?)["”]?$/u;
/** "Change the name to Risen", where the only lettering is a name. */
const RENAMED =
  /^(?:change|set|turn|make) the (?:name|title|text|wording|caption|headline) (?:to|into|say) ["“]?(?<content>[^"“”]+?)["”]?$/u;

/** "Put the name under the symbol": how the letters of a mark stand to its drawing. */
const BESIDE_MARK =
  /^(?:put |place |move |with |have )?the (?<what>name|text|title|words?|letters|lettering) (?<where>under|below|beneath|above|over|beside|next to|inside|around|to the (?:left|right) of) the (?<mark>symbol|logo|drawing|mark|icon|emblem|picture|image)$/i;

/** "Put “Spoke & Chain” around it in a circle": how letters run round a mark. */
const ROUND_IT =
  /^(?:put|write|add|place|set|letter|have|make|arrange|bend|curve) (?:["“](?<words>[^"“”]+)["”]|the (?:name|text|title|words?|letters|lettering)) (?:(?:a?round (?:it|this|that|the [\p{L} ]+?) )?in an? (?:circle|ring|arc|arch)(?: a?round (?:it|this|that|the [\p{L} ]+?))?|a?round (?:it|this|that|the (?:symbol|logo|drawing|mark|icon|emblem|picture|edge|outside)))$/iu;

/** "the text should say …", "gold letters": what is lettered, and in which colour. */
export function lettered(bench: Workbench, clause: string): Outcome {
  const beside = BESIDE_MARK.exec(clause)?.groups;
  if (beside?.where && bench.brief.text.some(({ off }) => !off)) {
    bench.setLook(
      'composition',
      `the ${beside.what?.toLowerCase()} ${beside.where.toLowerCase()} the ${beside.mark?.toLowerCase()}`,
    );
    return true;
  }
  const round = ROUND_IT.exec(clause)?.groups;
  if (round && (round.words || bench.brief.text.some(({ off }) => !off))) {
    if (round.words) bench.addText(round.words);
    bench.setLook('composition', 'the words in a circle around it');
    return true;
  }
  const apart = WHERE.exec(clause)?.groups;
  if (apart?.words && apart.where && /\p{Lu}|["“]/u.test(apart.words)) {
    const lines = bench.brief.text.length;
    const done = lettered(bench, apart.words);
    if (done === true && bench.brief.text.length > lines) return lettered(bench, `lettering ${apart.where.toLowerCase()}`);
    if (done !== undefined) return done;
  }
  const titled = TITLE_IT.exec(clause)?.groups?.content;
  const sheet = bench.subjects().find(({ name }) => SHEET.test(name));
  const made = sheet !== undefined || bench.brief.look.some(({ value, off }) => !off && SHEET.test(value));
  if (titled && (made || !/^(?:call|name)/i.test(clause))) return ok(reletter(bench, titled));
  const renamed = RENAMED.exec(clause)?.groups?.content;
  if (renamed && bench.brief.text.some(({ off }) => !off)) return ok(reletter(bench, renamed));
  const says = SAYS.exec(clause)?.groups;
  if (says?.content) return ok(reletter(bench, says.content, says.what));
  const spoken = SAID.exec(clause)?.groups;
  if (spoken?.content && spoken.who)
    return saying(bench, spoken.who.toLowerCase(), spoken.content, (spoken.order ?? spoken.wish) !== undefined);
  const written = (WRITTEN.exec(clause) ?? TITLED.exec(clause))?.groups?.content;
  if (written) {
    const words = inWords(bench, written);
    const on = words.on === undefined ? undefined : surface(bench, words.on);
    bench.addText(words.content, on?.id);
    return besides(bench, words, on);
  }
  // "Write happy birthday mom", with no capital; "write a poem" is an errand.
  const small =
    /^(?:write|print) (?:on it )?(?!(?:an?|the|some|me|to|about|my|down|it|that|this|him|her|them|something|words?|text)\b)(?<content>[\p{Ll}\d][^"“”]{1,60}?)(?<where> at the (?:top|bottom)| (?:across|along) the (?:top|bottom))?$/u.exec(
      clause,
    )?.groups;
  if (small?.content) {
    bench.addText(small.content);
    return small.where ? (lettered(bench, `lettering at the ${/top/.test(small.where) ? 'top' : 'bottom'}`) ?? true) : true;
  }
  // "Make the letters white and thicker".
  const two = new RegExp(
    `^(?:make|have|turn) (?:the |its )?(?:${LETTERS}) (?<one>[\\p{L}-]+) and (?<other>[\\p{L}-]+)$`,
    'iu',
  ).exec(clause)?.groups;
  if (two?.one && two.other && bench.brief.text.some(({ off }) => !off)) {
    const done = lettered(bench, `${two.one} letters`);
    return done === true ? (lettered(bench, `${two.other} letters`) ?? true) : done;
  }
  const none = bench.brief.text.every(({ off }) => off);
  if (/^(?:less|fewer) (?:text|words|lettering|letters|writing)$/i.test(clause))
    return none ? 'There is no lettering in the picture.' : 'Which line should go? Say “remove …” with its words.';
  const named = NAMED_LINE.exec(clause)?.groups?.line;
  const isSheet =
    bench.brief.subjects.some(({ name, off }) => !off && SHEET.test(name)) ||
    bench.brief.look.some(({ value }) => SHEET.test(value));
  if (named && (!none || isSheet)) {
    bench.addText(named);
    return true;
  }
  if (none && isSheet) {
    const first = LINE.exec(clause)?.groups?.line?.replace(/^["“](.*)["”]$/, '$1');
    if (first) {
      bench.addText(first);
      return true;
    }
    if (new RegExp(`^(?:make |paint |have )?the (?:${LETTERS}) `, 'i').test(clause)) return NO_LETTERS;
  }
  if (none) return SIZED.test(clause) && findSubjects(bench, 'lettering').length === 0 ? NO_LETTERS : undefined;
  const look = lookOfLetters(bench, clause);
  if (look !== undefined) return look;
  // "In white" after a title is said of the title, where no thing has come in since.
  const ink = /^(?:all )?(?:in |make (?:it|them) |put (?:it|them) in )([\p{L} -]+)$/iu.exec(clause)?.[1]?.toLowerCase();
  const lettersLast =
    bench.brief.text.some(({ source, off }) => !off && source === 'edit') &&
    bench.focus === undefined &&
    bench.brief.subjects.every(({ source, off }) => off || source !== 'edit');
  if (ink && isSheet && lettersLast && isColour(ink)) return lettered(bench, `${ink} letters`);
  const line = LINE.exec(clause)?.groups?.line?.replace(/^["“](.*)["”]$/, '$1');
  if (line) {
    bench.addText(line);
    return true;
  }
  const found = INKED.exec(clause)?.groups;
  const manner = (found?.after ?? found?.before)?.toLowerCase().trim();
  if (!manner) return undefined;
  const known = findSubjects(bench, 'lettering')[0];
  if (/^(?:at|on|in) the \p{L}+$/u.test(manner))
    return ok(known ? move(bench, [known], manner) : put(bench, `lettering ${manner}`, { mode: 'add', trusting: true }));
  if (known) return ok(qualify(bench, [known], manner));
  const said = read(`${manner} lettering`);
  const plain = said.subjects.length === 1 && said.subjects[0]?.name === 'lettering' && said.subjects[0].attributes.length > 0;
  return plain ? ok(put(bench, `${manner} lettering`, { mode: 'add', trusting: true })) : undefined;
}

/** "the sign reads Bakery": what is lettered is what the sentence names; a girl reads a book, and letters nothing. */
function saying(bench: Workbench, who: string, said: string, wished: boolean): Outcome {
  const words = inWords(bench, said);
  const thing = who === 'it' ? bearer(bench, wished) : findSubjects(bench, who)[0];
  if (thing === 'nothing') return `What should say “${said}”? Name it, please.`;
  if (thing && lives(thing)) return undefined;
  const name = who.replace(/^the /, '');
  const isWords = new RegExp(`^(?:${LETTERS})$`).test(name) || /^(?:picture|image)$/.test(name) || SHEET.test(name);
  // A door that nobody has spoken of comes with its words; a shop that is the place is lettered where it is.
  if (who !== 'it' && !thing && !isWords && findScene(bench, who).length === 0)
    return lives({ name })
      ? undefined
      : put(bench, `a ${name} with the words "${words.content}"`, { mode: 'add', trusting: true })
        ? besides(bench, words, findSubjects(bench, name)[0])
        : undefined;
  reletter(bench, words.content, thing?.name);
  if (thing) bench.claim(thing);
  return besides(bench, words, thing);
}

/** What "it" is that says something: the thing in focus, or what bears the only words; the picture itself where that is wished for. */
function bearer(bench: Workbench, wished: boolean): Subject | 'nothing' | undefined {
  const focus = focusOf(bench);
  const lettered = bench.brief.text.filter(({ off }) => !off);
  const own = lettered.find(({ on }) => on !== undefined && on === focus?.id);
  if (focus && (own || SHEET.test(focus.name))) return focus;
  const [only] = lettered;
  if (only && lettered.length === 1) return bench.subjects().find(({ id }) => id === only.on);
  return !wished && focus && lives(focus) ? 'nothing' : undefined;
}

/** The wall that is written on; one that nobody has spoken of comes in. */
function surface(bench: Workbench, name: string): Subject | undefined {
  const known = findSubjects(bench, name)[0];
  if (known || findScene(bench, name).length > 0) return known;
  put(bench, `a ${name}`, { mode: 'add', trusting: true });
  return findSubjects(bench, name)[0];
}

/** What else the sentence said: the colour of the letters, the hour, and what the lettered thing is. */
function besides(bench: Workbench, { ink, scene, state }: Lettering, on: Subject | undefined): Outcome {
  const coloured = ink ? lettered(bench, `${ink} letters`) : true;
  if (coloured !== true) return coloured;
  if (scene && !put(bench, scene, { mode: 'set' })) return undefined;
  if (!state) return true;
  return on ? ok(predicate(bench, [on], state)) : lettered(bench, `${state} letters`);
}
