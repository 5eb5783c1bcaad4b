/**
 * What the things a writer may add are kinds of, so that "no animals", "no boats" or "without trees" keeps them all out.
 * Only what scenes offer stands here; a test holds the two together.
 */
const KINDS: Readonly<Record<string, readonly string[]>> = {
  'palm tree': ['palm', 'tree', 'plant', 'vegetation'],
  'pine tree': ['pine', 'tree', 'plant', 'vegetation'],
  tree: ['plant', 'vegetation'],
  fern: ['plant', 'vegetation'],
  bush: ['shrub', 'plant', 'vegetation'],
  reed: ['plant', 'vegetation'],
  cactus: ['plant', 'vegetation'],
  seashell: ['shell'],
  mushroom: ['plant', 'fungus'],
  wildflowers: ['flower', 'plant', 'vegetation'],
  seagull: ['gull', 'bird', 'animal', 'wildlife', 'creature'],
  eagle: ['bird', 'animal', 'wildlife', 'creature'],
  owl: ['bird', 'animal', 'wildlife', 'creature'],
  dove: ['bird', 'animal', 'wildlife', 'creature'],
  duck: ['bird', 'animal', 'wildlife', 'creature'],
  deer: ['animal', 'wildlife', 'creature'],
  sheep: ['animal', 'livestock', 'creature'],
  horse: ['animal', 'livestock', 'creature'],
  camel: ['animal', 'creature'],
  butterfly: ['insect', 'animal', 'wildlife', 'creature'],
  'tropical fish': ['fish', 'animal', 'wildlife', 'creature'],
  coral: ['animal', 'plant'],
  turtle: ['animal', 'wildlife', 'creature'],
  jellyfish: ['animal', 'wildlife', 'creature'],
  sailboat: ['boat', 'ship', 'vessel', 'vehicle'],
  canoe: ['boat', 'vessel', 'vehicle'],
  bicycle: ['bike', 'vehicle'],
  taxi: ['car', 'cab', 'vehicle', 'traffic'],
  lighthouse: ['building', 'tower', 'structure'],
  cabin: ['building', 'house', 'hut', 'structure'],
  cottage: ['building', 'house', 'structure'],
  house: ['building', 'structure'],
  bench: ['seat', 'furniture'],
  barn: ['building', 'farm building', 'structure'],
  windmill: ['building', 'mill', 'structure'],
  church: ['building', 'structure'],
  tent: ['structure', 'camp'],
  'paper lantern': ['lantern', 'light', 'lamp'],
  planet: ['moon'],
  rock: ['stone', 'boulder'],
  'street lamps': ['lamp', 'light', 'lamppost', 'streetlight'],
  'lit windows': ['window', 'light'],
  'milky way': ['star', 'galaxy'],
  'distant galaxy': ['star'],
  stars: ['star'],
  foothills: ['hill'],
};

/** The kinds a thing belongs to, its own name not among them. */
export function kindsOf(noun: string): readonly string[] {
  return KINDS[noun] ?? [];
}
