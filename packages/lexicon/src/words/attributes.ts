/** Adjectives by the kind of attribute they give; a word stands under one kind only, the first that lists it. */
import { list, setOf } from './list.ts';
import { MapWhenAsked, SetWhenAsked } from './when-asked.ts';

type AttributeKind =
  | 'color'
  | 'size'
  | 'age'
  | 'material'
  | 'texture'
  | 'shape'
  | 'pattern'
  | 'state'
  | 'type'
  | 'arrangement'
  | 'origin'
  | 'emotion';

const COLOUR_WORDS = `red, orange, yellow, green, blue, purple, violet, pink, brown, black, white, gray, grey, gold, golden, silver, beige, cyan,
magenta, teal, turquoise, crimson, scarlet, navy, maroon, tan, cream, ivory, lavender, indigo, amber, coral, peach, mint, olive, burgundy, mauve, lilac,
fuchsia, sage, blush, aqua, azure, emerald, ruby, sapphire, bronze, copper, rust, charcoal, ebony, khaki, ochre, sepia, vermilion, chartreuse, salmon, mustard,
plum, rose, ginger, aquamarine, cobalt, periwinkle, taupe, sienna, umber, blond, blonde, brunette, auburn, ginger, colorful, colourful, colored, coloured,
multicolored, multicoloured, multi-colored, multi-coloured, multicolor, rainbow-colored, monochrome, monochromatic, pastel, reddish, greenish, bluish, yellowish, brownish, whitish, pinkish, purplish, greyish, grayish, orangish, off-white, tricolor,
black-and-white, pale-blue, dark-blue, light-blue, transparent, translucent, opaque, clear, colorless, iridescent`;
/** Words that shade a colour and stay with it: "light blue", "dark green". */
export const SHADES: ReadonlySet<string> = setOf(
  'light, dark, bright, deep, pale, vivid, neon, hot, royal, sky, navy, baby, lime, forest, olive, pastel, soft, faded, muted, dusty, electric, blood, burnt, midnight, steel, warm, cool, rich, brilliant, fluorescent, mint, ice, ocean, sea, rose, metallic, emerald, jet, pure, mostly, partially',
);

/** What a colour is called after, before that colour alone: "lemon yellow", "chocolate brown", "bottle green". */
const TINTS: ReadonlyMap<string, ReadonlySet<string>> = new Map(
  (
    [
      [
        'red',
        'brick, cherry, ruby, wine, tomato, poppy, scarlet, crimson, burgundy, maroon, fire, cardinal, rust, raspberry, strawberry, lipstick, signal, apple, candy, coral, garnet, oxblood',
      ],
      ['orange', 'tangerine, pumpkin, amber, rust, flame, peach, apricot, terracotta, coral, carrot, safety'],
      [
        'yellow',
        'mustard, lemon, canary, butter, sunflower, honey, banana, saffron, corn, primrose, straw, amber, daffodil, acid, cream, maize, buttercup, ochre, gold, golden',
      ],
      [
        'green',
        'bottle, sage, avocado, apple, pea, moss, pine, kelly, hunter, jade, grass, leaf, fern, jungle, seafoam, pistachio, army, racing, acid, bamboo, teal, celadon',
      ],
      [
        'blue',
        'powder, cornflower, cobalt, sapphire, turquoise, petrol, slate, peacock, prussian, indigo, denim, arctic, glacier, teal, cyan, azure, periwinkle, ink, aqua',
      ],
      [
        'pink',
        'salmon, bubblegum, candy, flamingo, coral, raspberry, strawberry, shell, blush, fuchsia, peach, magenta, orchid, cherry, shrimp',
      ],
      ['purple', 'plum, grape, aubergine, orchid, lavender, lilac, violet, amethyst, mauve, wine, berry'],
      [
        'brown',
        'chocolate, coffee, chestnut, walnut, nut, tan, caramel, mahogany, cocoa, hazel, rust, tobacco, cinnamon, toffee',
      ],
      ['white', 'chalk, snow, milk, bone, pearl, ivory, cream, lily, eggshell'],
      ['grey', 'dove, ash, slate, charcoal, gunmetal, pewter, silver, smoke, pearl, stone, lead, concrete'],
      ['black', 'coal, ink, raven, charcoal, soot, pitch, onyx'],
    ] as const
  ).map(([colour, names]) => [colour, setOf(names)]),
);
const TINT_NAMES: ReadonlySet<string> = new SetWhenAsked(() => new Set([...TINTS.values()].flatMap((names) => [...names])));
/** Whether some colour is called after it: "sage", "lemon", "slate", which beside colours may be meant as one. */
export const namesTint = (word: string): boolean => TINT_NAMES.has(word);
/** Whether a word is part of the colour that follows it: a shade of any, or what this one is called after. */
export const isShadeOf = (word: string, colour: string): boolean => SHADES.has(word) || isTint(word, colour);
/** "Lemon" of yellow, "bottle" of green: the name of the thing that has just that colour. */
export const isTint = (word: string, colour: string): boolean =>
  TINTS.get(colour === 'gray' ? 'grey' : colour)?.has(word) ?? false;

const SORTED: [AttributeKind, string][] = [
  [
    'size',
    `big, large, huge, giant, gigantic, enormous, massive, tiny, small, little, mini, miniature, tall, short, long, wide, narrow, thin, thick, fat, slim,
    slender, skinny, colossal, towering, immense, vast, microscopic, oversized, medium, medium-sized, full-size, life-size, life-sized, petite, chubby, plump, broad, deep, shallow, high, low, tremendous, gargantuan, mammoth, mega, jumbo, king-sized, humongous, compact, bulky, grand, minuscule, teeny, wee, smaller, larger, bigger, taller, shorter, longer, full-sized, elongated`,
  ],
  [
    'age',
    'old, young, new, ancient, elderly, middle-aged, modern, antique, aged, adult, teenage, juvenile, mature, vintage, fresh, newborn, older, younger, brand-new, medieval, prehistoric, victorian, contemporary, old-fashioned, futuristic, historic, baby',
  ],
  [
    'material',
    `wooden, enamel, enamelled, metal, metallic, glass, plastic, stone, brick, concrete, leather, paper, gold-plated, silk, cotton, wool, woolen, woollen, knitted, denim, velvet, rubber, steel,
    iron, marble, ceramic, porcelain, crystal, clay, bamboo, straw, wicker, cardboard, linen, lace, fur, furry, aluminum, aluminium, brass, tin, granite, sandstone, cobblestone, stained-glass, satin, chrome, terracotta, wood, felt, foam, origami, tile, tiled, thatched, stainless, paved, cement, asphalt, plaid-wool, nylon, vinyl, wire, earthen, origami, feathered, snowy-white, mahogany, oak, oaken, gravel, dirt, lego`,
  ],
  [
    'texture',
    'fluffy, smooth, rough, shiny, glossy, matte, soft, hard, fuzzy, furry, hairy, silky, bumpy, slimy, wrinkled, wrinkly, glittering, glittery, sparkling, sparkly, polished, rusty, rusted, weathered, cracked, crinkled, woolly, spiky, prickly, scaly, sleek, grainy, textured, gritty, rugged, rocky, sandy, muddy, dusty, grassy, mossy, leafy, icy, frosty, snowy, frozen, crystalline, bushy, curly, wavy, straight, frizzy, braided, spiked, thorny, jagged, craggy, velvety, coarse, crispy, crunchy, sticky, gooey, creamy, foamy, feathery, bristly, lush, overgrown, wooded, forested, tree-lined, cobbled',
  ],
  [
    'shape',
    'round, square, rectangular, triangular, circular, oval, spherical, heart-shaped, star-shaped, curved, flat, pointed, pointy, spiral, conical, cylindrical, hexagonal, octagonal, arched, domed, crescent, curly, cubic, cube-shaped, pyramidal, angular, twisted, winding, crooked, curved, curvy, geometric, symmetrical, asymmetrical, l-shaped, u-shaped, sharp, blunt, tapered, forked, hollow, bulbous, elliptical, egg-shaped, diamond-shaped, bent, steep, slanted, tilted',
  ],
  [
    'pattern',
    'striped, spotted, dotted, checkered, chequered, plaid, floral, paisley, polka-dot, polka-dotted, patterned, camouflage, tie-dye, tie-dyed, tartan, zebra-print, leopard-print, marbled, speckled, mottled, tabby, calico, gingham, houndstooth, argyle, herringbone, ornate, decorated, embroidered, printed, two-tone, flowered, stripy, stripey, freckled, brindle, dappled, tattooed, graffitied, plain, solid',
  ],
  [
    'emotion',
    'happy, sad, angry, scared, surprised, smiling, excited, bored, tired, crying, laughing, grumpy, cheerful, joyful, worried, confused, proud, shy, frightened, furious, lonely, curious, content, depressed, nervous, annoyed, thoughtful, stern, serious, disgusted, playful, melancholic, grinning, frowning, screaming, evil, menacing, friendly, fierce, ferocious, cute, adorable, sleepy, relaxed, amused, sexy, wise, brave, stoic, mad, crazy, silly',
  ],
  [
    'origin',
    'american, chinese, japanese, french, german, italian, spanish, african, asian, european, british, english, indian, mexican, russian, greek, roman, egyptian, korean, arabic, arab, persian, turkish, dutch, swedish, norwegian, danish, irish, scottish, polish, brazilian, thai, vietnamese, moroccan, celtic, nordic, scandinavian, viking, native, tibetan, mongolian, hawaiian, cuban, peruvian, australian, canadian, swiss, austrian, portuguese, ukrainian, israeli, siberian, bavarian, venetian, parisian, belgian, finnish, georgian, hungarian, icelandic, jamaican, mediterranean, nepalese, sicilian, tuscan, welsh',
  ],
];
export const COLOURS: ReadonlySet<string> = setOf(COLOUR_WORDS);
/** What is done to food before it is eaten: "grilled salmon" swims nowhere and is no colour. */
export const COOKED: ReadonlySet<string> = setOf(
  'grilled, smoked, roasted, roast, baked, fried, seared, poached, steamed, boiled, raw, marinated, cured, glazed, stuffed, pan-seared, deep-fried',
);
/** Adjectives whose kind is known; all others are `state`. */
export const ATTRIBUTE_KINDS: ReadonlyMap<string, AttributeKind> = new MapWhenAsked(() => {
  const kinds = new Map(list(COLOUR_WORDS).map((word): [string, AttributeKind] => [word, 'color']));
  for (const [kind, words] of SORTED) for (const word of list(words)) if (!kinds.has(word)) kinds.set(word, kind);
  return kinds;
});
