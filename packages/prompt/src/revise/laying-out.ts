/** What each wish about the page does to it: the wordings that ask for it stand in `layout.ts` (R50). */
import { singular } from '@atelier/lexicon';
import { mainSubject } from '../subjects/main-subject.ts';
import { bare, findScene, findSubjects, focusOf, isSeveral, lives } from './find.ts';
import { nextAspect } from './ladders.ts';
import { isMade, madeLike } from './made-like.ts';
import type { Outcome } from './outcome.ts';
import { isColour } from './predicate.ts';
import { clearProps } from './remove.ts';
import type { Workbench } from './workbench.ts';

type Groups = Partial<Record<string, string>>;
export type Way = (bench: Workbench, groups: Groups) => Outcome;

/** Where room is left, by whatever was said of it. */
function sideOf(said: string): string | undefined {
  const text = said.toLowerCase();
  if (/\b(?:top|upper|up|above|overhead|over)\b/.test(text)) return 'at the top';
  if (/\b(?:bottom|lower|down|below|beneath|under|underneath)\b/.test(text)) return 'at the bottom';
  if (/\bleft\b/.test(text)) return 'on the left';
  if (/\bright\b/.test(text)) return 'on the right';
  if (/\b(?:middle|cent(?:er|re))\b/.test(text)) return 'in the centre';
  if (/\bone side\b/.test(text)) return 'on one side';
  if (/\b(?:sides|around|round)\b/.test(text)) return /\bsides\b/.test(text) ? 'on both sides' : 'all round';
  return undefined;
}
export const room: Way = (bench, { where = '' }) => {
  const side = sideOf(where);
  if (!side) return undefined;
  bench.setLook('composition', `empty space ${side}`);
  return true;
};

/** "Put the cabin lower so there's space above it". */
export const lowered: Way = (bench, { who = '', where = '', rest = '' }) => {
  const things = findSubjects(bench, who);
  const side = sideOf(rest);
  if (things.length === 0 || !side) return undefined;
  const to = /down|low/i.test(where) ? 'at the bottom' : /up|high/i.test(where) ? 'at the top' : sideOf(where);
  if (to) for (const thing of things) bench.setAttribute(thing, 'position', to);
  bench.setLook('composition', `empty space ${side}`);
  return true;
};

/** A colour, or how light it is there. */
const isHue = (words: string): boolean =>
  words
    .split(/,? and |, /)
    .every(
      (word) =>
        isColour(word.trim().toLowerCase()) ||
        /^(?:dark|light|bright|black|white|empty|plain|shadowy|sunny|faded)$/i.test(word.trim()),
    );
/** The thing that two halves are of: what was named, else the one the picture is of; a scene has none. */
function halvedThing(bench: Workbench, who: string | undefined) {
  const named = who ? findSubjects(bench, who)[0] : undefined;
  if (named) return named;
  const own = bench.brief.subjects.filter(({ off, source }) => !off && source === 'user');
  return own.length === 1 || (who && own.length > 0) ? mainSubject(bench.brief) : undefined;
}
export const halves: Way = (bench, { who, one = '', how = '', other = '', as = '' }) => {
  if (!isHue(how) || !isHue(as)) return undefined;
  const [a, b] = [one, other].map((side) =>
    side
      .toLowerCase()
      .replace(/^upper$/, 'top')
      .replace(/^lower$/, 'bottom'),
  );
  // "The left one black and the other one white", of two cats: each of them, and no halves.
  if (a === 'one')
    return bench.subjects().some((each) => each.source !== 'writer' && isSeveral(each))
      ? undefined
      : halves(bench, { who, one: 'left', how, other: 'right', as });
  if (/^(?:other|rest)$/.test(b ?? '')) return halves(bench, { who, one, how, other: OPPOSITE[a ?? ''], as });
  if (!a || !b || OPPOSITE[a] !== b) return undefined;
  const tone = ![how, as].every((words) => isColour(words.trim().toLowerCase()));
  const thing = tone && !who ? undefined : halvedThing(bench, who);
  const colours = `${how.toLowerCase()} ${a} half and a ${as.toLowerCase()} ${b} half`;
  if (thing) {
    thing.attributes = thing.attributes.filter(({ kind, value }) => kind !== 'color' && !HALVES.test(value));
    bench.setAttribute(thing, 'state', `with a ${colours}`);
  } else bench.setLook('composition', `a ${colours}`);
  return true;
};
const OPPOSITE: Readonly<Record<string, string>> = { left: 'right', right: 'left', top: 'bottom', bottom: 'top' };
const HALVES =
  /^(?:with )?an? (?<how>[\p{L} ]+?) (?<one>left|right|top|bottom) half and an? (?<as>[\p{L} ]+?) (?<other>\p{L}+) half$/u;

/** "Other way round", of what was said in pairs: the two halves, what is on the left and on the right, else the picture's mirror image. */
export const around: Way = (bench) => {
  for (const fact of [...bench.subjects().flatMap(({ attributes }) => attributes), ...bench.brief.look]) {
    const { how, one, as, other } = HALVES.exec(fact.value)?.groups ?? {};
    if (!how) continue;
    fact.value = `${fact.value.startsWith('with ') ? 'with ' : ''}a ${as} ${one} half and a ${how} ${other} half`;
    fact.source = 'edit';
    return true;
  }
  return mirror(bench, {});
};

const MIRRORED = 'mirrored left to right';
const turned = (text: string): string => text.replace(/\b(left|right)\b/g, (side) => (side === 'left' ? 'right' : 'left'));
/** What is on the left is on the right; where nothing was said to be on a side, the picture as it is drawn is turned over. */
export const mirror: Way = (bench, { so }) => {
  const { who = '', side } =
    /^(?<who>.+?) (?:is|are|ends up|goes|stands|sits|comes) on the (?<side>left|right)/iu.exec(so ?? '')?.groups ?? {};
  const things = side ? findSubjects(bench, who) : [];
  if (side && things.length > 0) {
    for (const thing of things) bench.setAttribute(thing, 'position', `on the ${side.toLowerCase()}`);
    return true;
  }
  let any = false;
  for (const subject of bench.subjects())
    for (const fact of [...subject.attributes, ...subject.actions])
      if (/\b(?:left|right)\b/.test(fact.value) && !HALVES.test(fact.value)) {
        fact.value = turned(fact.value);
        fact.source = 'edit';
        any = true;
      }
  for (const relation of bench.brief.relations)
    if (/\b(?:left|right)\b/.test(relation.predicate)) {
      relation.predicate = turned(relation.predicate);
      relation.source = 'edit';
      any = true;
    }
  for (const fact of bench.brief.look)
    if (!fact.off && fact.kind === 'composition' && /\b(?:on the (?:left|right))\b/.test(fact.value)) {
      fact.value = turned(fact.value);
      fact.source = 'edit';
      any = true;
    }
  if (any) return true;
  const over = bench.brief.look.findIndex(({ value, off }) => !off && value === MIRRORED);
  if (over >= 0) bench.brief.look.splice(over, 1);
  else bench.brief.look.push({ id: bench.freshId(MIRRORED), kind: 'composition', value: MIRRORED, source: 'edit' });
  return true;
};

/** "Facing the other way". */
export const aboutFace: Way = (bench, { who = '' }) => {
  const things = findSubjects(bench, who);
  for (const thing of things) {
    const known = thing.actions.find(({ value }) => /^(?:facing|looking) (?:to the )?(?:left|right)$/.test(value));
    bench.setAction(thing, known ? turned(known.value) : 'facing the other way', (other) =>
      /^(?:facing|looking)\b/.test(other),
    );
  }
  return things.length > 0 ? true : undefined;
};
export const filled: Way = (bench) => {
  bench.setLook('shot', 'close-up, filling the frame');
  return true;
};

const HORIZON: Readonly<Record<string, string>> = {
  sky: 'low horizon, much sky',
  clouds: 'low horizon, much sky',
  ground: 'high horizon, much ground',
  foreground: 'much foreground',
  floor: 'seen a little from above, much floor',
  sea: 'high horizon, much sea',
  water: 'high horizon, much water',
};
export const AROUND =
  /^(?:landscape|surroundings|background|scenery|scene|place|room|city|town|village|environment|setting|view|street|forest|woods?|valley|house|building|garden|beach|park|field|kitchen|shop|station|stage|world|mountains?|hills?|harbou?r|skyline|interior|space)$/;
/** Farther off, with what shall be seen then where nobody had named it. */
export function fromFarther(bench: Workbench, what: string): true {
  const name = bare(what.replace(/^(?:the )?(?:whole|entire|full|rest of|all of|more of) /i, '')).replace(
    /^(?:whole|entire|full) /,
    '',
  );
  bench.setLook('shot', 'wide shot');
  const known = findSubjects(bench, name).length + findScene(bench, name).length > 0;
  if (
    !known &&
    AROUND.test(name) &&
    !/^(?:landscape|surroundings|background|scenery|scene|place|environment|setting|view|world|space|interior)$/.test(name)
  )
    bench.brief.setting.push({ id: bench.freshId(name), kind: 'background', value: name, source: 'edit' });
  return true;
}
export const moreOf: Way = (bench, { what = '', show }) => {
  const name = bare(what.replace(/ (?:in (?:it|the (?:picture|frame|shot))|around (?:it|him|her|them|the [\p{L} ]+))$/iu, ''));
  if (findSubjects(bench, name).length > 0) return undefined;
  const line = HORIZON[name];
  if (line) {
    bench.setLook('composition', line);
    return true;
  }
  const ground = findScene(bench, name).some(({ kind }) => kind === 'place' || kind === 'background');
  return AROUND.test(singular(name)) || (show && ground) ? fromFarther(bench, what) : undefined;
};
export const lessMore: Way = (bench, { less = '', more = '' }) => {
  const line = HORIZON[bare(more)];
  if (!line || !HORIZON[bare(less)]) return undefined;
  bench.setLook('composition', line);
  return true;
};
export const farther: Way = (bench, { what = '' }) => {
  const things = findSubjects(bench, what.replace(/^(?:the )?(?:whole|entire|full|rest of|all of) /i, 'the '));
  if (things.length === 0)
    return AROUND.test(singular(bare(what).replace(/^(?:whole|entire|full|rest of the|all of the|more of the) /, '')))
      ? fromFarther(bench, what)
      : undefined;
  bench.setLook('shot', 'wide shot');
  return true;
};

export const cropTo: Way = (bench, { what = '' }) => {
  const name = bare(what);
  if (/^(?:square|portrait|landscape|wide|tall|vertical|horizontal|\d.*)$/.test(name)) return undefined;
  const [thing] = findSubjects(bench, what);
  const part =
    /^(?:face|head|hands?|eyes?|feet|shoulders|head and shoulders|upper body|torso|chest|waist|top half|bottom half)$/.test(
      name,
    );
  if (!thing && !part) return undefined;
  bench.setLook('shot', name === 'head and shoulders' ? name : `close-up of the ${thing?.name ?? name}`);
  return true;
};
export const cropOff: Way = (bench, { side = '' }) => {
  const where = sideOf(side);
  if (!where) return undefined;
  bench.setLook('composition', `cropped ${where}`);
  return true;
};

const WIDE = /\b(?:wide|wider|landscape|horizontal|long)\b/i;
const TALL = /\b(?:tall|taller|portrait|vertical|upright|high)\b/i;
/** "Turn it sideways so it's wide": the sheet, where it is no creature or vehicle that could be turned. */
export const onItsSide: Way = (bench, { it = '', how = '' }) => {
  const main = mainSubject(bench.brief);
  const plain = /picture|image|page|canvas|paper|format|whole thing/i.test(it) || WIDE.test(how) || TALL.test(how);
  if (!plain && main && (lives(main) || focusOf(bench) !== main)) return undefined;
  const { aspect } = bench.brief.format;
  const [w = 1, h = 1] = (aspect ?? '1:1').split(':').map(Number);
  const wide = WIDE.test(how) || (!TALL.test(how) && w <= h);
  bench.setAspect(
    aspect && w !== h && wide !== w > h
      ? `${h}:${w}`
      : wide
        ? w > h
          ? (nextAspect(aspect, true) ?? '3:2')
          : '3:2'
        : w < h
          ? (aspect ?? '2:3')
          : '2:3',
  );
  return true;
};
const FORMATS: readonly (readonly [RegExp, string])[] = [
  [/\b(?:story|stories|reels?|tiktok|shorts|snap(?:chat)?|status)\b/i, '9:16'],
  [
    /\b(?:banner|cover photo|cover image|header|hero image|hero|website top|letterhead|bumper sticker|bookmark lengthways)\b/i,
    '21:9',
  ],
  [/\b(?:thumbnail|slide|slides|slideshow|powerpoint|presentation|keynote|screensaver|tv|video)\b/i, '16:9'],
  [/\b(?:profile (?:picture|pic|photo)|avatar|album cover|album art|square|coaster|record sleeve)\b/i, '1:1'],
  [/\b(?:bookmark|door hanger)\b/i, '9:16'],
  [/\b(?:pin|pinterest|book cover|kindle cover|ebook cover)\b/i, '2:3'],
];
export const asFormat: Way = (bench, { what = '' }) => {
  const aspect = FORMATS.find(([name]) => name.test(what))?.[1];
  if (!aspect) return undefined;
  bench.setAspect(aspect);
  return true;
};

/** Fewer things, a plainer drawing, or both of them. */
export const simple: Way = (bench, { like, all = '' }) => {
  if (like && isMade(like)) madeLike(bench, like);
  const fine = /detail|fussy|complicated|complex|intricate|fancy|ornate/i.test(all);
  const both = /simplif|strip|pare/i.test(all);
  if (both || !fine) {
    clearProps(bench);
    bench.setLook('composition', 'uncluttered');
  }
  if (both || fine) bench.setLook('detail', 'simple');
  return true;
};
export const lined: Way = (bench, { colour }) => {
  bench.setLook('medium', 'line art');
  bench.setLook('detail', 'outlines only, no shading');
  if (colour && isColour(colour.toLowerCase())) bench.setLook('palette', colour.toLowerCase());
  return true;
};
export const unshaded: Way = (bench, { what = '' }) => {
  bench.setLook('detail', `no ${/gradient/i.test(what) ? 'gradients' : 'shading'}`);
  return true;
};
export const flat: Way = (bench, { icon }) => {
  const focus = focusOf(bench);
  if (!icon && focus && focus !== mainSubject(bench.brief) && bench.about) return undefined;
  bench.setLook('style', 'flat');
  if (icon) bench.setLook('medium', icon.toLowerCase().replace(/^(?:app|web) /, ''));
  return true;
};
