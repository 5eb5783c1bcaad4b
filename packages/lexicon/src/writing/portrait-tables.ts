/** Every table of portraits, in the order in which a word that stands in two of them is looked for. */
import { DEEDS_OF_THINGS } from './deed-classes.ts';
import { PLAIN_PORTRAITS } from './plain.ts';
import { AIRCRAFT_PORTRAITS } from './portraits-aircraft.ts';
import { ANIMAL_PORTRAITS } from './portraits-animals.ts';
import { BAKE_PORTRAITS } from './portraits-bakes.ts';
import { BEING_PORTRAITS } from './portraits-beings.ts';
import { BESIDE_PORTRAITS } from './portraits-beside.ts';
import { BIRD_PORTRAITS } from './portraits-birds.ts';
import { BUILDING_PORTRAITS } from './portraits-buildings.ts';
import { CLOTHES_PORTRAITS } from './portraits-clothes.ts';
import { HOME_COMPOUNDS } from './portraits-compounds-home.ts';
import { OUTDOOR_COMPOUNDS } from './portraits-compounds-out.ts';
import { BODY_DEEDS } from './portraits-deeds.ts';
import { DEVICE_PORTRAITS } from './portraits-devices.ts';
import { DRINK_PORTRAITS } from './portraits-drinks.ts';
import { FACE_PORTRAITS } from './portraits-faces.ts';
import { FIGURE_PORTRAITS } from './portraits-figures.ts';
import { FURNITURE_PORTRAITS } from './portraits-furniture.ts';
import { HERO_PORTRAITS } from './portraits-heroes.ts';
import { IDEA_PORTRAITS } from './portraits-ideas.ts';
import { INSECT_PORTRAITS } from './portraits-insects.ts';
import { INSTRUMENT_PORTRAITS } from './portraits-instruments.ts';
import { LAMP_PORTRAITS } from './portraits-lamps.ts';
import { LEGEND_PORTRAITS } from './portraits-legends.ts';
import { LOGO_PORTRAITS } from './portraits-logos.ts';
import { MEAL_PORTRAITS } from './portraits-meals.ts';
import { OBJECT_PORTRAITS } from './portraits-objects.ts';
import { PEOPLE_PORTRAITS } from './portraits-people.ts';
import { PLANT_PORTRAITS } from './portraits-plants.ts';
import { PLAYER_PORTRAITS } from './portraits-players.ts';
import { PRODUCE_PORTRAITS } from './portraits-produce.ts';
import { PRODUCT_PORTRAITS } from './portraits-products.ts';
import { PROFESSION_PORTRAITS } from './portraits-professions.ts';
import { REPTILE_PORTRAITS } from './portraits-reptiles.ts';
import { SAVANNA_PORTRAITS } from './portraits-savanna.ts';
import { SEA_PORTRAITS } from './portraits-sea.ts';
import { SHIP_PORTRAITS } from './portraits-ships.ts';
import { SHOE_PORTRAITS } from './portraits-shoes.ts';
import { SIGN_PORTRAITS } from './portraits-signs.ts';
import { SNACK_PORTRAITS } from './portraits-snacks.ts';
import { SPORT_PORTRAITS } from './portraits-sports.ts';
import { STUFF_PORTRAITS } from './portraits-stuff.ts';
import { SWEET_PORTRAITS } from './portraits-sweets.ts';
import { THING_PORTRAITS } from './portraits-things.ts';
import { TOOL_PORTRAITS } from './portraits-tools.ts';
import { TRADE_PORTRAITS } from './portraits-trades.ts';
import { VEHICLE_PORTRAITS } from './portraits-vehicles.ts';
import { WATER_BIRD_PORTRAITS } from './portraits-water-birds.ts';
import { WOODLAND_PORTRAITS } from './portraits-woodland.ts';

export const PEOPLE_TABLES: readonly string[] = [
  PEOPLE_PORTRAITS,
  PLAYER_PORTRAITS,
  TRADE_PORTRAITS,
  PROFESSION_PORTRAITS,
  FIGURE_PORTRAITS,
  HERO_PORTRAITS,
  BEING_PORTRAITS,
  SPORT_PORTRAITS,
  FACE_PORTRAITS,
];

export const ANIMAL_TABLES: readonly string[] = [
  ANIMAL_PORTRAITS,
  WOODLAND_PORTRAITS,
  SAVANNA_PORTRAITS,
  REPTILE_PORTRAITS,
  SEA_PORTRAITS,
  BIRD_PORTRAITS,
  WATER_BIRD_PORTRAITS,
  INSECT_PORTRAITS,
  LEGEND_PORTRAITS,
];

export const PORTRAIT_TABLES: readonly string[] = [
  HOME_COMPOUNDS,
  OUTDOOR_COMPOUNDS,
  TOOL_PORTRAITS,
  BESIDE_PORTRAITS,
  ...PEOPLE_TABLES,
  ...ANIMAL_TABLES,
  MEAL_PORTRAITS,
  SNACK_PORTRAITS,
  BAKE_PORTRAITS,
  SWEET_PORTRAITS,
  PRODUCE_PORTRAITS,
  DRINK_PORTRAITS,
  PRODUCT_PORTRAITS,
  SHOE_PORTRAITS,
  LAMP_PORTRAITS,
  FURNITURE_PORTRAITS,
  OBJECT_PORTRAITS,
  DEVICE_PORTRAITS,
  CLOTHES_PORTRAITS,
  VEHICLE_PORTRAITS,
  SHIP_PORTRAITS,
  AIRCRAFT_PORTRAITS,
  BUILDING_PORTRAITS,
  PLANT_PORTRAITS,
  INSTRUMENT_PORTRAITS,
  THING_PORTRAITS,
  IDEA_PORTRAITS,
  SIGN_PORTRAITS,
  LOGO_PORTRAITS,
  STUFF_PORTRAITS,
  PLAIN_PORTRAITS,
  DEEDS_OF_THINGS,
  BODY_DEEDS,
];
