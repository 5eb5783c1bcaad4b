/**
 * How the page is laid out, whatever is on it: room for words, one half in one colour and the other in another, more of the sky, a crop, a
 * story or a banner, turned on its side, a plainer drawing, outlines alone (R50). No word of it names a thing that comes in.
 */
import { singular } from '@atelier/lexicon';
import { bare, findSubjects } from './find.ts';
import {
  AROUND,
  aboutFace,
  around,
  asFormat,
  cropOff,
  cropTo,
  farther,
  filled,
  flat,
  fromFarther,
  halves,
  lessMore,
  lined,
  lowered,
  mirror,
  moreOf,
  onItsSide,
  room,
  simple,
  unshaded,
  type Way,
} from './laying-out.ts';
import type { Outcome } from './outcome.ts';
import { remove } from './remove.ts';
import type { Workbench } from './workbench.ts';

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
