/** The media that the built-in painter paints in, and the words that ask for each. Data for `finishOf`. */

export const FINISHES = [
  'watercolour',
  'gouache',
  'oil',
  'ink-wash',
  'linocut',
  'papercut',
  'pixel-art',
  'flat-vector',
  'low-poly',
] as const;
export type FinishName = (typeof FINISHES)[number];

/** As a person would write it, and as a fact says it. */
export const FINISH_LABELS: Readonly<Record<FinishName, string>> = {
  watercolour: 'watercolor',
  gouache: 'gouache',
  oil: 'oil painting',
  'ink-wash': 'ink and wash',
  linocut: 'linocut',
  papercut: 'papercut',
  'pixel-art': 'pixel art',
  'flat-vector': 'flat vector illustration',
  'low-poly': 'low poly',
};

/** First match wins. */
const WORDS: readonly (readonly [FinishName, RegExp])[] = [
  ['low-poly', /\blow[ -]?poly|\bpolygon(?:al)? (?:art|style)\b|\bfacett?ed (?:art|style|illustration)\b/],
  ['pixel-art', /\bpixel|\b(?:8|16|32)[ -]?bit\b|\bsprite art\b/],
  ['linocut', /\blino|\bwood ?(?:cut|block)|\bwood engraving\b|\bblock print|\bengraving\b|\betching\b|\bscratchboard\b/],
  [
    'papercut',
    /\bpaper[ -]?(?:cut|craft|art\b)|\bpaper\b.*\b(?:cut|layer)|\bcut[ -]?outs?\b|\blayered paper\b|\bcut paper\b|\bkirigami\b|^paper$/,
  ],
  ['ink-wash', /\bink\b|\bsumi|\bbrush painting\b|\bshan ?shui\b/],
  ['watercolour', /\bwater ?colou?r|\baquarelle?/],
  ['gouache', /\bgouache|\btempera\b|\bpicture ?book\b|\bstory ?book\b|\bchildren'?s? book\b|\bcasein\b/],
  [
    'oil',
    /\boils?\b|\bimpasto\b|\bacrylics?\b|\bpalette knife\b|\bimpressionis|\bthick paint\b|\bbrush ?strokes?\b|\bon canvas\b/,
  ],
  ['flat-vector', /\bvector|\bflat\b|\bscreen ?-?print|\bsilk ?-?screen|\brisograph|\bsvg\b/],
];

/** The finish that words for a medium, a style or a texture ask for. */
export const finishOf = (words: string): FinishName | undefined =>
  WORDS.find(([, pattern]) => pattern.test(words.toLowerCase()))?.[0];

/** Media whose light the painter's scenes have without a finish. */
export const isPhotographic = (words: string): boolean =>
  /\bphoto|\bcinematic\b|\brender|\bcgi\b|\bfilm\b|\bunreal\b|\boctane\b|\b3-?d\b|\brealis|\bhyper ?-?real|\blifelike\b|\bsnapshot\b|\bpolaroid\b|\bmacro\b/.test(
    words.toLowerCase(),
  );

/** Words for a painted or drawn picture that leave open which medium, or name one that has no finish of its own. */
export const isPainted = (words: string): boolean =>
  /\bpainting\b|\b(?:travel|tourism|railway) poster\b|\billustration\b|\bdrawing\b|\bpainterly\b|\bmural\b|\bfresco\b|\bcartoon|\bcomic\b|\banime\b|\bmanga\b|\bsketch|\bpastel\b|\bcrayon\b|\bpencil\b|\bcharcoal\b|\bchalk\b|\bfairy ?-?tale\b|\bconcept art\b|\bdigital art/.test(
    words.toLowerCase(),
  );

/** Media by name that the painter has no finish for; a picture in another is told so. */
export const isOtherMedium = (words: string): boolean =>
  /\bphoto|\bpolaroid\b|\brender|\bcgi\b|\boctane\b|\bunreal\b|\bpencil\b|\bcharcoal\b|\bpastel\b|\bcrayon\b|\bchalk\b|\bmosaic\b|\bstained glass\b|\bembroider|\bneedle|\bclaymation\b|\borigami\b|\bfresco\b|\bgraffiti\b|\bcollage\b|\blow poly\b|\banime\b|\bmanga\b|\bcomic|\bblueprint\b|\bukiyo|\bcross-?stitch\b|\bsculpture\b|\btapestry\b/.test(
    words.toLowerCase(),
  );
