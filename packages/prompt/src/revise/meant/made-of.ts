/** What a thing or a place is made of, shaped like, seen in or set before: "make the buildings out of piano keys", "plain white behind it", "earth in the visor" (R72). */
import { CLOTHES, isPlural, singular, wordNet } from '@atelier/lexicon';
import type { Subject } from '@atelier/spec';
import { read } from '../../read/read.ts';
import { bare, findScene, livingFocus } from '../find.ts';
import { changeScenery } from '../of-scenery.ts';
import { isColour } from '../predicate.ts';
import { adopt } from '../put.ts';
import type { Workbench } from '../workbench.ts';
import { at, canBeSeen, headOf, isBodyPart, type Meaning, newThing, one, own, partOf } from './meaning.ts';

const WHAT = "(?<what>(?:the|his|her|its|their|all the) [\\p{L}' ]+?|it|them|this)";
const OUT_OF = at(
  `(?:(?:make|build|construct|do|have|paint|draw|turn) ${WHAT} (?:be |look (?:like (?:it's|it is|they're|they are) )?)?(?:(?:made |built )?out of|(?:made|built) (?:from|of))|(?:build|construct) ${WHAT.replace('<what>', '<it>')} from|${WHAT.replace('<what>', '<whom>')} (?:should|could|must) be (?:(?:made |built )?out of|(?:made |built )(?:from|of))|(?:make|have) ${WHAT.replace('<what>', '<as>')} look like (?:it's|it is|they're|they are|it was|they were) made (?:out )?of) (?<of>[\\p{L}' -]+)`,
);
const SHAPED = at(
  `(?:(?:make|have|turn) ${WHAT}|${WHAT.replace('<what>', '<whom>')} (?:should|could|must) be) (?:more )?(?:(?<like>[\\p{L}]+)[ -]shaped?|shaped like (?:an? )?(?<as>[\\p{L} ]+)|in the shape of (?:an? )?(?<in>[\\p{L} ]+)|into the shape of (?:an? )?(?<into>[\\p{L} ]+))`,
);
const PLAIN_BEHIND = at(
  '(?:(?:have|put|use|make it|with|just|only|i want|leave|keep|add) )*(?:(?:an? |some )?(?:plain|solid|flat|pure|simple|clean|all|empty|blank|just|only|soft|pale|light|dark|bright) )*(?<colour>[\\p{L}]+)(?: (?:background|backdrop|wall|paper|space))? (?:behind|in back of|around) (?:it|him|her|them|everything|all of it|(?:the|his|her) [\\p{L} ]+?)',
);
const NOTHING_BEHIND = at(
  '(?:(?:have|put|with|just|i want|keep|leave) )*(?:nothing(?: at all)?|no background|emptiness|(?:an? )?(?:plain|blank|empty)(?: background| backdrop| space| wall)?)(?: (?:behind|in the back(?:ground)?|around)(?: (?:it|him|her|them|(?:the|his|her) [\\p{L} ]+))?)',
);
const SEEN_IN = at(
  '(?:(?:let (?:us|me)|we should|i want to|can (?:we|i|you)|could (?:we|you)|have us|make us|you should(?: be able to)?|show|have|put) )?(?:see |show |have )?(?<what>(?:(?:the|an?|some|his|her) )?(?:reflection of (?:the |an? )?)?[\\p{L}]+(?: [\\p{L}]+)?)(?: reflected| mirrored| reflecting)? in (?:the |his |her |its )(?<in>[\\p{L}]+(?: [\\p{L}]+)?)(?:,? (?:instead of|not|rather than) (?<old>[\\p{L} ]+))?',
);
const MIRRORS =
  /^(?:visor|mirror|window|windows|puddles?|glasses|sunglasses|lens(?:es)?|eyes?|ball|bauble|goggles|helmet|pond|lake|water|shop window|spoon|teapot|kettle|screen|crystal ball|bubble|bubbles|shield|blade|monocle|binoculars|windshield|windscreen)$/i;

/** "The buildings" of a skyline: what a thing is a heap of. */
const WHOLE_OF: readonly [RegExp, RegExp][] = [
  [/^(?:building|house|tower|skyscraper)$/, /(?:^| )(?:skyline|cityscape|city|town|village|street)$/],
  [/^(?:tree|trunk)$/, /(?:^| )(?:forest|wood|grove|orchard|treeline)$/],
  [/^(?:flower|petal)$/, /(?:^| )(?:bouquet|garland|wreath|meadow)$/],
  [/^(?:wave)$/, /(?:^| )(?:sea|ocean|seascape)$/],
  [/^(?:mountain|peak)$/, /(?:^| )(?:range|mountain range)$/],
];
function thingOf(bench: Workbench, phrase: string): Subject | undefined {
  const part = partOf(bench, phrase);
  const known = one(bench, phrase);
  if (known && !(part && headOf(known.name) !== headOf(phrase))) return known;
  const head = headOf(bare(phrase));
  const heap = WHOLE_OF.find(([is]) => is.test(head))?.[1];
  return heap && own(bench).find(({ name }) => heap.test(name.toLowerCase()));
}
const comesIn = (bench: Workbench, phrase: string): Subject | undefined => {
  const name = bare(phrase);
  const kind = wordNet(headOf(name))?.concrete;
  if (!canBeSeen(name) || isBodyPart(name) || kind === 'person' || kind === 'animal') return undefined;
  return newThing(bench, singular(name.toLowerCase()), isPlural(name) ? { count: { min: 2 } } : {});
};

export const madeOf: Meaning = ({ bench, said, edit }) => {
  const made = OUT_OF.exec(said)?.groups;
  const what = made?.what ?? made?.whom ?? made?.as ?? made?.it;
  if (what && made?.of) {
    const of = made.of.toLowerCase().trim();
    if (
      /^(?:it|them|that|this|here|there|focus|frame|place|sight|view|the way|way|season|date|reach|above|below|behind|the (?:side|front|back|top|left|right|picture|frame|inside|outside)|an? [\p{L} ]*(?:angle|distance|window))$/u.test(
        of,
      )
    )
      return undefined;
    const thing = thingOf(bench, what) ?? comesIn(bench, what);
    if (!thing) {
      const [place] = findScene(bench, bare(what)).filter(
        ({ kind, wordsOnly }) => !wordsOnly && (kind === 'place' || kind === 'background'),
      );
      if (!place) return `I know of no ${bare(what)} in the picture that could be made of ${of}.`;
      bench.setLook('detail', `the ${bare(what).toLowerCase()} made of ${of}`);
      return true;
    }
    // Of glass it is a glass castle.
    if (!of.includes(' ') && wordNet(of)?.concrete === 'substance' && headOf(thing.name) === headOf(bare(what))) {
      bench.setAttribute(thing, 'material', of);
      bench.focus = thing;
      return true;
    }
    const many =
      isPlural(bare(what)) && headOf(thing.name) !== headOf(bare(what))
        ? `with ${bare(what).toLowerCase()} made of ${of}`
        : `made of ${of}`;
    bench.setAttribute(thing, 'material', many);
    bench.focus = thing;
    return true;
  }
  const shaped = SHAPED.exec(said)?.groups;
  const form = (shaped?.like ?? shaped?.as ?? shaped?.in ?? shaped?.into)?.toLowerCase().trim();
  const whom = shaped?.what ?? shaped?.whom;
  if (!form || !whom) return undefined;
  const value = `${form.replace(/ /g, '-')}-shaped`;
  const thing = thingOf(bench, whom);
  if (thing) {
    bench.setAttribute(thing, 'shape', value);
    bench.focus = thing;
    return true;
  }
  const place = bench.brief.setting.find(
    ({ kind, value: name, off }) => kind === 'place' && !off && headOf(name) === headOf(bare(whom)),
  );
  if (place) {
    bench.setSetting('place', `${value} ${place.value}`);
    return true;
  }
  const part = partOf(bench, whom);
  if (part) return edit(`give the ${part.who.name} ${isPlural(part.part) ? '' : 'a '}${value} ${part.part}`) ? true : undefined;
  const worn = CLOTHES.has(headOf(bare(whom))) || /helmet|visor|mask|crown/.test(whom) ? livingFocus(bench) : undefined;
  if (worn && edit(`give the ${worn.name} a ${value} ${bare(whom)}`)) return true;
  if (changeScenery(bench, bare(whom), value)) return true;
  const fresh = comesIn(bench, whom);
  if (!fresh) return undefined;
  bench.setAttribute(fresh, 'shape', value);
  return true;
};

export const setBefore: Meaning = ({ bench, said, edit }) => {
  if (NOTHING_BEHIND.test(said)) {
    const anything = edit('plain background');
    if (!anything) bench.setLook('composition', 'plain background');
    return true;
  }
  const colour = PLAIN_BEHIND.exec(said)?.groups?.colour?.toLowerCase();
  if (colour && isColour(colour)) return edit(`plain ${colour} background`) || edit(`${colour} background`) ? true : undefined;
  return undefined;
};

/** "Let us see earth in the visor instead of the sky": what is mirrored there; nothing else goes. */
export const mirrored: Meaning = ({ bench, said }) => {
  const found = SEEN_IN.exec(said)?.groups;
  if (!found?.what || !found.in || !MIRRORS.test(found.in)) return undefined;
  const plainly = /\b(?:see|show|reflect|mirror)/i.test(said);
  if (!plainly) return undefined;
  const what = found.what
    .replace(/^reflection of |(?<=^(?:the|a) )reflection of /i, '')
    .replace(/^(?:the|a) (?=(?:the|an?) )/i, '');
  const [named, more] = read(/^(?:the|an?|some) /i.test(what) || isPlural(what) ? what : `the ${what}`).subjects;
  if (more || !(named ?? canBeSeen(what))) return undefined;
  const surface = one(bench, `the ${found.in}`) ?? surfaceIn(bench, found.in.toLowerCase());
  if (!surface) return undefined;
  const known = own(bench).find(({ name }) => named && singular(name) === singular(named.name));
  const thing = known ?? (named ? adopt(bench, named) : newThing(bench, bare(what).toLowerCase()));
  if (!known && named) bench.brief.subjects.push(thing);
  bench.relate(thing.id, 'reflected in', surface.id);
  bench.focus = thing;
  return true;
};
function surfaceIn(bench: Workbench, name: string): Subject | undefined {
  if (isBodyPart(name) || /^(?:visor|helmet|glasses|sunglasses|goggles|monocle)$/.test(name)) {
    const who = livingFocus(bench) ?? own(bench)[0];
    if (!who) return undefined;
    const part: Subject = {
      id: bench.freshId(singular(name)),
      name: /es$/.test(name) ? name : singular(name),
      attributes: [],
      actions: [],
      parts: [],
      source: 'edit',
    };
    who.parts.push(part);
    return part;
  }
  return newThing(bench, singular(name));
}
