/** Few colours that belong together: a ground, three or four that carry the picture, and one accent that is used once or little. */
import type { Colour } from './artboard.ts';
import { blend, chroma, colourOf, lightness } from './tint.ts';

export interface Palette {
  ground: Colour;
  /** Dark to light or main to minor, three or four. */
  main: readonly Colour[];
  accent: Colour;
  /** Darkest: lines and weights. */
  ink: Colour;
}

/** ground, main…, accent, ink | words of mood */
const SETS: readonly (readonly [colours: string, words: string])[] = [
  [
    'e9e2d3 2f4858 5f7f8c a9bcbd c8553d 1e2a33',
    'melancholy sadness grief lonely loneliness solitude rain sorrow blue wistful longing loss',
  ],
  ['d9d6cf 4a4e69 7d7f9a b3aebd d08c60 22223b', 'melancholy dusk dream grief autumn evening bittersweet silence'],
  [
    'dfe6e4 16425b 2f6690 81a4b8 e0a458 0b2533',
    'calm deep blue peace serenity sea ocean water breath tranquil stillness sleep quiet',
  ],
  [
    'eef0ea 3e5f5a 7fa096 bfd0c0 d9725b 22332f',
    'terrazzo calm peace zen meditation balance breath stillness harmony nature healing',
  ],
  [
    'f4ead5 e4572e f3a712 2a9d8f e63f7a 29335c',
    'joy happiness playful dance party laughter celebration carnival fun summer energy',
  ],
  [
    'f7efe2 ef8354 f6bd60 84a59d 3d5a80 2b2d42',
    'terrazzo joy hope warmth morning friendship optimism love spring sunshine happiness delight',
  ],
  [
    'f3e9dc 9e2a2b c9583f e09f3e 0f4c5c 2b1a1a',
    'anger passion fire love desire heat rage war revolution courage strength power',
  ],
  ['efe6da b23a48 d97b66 f0c9a8 5b7b7a 3a1f2b', 'terrazzo love tenderness warmth intimacy desire romance affection heart'],
  [
    'ece7da 1b1b1e 6b6a66 b7b1a3 c1292e 0e0e10',
    'chaos order tension anger fear war silence death power strength conflict suprematist constructivist',
  ],
  [
    'f1ead8 d62828 1d1d1b e9b44c 1d5c96 161616',
    'bauhaus geometric geometry modern shapes design primary suprematist construct',
  ],
  ['eee8d5 355e3b 6f8f52 b9c08a d98324 1f2f21', 'growth life nature forest spring root hope garden renewal birth patience'],
  ['f2ecdf 5b7f5b 9dbf8f d9d7a4 e07a5f 2d3f35', 'growth spring hope youth renewal fresh beginning freedom'],
  [
    'e8dcc6 6b3f2a a4663f d0a26b 2f5d62 2c1a12',
    'cello wood sound earth time memory autumn history tradition warmth music age violin',
  ],
  ['e6dfd3 3d2b3d 7b4b5a c08a7e d9a441 1f151f', 'cello music night sound jazz song rhythm melody longing dream wine opera'],
  ['101a2b 1f3a5f 3e6d8e 9fc0c9 f0b45a e9e4d4', 'night dream sleep mystery space infinity deep wonder universe unconscious'],
  ['1a1620 4b2e4f 8a4f6d d08c7b f2c57c efe3d2', 'mystery dream night fear dread magic desire twilight anxiety unconscious'],
  [
    'f0efe9 8a8d8f b9bab7 d9d7d0 d9472b 1f2022',
    'silence emptiness minimal simplicity nothing void stillness breath snow winter pause',
  ],
  ['ede3cf 264653 2a9d8f e9c46a e76f51 182c35', 'journey travel adventure curiosity freedom map discovery wonder landscape'],
  [
    'e9ecec 33658a 86bbd8 c9dfe6 f26419 1d2f3d',
    'terrazzo freedom air flight wind motion speed movement sky future energy clarity',
  ],
  [
    'f5f0e6 2d3047 93827f bdc4a7 e0a100 1b1b2a',
    'time memory thought knowledge structure order reason logic balance idea mathematics',
  ],
  ['1c2438 3a4f78 6f86ab b9bfd0 e08a5f e8e4dc', 'melancholy sadness longing dusk grief loneliness solitude rain loss evening'],
  ['2a1d33 5c3a5f 98607a d3a08f f0b06a f3e4d6', 'melancholy longing bittersweet dream twilight desire romance'],
  [
    '0e2a3a 1f5468 4a8f9c a9d0cc f2b872 eaf1ec',
    'calm deep ocean sea peace serenity water sleep stillness tranquil quiet depth',
  ],
  [
    'f23d4f ff8a1f ffd23f 7a2fbf 1fb5a8 2a123f',
    'psychedelic sixties seventies trippy groovy hippie acid retro kaleidoscope hypnotic disco 60s 70s',
  ],
  [
    'ffb000 e5308c 3a1f8f 00a6a6 f4511e 22103a',
    'psychedelic sixties seventies trippy groovy hippie acid kaleidoscope hypnotic party disco 60s 70s',
  ],
  ['12262b 1f4a4a 2f6f68 8fae9a d9a94a f3e6c4', 'deco gatsby twenties luxury glamour elegance opulent emerald'],
  ['161a2e 26305a 3f4f86 a89fb8 dcae5a f4e8cf', 'deco gatsby twenties luxury glamour elegance opulent sapphire'],
  ['2b1420 5c2238 8f3a4f d7a08f e0b060 f6e6d2', 'deco gatsby twenties luxury glamour elegance opulent burgundy'],
  [
    'fff3dc ff4d6d ffb703 06a3b7 7b2cbf 1d1a3a',
    'joy chaos carnival celebration party laughter explosion colourful colorful playful energy dance festival',
  ],
  [
    'fdf0d5 f3722c f9c74f 43aa8b d62976 23233f',
    'joy chaos carnival celebration summer fun delight colourful colorful playful happiness',
  ],
  [
    'e7e3c4 2f4a2b 6f8f2f b7c24a 7a2a4a 16211a',
    'jealousy jealous envy envious greed resentment suspicion spite poison bitterness disgust',
  ],
  ['1b231a 3d5a2a 7f9f34 c3cf6a c2486a ece9d0', 'jealousy jealous envy envious resentment suspicion obsession poison'],
  [
    '17171c 3a2530 6f2a35 a8584f e2a45a ece0d2',
    'hatred hate rage fury wrath anger terror horror dread fear panic violence nightmare',
  ],
  [
    'e6dcd6 7a4a54 b08088 d6b3ae 4a6a78 2d1f28',
    'shame guilt regret embarrassment remorse apology vulnerability heartbreak tenderness',
  ],
  ['f4ecd8 7a1f2b c8962e e6c46a 2b3a67 241118', 'pride triumph victory glory honor honour majesty confidence ambition'],
  [
    'e4e2dc 8b8f8c b4b5ae cfcdc4 b98a5a 33363a',
    'boredom apathy indifference tiredness weariness monotony fatigue numbness monochrome grey',
  ],
  [
    'fff1d6 f2545b f5a623 2ec4b6 5b2a86 1f1a33',
    'excitement anticipation curiosity surprise enthusiasm thrill exhilaration euphoria ecstasy neon',
  ],
  [
    'f3ecdc 8a6a3f c79a5a e4c79a 4f7a6a 3a2a1c',
    'gratitude trust comfort contentment kindness belonging faith devotion grace thankfulness',
  ],
  [
    'e9e4ee 5b4b8a 8f7fb8 c4b7dc d98a5a 2a2244',
    'confusion doubt wonder awe mystery reverie enchantment imagination whimsy spirituality',
  ],
  ['ffe3c2 f2784b f5a05a f7c98a 8a3f6b 43203f', 'sunset dusk evening glow warm summer ember'],
  [
    'f8f1ec e8a9a4 a9cfc8 f3d6a0 8f7fb0 5b5570',
    'terrazzo pastel soft gentle baby candy blossom sweetness innocence tenderness',
  ],
  ['f2e6d0 8f3b1f c8752e dba648 4a5a3a 33200f', 'terrazzo autumn harvest october rust earth earthy terracotta clay desert'],
  ['f3e6c8 12355b 1b8a8f d7263d f4a62a 14110f', 'jazz blues swing bebop concert band rhythm music saxophone funk soul'],
  [
    'efe2cb 6b2f1d a8572e d9a566 1f4a5c 26120d',
    'cello violin viola bass chamber symphony sonata piano orchestra string song melody sound wood',
  ],
  ['15202b 2f5d73 e4572e 8fb3b0 f2b84b f4ecd8', 'jazz night midnight blues train express concert nocturne'],
  ['1a1033 3b1f6b e0218a 00c2d1 f7e04b f4ecff', 'neon cyberpunk electric synthwave vaporwave rave'],
  // What has faded in the sun: brown ink, apricot, old paper.
  [
    'f0e2c8 8a4f35 cf8a58 e9c08c 5c7f7c 43291e',
    'nostalgia nostalgic memory memories childhood vintage old wistful grandmother grandparents',
  ],
  [
    'f4e6d2 a8574f d9936f efcb9a 4f7280 46303a',
    'nostalgia nostalgic memory memories childhood summer homesick wistful reunion polaroid',
  ],
  ['ece3da 4c6a86 8da7bd cfd8dc b7794f 263746', 'rain raindrops drizzle showers sound lullaby window'],
  ['f3ead6 1d4e89 d7402d f2b134 6b3f87 17151c', 'kandinsky music symphony improvisation imagination curiosity thoughts ideas'],
  ['efe3cf 23395b b8433a e0a03c 3f7f78 1c1620', 'kandinsky symphony lyrical'],
  ['f8f0d4 e8b931 f2d35e f7e6a4 5d8a4a 4a3b12', 'lemon lemons citrus zest sour sunshine'],
  ['f1ece0 7c7263 a89b86 cfc4ae a1543a 2f2a25', 'wabi sabi imperfection patina weathered clay zen linen'],
  ['f3e9f7 9fd8ef c3b4f0 f4b6da f8e6a8 5a5470', 'holographic iridescent iridescence pearlescent'],
  ['0f1230 2b2f77 6a4fb3 c58fd8 f2c56b ece6ff', 'cosmic cosmos galaxy stars universe space nebula starlight'],
  ['1b1440 5a2fc2 ff3d81 22c7e8 ffe14a f6f1ff', 'electric lightning voltage energy neon'],
] as const;

const PALETTES = SETS.map(([colours, words]): Palette & { words: ReadonlySet<string> } => {
  const [ground, ...rest] = colours.split(' ').map(colourOf) as [Colour, ...Colour[]];
  const ink = rest[rest.length - 1]!;
  const accent = rest[rest.length - 2]!;
  return { ground, main: rest.slice(0, -2), accent, ink, words: new Set(words.split(' ')) };
});

/** The same family by night: its darkest is the ground, its palest the ink. */
export function deepened(palette: Palette): Palette {
  if (lightness(palette.ground) < 0.35) return palette;
  const night: Colour = [0.035, 0.05, 0.1];
  return {
    ground: blend(palette.ink, night, 0.35),
    main: palette.main.map((c) => (lightness(c) < 0.22 ? blend(c, palette.ground, 0.2) : c)),
    accent: lightness(palette.accent) < 0.4 ? blend(palette.accent, [1, 0.96, 0.88], 0.6) : palette.accent,
    ink: blend(palette.ground, [1, 0.97, 0.9], 0.3),
  };
}

/** The set with most of the words; among equals `roll` 0 … 1 decides. */
export function moodPalette(words: ReadonlySet<string>, roll: number): Palette {
  const scores = PALETTES.map((p) => [...p.words].filter((w) => words.has(w)).length);
  const best = Math.max(...scores);
  const fit = PALETTES.filter((_, i) => scores[i] === best);
  return fit[Math.floor(roll * fit.length)]!;
}

/** Colours a person named, completed to a palette: theirs carry the picture, tints and shades of theirs do the rest. */
export function palettesOf(named: readonly Colour[], fallback: Palette): Palette {
  if (named.length === 0) return fallback;
  const bright = [...named].sort((a, b) => lightness(b) - lightness(a));
  const lightest = bright[0]!;
  const darkest = bright[bright.length - 1]!;
  const paper: Colour = [0.945, 0.925, 0.88];
  const ground = lightness(lightest) > 0.72 ? lightest : named.length === 1 ? blend(lightest, paper, 0.82) : paper;
  const rest = named.filter((c) => c !== ground);
  const ink = lightness(darkest) < 0.3 ? darkest : blend(darkest, [0.06, 0.06, 0.09], 0.72);
  const strongest = [...rest].sort((a, b) => chroma(b) - chroma(a))[0] ?? fallback.accent;
  // One colour gives a family of its own; several stay as they were said.
  const main =
    rest.length === 0
      ? [blend(ground, ink, 0.7), blend(ground, ink, 0.4), blend(ground, ink, 0.18)]
      : rest.length === 1
        ? [blend(rest[0]!, ink, 0.35), rest[0]!, blend(rest[0]!, ground, 0.5)]
        : rest.length === 2
          ? [...rest, blend(rest[0]!, ground, 0.6)]
          : rest;
  return { ground, main, accent: strongest, ink };
}

/** A palette on the ground that was said: what would not be seen against it is drawn in the ground's opposite. */
export function onGround(palette: Palette, ground: Colour): Palette {
  const dark = lightness(ground) < 0.45;
  const ink: Colour = dark ? [0.95, 0.93, 0.88] : [0.08, 0.08, 0.11];
  const seen = (c: Colour): Colour => (Math.abs(lightness(c) - lightness(ground)) < 0.18 ? blend(c, ink, 0.55) : c);
  return { ground, main: palette.main.map(seen), accent: seen(palette.accent), ink };
}
