/** Words of the setting: places, times of day, weather, seasons, eras and events. */
import { list, setOf } from './list.ts';
import { MapWhenAsked } from './when-asked.ts';

export type SettingKind = 'place' | 'time' | 'weather' | 'season' | 'era' | 'background' | 'event';

/** Places that are a setting wherever something happens in or at them, or when the idea is nothing else. */
export const PLACES =
  setOf(`beach, shore, seashore, coast, coastline, seaside, ocean, sea, lake, river, pond, stream, waterfall, bay, harbor, harbour, lagoon, island, swamp, marsh,
mountain, mountains, hill, hills, hillside, valley, canyon, cliff, volcano, desert, dunes, dune, oasis, savanna, savannah, prairie, plain, plains, tundra, glacier, forest, woods, wood, jungle, rainforest, woodland, grove, meadow, field, grassland, pasture, farm, farmland, orchard, vineyard,
garden, park, backyard, yard, lawn, playground, countryside, wilderness, landscape, outdoors, city, town, village, street, road, alley, alleyway, avenue, highway, downtown, cityscape, skyline, market, marketplace, plaza, square, courtyard, bridge, station, subway, airport, rooftop,
room, bedroom, kitchen, bathroom, living room, dining room, office, classroom, library, museum, church, cathedral, castle, palace, temple, hospital, restaurant, cafe, café, coffee shop, bar, pub, shop, store, bookstore, bookshop, bakery, supermarket, mall, factory, warehouse, garage, barn, cabin, cottage, hotel, lobby, hallway, corridor, attic, basement, dungeon, cave, cavern, tunnel, stadium, arena, gym, theater, theatre, stage, studio, laboratory, lab, school, university, prison, graveyard, cemetery, ruins, temple ruins,
diner, waiting room, waiting hall, departure lounge, departure hall, arrivals hall, ticket hall, lecture hall, launderette, laundrette, laundromat, car park, backstage, loch,
space, outer space, galaxy, cosmos, moon, mars, planet, underwater, seabed, ocean floor, coral reef, reef, night sky, snowfield, ice, parking lot, sidewalk, pavement, crosswalk, intersection, ski slope, slope, track, court, tennis court, baseball field, football field, soccer field, train station, bus stop, construction site, zoo, circus, carnival, fair, amusement park, spaceship, kitchen table, countertop, ground, floor, grass, sand, snow, water, background, foreground, environment, scene, setting, pier, dock, port, jetty, boardwalk, runway, savannah, arctic, antarctica, woodland, bamboo forest, bamboo grove, pine forest, wheat field, cornfield, corn field, maize field, barley field, rye field, oat field, cotton field, hay field, hayfield, stubble field, hop field, hop garden, tea field, tea garden, tea plantation, soybean field, potato field, cabbage field, sugarcane field, rice field, lavender field, flower field, sunflower field, mountain lake, mountain range, mountain pass, mountain top, mountaintop, alpine lake, tropical island, winter wonderland, fantasy world, wonderland, disneyland, dreamscape, wasteland, battlefield, trench, campsite, cityscape, suburb, neighborhood, neighbourhood, ghetto, slum, temple garden, zen garden, greenhouse, conservatory, aquarium, pool, swimming pool, fjord, creek, rainforest, steppe, badlands, crater, iceberg, clearing, trail, path, brook, gorge, ravine, hamlet, cloudscape, sea of clouds, flower garden, rose garden, botanical garden, cottage garden, white clay pan, lava field, coffee farm, coffee plantation, apple orchard, cherry orchard, olive grove, tulip field, poppy field, vineyard, marina, quay, dock, docks, fishing village, mountain village, mountain stream, river valley, suburban street, residential street, village street, small town,
atoll, cove, tarn, moor, moorland, estuary, salt flat, salt flats, salt pan, clay pan, salt crust, rice terrace, rice terraces, tea terraces, cenote, promenade, souk, medina, bazaar, hutong, backwaters, outback, kelp forest, redwood forest, birch forest, glacier lagoon, caldera, floating market, moon horizon, lunar horizon, railway platform, train platform, roofs,
lane, driveway, mountain ridge, market square, town square, village square, city square, main square`);

/** Scenery that a sentence's subject may well be, though each is in PLACES: a setting only after "in", "at", "on", or alone. */
export const SURFACES = setOf(
  'ground, floor, grass, sand, water, background, foreground, environment, scene, setting, path, trail, sidewalk, pavement, slope, track, bridge, castle, church, temple, tunnel, moon, planet, bar, diner, stage, galaxy, mountain, mountains, hill, hills, cliff, volcano, island, river, pond, stream, waterfall, station, iceberg, cabin, cottage, barn, spaceship, house',
);

const TIME = `day after, day before, night after, night before, morning after, sunset, sunrise, dawn, dusk, twilight, night, nighttime, night time, night-time, midnight, noon, midday, mid-day, morning, early morning, late morning, afternoon, late afternoon, evening, early evening, golden hour, blue hour, daytime, day time, day, daylight, sundown, sunup, daybreak, nightfall, magic hour, moonrise, moonset, high noon, late at night, late night, noon heat, midday heat, monday, tuesday, wednesday, thursday, friday, saturday, sunday, sunday morning, sunday afternoon, january, february, april, june, july, august, september, october, november, december`;
const WEATHER = `rain, rainy, raining, heavy rain, drizzle, drizzly, snow storm, snowstorm, snowfall, snowing, snowy, blizzard, storm, stormy, thunderstorm, thunder, lightning storm, fog, foggy, mist, misty, haze, hazy, cloudy, overcast, sunny, clear sky, clear skies, clear day, windy, breeze, breezy, wind, hail, sandstorm, dust storm, haboob, tornado, hurricane, heatwave, frost, humid, rainstorm, downpour, partly cloudy, cloudless, smog, monsoon, cloud tablecloth, tablecloth of cloud, tablecloth of clouds, blanket of fog, blanket of cloud, blanket of clouds, fog blanket, sea of fog, veil of mist, veil of fog, cloud inversion`;
const SEASON =
  'spring, springtime, summer, summertime, autumn, autumnal, winter, wintertime, wintry, winter time, summer time, fall season, midsummer, midwinter, summer solstice, winter solstice, solstice, equinox, harvest time, harvest season, harvest festival';
const ERA = `1800s, 1900s, 1910s, 1920s, 1930s, 1940s, 1950s, 1960s, 1970s, 1980s, 1990s, 2000s, 20s, 30s, 40s, 50s, 60s, 70s, 80s, 90s, '20s, '30s, '40s, '50s, '60s, '70s, '80s, '90s, nineties, eighties, seventies, sixties, fifties, middle ages, medieval times, renaissance era, stone age, ice age, bronze age, iron age, wild west, victorian era, ancient rome, ancient greece, ancient egypt, the future, 19th century, 18th century, 17th century, 16th century, 15th century, 20th century, prehistoric times, edo period, belle epoque, post-apocalypse, distant future, near future, world war ii, ww2, world war 2, world war i, cold war, viking age`;
const EVENT =
  "christmas, halloween, easter, thanksgiving, new year, new year's eve, valentine's day, valentines day, mother's day, mothers day, father's day, fathers day, st patrick's day, st patricks day, independence day, lunar new year, chinese new year, new years eve, birthday, birthday party, wedding, wedding ceremony, party, festival, carnival, concert, parade, ceremony, funeral, graduation, picnic, diwali, hanukkah, ramadan, christmas eve, day of the dead, oktoberfest, prom, quiz night, games night, game night, movie night, film night, bingo night, karaoke night, poker night, open mic night, open-mic night, jazz night, blues night, comedy night, poetry night, trivia night, club night, disco night, dance night, salsa night, date night, wedding night, cinema night, casino night, opening night, quiz evening, bonfire night, sports day, baby shower";

/** Times, weathers, seasons, eras and events. */
export const SETTING_WORDS: ReadonlyMap<string, SettingKind> = new MapWhenAsked(() => {
  const kinds = new Map<string, SettingKind>();
  for (const [kind, words] of [
    ['time', TIME],
    ['weather', WEATHER],
    ['season', SEASON],
    ['era', ERA],
    ['event', EVENT],
  ] as [SettingKind, string][])
    for (const word of list(words)) if (!kinds.has(word)) kinds.set(word, kind);
  return kinds;
});
/** Of these, adjectives, that may stand before a noun: "a rainy street". */
export const SETTING_ADJECTIVES = setOf(
  'rainy, raining, snowy, snowing, stormy, foggy, misty, hazy, cloudy, overcast, sunny, windy, breezy, wintry, autumnal, drizzly, humid, cloudless',
);
/** Words for a place that is without people. */
export const DESERTED = setOf('deserted, empty, uninhabited, unpeopled, vacant, abandoned');
