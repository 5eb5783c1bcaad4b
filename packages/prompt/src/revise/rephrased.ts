/** The same wish in words that the forms know: "warm it up" is "warmer", "can it look up" is "it should look up". */
import { LOOKS, singular, wordNet } from '@atelier/lexicon';
import { read } from '../read/read.ts';
import { findSubjects, focusOf } from './find.ts';
import { LOOK_STEPS } from './ladders.ts';
import { isColour } from './predicate.ts';
import type { Workbench } from './workbench.ts';

const WHOLE =
  '(?:it|this|that|things|everything|the (?:whole )?(?:picture|image|scene|thing|photo|foreground|background|look|colou?rs?|light(?:ing)?|mood|palette))';

/** What is done to a picture, by the direction it takes. */
const DONE: readonly [string, string][] = [
  ['warm(?: up)?', 'warmer'],
  ['cool(?: down| off)?', 'cooler'],
  ['(?:brighten|light|lighten|lift)(?: up)?', 'brighter'],
  ['(?:darken|dim)(?: down)?', 'darker'],
  ['(?:liven|spice|jazz|punch|pep|saturate)(?: up)?', 'more colourful'],
  ['(?:tone|desaturate|mute|dull)(?: down)?', 'less colourful'],
  ['soften(?: up)?', 'softer'],
  ['sharpen(?: up)?', 'sharper'],
  ['(?:simplify|declutter|clean|tidy)(?: up)?', 'simpler'],
];
const VERBS: readonly [RegExp, string][] = DONE.map(([verb, step]) => {
  const [stem = '', particle = ''] = verb.split(/(?=\(\?: )/);
  return [new RegExp(`^${stem}(?:${particle ? `${particle} ${WHOLE}| ${WHOLE}${particle}` : ` ${WHOLE}`})$`, 'i'), step];
});

/** What is turned up or down, and the words for either. */
const DIALS: readonly [RegExp, string, string][] = [
  [/^contrast$/i, 'more contrast', 'softer'],
  [/^(?:colou?rs?|saturation|vibrancy)$/i, 'more colourful', 'less colourful'],
  [/^(?:brightness|lights?|exposure)$/i, 'brighter', 'darker'],
  [/^(?:warmth|temperature)$/i, 'warmer', 'cooler'],
  [/^(?:drama|mood)$/i, 'more dramatic', 'less dramatic'],
  [/^details?$/i, 'more detail', 'less detail'],
  [/^clutter$/i, 'busier', 'less cluttered'],
];
const UP =
  /^(?:(?:bump|crank|turn|dial|push|amp|pump) up|boost|increase|raise|up|(?:a )?bit more|some more|much more|way more) (?:the )?([\p{L}]+)(?: up)?$/iu;
const DOWN =
  /^(?:(?:turn|dial|bring|take|tone) down|reduce|lower|decrease|cut|(?:a )?bit less|much less|way less) (?:the )?([\p{L}]+)(?: down)?$/iu;
function dialled(clause: string): string | undefined {
  const up = UP.exec(clause)?.[1];
  const what = up ?? DOWN.exec(clause)?.[1];
  const dial = what === undefined ? undefined : DIALS.find(([name]) => name.test(what));
  return dial?.[up ? 1 : 2];
}

const STEPS_OF_PARTS =
  /^(?:(?:it|this|that|the (?:light(?:ing)?|lights|colou?rs?|picture|image|scene|whole thing|mood|vibe)) )?(?:is |are |looks? |feels? |seems? )?(?:still |just )*(too [\p{L}]+|not [\p{L}]+ enough)$/iu;

/** Pairs tried in order, each at most once. */
const FORMS: readonly [RegExp, string][] = [
  [
    /^(?:i(?:'d| would) (?:rather|prefer(?: it)?(?: if)?)|rather|better(?: if)?) (he|she|it|they|(?:the|my|his|her) [\p{L} ]+?) (?:wore|was wearing|were wearing) (.+?)(?: (?:than|instead of|rather than|and not) .+)?$/iu,
    '$1 should wear $2',
  ],
  [
    /^(?:i(?:'d| would) (?:rather|prefer(?: it)?(?: if)?)|rather|better(?: if)?) (he|she|it|they|(?:the|my|his|her) [\p{L} ]+?) (?:was|were) (.+?)(?: (?:than|instead of|rather than|and not) .+)?$/iu,
    '$1 should be $2',
  ],
  [
    /^(?:i(?:'d| would) (?:rather|prefer(?: it)?(?: if)?)|rather|better(?: if)?) (he|she|it|they|(?:the|my|his|her) [\p{L} ]+?) had (.+?)(?: (?:than|instead of|rather than|and not) .+)?$/iu,
    '$1 should have $2',
  ],
  [/\bblack (?:n|'n'|&) white\b/iu, 'black and white'],
  [/^(?:make it )?(?:more )?(wind|rain|snow|fogg|cloud|storm|mist|sunn)ier$/iu, '$1y weather'],
  [/^(?:add |put |and )?(an? [\p{L} ]+?) (?:far away|far off|way back|far in the back)$/iu, 'add $1 in the distance'],
  [
    /^(make|have|let) (him|her|them|the (?!picture|image|scene)[\p{L} ]+?) (?:look|seem|appear|feel) (?!like\b|as\b|at\b|up\b|down\b|into\b|away\b|out\b|over\b|to\b|left\b|right\b|back\b|through\b)/iu,
    '$1 $2 ',
  ],
  [
    /^(.+?) (?:would|might|could) (?:be|look) (?:much |even |so much )?(?:nicer|better|good|great|cool|nice|lovely|perfect|cute|fun)$/iu,
    '$1',
  ],
  [/^((?:an?|some|two|three|four|five) [\p{L} ]+?|somebody|someone) (?:should|could|must) be (?=\p{L}+ing\b)/iu, 'add $1 '],
  [
    /^(?:an?|another|the same|the) (?:version|one|picture|image|variation)(?:,? but)? (?:with|where there (?:is|are)|having) (?=\p{L})/iu,
    'with ',
  ],
  [/^(?:there(?:'s| is) )?too much (fog|mist|haze|smoke|snow|rain|wind|light|shadow|noise|clutter|grain|glow)$/iu, 'less $1'],
  [/^i (?:liked|like|preferred|prefer) (?:it|that|this)(?: (?:better|more))? without (?=\p{L})/iu, 'remove '],
  [/^(?:not (?:so|that|as|too) much|a (?:little|bit) less|not as much) (?=\p{L})/iu, 'less '],
  [/^(?:should|must|needs? to|has to|ought to) (?=(?:be|look|feel) )/iu, 'it should '],
  [
    /^(?:(?:go|come|switch|change|turn|get|bring|put|take)(?: (?:it|this|us))? )?back (?:in)?to (?:an? |the )?(?:normal |regular |ordinary |real )?(photo(?:graph)?|[\p{L} ]*(?:painting|drawing|sketch|watercolou?r|cartoon|anime|comic))(?: (?:look|style|version))?$/iu,
    'make it a $1',
  ],
  [/^(?:(?:go|come|switch|change|turn|get|bring|put|take)(?: (?:it|this|us))? )?back to (?=(?:the )?\p{L})/iu, 'back to '],
  [
    /^(?:make |let |have |show |draw |do )?(?:(?:it|that|this|them|there) )?(?:be )?(two|three|four|five|six|seven|eight|nine|ten|\d+) of (?:them|it|these|those|him|her)$/iu,
    '$1',
  ],
  [
    /^(?:in (?:an? )?)?(\p{L}+) style,? (?:like |as )?(?:for|in|from) (an? [\p{L}'’ ]*(?:book|magazine|comic|show|film|movie|game|poster))$/iu,
    'like $2 $1',
  ],
  [/^(he|she|they|(?:the|my|his|her) [\p{L} ]+?) needs? (?=an?\b|some\b|two\b)/iu, 'give $1 '],
  [/^to (?:look|feel) (?=like\b|more\b|less\b)/iu, 'make it look '],
  [/^make (it|this|that) an? ([\p{L}]+(?: [\p{L}]+)?) one$/iu, 'make $1 $2'],
  [/^(?:photograph|shoot|draw|paint|show|film) (?:it|this|that) (?=from )/iu, ''],
  [/^like (?=in (?:his|her|their) )/iu, ''],
  [/ from (?:whatever|what) (?:it is|they are|colou?r it is)(?: now| already)? to /iu, ' to '],
  [
    /^(?:make|turn|change) (?:it|this|that|the picture) (?:in)?(?:to )?an? ([\p{L} -]+?) (?:thing|sort of thing|kind of thing|piece|version|look)$/iu,
    'in $1 style',
  ],
  [
    /^make (?:it|this|that) look like (?=(?:an? )?(?:oil|acrylic|watercolou?r|gouache|pastel|pencil|charcoal|ink) )/iu,
    'make it ',
  ],
  [/^(?:put|place|have) (?!it\b|him\b|her\b|them\b|the\b)(.+?) (?:in front|at the front)$/iu, 'add $1 in front'],
  [/^(?:an? )?lower (?:angle|camera|viewpoint|view)$/iu, 'low angle'],
  [/^(?:an? )?higher (?:angle|camera|viewpoint|view)$/iu, 'high angle'],
  [
    /^(?=(?:hair|eyes?|face|mouth|nose|ears?|tail|fur|wings?|legs?|arms?|hands?|beard|teeth|horns?|mane|claws|beak|feathers|skin|smile) (?:should|must|could|needs? to) )/iu,
    'the ',
  ],
  [
    /^(?:put|place|add|have|with|and) (?!it\b|him\b|her\b|them\b|the\b)(.+?) (?:behind|at the back|in the back)$/iu,
    'add $1 in the background',
  ],
  [/^(?!it\b|him\b|her\b|them\b|the\b|from\b)((?:an? )?[\p{L}]+(?: [\p{L}]+)?) behind$/iu, 'add $1 in the background'],
  [/^(?:as if|like|looks? like) (?:it(?:'s| is| was| were) )?from (an? .+)$/iu, 'like $1'],
  [/^(?:can|could|may|would|should|shall) (he|she|they|the [\p{L} ]+?) (?:be|look) (?=\p{L})/iu, '$1 should be '],
  [/^not (?:so|too|that|as|quite so) (?!many\b|much\b)([\p{L}]+)$/iu, 'less $1'],
  [
    /^(?:(?:it|this) (?:should |must )?|make (?:it|this) )?look (more|less) (?=[\p{L}-]+(?:ing|ed|y|ful|ous|ive|able|ic|al)$)/iu,
    '$1 ',
  ],
  [
    /^(?:for|as|on) (?:an? |my |the )?(?:phone|mobile|iphone|cell ?phone)(?: (?:screen|background|wallpaper))?$/iu,
    'phone wallpaper',
  ],
  [
    /^(?:for|as|on) (?:an? |my |the )?(?:desktop|computer|laptop|monitor|pc)(?: (?:screen|background|wallpaper))?$/iu,
    'desktop wallpaper',
  ],
  [
    /^(?:an? |the )?more ([\p{L}-]+) (sky|clouds|sea|waves|water|ground|background|light|trees?|mountains?|hills?)$/iu,
    'make the $2 $1',
  ],
  [
    /^(?:can|could|may|would|should|shall) (it|he|she|they|the [\p{L} ]+?) (?=\p{L}+)(?!be\b|have\b|get\b)(?=(?:look|face|sit|stand|lie|walk|run|jump|fly|smile|laugh|wear|hold|carry|dance|sleep|swim|play|read|eat|drink|turn|point|wave|sing|lean|watch|ride|kneel|bow)\b)/iu,
    '$1 should ',
  ],
  [/^(?:what if )?there (?:were|was|are|is|should be) (\p{L}+|\d+) of (?:them|it|those)$/iu, '$1'],
  [/^zoom (in|out) .*\b(?:lots?|much|more|way|little|bit|far)$/iu, 'zoom $1'],
  [/^(?:add |use |with )?(?:some )?(?:more|extra) colou?rs?$/iu, 'more colourful'],
  [
    /^(?:add |give it |with |some )*(?:more |extra |a (?:bit|lot) more )(?:energy|life|movement|motion|action|excitement)(?: to it)?$/iu,
    'more dynamic',
  ],
  [/^(?:back (?:up|off|away)|step back|pull (?:back|away)|move (?:the camera )?back)$/iu, 'zoom out'],
  [/^fill the (?:frame|picture|image|screen)(?: with .+)?$/iu, 'zoom in'],
  [
    /^(?:make it|let it|make this) (?:really )?pop$|^add (?:some |a bit of |more )?(?:life|energy)(?: to (?:it|this))?$/iu,
    'more colourful',
  ],
  [
    /^(?:make|have|let) (?:it|this) look (hand[- ]drawn|hand[- ]painted|painted|drawn|sketched|handmade|embroidered|knitted)$/iu,
    'in a $1 style',
  ],
  [
    /^(?:for|as) (an? (?:book|album|magazine|record) cover|an? (?:poster|postcard|greeting card|stamp))$/iu,
    'make it look like $1',
  ],
  [
    /^(?:turn|have|get|make) (.+?) (?:to )?(?:face|facing) (left|right|us|me|the camera|away|forwards?|the (?:left|right))$/iu,
    '$1 should face $2',
  ],
  [/^(?:age|weather) (?=the |it$|him$|her$)(.+)$/iu, 'make $1 old'],
  [
    /^(?:he|she|they|it|the [\p{L} ]+?) (?:should|must|does|do|need)(?:n't| not) (?:have|wear|be (?:wearing|holding|carrying)|hold|carry|need) (?:an? |any )?(.+)$/iu,
    'no $1',
  ],
  [
    /^(?:add |put |place |have |with )?((?:an?|two|three|some) (?:(?!with\b)[\p{L}-]+ )+)with ((?:an?|some|two|three) [\p{L} -]+?|[\p{L}-]+s) (on|in|over|inside|under|beside|next to|behind) (?:it|them)$/iu,
    'add $2 $3 $1',
  ],
  [
    /^(?:the |an? )?([\p{L} ]+?) (?:was|were|looked)(?: (?:much |way |so much )?(?:better|nicer|prettier|cooler))?$/iu,
    'make it $1',
  ],
  [/^shrink (.+)$/iu, 'make $1 smaller'],
  [/^(?:close|shut) (his|her|its|their|the [\p{L}]+'s) (eyes|mouth)$/iu, 'make $1 $2 closed'],
  [/^open (his|her|its|their|the [\p{L}]+'s) (eyes|mouth)$/iu, 'make $1 $2 open'],
  [/^(?:turn|switch) (it|them|that|him|her|the (?!lights?\b|lamps?\b)[\p{L} ]+?) on$/iu, 'make $1 lit'],
  [/^(?:turn|switch) (it|them|that|the (?!lights?\b|lamps?\b)[\p{L} ]+?) off$/iu, 'make $1 unlit'],
  [/^(?:give|show|send|get) (?:it|this|that) to (?:me|us) (?=(?:in|as|at) )/iu, 'make it '],
  [/^the ((?:far )?(?:left|right)(?: side)?)$/iu, 'on the $1'],
  [
    /^(?:make|do|have|use) (?:it|this|that) (?:like|as|into|for) (?:an? |my )?(?=(?:phone|mobile|desktop) (?:wallpaper|background)\b)/iu,
    '',
  ],
  [/^(?:enlarge|grow|blow up) (?=the |it$|him$|her$)(.+)$/iu, 'make $1 bigger'],
  [
    /^crop (?:it |this |that )?(?:(?:in)?to (?:an? )?|as an? )?(?=\p{L}+(?: format)?$|\d)(?!in\b|out\b|closer\b|tighter\b)/iu,
    '',
  ],
  [
    /^(?:do|make|paint|draw|have|render) (?:it|this|that) (?:like|as|how|the way) (.+?) (?:would|did|does|might)(?: (?:it|have|do|paint|draw|done|painted|drawn))*$/iu,
    'in the style of $1',
  ],
  [
    /^(?:like|as) (.+?) (?:would|did|might)(?: (?:have )?(?:do|paint|draw|done|painted|drawn)(?: it)?)?$/iu,
    'in the style of $1',
  ],
  [
    /^(?:seen |viewed |looking )?(?:straight |directly )?(?:from (?:the )?(?:top|overhead|up high|high up|directly above|up above)|down from above)$/iu,
    'from above',
  ],
  [/^(?:seen |viewed )?from (?:the )?(?:bottom|down below|ground level|underneath)$/iu, 'from below'],
  [/^(?:like |as )?(?:seen |viewed |shot )?from (?:(?:down )?(?:on|at) )?the (?:ground|floor)(?: up| level)?$/iu, 'low angle'],
  [/^(?:lift|blow away|burn off|get rid of|part) (?:the |all the )?(fog|mist|haze|clouds?|rain|storm)$/iu, 'remove the $1'],
  [/^(?:melt|sweep away|shovel) (?:the |all the )?(snow|ice|frost)$/iu, 'remove the $1'],
  [
    /^clear (?:up )?the (?:weather|sky|skies)$|^clear (?:it|the weather|the sky) up$|^(?:let|have) (?:it|the weather) clear(?: up)?$/iu,
    'clear weather',
  ],
  [/^(?:let|have|make) the sun (?:come out|shine)$|^bring (?:out the sun|the sun out)$/iu, 'make it sunny'],
  [/^wake (?:up (.+)|(.+?) up)$/iu, 'make $1$2 awake'],
  [/^(?:sit|put) (.+?) down$/iu, 'make $1 sit'],
  [/^stand (.+?) up$/iu, 'make $1 stand'],
  [
    /^(?:switch|turn|put) on (?:the |all the )?(?:lights?|lamps?)$|^(?:switch|turn|put) (?:the |all the )?(?:lights?|lamps?) on$/iu,
    'add lit windows',
  ],
  [
    /^(?:we|i|it|this) (?:really )?(?:need|needs|could do with|could use|want) (?=an?\b|some\b|more\b|two\b|three\b|\d)/iu,
    'add ',
  ],
  [
    /^(?:same|it|this|that|the same)(?: again)? (?:but )?(?:for|as|on) (?:a |my |the )?(?=(?:phone|mobile|desktop) (?:wallpaper|background)\b)/iu,
    '',
  ],
];

/** The clause as the forms know it. */
export function rephrased(bench: Workbench, clause: string): string {
  for (const [pattern, step] of VERBS) if (pattern.test(clause)) return step;
  const part = STEPS_OF_PARTS.exec(clause)?.[1]?.toLowerCase();
  const lacks = part && /^not (.+) enough$/.exec(part)?.[1];
  const step = [part, lacks && `more ${lacks}`, lacks && `${lacks}er`].find((each) => each && LOOK_STEPS.has(each));
  if (step) return step;
  const dial = dialled(clause);
  if (dial) return dial;
  const again = broughtBack(bench, clause);
  if (again) return again;
  const match = matching(bench, clause);
  if (match) return match;
  const one = anotherOne(bench, clause) ?? colourAgain(bench, clause);
  if (one) return one;
  let said = grownWith(clause);
  for (const [pattern, form] of FORMS) {
    const next = said.replace(pattern, form).replace(/\s+/g, ' ').trim();
    if (next !== said && next !== '') said = next;
  }
  const dressed = dressedIn(said);
  if (dressed) return dressed;
  return LOOKS.has(said.toLowerCase()) ? said.toLowerCase() : said;
}

/** "Her boots should match the coat": they are of its colour. */
function matching(bench: Workbench, clause: string): string | undefined {
  const { whose, what, other } =
    /^(?:make |have )?(?<whose>his|her|its|their|the) (?<what>[\p{L} ]+?) (?:should |must |could |to )?(?:match(?:es)?|go(?:es)? with|(?:be|have|is|are)? ?(?:in )?the same colou?r as) (?<other>(?:the|his|her|its|their) [\p{L} ]+?)(?:'s(?: colou?r)?)?$/iu.exec(
      clause,
    )?.groups ?? {};
  if (!whose || !what || !other) return undefined;
  const colour = findSubjects(bench, other)[0]?.attributes.find(({ kind, off }) => kind === 'color' && !off)?.value;
  return colour && `make ${whose.toLowerCase()} ${what} ${colour}`;
}

/** "Bring it back", of what was taken out last. */
function broughtBack({ brief }: Workbench, clause: string): string | undefined {
  const last = brief.absent.findLast(({ source, off }) => !off && source === 'edit')?.value.replace(/^no /, '');
  return last && /^(?:bring|put|get|give me) (?:it|them|that|those|him|her) back$/i.test(clause)
    ? `bring back the ${last}`
    : undefined;
}

/** "Bring the colour back", where the picture has none: what took it goes. */
function colourAgain({ brief }: Workbench, clause: string): string | undefined {
  const back =
    /^(?:bring|put|get|turn|give it|i want|have|add)(?: back)?(?: all)?(?: the| its| some)? colou?rs?(?: back)?(?: in| on)?$|^(?:make it |back )?(?:in(?:to)?|to) (?:full )?colou?r(?: again)?$/i;
  if (!back.test(clause)) return undefined;
  const grey = brief.look.find(
    ({ value, off }) => !off && /^(?:black[ -]and[ -]white|monochrom(?:e|atic)|gr[ae]yscale|sepia(?: tone)?)$/.test(value),
  );
  return grey && `lose the ${grey.value}`;
}

/** "A field of lavender" is a lavender field, a forest of birches a birch forest. */
const grownWith = (clause: string): string =>
  clause.replace(/\b(field|meadow|forest|wood|grove|orchard|garden) of (\p{L}+)$/iu, (whole, ground: string, plant: string) => {
    const name = `${singular(plant.toLowerCase())} ${ground.toLowerCase()}`;
    const [place] = read(`a ${name}`).setting;
    return wordNet(singular(plant.toLowerCase()))?.concrete === 'plant' && place?.value === name ? name : whole;
  });

/** "add a baby one", "another red one": of the kind that was spoken of. */
function anotherOne(bench: Workbench, clause: string): string | undefined {
  const found =
    /^(?:add|put in|include|give me|draw|i want|have|and) ((?:an?|another|two|three) (?:\p{L}+ ){1,3})ones?\b(.*)$/iu.exec(
      clause,
    );
  const focus = found && focusOf(bench);
  return focus ? `add ${found[1]}${focus.name}${found[2]}` : undefined;
}

/** "She should wear purple": her clothes are. */
function dressedIn(said: string): string | undefined {
  const { who, colour } =
    /^(?<who>he|she|they|the [\p{L} ]+?) (?:should|must|could|needs to|has to) (?:wear|be wearing|be dressed in|be in) (?:all |only )?(?<colour>[\p{L} ]+)$/iu.exec(
      said,
    )?.groups ?? {};
  if (!who || !colour || !isColour(colour.toLowerCase())) return undefined;
  return `give ${PRONOUNS[who.toLowerCase()] ?? who} ${colour} clothes`;
}
const PRONOUNS: Readonly<Record<string, string>> = { he: 'him', she: 'her', they: 'them' };
