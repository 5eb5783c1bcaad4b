/**
 * Where a thing is at home, for ideas that name no place: a fox in a forest, a ship at sea. A home is always invented by
 * a writer, never inferred. Things without one (food, tools, pets) get a plain backdrop.
 */

import { drawingOf } from '../drawing/drawing.ts';
import type { TimeId } from '../scenery/model.ts';
import { once } from '../words/once.ts';

export interface Home {
  /** As a setting fact of kind `place` says it; `sceneOf` knows it. */
  place: string;
  time?: TimeId;
}

const HOMES: readonly (readonly [Home, string])[] = [
  [
    { place: 'forest' },
    'fox deer bear wolf squirrel badger stag moose hedgehog boar raccoon unicorn fairy elf mushroom hobbit gnome',
  ],
  [{ place: 'river' }, 'cherry-blossom plum-blossom peach-blossom almond-blossom sakura'],
  [{ place: 'town square' }, 'market-stall fruit-stall vegetable-stall flower-stall food-stall food-cart'],
  [{ place: 'forest', time: 'night' }, 'owl bat werewolf ghost'],
  [{ place: 'jungle' }, 'tiger monkey gorilla chimpanzee orangutan panda parrot toucan sloth jaguar macaw tapir lemur snake'],
  [
    { place: 'savanna', time: 'golden-hour' },
    'lion lioness elephant giraffe zebra rhino rhinoceros cheetah leopard hyena ostrich hippo hippopotamus gazelle antelope buffalo warthog meerkat',
  ],
  [
    { place: 'meadow' },
    'horse pony cow sheep lamb goat rabbit hare bunny butterfly bee bumblebee hummingbird beekeeper footballer football-player soccer-player ladybird ladybug donkey pig chicken hen rooster llama alpaca sunflower flower tulip daisy poppy scarecrow tractor dog puppy foal calf bull ox dragonfly grasshopper snail',
  ],
  [
    { place: 'snowfield' },
    'penguin reindeer snowman igloo husky sled sledge walrus yeti skier snowboarder mammoth santa santa-claus father-christmas',
  ],
  [{ place: 'snowfield' }, 'polar-bear arctic-fox snow-leopard'],
  [{ place: 'desert' }, 'camel cactus scorpion rattlesnake lizard pyramid sphinx cowboy armadillo'],
  [{ place: 'desert planet' }, 'astronaut rover cosmonaut lander'],
  [
    { place: 'sea' },
    'ship boat sailboat yacht whale dolphin orca ferry trawler tanker galleon raft iceberg buoy tugboat surfer',
  ],
  [{ place: 'sea' }, 'pirate-ship cruise-ship fishing-boat container-ship golden-gate-bridge iceberg'],
  [
    { place: 'underwater' },
    'fish shark octopus squid jellyfish seahorse stingray coral mermaid submarine diver goldfish clownfish turtle whale-shark manta-ray sea-turtle tropical-fish scuba-diver',
  ],
  [
    { place: 'lake' },
    'lotus-flower lily-pad lilypad water-lily-leaf duck swan heron frog canoe kayak rower goose beaver flamingo rowboat otter crane kingfisher toad rowing-boat mallard duckling bittern',
  ],
  [
    { place: 'beach' },
    'crab seagull gull surfboard sandcastle starfish deckchair palm palm-tree beach-ball beach-umbrella seashell hermit-crab sea-lion sea-star tern',
  ],
  [
    { place: 'hills' },
    'plane airplane aeroplane helicopter zeppelin airship blimp kite balloon jet glider biplane hawk falcon bird eagle hot-air-balloon',
  ],
  [{ place: 'coast' }, 'lighthouse puffin albatross'],
  [{ place: 'forest' }, 'lane country-lane footpath trail avenue-of-trees'],
  [
    { place: 'hills' },
    'tree oak birch birch-tree windmill castle house cottage dragon barn church tower farmhouse mill fortress ruin temple palace train locomotive griffin phoenix apple-tree',
  ],
  [
    { place: 'hills', time: 'golden-hour' },
    'man woman boy girl child person people family couple friend knight samurai warrior king queen prince princess wizard witch soldier hiker runner farmer dancer ninja viking lady gentleman monk',
  ],
  [{ place: 'mountains' }, 'mountain-goat climber rock-climber condor ibex chamois great-wall'],
  [
    { place: 'night sky' },
    'spaceship rocket ufo planet moon satellite alien galaxy comet starship spacecraft asteroid constellation star meteor firework fireworks shooting-star space-station flying-saucer space-probe space-shuttle mothership',
  ],
  [
    { place: 'city street' },
    'car taxi bus skyscraper motorcycle motorbike tram truck lorry scooter skateboard pigeon cyborg limousine ambulance sports-car fire-engine fire-truck police-car traffic-light big-ben skateboarder eiffel-tower tokyo-tower',
  ],
  [
    { place: 'hills' },
    'tornado twister whirlwind rainbow double-rainbow sun rising-sun sunshine rainfall knoll path track footpath cumulus',
  ],
  [{ place: 'hills', time: 'sunset' }, 'setting-sun'],
  [{ place: 'meadow' }, 'wildflower wildflowers'],
  [{ place: 'meadow', time: 'night' }, 'firefly lightning-bug glowworm glow-worm'],
  [{ place: 'meadow', time: 'dusk' }, 'lightning lightning-bolt bolt-of-lightning'],
  [{ place: 'snowfield', time: 'night' }, 'polar-lights southern-lights'],
  [{ place: 'forest' }, 'treeline'],
  [{ place: 'sea' }, 'swell ripple seawater'],
  [{ place: 'beach' }, 'surf breaker'],
  [{ place: 'coast' }, 'headland promontory peninsula'],
  [{ place: 'night sky' }, 'gas-giant'],
  [{ place: 'city street', time: 'dusk' }, 'gas-lamp street-lamp streetlamp street-light streetlight lamppost lamp-post'],
  [{ place: 'suburban street' }, 'mailbox'],
  [{ place: 'city street' }, 'commuter pedestrian passer-by passerby citizen customer tourist bus-stop postbox'],
  [{ place: 'snowfield' }, 'ice-skate ice-skates ski skis snowmobile'],
  [{ place: 'sea' }, 'jet-ski jetski'],
  [{ place: 'garden' }, 'bird-bath birdbath birdhouse bird-house lawn-mower lawnmower adirondack-chair praying-mantis mantis'],
  [{ place: 'forest' }, 'mushroom-house fairy-house hobbit-door hobbit-hole'],
  [{ place: 'river' }, 'platypus capybara'],
  [{ place: 'city street' }, 'phone-booth telephone-booth telephone-box phone-box fire-hydrant ice-cream-shop'],
  [{ place: 'park' }, 'stroller pram'],
  [
    { place: 'hills' },
    'parachute parachutist railway-car railway-carriage covered-wagon ox-wagon water-tower cart hay-cart farm-cart wooden-cart olive-tree',
  ],
  [{ place: 'mountains' }, 'cable-car aerial-tramway'],
  [{ place: 'garden' }, 'robin sparrow wren finch goldfinch warbler blackbird bluebird blue-tit rose-bush'],
  [{ place: 'river' }, 'tower-bridge london-bridge bridge wooden-bridge narrowboat canal-boat'],
  [{ place: 'sea' }, 'golden-gate-bridge golden-gate sydney-opera-house'],
  [{ place: 'meadow' }, 'stonehenge stone-circle standing-stones colosseum coliseum leaning-tower leaning-tower-of-pisa'],
  [{ place: 'desert' }, 'sphinx great-sphinx great-sphinx-of-giza'],
  [{ place: 'garden' }, 'taj-mahal'],
  [
    { place: 'town square' },
    "cathedral minster triumphal-arch arc-de-triomphe brandenburg-gate st-basil's-cathedral saint-basil's-cathedral onion-domed-cathedral",
  ],
  [{ place: 'workshop' }, 'workbench work-bench'],
  [
    { place: 'city street' },
    'post-office bank hotel police-station fire-station office-building apartment-building convenience-store department-store motel',
  ],
  [{ place: 'park' }, 'schoolgirl schoolboy schoolchild bench fountain carousel'],
];

const byName = once(
  () => new Map(HOMES.flatMap(([home, names]) => names.split(' ').map((name) => [name.replaceAll('-', ' '), home] as const))),
);

/** Where a whole class of things is at home; classes are the drawing lexicon's categories. */
const BY_CATEGORY: Readonly<Record<string, Home>> = {
  bird: { place: 'hills' },
  'sea life': { place: 'underwater' },
  boat: { place: 'sea' },
  building: { place: 'hills' },
  vehicle: { place: 'city street' },
  person: { place: 'hills', time: 'golden-hour' },
};

/** Creatures of the house: a plain backdrop suits them better than any landscape. */
const HOUSEHOLD = new Set([
  'cat',
  'kitten',
  'hamster',
  'goldfish bowl',
  'guinea pig',
  'baby',
  'teddy bear',
  'stuffed bear',
  'stuffed animal',
  'plush bear',
  'doll',
  'toy',
]);

const keyOf = (name: string): string => name.toLowerCase().replaceAll('-', ' ');

/** Whether it is known by its whole name: a sea horse is, and no horse. */
export const hasHome = (name: string): boolean => byName().has(keyOf(name));

/** The home of wild creatures of which no more is known than their kind. */
export const homeOfKind = (category: string | undefined): Home | undefined =>
  category === 'sea life' || category === 'bird' ? BY_CATEGORY[category] : undefined;

/**
 * The home of a thing by its name, its head noun, what it is drawn as (a chopper lives where a helicopter does), or its category;
 * `undefined` where a plain backdrop suits it.
 */
export function homeOf(name: string, category?: string): Home | undefined {
  const key = keyOf(name);
  const head = key.split(' ').at(-1) ?? key;
  if (HOUSEHOLD.has(key) || HOUSEHOLD.has(head)) return undefined;
  const named = byName().get(key) ?? byName().get(head);
  const drawing = named && byName().has(key) ? undefined : drawingOf(name);
  // A bonsai tree and a gingerbread house are looked at on a table, wherever trees and houses stand.
  if (named && drawing?.place === 'surface' && drawing.via !== 'hypernym' && key !== drawing.noun.split(' ').at(-1))
    return undefined;
  if (named || !drawing || (category === undefined && !drawing.grounding.name.startsWith('scene.'))) return named;
  const akin = byName().get(drawing.noun.replaceAll('-', ' '));
  if (akin || category === undefined) return akin;
  // What flies is over open land, and rails run through it.
  return category === 'vehicle' && (drawing.place === 'sky' || drawing.rail) ? byName().get('airplane') : BY_CATEGORY[category];
}
