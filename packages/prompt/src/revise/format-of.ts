/** The aspect that a format is known by: "square", "for youtube", "4x5". */
const FORMATS: Readonly<Record<string, string>> = {
  square: '1:1',
  'square format': '1:1',
  portrait: '2:3',
  'portrait format': '2:3',
  'portrait orientation': '2:3',
  'landscape orientation': '3:2',
  'portrait mode': '2:3',
  'landscape mode': '3:2',
  vertical: '2:3',
  'landscape format': '3:2',
  landscape: '3:2',
  horizontal: '3:2',
  upright: '2:3',
  widescreen: '16:9',
  'phone wallpaper': '9:16',
  'for instagram': '1:1',
  'for an instagram post': '1:1',
  'for my instagram': '1:1',
  'for a profile picture': '1:1',
  'as a profile picture': '1:1',
  'for my profile': '1:1',
  'for pinterest': '2:3',
  'for a banner': '21:9',
  'as a banner': '21:9',
  'for a facebook cover': '21:9',
  'for an instagram story': '9:16',
  'for instagram stories': '9:16',
  'for tiktok': '9:16',
  'for youtube': '16:9',
  'for a youtube thumbnail': '16:9',
  'desktop wallpaper': '16:9',
  panorama: '21:9',
  a4: '5:7',
  a5: '5:7',
  'a4 portrait': '5:7',
  'a5 portrait': '5:7',
  'a4 landscape': '7:5',
  'a5 landscape': '7:5',
};

/** "As a laptop wallpaper", "for my phone", "on the lock screen". */
const SCREEN =
  /^(?:(?:to use |i want it |use it )?(?:for|as|on|like) )?(?:an? |my |the |our )?(?:(?<tall>(?:vertical |portrait )?(?:(?:i ?)?phone|mobile|cell ?phone|smartphone|lock ?screen))|(?<wide>desktop|laptop|computer|pc|monitor|mac|macbook|tv|zoom|teams))(?:'s)?(?: (?:lock |home )?screen)?(?<paper> (?:wallpaper|background|backdrop|screen ?saver))?$/;
/** "Portrait format for my frame", "landscape orientation". */
const SHAPED =
  /^(?:in |as )?(?:an? )?(?<shape>square|portrait|landscape|vertical|horizontal|upright|widescreen|panoramic)(?<format> (?:format|orientation|mode|layout|aspect(?: ratio)?|crop|shape|picture|image|print))?(?: (?<why>(?:for|to fit|on|in) (?:an? |my |the |our )?[\p{L} ]+))?$/u;
const SHAPES: Readonly<Record<string, string>> = {
  square: '1:1',
  portrait: '2:3',
  vertical: '2:3',
  upright: '2:3',
  landscape: '3:2',
  horizontal: '3:2',
  widescreen: '16:9',
  panoramic: '21:9',
};
/** A town square in a village is no format. */
const USE =
  /^(?:for|to fit|on|in) (?:an? |my |the |our )?(?:\p{L}+ )?(?:instagram|insta|facebook|twitter|pinterest|tiktok|youtube|profile|avatar|print(?:ing)?|wall|frame|frames|phone|mobile|screen|desktop|laptop|blog|website|feed|post|story|album|album cover|book|paper|a4|a3|card|format|slide|presentation)(?: (?:post|story|feed|cover|picture|pic|page|screen))?$/u;

export function formatOf(said: string): string | undefined {
  const plain = said.trim().replace(/^(?:an?|in) /, '');
  const screen = SCREEN.exec(said.trim())?.groups;
  // "A laptop" is a thing; "for my laptop" and "laptop wallpaper" ask for its shape.
  if (screen && (screen.paper || /^(?:for|as|on) /.test(said.trim()))) return screen.tall ? '9:16' : '16:9';
  const shaped = SHAPED.exec(said.trim())?.groups;
  if (shaped?.shape && shaped.why && USE.test(shaped.why))
    return formatOf(shaped.why.replace(/^(?:to fit|on|in)/, 'for')) ?? SHAPES[shaped.shape];
  if (shaped?.shape && shaped.format && !(shaped.shape === 'landscape' && /picture|image|print/.test(shaped.format)))
    return SHAPES[shaped.shape];
  return FORMATS[plain] ?? /^(\d{1,2}[:x/]\d{1,2})$/.exec(plain)?.[1]?.replace(/[x/]/, ':');
}
