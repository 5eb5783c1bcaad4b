/** Formats and cameras in everyday words: "a tall version for my phone", "lower the camera, like i'm standing in the water", "zoom in on the door" (R69). */
import { findSubjects } from '../find.ts';
import { formatOf } from '../format-of.ts';
import { at, type Meaning, own, partOf } from './meaning.ts';

const VERSION = at(
  '(?:(?:do|make|give me|i need|i want|we need|have|get(?: me)?|try|show me|need|paint) )?(?:it )?(?:an?|one|me an?) (?<shape>tall|taller|wide|wider|square|vertical|horizontal|narrow|upright|portrait|landscape|panoramic|long)?(?: (?<what>version|one|format|crop|copy|cut|variant|image|picture|wallpaper|background))?(?: (?:(?:that|which) (?:fits?|would fit|works? (?:on|for|as))|to fit|for|as|sized for|made for) (?<use>(?:(?:my|an?|the|our) )?[\\p{L} ]+?))?',
);
const ONE_THAT = at(
  '(?:(?:make|do|give me|i need|i want|we need) )?(?:me )?one (?:that (?:fits?|works (?:on|for|as))|to fit|for|as) (?<use>(?:my |an? |the |our )?[\\p{L} ]+)',
);
const SHAPE: Readonly<Record<string, string>> = {
  tall: '2:3',
  taller: '2:3',
  vertical: '2:3',
  upright: '2:3',
  portrait: '2:3',
  narrow: '9:16',
  wide: '16:9',
  wider: '16:9',
  horizontal: '3:2',
  landscape: '3:2',
  square: '1:1',
  panoramic: '21:9',
  long: '21:9',
};
const USES: readonly [RegExp, string][] = [
  [/\b(?:i?phone|mobile|cell|lock ?screen|story|stories|reel|tiktok)\b/i, '9:16'],
  [/\b(?:laptop|desktop|computer|monitor|tv|television|screen|pc|slide|presentation|youtube|zoom)\b/i, '16:9'],
  [/\b(?:tablet|ipad)\b/i, '3:4'],
  [/\b(?:banner|header|email signature)\b/i, '21:9'],
  [/\b(?:square|instagram|insta|profile|avatar|album|record|coaster)\b/i, '1:1'],
  [/\b(?:poster|book(?:mark)?|bookcover|book cover|pinterest|frame|a4|a3)\b/i, '2:3'],
];
const FEEL =
  "(?:like|as if|as though) (?:i'm|i am|i was|i were|we're|we are|we were|you're|you are|you were|someone(?:'s| is| was)|a (?:kid|cat|bird|mouse|bug|dog|ant|fish|person)(?:'s| is| was)?) (?<feel>(?:\\p{L}+ing|lying|right|up|down|high|in|on|inside|under|above) ?.*)";
const LOWER = at(
  `(?:(?:lower|drop|put|get|move|bring|take) (?:down )?the (?:camera|viewpoint|view|angle|perspective|point of view)(?: (?:down|lower|low|close to the (?:ground|floor|water)))*|the (?:camera|view|angle) (?:should be |could be )?(?:lower|low))(?: (?:down|a (?:bit|little|lot)|more|way down|right down))*(?:,? (?:so it (?:looks|feels) |and make it look )?${FEEL})?`,
);
const HIGHER = at(
  `(?:(?:raise|lift) the (?:camera|viewpoint|view|angle|perspective|point of view)(?: up)?|(?:put|move|bring|take|get) the (?:camera|view|angle) (?:up|higher)(?: up)?|the (?:camera|view|angle) (?:should be |could be )?(?:higher|high))(?: (?:up|a (?:bit|little|lot)|more|way up|right up))*(?:,? ${FEEL.replace('<feel>', '<feelUp>')})?`,
);
const TILT = at(
  '(?:tilt|point|angle|aim) the (?:camera|view) (?<way>up|down|upwards?|downwards?)(?: (?:a (?:bit|little)|more|slightly))?',
);
const AS_IF = at(`(?:(?:make it look|show it|do it|see it|have it|seen) )?${FEEL}`);
const INSIDE = at(
  '(?:(?:(?:can|could) (?:we|i|you) |let (?:us|me) |i want to |show (?:me )?|have (?:us|it) )?(?:look|see|view|watch|looking|seen|be)(?: (?:at )?(?:it|this|that|the scene|everything|out))? )?(?<from>(?:from (?:inside|within|underneath|under|behind|between|across)|through) (?:the |his |her |its |an? )[\\p{L} ]+)',
);
const ZOOM = at(
  '(?:zoom in(?:to)?(?: (?:more|closer|a (?:bit|little)))*(?: (?:on|to|at))?|(?:go|get|move|come|bring us|crop|step)(?: (?:in|much|a bit|right))* (?:closer|close|nearer|tight|in)(?: up)? (?:to|on)|close[- ]?up (?:of|on)|focus (?:in )?on|more of a close[- ]?up of) (?<what>(?:the|his|her|its|their) [\\p{L} ]+)',
);

export const asSeen: Meaning = ({ bench, said }) => {
  const { shape, what, use } = VERSION.exec(said)?.groups ?? {};
  const used = use && (USES.find(([pattern]) => pattern.test(use))?.[1] ?? formatOf(`for ${use}`));
  // "A tall lighthouse" and "a phone" are things.
  if ((what || (shape && used)) && (shape || used) && (!use || used)) {
    const aspect = used && !(shape === 'square') ? used : SHAPE[shape?.toLowerCase() ?? ''];
    if (aspect && (what !== undefined || used)) {
      bench.setAspect(aspect);
      return true;
    }
  }
  const fits = ONE_THAT.exec(said)?.groups?.use;
  const fit = fits && USES.find(([pattern]) => pattern.test(fits))?.[1];
  if (fit) {
    bench.setAspect(fit);
    return true;
  }
  const low = LOWER.exec(said);
  const high = low ? undefined : HIGHER.exec(said);
  const tilted = TILT.exec(said)?.groups?.way;
  if (low || high || tilted) {
    const down = low ? true : tilted ? /^up/i.test(tilted) : false;
    bench.setLook('angle', down ? 'low angle' : 'high angle');
    const feel = low?.groups?.feel ?? high?.groups?.feelUp;
    if (feel) bench.setLook('detail', `seen as if ${feel.toLowerCase()}`);
    return true;
  }
  const feel = AS_IF.exec(said)?.groups?.feel;
  if (
    feel &&
    /^(?:standing|lying|sitting|looking|kneeling|crouching|walking|flying|floating|swimming|peeking|peering|watching|hiding|up|down|high|in|on|inside|under|above|right)\b/i.test(
      feel,
    )
  ) {
    const low = feel.toLowerCase();
    bench.setLook(
      'angle',
      /\blooking down|\bflying|\bhigh|\babove|\bplane\b|\bbird/.test(low)
        ? 'from above'
        : /\blying|\bcrouching|\blooking up|\bkneeling|\bswimming|\bin the (?:water|grass)/.test(low)
          ? 'low angle'
          : `seen as if ${low}`,
    );
    if (!bench.brief.look.some(({ value }) => value === `seen as if ${low}`)) bench.setLook('detail', `seen as if ${low}`);
    return true;
  }
  const from = INSIDE.exec(said)?.groups?.from?.toLowerCase();
  if (
    from &&
    /^(?:from (?:inside|within|under|underneath|between)|through)/.test(from) &&
    /\b(?:look|see|view|seen|watch|from inside|from within)\b/i.test(said)
  ) {
    bench.setLook('angle', `seen ${from}`);
    return true;
  }
  const on = ZOOM.exec(said)?.groups?.what;
  if (on && !/^(?:the (?:picture|camera|viewer|scene|edge|left|right)|its? )$/i.test(on)) {
    // What the picture is of is seen closer by other forms.
    if (partOf(bench, on) || own(bench).some((each) => findSubjects(bench, on).includes(each))) return undefined;
    bench.setLook('shot', 'close-up');
    bench.setLook('composition', `close on ${on.toLowerCase().replace(/ (?:a (?:bit|little)|please|more)$/, '')}`);
    return true;
  }
  return undefined;
};
