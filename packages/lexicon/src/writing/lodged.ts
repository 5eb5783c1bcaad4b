/**
 * Where what is named beside the main thing stands in a picture, and what is seen of it there: the canoe of a mountain lake half on the pebbles,
 * the bicycles of a canal against the rail of its bridge. Blocks are passages (passages.ts) with rows `D`: one sentence that sets the thing down
 * in its surroundings and shows it. A `+` names grounds, all groups of which have to be there; `-` names what must not. `+under` is for what carries the
 * thing that the picture is of (lodged-under.ts): there the words of its own name are grounds as well. `+guest` is for what is on, in or by another
 * thing that was named (lodged-guests.ts).
 */
import { LODGED_AT_HOME } from './lodged-at-home.ts';
import { LODGED_AT_HOME_MORE } from './lodged-at-home-more.ts';
import { LODGED_GUESTS } from './lodged-guests.ts';
import { LODGED_IN_TOWN } from './lodged-in-town.ts';
import { LODGED_IN_TOWN_MORE } from './lodged-in-town-more.ts';
import { LODGED_LIVING } from './lodged-living.ts';
import { LODGED_ON_LAND } from './lodged-on-land.ts';
import { LODGED_ON_TABLES } from './lodged-on-tables.ts';
import { LODGED_ON_WATER } from './lodged-on-water.ts';
import { LODGED_PEOPLE } from './lodged-people.ts';
import { LODGED_UNDER } from './lodged-under.ts';

export const LODGED: readonly string[] = [
  LODGED_ON_WATER,
  LODGED_ON_LAND,
  LODGED_IN_TOWN,
  LODGED_IN_TOWN_MORE,
  LODGED_AT_HOME,
  LODGED_AT_HOME_MORE,
  LODGED_ON_TABLES,
  LODGED_LIVING,
  LODGED_PEOPLE,
  LODGED_UNDER,
  LODGED_GUESTS,
];

/** Grounds that rows ask for, by the words of an idea that make them; a word of an idea is a ground of its own as well. */
export const GROUNDS: Readonly<Record<string, readonly string[]>> = {
  water: words(
    'lake pond river stream sea ocean bay harbour harbor canal lagoon creek fjord cove coast shore marina loch waterfront',
  ),
  falls: words('waterfall waterfalls cascade rapids'),
  shore: words('lake pond river beach coast bay lagoon shore seaside cove loch fjord island'),
  sand: words('beach seaside seashore dune'),
  sea: words('sea ocean beach coast bay harbour harbor cove seaside island cliff shore'),
  harbour: words('harbour harbor marina port dock quay pier waterfront'),
  street: words(
    'street alley avenue city town downtown village square lane boulevard neighbourhood neighborhood promenade market city-street neon-street plaza piazza suburb hamlet alleyway sidewalk',
  ),
  city: words('city downtown skyline metropolis skyscraper city-street neon-street cityscape'),
  square: words('square plaza piazza'),
  station: words('station platform train-station subway metro'),
  fair: words('fairground carnival fair amusement'),
  farm: words('farm farmyard barnyard barn ranch'),
  reef: words('reef coral underwater seabed aquarium'),
  savanna: words('savanna savannah safari serengeti'),
  future: words('cyberpunk futuristic future sci-fi neon-street'),
  road: words('road highway track route path trail lane'),
  field: words(
    'field meadow pasture prairie farm hill countryside hillside vineyard orchard grassland country country-road rural cornfield wheatfield wheat-field moor moorland heath steppe plain',
  ),
  forest: words('forest wood woods woodland jungle grove rainforest'),
  mountain: words('mountain alps peak cliff valley hill highland canyon mountainside hilltop ridge summit gorge'),
  snow: words('snow snowy winter blizzard snowfall frozen icy christmas'),
  garden: words('garden yard backyard orchard park lawn greenhouse patio courtyard'),
  desert: words('desert dune sahara'),
  kitchen: words('kitchen kitchenette'),
  bedroom: words('bedroom nursery child-bedroom'),
  nursery: words('nursery child-bedroom playroom'),
  lounge: words('lounge parlour parlor living-room'),
  dining: words('dining-room dining banquet'),
  /** Any room that is lived in. */
  room: words(
    'living-room lounge parlour parlor bedroom child-bedroom dining-room reading-nook loft apartment study sunroom den',
  ),
  hall: words('lobby corridor hallway foyer entryway ballroom throne-room'),
  bathroom: words('bathroom spa'),
  cafe: words('cafe café bar restaurant diner pub bistro coffeehouse'),
  shop: words('shop store bakery boutique market supermarket'),
  study: words('office study library workshop studio classroom desk'),
  table: words('table desk counter countertop picnic breakfast dinner sideboard tray'),
  window: words('window windowsill'),
  fireside: words('fireplace fire hearth stove'),
  rooftop: words('rooftop roof terrace'),
  balcony: words('balcony terrace veranda porch deck'),
  night: words('night midnight moonlight moonlit starry evening'),
  dusk: words('sunset dusk evening twilight'),
  dawn: words('sunrise dawn morning daybreak'),
  fog: words('fog foggy mist misty haze hazy'),
  rain: words('rain rainy storm stormy downpour'),
  autumn: words('autumn fall'),
  drink: words('coffee tea cappuccino latte espresso cocoa matcha cup mug'),
  /** What is eaten hot or savoury, from a plate or a bowl. */
  dish: words(
    'pizza burger hamburger pasta spaghetti lasagna steak salmon tuna chicken salad soup ramen noodle curry sushi taco burrito rice risotto stew sandwich bowl plate dish',
  ),
  /** What is baked or sweet. */
  bake: words(
    'cake cheesecake pie pancake waffle croissant tart cupcake muffin cookie brownie donut doughnut toast macaron pastry pudding dessert bread loaf scone',
  ),
  /** What is shown for sale, alone in its picture. */
  ware: words(
    'perfume cosmetics skincare cream serum lotion lipstick soap shampoo watch ring necklace bracelet earring jewelry jewellery bottle jar box tube',
  ),
  above: words('aerial overhead topdown flatlay'),
};
function words(text: string): readonly string[] {
  return text.split(' ');
}
