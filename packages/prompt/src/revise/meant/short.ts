/** A short answer that qualifies the last thing: "yellow one", "other direction", "less obvious, just a shape", "stripes, any colors" (R70). */
import { CLOTHES, isPlural, NUMBERS, singular, wordNet } from '@atelier/lexicon';
import type { Subject } from '@atelier/spec';
import { findSubjects, focusOf, lives, livingFocus } from '../find.ts';
import { isAdjective, isColour } from '../predicate.ts';
import type { Workbench } from '../workbench.ts';
import { at, headOf, isBodyPart, type Meaning, one, own } from './meaning.ts';

const MOVES =
  /^(?:walking|running|flying|swimming|driving|sailing|riding|pointing|marching|crawling|jumping|galloping|flowing|rolling)\b/;
const ONE = at(
  '(?:an?|the|make it (?:an?|the)|in an?)? ?(?<how>[\\p{L}-]+(?:(?:,| and)? [\\p{L}-]+)?) ones?(?: (?:please|instead|would be (?:nice|better)))*',
);
const CASE_TOO = at(
  '(?:(?:an?|the|add (?:an?|the)|with (?:an?|the)|also (?:an?|the)?) ?)?(?<case>lower ?-?case|small|little|upper ?-?case|capital|big)(?: (?:one|letter|version|q|form))?(?: (?:too|as well|also|next to it|beside it))+',
);
const OTHER_WAY = at(
  '(?:(?:in )?(?:the )?(?:other|opposite|wrong) (?:direction|way)(?: (?:round|around))?|(?:turn|face|point) (?:it|him|her|them) (?:the )?(?:other|opposite) (?:way|direction))(?:,? (?:so )?(?:(?:it|he|she|they) (?:should )?(?:look|face|go|point|walk)s? )?(?:to|toward|towards|facing) (?<to>(?:the|his|her|its) [\\p{L} ]+))?',
);
const TOWARD = at(
  '(?:(?:to|toward|towards|facing|looking at|walking to(?:wards?)?) )(?<to>(?:the|his|her|its|us|me|camera) ?[\\p{L} ]*)',
);
const WHOLE = at(
  '(?:no,? )?not (?:just |only )?(?<part>(?:the|his|her|its|their) [\\p{L}]+),? (?:but )?(?:the |his |her |its )?(?:whole|entire|complete|all of the|full) (?<what>[\\p{L}]+)',
);
const SUBTLE = at(
  '(?:(?:a (?:bit|little)|much|way|make (?:it|him|her|them|that)|it should be|should be) )*(?:(?<less>less) (?:obvious|visible|clear|prominent|noticeable|distinct|in your face|strong|sharp|defined)|(?<more>more subtle|subtler|fainter|vaguer|more hidden|harder to (?:see|spot)|barely (?:visible|there)))',
);
const JUST = at(
  '(?:(?:more )?(?:just|only|more like|maybe just|barely|no more than)|more of) (?:an? |the )?(?<what>shape|hint|outline|silhouette|shadow|blur|suggestion|trace|glimpse|ghost|smudge|dark shape|faint shape|vague shape|reflection|sketch)',
);
const PATTERNS: Readonly<Record<string, string>> = {
  stripe: 'striped',
  dot: 'dotted',
  spot: 'spotted',
  'polka dot': 'polka-dotted',
  check: 'checked',
  checker: 'checkered',
  square: 'checkered',
  zigzag: 'zigzag',
  star: 'star-patterned',
  flower: 'floral',
  heart: 'heart-patterned',
  plaid: 'plaid',
  tartan: 'tartan',
  gingham: 'gingham',
  paisley: 'paisley',
};
const PATTERN = at(
  "(?:in |with |maybe |make it |give it |how about )?(?:(?<how>(?:[\\p{L}-]+ (?:and [\\p{L}-]+ )?)?))(?<what>stripes|dots|spots|polka dots|checks|checkers|zigzags?|plaid|tartan|gingham|paisley)(?:,? (?:in )?(?<colours>any colou?rs?|whatever colou?rs?|(?:the )?colou?rs? (?:do(?:es)?n't matter|(?:is|are) up to you)|you (?:choose|pick)(?: the colou?rs?)?|surprise me))?",
);
const ANY = at(
  "(?:in )?(?:any|whatever|whichever|random) (?:colou?rs?|shades?|size|kind|shape|pattern)(?: (?:you like|is fine|will do|works))?|(?:the )?colou?rs? (?:do(?:es)?n't matter|(?:is|are) up to you)|you (?:choose|pick|decide)(?: the colou?rs?)?|up to you|doesn't matter",
);
const STEPS = at(
  '(?:(?:a (?:bit|little)|much|way|even) )?(?<way>further back|farther back|further away|farther away|closer(?: to us)?|nearer|to (?:the|one) side|off to the side|more to the (?<side>left|right)|higher up|lower down)',
);
const DOUBLE = at(
  '(?:like |about |maybe |make (?:it|that|them) )*(?:double|twice|three times|triple) (?:that|this|as many|the (?:number|amount))',
);

/** What is qualified: what was spoken of last, else the thing that was named last. */
function lastSpoken(bench: Workbench): Subject | undefined {
  if (bench.about && !lives(bench.about)) return bench.about;
  const named = own(bench);
  const [main, ...others] = named;
  return others.filter((each) => !lives(each) && !isBodyPart(each.name)).at(-1) ?? main?.parts.at(-1) ?? main;
}

/** "Yellow one" of a raincoat: the thing that was named last. */
const thatOne: Meaning = ({ bench, said, whole, edit }) => {
  // Behind a wish it says more of what was just asked for.
  if (!whole) return undefined;
  const how = ONE.exec(said)?.groups?.how?.toLowerCase();
  if (
    !how ||
    /\b(?:another|other|new|different|second|third|next|last|first|more|this|that|every|any|no|which|the|one|same|left|right|only|just|nice|better|better)\b/.test(
      how,
    )
  )
    return undefined;
  const words = how.split(/,? and |, | /);
  if (!words.every((word) => isColour(word) || isAdjective(word) || /^(?:light|dark|pale|bright|deep)$/.test(word)))
    return undefined;
  // "A blue one" is one more, or what was just asked for.
  if (bench.about && /^(?:an?|the) /i.test(said)) return undefined;
  const thing = lastSpoken(bench);
  if (!thing || lives(thing)) return undefined;
  return edit(`make the ${thing.name} ${words.join(' ')}`) ? true : undefined;
};

/** "Lowercase one too", beside one letter. */
const otherCase: Meaning = ({ bench, said }) => {
  const found = CASE_TOO.exec(said)?.groups?.case?.toLowerCase();
  const line = bench.brief.text.find(({ content, off }) => !off && /^\p{L}$/u.test(content.trim()));
  if (!found || !line) return undefined;
  const small = /^(?:lower|small|little)/.test(found);
  const content = small ? line.content.toLowerCase() : line.content.toUpperCase();
  if (bench.brief.text.some((each) => !each.off && each.content === content))
    return `The letter “${content}” is there already.`;
  bench.addText(content, line.on);
  return true;
};

const goal = (bench: Workbench, to: string): { name: string; thing: Subject | undefined } => {
  const name = to.replace(/^(?:the|his|her|its) /i, '').toLowerCase();
  return { name, thing: /^(?:letters?|text|title|words?|name)$/.test(name) ? undefined : one(bench, to) };
};
function turnTo(bench: Workbench, who: Subject, to: string | undefined): void {
  const deed = who.actions.find(({ value, off }) => !off && MOVES.test(value))?.value.split(' ')[0];
  const verb = deed ?? 'facing';
  who.actions = who.actions.filter(({ value }) => !/^(?:facing|looking)\b/.test(value) && value.split(' ')[0] !== deed);
  const { name, thing } = to ? goal(bench, to) : { name: '', thing: undefined };
  if (thing && thing !== who) {
    if (deed) bench.setAction(who, deed, () => false);
    bench.relate(who.id, deed ? 'towards' : 'facing', thing.id);
    bench.claim(who);
  } else
    bench.setAction(who, to ? `${verb}${deed ? ' towards' : ''} the ${name}` : `${verb} the other way`, (other) =>
      /the other way$/.test(other),
    );
  bench.focus = who;
}
/** "Other direction, toward the letter". */
const otherWay: Meaning = ({ bench, said }) => {
  const found = OTHER_WAY.exec(said);
  const only = found ? undefined : TOWARD.exec(said)?.groups?.to;
  if (!found && !only) return undefined;
  if (only && !bench.about) return undefined;
  const pointed = bench.about;
  const who =
    pointed && (lives(pointed) || MOVES.test(pointed.actions.at(-1)?.value ?? '') || own(bench).length === 1 || only)
      ? pointed
      : (livingFocus(bench) ?? own(bench).find(lives) ?? byDeed(bench));
  if (!who) return undefined;
  // "The other way round" of what was said in pairs goes its own way.
  if (/round/i.test(said) && !/^(?:turn|face|point)/i.test(said)) return undefined;
  if (only && /^(?:us|me|camera|the (?:camera|left|right|side|back|front|top|bottom))/i.test(only)) return undefined;
  turnTo(bench, who, found?.groups?.to ?? only);
  return true;
};
const byDeed = (bench: Workbench): Subject | undefined =>
  own(bench).find(({ actions }) => actions.some(({ value }) => MOVES.test(value))) ??
  own(bench).find(({ name }) => /^(?:animal|food)$/.test(wordNet(headOf(name))?.concrete ?? ''));

/** "Not the mane, the whole horse": what was said of it is said of all of it. */
const wholeOfIt: Meaning = ({ bench, said }) => {
  const { part, what } = WHOLE.exec(said)?.groups ?? {};
  if (!part || !what) return undefined;
  const about = bench.about;
  const [named] = findSubjects(bench, `the ${what}`);
  const owner = about && bench.ownerOf(about);
  const of = named ?? (about && isBodyPart(about.name) ? owner : about);
  const inPart =
    of &&
    (of.parts.find(({ name }) => headOf(name) === headOf(part)) ??
      (about && headOf(about.name) === headOf(part) ? about : undefined));
  if (!of) return `What should the whole ${what} be? Say it, for example “make the ${what} red”.`;
  const colour = (inPart ?? of).attributes.findLast(
    ({ kind, off, source }) => !off && source === 'edit' && (kind === 'color' || kind === 'pattern' || kind === 'material'),
  );
  if (!colour) return `What should all of the ${of.name} be? Say it, for example “make the ${of.name} red”.`;
  if (inPart && inPart !== of) {
    inPart.attributes = inPart.attributes.filter((each) => each !== colour);
    of.parts = of.parts.filter((each) => each !== inPart || each.attributes.length > 0);
  }
  if (of.attributes.some(({ value }) => value === colour.value) && !inPart) {
    bench.setAttribute(of, colour.kind, `all-${colour.value.replace(/^all-/, '')}`);
    bench.focus = of;
    return true;
  }
  bench.setAttribute(of, colour.kind, colour.value);
  bench.focus = of;
  return true;
};

/** "Less obvious", "just a shape": of what was spoken of last. */
const faint: Meaning = ({ bench, said }) => {
  const subtle = SUBTLE.test(said);
  const what = JUST.exec(said)?.groups?.what?.toLowerCase();
  if (!subtle && !what) return undefined;
  const of = bench.about;
  if (!of) return undefined;
  const state = of.attributes.find(({ kind, value }) => kind === 'state' && /^seen only as/.test(value));
  if (what) bench.setAttribute(of, 'state', `seen only as a ${what}`);
  else if (!state) {
    of.attributes = of.attributes.filter(({ value }) => value !== 'barely visible');
    bench.setAttribute(of, 'state', 'barely visible');
  }
  if (what) of.attributes = of.attributes.filter(({ value }) => value !== 'barely visible');
  return true;
};

/** "Stripes, any colors" of the scarf. */
const patterned: Meaning = ({ bench, said }) => {
  const { what, how = '', colours } = PATTERN.exec(said)?.groups ?? {};
  if (!what) return ANY.test(said) && bench.about ? true : undefined;
  const thing = lastSpoken(bench);
  if (!thing || lives(thing) || /^(?:place|nature)$/.test(wordNet(headOf(thing.name))?.concrete ?? '')) return undefined;
  const made = wordNet(headOf(thing.name))?.concrete;
  if (made !== 'artifact' && !CLOTHES.has(headOf(thing.name))) return undefined;
  const words = how
    .trim()
    .toLowerCase()
    .split(/ and | /)
    .filter(Boolean);
  if (!words.every((word) => isColour(word) || isAdjective(word))) return undefined;
  const pattern = PATTERNS[singular(what.toLowerCase())] ?? what.toLowerCase();
  bench.setAttribute(thing, 'pattern', [words.join('-and-'), pattern].filter(Boolean).join('-'));
  if (colours) bench.notes.push('The colours are left open.');
  return true;
};

/** "Further back", "a bit to the side", of what was spoken of last. */
const moved: Meaning = ({ bench, said, edit }) => {
  const found = STEPS.exec(said)?.groups;
  const of = bench.about;
  if (found?.way && of && bench.brief.subjects.includes(of)) {
    const way = found.way.toLowerCase();
    const where = found.side
      ? `on the ${found.side.toLowerCase()}`
      : /^(?:further|farther)/.test(way)
        ? 'in the background'
        : /^(?:closer|nearer)/.test(way)
          ? 'in the foreground'
          : /side$/.test(way)
            ? 'at one side'
            : /^higher/.test(way)
              ? 'in the upper part'
              : 'in the lower part';
    bench.setAttribute(of, 'position', where);
    return true;
  }
  if (!DOUBLE.test(said)) return undefined;
  const thing = of ?? focusOf(bench);
  if (!thing) return undefined;
  const exact = thing.count && 'exact' in thing.count ? thing.count.exact : undefined;
  const times = /\b(?:three times|triple)\b/i.test(said) ? 3 : 2;
  if (exact !== undefined && exact > 1) {
    bench.setCount(thing, { exact: exact * times });
    return true;
  }
  if (!isPlural(thing.name) && !thing.count) return edit(`make the ${thing.name} bigger`) ? true : undefined;
  bench.setCount(thing, { quantifier: 'many' });
  return true;
};

const COMPARED = at(
  '(?:make (?<what>it|him|her|them|(?:the|his|her|its) [\\p{L} ]+?) )?(?:(?:a (?:bit|little)|much|way|even|look|more) )*(?<stem>[\\p{L}]+)ier',
);
/** "Scruffier": a quality that no table of steps has. */
const compared: Meaning = ({ bench, said, edit }) => {
  const { what, stem } = COMPARED.exec(said)?.groups ?? {};
  const quality = stem && `${stem.toLowerCase()}y`;
  if (!quality || wordNet(quality)?.adjective === undefined || edit(said)) return undefined;
  const thing = what ? one(bench, what) : bench.about;
  if (!thing) return undefined;
  bench.setAttribute(thing, 'other', quality);
  return true;
};

export const shortly: Meaning = (saying) => {
  if (saying.said.split(' ').length > 14 || NUMBERS.has(saying.said.toLowerCase())) return undefined;
  for (const meaning of [otherCase, thatOne, otherWay, wholeOfIt, faint, patterned, moved, compared]) {
    const outcome = meaning(saying);
    if (outcome !== undefined) return outcome;
  }
  return undefined;
};
