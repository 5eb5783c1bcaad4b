/**
 * What the things a writer may add are kinds of, so that "no animals", "no boats" or "without trees" keeps them all out.
 * Only what scenes offer stands here; a test holds the two together.
 */
const KINDS: Readonly<Record<string, readonly string[]>> = {
  'palm tree': ['palm', 'tree', 'plant', 'vegetation'],
  'pine tree': ['pine', 'tree', 'plant', 'vegetation'],
  'birch tree': ['birch', 'tree', 'plant', 'vegetation'],
  tree: ['plant', 'vegetation'],
  fern: ['plant', 'vegetation'],
  bush: ['shrub', 'plant', 'vegetation'],
  'rose bush': ['rose', 'bush', 'shrub', 'flower', 'plant', 'vegetation'],
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
  bed: ['furniture'],
  table: ['furniture'],
  chair: ['seat', 'furniture'],
  bookcase: ['shelf', 'furniture'],
  armchair: ['chair', 'seat', 'furniture'],
  'floor lamp': ['lamp', 'light', 'furniture'],
  'pendant lamp': ['lamp', 'light'],
  'framed picture': ['picture', 'painting', 'decoration'],
  'potted plant': ['plant', 'houseplant'],
  'wall shelf': ['shelf', 'furniture'],
  'tool board': ['tool', 'board'],
  'school desk': ['desk', 'table', 'furniture'],
  counter: ['furniture'],
  'school blackboard': ['blackboard', 'board', 'furniture'],
  stove: ['oven', 'cooker', 'appliance'],
  workbench: ['bench', 'table', 'furniture'],
  easel: ['stand', 'furniture'],
  bathtub: ['tub', 'furniture'],
  mirror: ['decoration'],
  'teddy bear': ['toy', 'plush'],
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

const ANIMAL = ['animal', 'creature'] as const;
/** Breeds and kinds that have drawings of their own, and are what they are bred from all the same: "make it a husky". */
const BREEDS: ReadonlyMap<string, readonly string[]> = new Map(
  (
    [
      [
        'dog',
        'golden retriever, labrador, pointer, husky, samoyed, bulldog, french bulldog, pug, jack russell, dingo, westie, poodle, dalmatian, corgi, beagle, dachshund, greyhound, basset hound, springer spaniel, collie, terrier, puppy',
      ],
      ['cat', 'maine coon, siamese, tabby, ginger cat, kitten'],
      ['bear', 'polar bear, black bear, grizzly, brown bear'],
      ['butterfly', 'swallowtail, blue morpho, monarch'],
      ['fish', 'salmon, trout, perch, pike, carp, koi, cod, tuna, goldfish, clownfish, rainbow trout'],
      ['owl', 'snowy owl, barn owl, wood owl'],
    ] as const
  ).flatMap(([kind, names]) => names.split(', ').map((name) => [name, [kind, ...ANIMAL]] as const)),
);

/** The kinds a thing belongs to, its own name not among them. */
export function kindsOf(noun: string): readonly string[] {
  return KINDS[noun] ?? BREEDS.get(noun) ?? [];
}
