/** Harmless before any drawn thing. */
export const ANY_MODIFIERS: readonly string[] = words(
  'big small little tiny huge large giant tall short long old new young ancient single lone lonely solitary distant nearby pretty beautiful lovely simple plain ordinary typical classic',
);

/**
 * Words that may be dropped from a noun phrase without changing what is drawn, by category of the thing that is left:
 * a fishing boat is a boat, but a sea lion is no lion, so place words are safe for boats and buildings only.
 */
export const SAFE_MODIFIERS: Readonly<Record<string, readonly string[]>> = {
  animal: words('baby wild domestic farm house pet stray male female adult mother father mama papa'),
  bird: words('baby wild male female adult mother'),
  'sea life': words('baby wild adult mother'),
  person: words('adult middle-aged elderly young happy sad city country village'),
  vehicle: words('city family passenger vintage retro antique toy modern racing touring delivery'),
  boat: words('fishing wooden pleasure river lake sea harbour harbor racing vintage'),
  building: words(
    'wooden stone brick log timber beach country village town city mountain lake lakeside seaside forest cozy cosy rustic family medieval gothic fantasy fairytale fairy-tale fairy tale storybook crooked thatched little tudor japanese victorian suburban abandoned jungle rainforest desert island hilltop hillside clifftop cliffside coastal alpine woodland meadow farm riverside snowy',
  ),
  nature: words('garden mountain wild tropical winter summer autumn spring city country forest'),
  food: words('fresh ripe hot cold homemade delicious tasty'),
  object: words('wooden metal brass leather glass paper vintage antique kitchen garden'),
};

/** Phrases that end in a known noun and are something else: never drawn as that noun. */
export const NOT_THE_HEAD: ReadonlySet<string> = new Set([
  'toy story',
  'baby bottle',
  'baby shower',
  'wild card',
  'garden gnome',
  'garden hose',
  'family tree',
  'mountain lion',
  'sea lion',
  'sea horse',
  'sea cow',
  'sea cucumber',
  'river horse',
  'house music',
  'house plant',
  'mother ship',
  'city hall',
  'paper tiger',
  'paper crane',
  'glass slipper',
  'glass house',
  'spring onion',
  'spring roll',
  'hot rod',
  'hot spring',
  'cold war',
  'leather jacket',
  'tropical fruit',
  'wild turkey hen',
  'mountain dew',
  'country music',
  'long jump',
  'big ben',
  'short story',
  'wild rose',
  'spring water',
  'sea bream',
  'winter coat',
  'garden path',
  'tropical rain',
  'long bow',
  'giant squid',
  'old glory',
  'young adult',
  'wild rice',
  'hot chocolate bar',
  'house wine',
  'glass eye',
]);

function words(text: string): string[] {
  return text.split(' ');
}
