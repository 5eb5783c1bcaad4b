/**
 * How the page is laid out, whatever is on it: room for words, one half in one colour and the other in another, more of the sky, a crop, a
 * story or a banner, turned on its side, a plainer drawing, outlines alone (R36). No word of it names a thing that comes in.
 */
import { singular } from '@atelier/lexicon';
import { mainSubject } from '../subjects/main-subject.ts';
import { bare, findScene, findSubjects, focusOf, lives } from './find.ts';
import { nextAspect } from './ladders.ts';
import { isMade, madeLike } from './made-like.ts';
import type { Outcome } from './outcome.ts';
import { isColour } from './predicate.ts';
import { clearProps, remove } from './remove.ts';
import type { Workbench } from './workbench.ts';

type Groups = Partial<Record<string, string>>;
type Way = (bench: Workbench, groups: Groups) => Outcome;
const at = (source: string): RegExp => new RegExp(`^${source}$`, 'iu');

const EMPTY = '(?:empty|blank|free|clear|open|bare|plain|uncluttered|negative|white)';
const PART = '(?:half|third|quarter|part|portion|side|area|corner|edge|strip|section|bit)';
const EDGE =
  '(?:top|bottom|left|right|upper|lower|middle|cent(?:er|re)|left-hand|right-hand|sides|one side|either side|both sides)';
const FOR = '(?:,? (?:for|to (?:put|write|add|fit|place|type)|where|so) .+)?';
const GIVE =
  '(?:(?:please )?(?:i (?:need|want|would like)|leave|keep|give|have|add|make|needs?|want|with|put|save|reserve|allow|there should be)(?: (?:me|us|it|in|out|there))?,? )?';
const MUCH =
  '(?:(?:some|more|a lot of|lots of|enough|plenty of|a (?:little )?(?:bit|little) (?:of|more)|extra|an?|the|that) )*';

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
const room: Way = (bench, { where = '' }) => {
  const side = sideOf(where);
  if (!side) return undefined;
  bench.setLook('composition', `empty space ${side}`);
  return true;
};

/** "Put the cabin lower so there's space above it". */
const lowered: Way = (bench, { who = '', where = '', rest = '' }) => {
  const things = findSubjects(bench, who);
  const side = sideOf(rest);
  if (things.length === 0 || !side) return undefined;
  const to = /down|low/i.test(where) ? 'at the bottom' : /up|high/i.test(where) ? 'at the top' : sideOf(where);
  if (to) for (const thing of things) bench.setAttribute(thing, 'position', to);
  bench.setLook('composition', `empty space ${side}`);
  return true;
};

const isHue = (words: string): boolean => words.split(/,? and |, /).every((word) => isColour(word.trim().toLowerCase()));
/** The thing that two halves are of: what was named, else the one the picture is of; a scene has none. */
function halvedThing(bench: Workbench, who: string | undefined) {
  const named = who ? findSubjects(bench, who)[0] : undefined;
  if (named) return named;
  const own = bench.brief.subjects.filter(({ off, source }) => !off && source === 'user');
  return own.length === 1 || (who && own.length > 0) ? mainSubject(bench.brief) : undefined;
}
const halves: Way = (bench, { who, one = '', how = '', other = '', as = '' }) => {
  if (!isHue(how) || !isHue(as)) return undefined;
  const [a, b] = [one, other].map((side) =>
    side
      .toLowerCase()
      .replace(/^upper$/, 'top')
      .replace(/^lower$/, 'bottom'),
  );
  if (/^(?:other|rest)$/.test(b ?? '')) return halves(bench, { who, one, how, other: OPPOSITE[a ?? ''], as });
  if (!a || !b || OPPOSITE[a] !== b) return undefined;
  const thing = halvedThing(bench, who);
  const colours = `${how.toLowerCase()} ${a} half and a ${as.toLowerCase()} ${b} half`;
  if (thing) {
    thing.attributes = thing.attributes.filter(({ kind, value }) => kind !== 'color' && !HALVES.test(value));
    bench.setAttribute(thing, 'state', `with a ${colours}`);
  } else bench.setLook('composition', `a ${colours}`);
  return true;
};
const OPPOSITE: Readonly<Record<string, string>> = { left: 'right', right: 'left', top: 'bottom', bottom: 'top', one: 'other' };
const HALVES =
  /^(?:with )?an? (?<how>[\p{L} ]+?) (?<one>left|right|top|bottom) half and an? (?<as>[\p{L} ]+?) (?<other>\p{L}+) half$/u;

/** "Other way round", of what was said in pairs: the two halves, what is on the left and on the right, else the picture's mirror image. */
const around: Way = (bench) => {
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
const mirror: Way = (bench, { so }) => {
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
const aboutFace: Way = (bench, { who = '' }) => {
  const things = findSubjects(bench, who);
  for (const thing of things) {
    const known = thing.actions.find(({ value }) => /^(?:facing|looking) (?:to the )?(?:left|right)$/.test(value));
    bench.setAction(thing, known ? turned(known.value) : 'facing the other way', (other) =>
      /^(?:facing|looking)\b/.test(other),
    );
  }
  return things.length > 0 ? true : undefined;
};
const filled: Way = (bench) => {
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
const AROUND =
  /^(?:landscape|surroundings|background|scenery|scene|place|room|city|town|village|environment|setting|view|street|forest|woods?|valley|house|building|garden|beach|park|field|kitchen|shop|station|stage|world|mountains?|hills?|harbou?r|skyline|interior|space)$/;
/** Farther off, with what shall be seen then where nobody had named it. */
function fromFarther(bench: Workbench, what: string): true {
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
const moreOf: Way = (bench, { what = '', show }) => {
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
const lessMore: Way = (bench, { less = '', more = '' }) => {
  const line = HORIZON[bare(more)];
  if (!line || !HORIZON[bare(less)]) return undefined;
  bench.setLook('composition', line);
  return true;
};
const farther: Way = (bench, { what = '' }) => {
  const things = findSubjects(bench, what.replace(/^(?:the )?(?:whole|entire|full|rest of|all of) /i, 'the '));
  if (things.length === 0)
    return AROUND.test(singular(bare(what).replace(/^(?:whole|entire|full|rest of the|all of the|more of the) /, '')))
      ? fromFarther(bench, what)
      : undefined;
  bench.setLook('shot', 'wide shot');
  return true;
};

const cropTo: Way = (bench, { what = '' }) => {
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
const cropOff: Way = (bench, { side = '' }) => {
  const where = sideOf(side);
  if (!where) return undefined;
  bench.setLook('composition', `cropped ${where}`);
  return true;
};

const WIDE = /\b(?:wide|wider|landscape|horizontal|long)\b/i;
const TALL = /\b(?:tall|taller|portrait|vertical|upright|high)\b/i;
/** "Turn it sideways so it's wide": the sheet, where it is no creature or vehicle that could be turned. */
const onItsSide: Way = (bench, { it = '', how = '' }) => {
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
const asFormat: Way = (bench, { what = '' }) => {
  const aspect = FORMATS.find(([name]) => name.test(what))?.[1];
  if (!aspect) return undefined;
  bench.setAspect(aspect);
  return true;
};

/** Fewer things, a plainer drawing, or both of them. */
const simple: Way = (bench, { like, all = '' }) => {
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
const lined: Way = (bench, { colour }) => {
  bench.setLook('medium', 'line art');
  bench.setLook('detail', 'outlines only, no shading');
  if (colour && isColour(colour.toLowerCase())) bench.setLook('palette', colour.toLowerCase());
  return true;
};
const unshaded: Way = (bench, { what = '' }) => {
  bench.setLook('detail', `no ${/gradient/i.test(what) ? 'gradients' : 'shading'}`);
  return true;
};
const flat: Way = (bench, { icon }) => {
  const focus = focusOf(bench);
  if (!icon && focus && focus !== mainSubject(bench.brief) && bench.about) return undefined;
  bench.setLook('style', 'flat');
  if (icon) bench.setLook('medium', icon.toLowerCase().replace(/^(?:app|web) /, ''));
  return true;
};

const THE = "(?:it|him|her|them|this|(?:the|his|her|its|my) [\\p{L}'’ -]{2,30}?)";
const ONLY = '(?:only|just|simply|nothing but|purely)';
const WAYS: readonly (readonly [RegExp, Way])[] = [
  [
    at(
      `${GIVE}${MUCH}(?:${EMPTY} )*(?:space|room|gap|area|margin|spot)s? (?<where>(?:(?:at|on|in|to|along|near|towards?|around|round|above|over|below|under|underneath|beneath|beside|next to) (?:the )?(?:very )?(?:${EDGE}|it|him|her|them|(?:the |his |her )?[\\p{L}' ]+?)(?: ${PART})?|up top|up there|up above|above|below|overhead|on one side|all (?:a)?round)(?: of (?:it|the [\\p{L}]+))?)${FOR}`,
    ),
    room,
  ],
  [
    at(
      `(?:please )?(?:leave|keep|make|have) (?<where>(?:the |its )?(?:very |whole |entire )?${EDGE}(?: (?:hand )?(?:${PART}|of (?:it|the [\\p{L}]+)))*) (?:completely |totally |mostly |quite |more |all )?${EMPTY}${FOR}`,
    ),
    room,
  ],
  [
    at(
      `(?:(?:don't|do not) (?:put|have|draw|place|show|add) anything|(?:have |put |with )?nothing|no(?: other)? (?:things|objects|stuff|elements)) (?<where>(?:in|at|on|near) (?:the )?${EDGE}(?: ${PART})?(?: of (?:it|the [\\p{L}]+))?)${FOR}`,
    ),
    room,
  ],
  [
    at(
      `(?:put|move|place|shift|push|bring|slide|have|make) (?<who>${THE}) (?:be )?(?<where>(?:a (?:bit|little) |much |further |more )?(?:lower|down|higher|up|lower down|higher up|to the (?:left|right))) (?:so (?:that )?(?:there's|there is|we have|i have|it leaves)|to (?:leave|make|have|get)|leaving|and leave) (?<rest>${MUCH}(?:${EMPTY} )*(?:space|room|gap|area) .+)`,
    ),
    lowered,
  ],
  [
    at(
      `(?:(?:make|paint|have|turn|colou?r|with|do) )?(?:(?<who>${THE})(?:'s)? )?(?:be )?(?:the |its |his |her )?(?<one>left|right|top|bottom|upper|lower|one)(?: (?:side|half|part))?(?: (?:of (?:it|him|her|the [\\p{L} ]+?)))? (?:(?:is|be|should be|in|to be|painted) )?(?<how>[\\p{L} ]+?)(?:,| and|, and|;| but) (?:the |its |his |her )?(?<other>left|right|top|bottom|upper|lower|other|rest)(?: (?:one|side|half|part))?(?: (?:is|be|should be|in|to be|painted))? (?<as>[\\p{L} ]+)`,
    ),
    halves,
  ],
  [
    at(`(?:(?:make|paint|have|turn|colou?r) (?<who>${THE}) |make )?half (?<how>[\\p{L} ]+?),? (?:and )?half (?<as>[\\p{L} ]+)`),
    (bench, { who, how, as }) => halves(bench, { ...(who && { who }), one: 'left', how, other: 'right', as }),
  ],
  [
    at(
      '(?:(?:wait|no|oops|sorry|i mean|i meant|make it|do it|turn it|flip it|swap it|it should be|exactly|just|put it)[, ]+)*(?:the )?other way (?:a?round|about)|vice versa|(?:the )?(?:opposite|reverse)(?: way(?: a?round)?)?|reverse (?:it|that|them)|swap (?:it|that) (?:a?round|over)',
    ),
    around,
  ],
  [
    at(
      '(?:mirror|flip|reverse)(?: (?:it|this|that|everything|the (?:whole )?(?:picture|image|scene|thing|drawing|design)))?(?: (?:horizontally|over|around|round|left to right|so (?:that )?(?<so>(?:it|they|he|she|the) .+)|for .+))*|(?:make it |as |do |turn it into |give me )?(?:an? |the )?mirror(?:ed)?(?: image| version| of it)*',
    ),
    mirror,
  ],
  [
    at(
      `(?:(?:make|have|turn|can|could|should|get|flip) )?(?<who>${THE}|he|she|they) (?:(?:should|could|to|be|look|looks?|faces?|facing|looking|turned|pointing|pointed|walking|going|face|walk|go|run|running|turn|point) )*(?:in )?(?:the )?(?:other|opposite) (?:way|direction)(?: (?:a?round|about))?`,
    ),
    aboutFace,
  ],
  [
    at(
      `(?:(?:make|have|let) )?(?:${THE} )?(?:should )?fill(?:ing|s)?(?: up)? (?:the )?(?:whole |entire |full )?(?:page|frame|picture|image|canvas|sheet|space|format)`,
    ),
    filled,
  ],
  [
    at(
      `(?:(?:put|move|place|have|set) )?(?<who>${THE}) (?:should be )?(?:right |exactly |more )?(?:in|to|at|into) the (?:exact |very )?(?:middle|cent(?:er|re)) of (?:the )?(?:page|frame|picture|image|canvas|sheet|card)`,
    ),
    (bench, { who = '' }) => {
      const things = findSubjects(bench, who);
      for (const thing of things) bench.setAttribute(thing, 'position', 'in the centre');
      return things.length > 0 ? true : undefined;
    },
  ],
  [at('(?:add |have )?less (?:of )?(?:the )?(?<less>\\p{L}+),? (?:and )?more (?:of )?(?:the )?(?<more>\\p{L}+)'), lessMore],
  [
    at(
      `(?:(?:(?<show>show|see|get|include|let us see|give)|have|add|i want(?: to see)?)(?: (?:me|us))? )?(?:(?:a (?:bit|lot|little)|much|some|even) )?more (?:of )?(?<what>(?:the |his |her )?[\\p{L}]+(?: (?:in (?:it|the (?:picture|frame|shot))|around (?:it|him|her|them|the [\\p{L} ]+)))?)`,
    ),
    moreOf,
  ],
  [
    at(
      `(?:(?:zoom|pull|move|step|scale|go)(?: the camera)?(?: (?:back|out|away|further|farther))+|wider|further out|farther away|(?:make it |a )?wider (?:shot|view))(?: (?:a (?:bit|little|lot)|more|some|way))*,? (?:(?:so|until|enough|to|and|till)(?: that)? )+(?:(?:we|you|i|one|it|he|she|they)(?: all)? )?(?:(?:can|could|will|should) )?(?:(?:see|show|get|have|include|fit(?: in)?|shows?|sees?|fits?(?: in)?) )?(?:me |us )?(?<what>(?:(?:the|his|her|its|more of the) )?(?:(?:whole|entire|full|rest of the|all of the|more of the) )?[\\p{L}]+(?: [\\p{L}]+)?)(?: (?:(?:is|are|fits?) )?(?:in (?:it|the (?:picture|frame|shot)|frame|view|there)|visible|showing))?`,
    ),
    farther,
  ],
  [
    at(
      `(?:see|show)(?: me| us)? (?<what>(?:the |his |her )?(?:whole|entire|full|rest of the|all of the) [\\p{L}]+)(?: (?:he|she|it|they)(?: is|'s|'re| are) (?:in|on|at))?`,
    ),
    (bench, { what = '' }) =>
      AROUND.test(singular(bare(what).replace(/^(?:whole|entire|full|rest of the|all of the) /, '')))
        ? fromFarther(bench, what)
        : undefined,
  ],
  [
    at(
      `crop(?: (?:it|this|that|the picture|in|down|tight))* (?:(?:in)?to|on|around|so it is|so it's)(?: (?:just|only))* (?<what>[\\p{L}' ]+)`,
    ),
    cropTo,
  ],
  [
    at(
      `(?:only|just) (?:show|keep|have) (?<what>(?:his|her|its|the) (?:face|head|hands|upper body|head and shoulders|top half|torso))`,
    ),
    cropTo,
  ],
  [
    at(
      `(?:crop|cut|trim|slice|chop)(?: (?:off|out|away|down))? (?:a bit (?:of|off) )?(?<side>the (?:very )?(?:top|bottom|left|right|sides|edges?)(?: (?:${PART}|of it))*)(?: (?:off|out|away))?`,
    ),
    cropOff,
  ],
  [
    at(`(?:crop|cut)(?: out)? (?<what>(?:the|that|his|her) [\\p{L} ]+?)(?: out(?: of (?:it|the (?:frame|picture|shot)))?)?`),
    (bench, { what = '' }) => (findSubjects(bench, what).length > 0 ? (remove(bench, what, 'remove') ?? true) : undefined),
  ],
  [
    at(
      '(?:turn|rotate|flip|put|lay|tip|make) (?<it>it|this|that|the (?:whole )?(?:picture|image|page|canvas|paper|format|thing)) (?:sideways|on (?:its|the) side|90 degrees|(?:by )?ninety degrees|to landscape|to portrait)(?:,? (?<how>(?:so|to) .+))?',
    ),
    onItsSide,
  ],
  [
    at(
      '(?:turn|rotate) (?<it>it|this|that|the (?:picture|image|page|canvas))(?:,? (?<how>(?:so|to|and make) .*\\b(?:wide|wider|tall|taller|landscape|portrait|vertical|horizontal)\\b.*))',
    ),
    onItsSide,
  ],
  [
    at(
      "(?:(?:(?:it|this|that) )?(?:needs? to (?:be|work|fit)|has to (?:be|work|fit)|should (?:be|work|fit)|must be|will be|is|it's)|make it(?: (?:work|fit))?|do it|turn it|get it|have it|use it|format it|resize it|size it|change it|i need it|i want it)?(?: ?(?:for|as|to fit|into|to|like|on|in))? ?(?:an? |my |our |the )?(?<what>(?:(?:wide|long|tall|square|web|website|site|email|facebook|fb|twitter|x|linkedin|youtube|etsy|instagram|insta|ig|snapchat|tiktok|whatsapp|blog|channel|profile|phone) )*(?:story|stories|reels?|banner|header|cover photo|cover image|hero image|thumbnail|slide|slideshow|powerpoint|presentation|profile (?:picture|pic|photo)|avatar|bookmark|tiktok|reel|shorts))(?: (?:size|sized|format|shape|shaped|dimensions|post|picture|image|size please))?(?: (?:for|on|of|at|to go|across) .+)?",
    ),
    asFormat,
  ],
  [
    at(
      "(?:(?:simplify|declutter|strip|pare|clean up)(?: (?:it|this|that|everything|things|the (?:design|picture|image|drawing|whole thing|shapes?|details?|scene|composition|look)))?(?: (?:down|back|up|right down|a (?:bit|lot|little)|more|way down|all))*(?: (?:for|so) .+)?|(?:make it |keep it |much |a (?:bit|lot) |way |far |even |more )*(?:simple|simpler|simplified|plainer|less (?:fussy|complicated|complex|intricate|detailed|ornate|fancy))(?: (?:please|design|shapes|drawing))?|(?:it |this |that )?(?:is |it's |looks )?(?:way |far |a bit |much |still )*too (?:much detail|many details|detailed|fussy|complicated|complex|intricate|fancy|ornate)(?: (?:for|to|in|on) .+)?|(?:less|fewer|not so (?:many|much)) (?:fine |small |tiny |little )?details?|less stuff(?: in (?:it|there|the .+))?|fewer (?:things|elements|objects)(?: in it)?|strip (?:it )?(?:back|down) .*)(?:,? like (?:an? )?(?<like>[\\p{L}' ]+))?",
    ),
    simple,
  ],
  [
    at(
      `(?:(?:make|do|draw|turn|have|keep|give) (?:it|me|this|that) )?(?:(?:as|in|into|to|be|like|with) )*(?:${ONLY} )*(?:an? |the |its )?(?:${ONLY} )*(?:(?<colour>black|white|grey|blue|red|gold|brown|green|sepia) )?(?:(?:simple|clean|bare|thin|plain|single) )*(?:outlines?|outline drawing|line ?art|line ?work|contours?|outlined)(?: (?:drawing|version|style))?(?: ${ONLY})?(?:,? (?:and )?(?:no|without) (?:fill|colou?r|shading|filling).*)?(?:,? (?:like|as) (?:an?|in|for) .+)?`,
    ),
    lined,
  ],
  [
    at(
      `(?:no|without|remove|lose|drop|skip|take (?:out|off|away)|get rid of|less|ditch|leave out) (?:all )?(?:of )?(?:the |any )?(?:shading|cross-?hatching|hatching|gradients?|3d shading)(?: (?:completely|entirely|altogether|at all|off|out))?,? (?:and )?(?:${ONLY} )+(?:(?:have|keep|leave|use) )?(?:the |an? )?(?:black )?(?:outlines?|lines?|line ?art|contours?)`,
    ),
    lined,
  ],
  [
    at(
      `(?:no|without|remove|lose|drop|skip|take (?:out|off|away)|get rid of|ditch|leave out) (?:all )?(?:of )?(?:the |any )?(?<what>shading|cross-?hatching|hatching|gradients?|3d shading)(?: (?:completely|entirely|altogether|at all|off|out))?|(?:take|leave) the (?:shading|gradients?) (?:out|off|away)(?: completely| entirely)?`,
    ),
    unshaded,
  ],
  [
    at(
      '(?:(?:can|could|should) it be |make (?:it|this|that|everything) |it should be |i want (?:it|a) |be |have it )?(?:a (?:bit|lot|little) |much |more |even |all |way |look |look more )*(?:flat|flatter|flattened|two-dimensional|2d|less 3d|not (?:so )?3d|less three-dimensional)(?: (?:look|style|design|and simple))?(?:,? (?:more )?(?:like|as) (?:an? )?(?<icon>(?:app |web )?(?:icon|logo|sticker|emoji|sign|badge|stamp|infographic|map|diagram))s?)?',
    ),
    flat,
  ],
  [at('(?:make (?:it|this) )?(?:look )?(?:more )?(?:like|as) an? (?:simple |flat |app )*(?<icon>icon|emoji|pictogram)'), flat],
];

/** Undefined where the clause is of no layout. */
export function layout(bench: Workbench, clause: string): Outcome {
  if (/["“”\uE000]/.test(clause)) return undefined;
  for (const [pattern, way] of WAYS) {
    const found = pattern.exec(clause);
    const done = found ? way(bench, { ...found.groups, all: found[0] }) : undefined;
    if (done !== undefined) return done;
  }
  return undefined;
}
