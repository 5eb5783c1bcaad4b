/** All texts of tableaux, one import and one entry a line. The form: `tableaux.ts`. */

import { AIR_SHOWN_TABLEAUX } from './air-shown.ts';
import { ANY_FOOD_TABLEAUX } from './any-food.ts';
import { ANY_LIVING_TABLEAUX } from './any-living.ts';
import { ANY_MORE_TABLEAUX } from './any-more.ts';
import { ANY_THINGS_TABLEAUX } from './any-things.ts';
import { BEAST_AGAIN_TABLEAUX } from './beast-again.ts';
import { BEAST_DRESSED_TABLEAUX } from './beast-dressed.ts';
import { BEAST_FABLED_TABLEAUX } from './beast-fabled.ts';
import { BEAST_MORE_TABLEAUX } from './beast-more.ts';
import { BEAST_PAIRS_TABLEAUX } from './beast-pairs.ts';
import { BEAST_PLAIN_TABLEAUX } from './beast-plain.ts';
import { BEAST_PORTRAITS_TABLEAUX } from './beast-portraits.ts';
import { BEAST_SCALES_TABLEAUX } from './beast-scales.ts';
import { CLEAR_BEASTS_TABLEAUX } from './clear-beasts.ts';
import { CLEAR_MORE_TABLEAUX } from './clear-more.ts';
import { CLEAR_PEOPLE_TABLEAUX } from './clear-people.ts';
import { CLEAR_THINGS_TABLEAUX } from './clear-things.ts';
import { COMPOUNDS_HOUSES_TABLEAUX } from './compounds-houses.ts';
import { COMPOUNDS_LANDS_TABLEAUX } from './compounds-lands.ts';
import { DAILY_AGAIN_TABLEAUX } from './daily-again.ts';
import { DAILY_FAMILY_TABLEAUX } from './daily-family.ts';
import { DAILY_FEASTS_TABLEAUX } from './daily-feasts.ts';
import { DAILY_GARDEN_TABLEAUX } from './daily-garden.ts';
import { DAILY_HOLIDAY_TABLEAUX } from './daily-holiday.ts';
import { DAILY_HOME_TABLEAUX } from './daily-home.ts';
import { DAILY_LIFE_TABLEAUX } from './daily-life.ts';
import { DAILY_LOVE_TABLEAUX } from './daily-love.ts';
import { DAILY_MORE_TABLEAUX } from './daily-more.ts';
import { DAILY_PLAY_TABLEAUX } from './daily-play.ts';
import { DAILY_PORTRAITS_TABLEAUX } from './daily-portraits.ts';
import { DAILY_SCENES_TABLEAUX } from './daily-scenes.ts';
import { DAILY_TOWN_TABLEAUX } from './daily-town.ts';
import { FARE_KINDS_TABLEAUX } from './fare-kinds.ts';
import { FIRST_TABLEAUX } from './first.ts';
import { FOLK_DAYS_TABLEAUX } from './folk-days.ts';
import { FOLK_FUTURE_TABLEAUX } from './folk-future.ts';
import { FOLK_HEROES_TABLEAUX } from './folk-heroes.ts';
import { FOLK_LAST_TABLEAUX } from './folk-last.ts';
import { FOLK_MORE_TABLEAUX } from './folk-more.ts';
import { FOLK_PLAIN_TABLEAUX } from './folk-plain.ts';
import { FOLK_PORTRAITS_TABLEAUX } from './folk-portraits.ts';
import { FOLK_TOWN_TABLEAUX } from './folk-town.ts';
import { FRAMES_TABLEAUX } from './frames.ts';
import { GOODS_MORE_TABLEAUX } from './goods-more.ts';
import { GOODS_STATES_TABLEAUX } from './goods-states.ts';
import { GOODS_THIRD_TABLEAUX } from './goods-third.ts';
import { MARKS_EMBLEMS_TABLEAUX } from './marks-emblems.ts';
import { MARKS_FEELINGS_TABLEAUX } from './marks-feelings.ts';
import { MARKS_LAST_TABLEAUX } from './marks-last.ts';
import { MARKS_MADE_OF_TABLEAUX } from './marks-made-of.ts';
import { MARKS_MEDIA_DRAWN_TABLEAUX } from './marks-media-drawn.ts';
import { MARKS_MEDIA_SEEN_TABLEAUX } from './marks-media-seen.ts';
import { MARKS_MORE_IDEAS_TABLEAUX } from './marks-more-ideas.ts';
import { MARKS_MORE_LOGOS_TABLEAUX } from './marks-more-logos.ts';
import { MARKS_MORE_MEDIA_TABLEAUX } from './marks-more-media.ts';
import { MARKS_MORE_SHEETS_TABLEAUX } from './marks-more-sheets.ts';
import { MARKS_MOTIFS_TABLEAUX } from './marks-motifs.ts';
import { MARKS_PATTERNS_TABLEAUX } from './marks-patterns.ts';
import { MARKS_POSTERS_TABLEAUX } from './marks-posters.ts';
import { MARKS_SENSES_TABLEAUX } from './marks-senses.ts';
import { MARKS_SHEETS_TABLEAUX } from './marks-sheets.ts';
import { MARKS_TRADES_TABLEAUX } from './marks-trades.ts';
import { MARKS_WORDS_TABLEAUX } from './marks-words.ts';
import { PEOPLE_AGAIN_TABLEAUX } from './people-again.ts';
import { PEOPLE_DAYS_TABLEAUX } from './people-days.ts';
import { PEOPLE_END_TABLEAUX } from './people-end.ts';
import { PEOPLE_HOME_TABLEAUX } from './people-home.ts';
import { PEOPLE_LAST_TABLEAUX } from './people-last.ts';
import { PEOPLE_MORE_TABLEAUX } from './people-more.ts';
import { PEOPLE_OUT_TABLEAUX } from './people-out.ts';
import { PEOPLE_REST_TABLEAUX } from './people-rest.ts';
import { PEOPLE_WITH_TABLEAUX } from './people-with.ts';
import { PLACES_ABOARD_TABLEAUX } from './places-aboard.ts';
import { PLACES_BEASTS_TABLEAUX } from './places-beasts.ts';
import { PLACES_BUILDINGS_TABLEAUX } from './places-buildings.ts';
import { PLACES_CITIES_TABLEAUX } from './places-cities.ts';
import { PLACES_DAYS_TABLEAUX } from './places-days.ts';
import { PLACES_HOME_TABLEAUX } from './places-home.ts';
import { PLACES_IMAGINED_TABLEAUX } from './places-imagined.ts';
import { PLACES_INSIDE_TABLEAUX } from './places-inside.ts';
import { PLACES_INSIDE_MORE_TABLEAUX } from './places-inside-more.ts';
import { PLACES_LAND_TABLEAUX } from './places-land.ts';
import { PLACES_OUT_TABLEAUX } from './places-out.ts';
import { PLACES_SINGLE_TABLEAUX } from './places-single.ts';
import { PLACES_STATES_TABLEAUX } from './places-states.ts';
import { PLACES_THERE_TABLEAUX } from './places-there.ts';
import { PLACES_TRADES_TABLEAUX } from './places-trades.ts';
import { PLACES_WORSHIP_TABLEAUX } from './places-worship.ts';
import { PLAIN_BEASTS_TABLEAUX } from './plain-beasts.ts';
import { PLAIN_DOING_TABLEAUX } from './plain-doing.ts';
import { PLAIN_EVERYBODY_TABLEAUX } from './plain-everybody.ts';
import { PLAIN_FARE_TABLEAUX } from './plain-fare.ts';
import { PLAIN_GOODS_TABLEAUX } from './plain-goods.ts';
import { PLAIN_GROWTH_TABLEAUX } from './plain-growth.ts';
import { PLAIN_INSIDES_TABLEAUX } from './plain-insides.ts';
import { PLAIN_LAND_TABLEAUX } from './plain-land.ts';
import { PLAIN_LANDS_MORE_TABLEAUX } from './plain-lands-more.ts';
import { PLAIN_MARKS_TABLEAUX } from './plain-marks.ts';
import { PLAIN_MORE_PEOPLE_TABLEAUX } from './plain-more-people.ts';
import { PLAIN_PEOPLE_TABLEAUX } from './plain-people.ts';
import { PLAIN_PEOPLED_TABLEAUX } from './plain-peopled.ts';
import { PLAIN_PRINTS_TABLEAUX } from './plain-prints.ts';
import { PLAIN_REST_TABLEAUX } from './plain-rest.ts';
import { PLAIN_SHEETS_TABLEAUX } from './plain-sheets.ts';
import { PLAIN_SINGLE_TABLEAUX } from './plain-single.ts';
import { PLAIN_TOWNS_TABLEAUX } from './plain-towns.ts';
import { PLAIN_VIEWS_TABLEAUX } from './plain-views.ts';
import { PLAIN_WHEELS_MORE_TABLEAUX } from './plain-wheels-more.ts';
import { SITES_AGAIN_TABLEAUX } from './sites-again.ts';
import { SITES_MORE_TABLEAUX } from './sites-more.ts';
import { SITES_NAMED_TABLEAUX } from './sites-named.ts';
import { SITES_STATES_TABLEAUX } from './sites-states.ts';
import { THINGS_DISHES_TABLEAUX } from './things-dishes.ts';
import { THINGS_DOINGS_TABLEAUX } from './things-doings.ts';
import { THINGS_DRINKS_TABLEAUX } from './things-drinks.ts';
import { THINGS_HOME_TABLEAUX } from './things-home.ts';
import { THINGS_HOUSE_TABLEAUX } from './things-house.ts';
import { THINGS_LAST_TABLEAUX } from './things-last.ts';
import { THINGS_MADE_TABLEAUX } from './things-made.ts';
import { THINGS_NATURE_TABLEAUX } from './things-nature.ts';
import { THINGS_ODD_TABLEAUX } from './things-odd.ts';
import { THINGS_PLACED_TABLEAUX } from './things-placed.ts';
import { THINGS_PLATES_TABLEAUX } from './things-plates.ts';
import { THINGS_PRODUCTS_TABLEAUX } from './things-products.ts';
import { THINGS_SWEETS_TABLEAUX } from './things-sweets.ts';
import { THINGS_TABLES_TABLEAUX } from './things-tables.ts';
import { THINGS_TRAVEL_TABLEAUX } from './things-travel.ts';
import { THINGS_VEHICLES_TABLEAUX } from './things-vehicles.ts';
import { THINGS_VERBS_TABLEAUX } from './things-verbs.ts';
import { THINGS_WORN_TABLEAUX } from './things-worn.ts';
import { TOPICS_ANIMALS_TABLEAUX } from './topics-animals.ts';
import { TOPICS_CULTURES_TABLEAUX } from './topics-cultures.ts';
import { TOPICS_FOODS_TABLEAUX } from './topics-foods.ts';
import { TOPICS_HOBBIES_TABLEAUX } from './topics-hobbies.ts';
import { TOPICS_OCCASIONS_TABLEAUX } from './topics-occasions.ts';
import { TOPICS_ROLES_TABLEAUX } from './topics-roles.ts';
import { TOPICS_TRADES_TABLEAUX } from './topics-trades.ts';
import { WARES_FOOD_TABLEAUX } from './wares-food.ts';
import { WARES_GOODS_TABLEAUX } from './wares-goods.ts';
import { WARES_ROOMS_TABLEAUX } from './wares-rooms.ts';
import { WARES_WHEELS_TABLEAUX } from './wares-wheels.ts';
import { WILD_AGAIN_TABLEAUX } from './wild-again.ts';
import { WILD_ANY_TABLEAUX } from './wild-any.ts';
import { WILD_BIRDS_TABLEAUX } from './wild-birds.ts';
import { WILD_CATS_TABLEAUX } from './wild-cats.ts';
import { WILD_DEEDS_TABLEAUX } from './wild-deeds.ts';
import { WILD_DOGS_TABLEAUX } from './wild-dogs.ts';
import { WILD_DOGS_MORE_TABLEAUX } from './wild-dogs-more.ts';
import { WILD_EVERYDAY_TABLEAUX } from './wild-everyday.ts';
import { WILD_FANTASY_TABLEAUX } from './wild-fantasy.ts';
import { WILD_FARM_TABLEAUX } from './wild-farm.ts';
import { WILD_HISTORY_TABLEAUX } from './wild-history.ts';
import { WILD_IMAGINED_TABLEAUX } from './wild-imagined.ts';
import { WILD_MAMMALS_TABLEAUX } from './wild-mammals.ts';
import { WILD_MORE_TABLEAUX } from './wild-more.ts';
import { WILD_REST_TABLEAUX } from './wild-rest.ts';
import { WILD_SCIFI_TABLEAUX } from './wild-scifi.ts';
import { WILD_SEA_TABLEAUX } from './wild-sea.ts';
import { WILD_STORIES_TABLEAUX } from './wild-stories.ts';
import { WILD_TALES_TABLEAUX } from './wild-tales.ts';
import { WORK_CARE_TABLEAUX } from './work-care.ts';
import { WORK_CRAFTS_TABLEAUX } from './work-crafts.ts';
import { WORK_EVENTS_TABLEAUX } from './work-events.ts';
import { WORK_FOLK_TABLEAUX } from './work-folk.ts';
import { WORK_KITCHEN_TABLEAUX } from './work-kitchen.ts';
import { WORK_LAND_TABLEAUX } from './work-land.ts';
import { WORK_SHIFT_TABLEAUX } from './work-shift.ts';
import { WORK_SITE_TABLEAUX } from './work-site.ts';
import { WORK_SPORT_TABLEAUX } from './work-sport.ts';
import { WORK_SPORT_OUT_TABLEAUX } from './work-sport-out.ts';
import { WORK_STAGE_TABLEAUX } from './work-stage.ts';
import { WORK_WORDS_TABLEAUX } from './work-words.ts';

// biome-ignore format: one entry a line, so that two who add to it do not meet.
export const TABLEAUX_TEXTS: readonly string[] = [
  FIRST_TABLEAUX,
  WARES_FOOD_TABLEAUX,
  WARES_WHEELS_TABLEAUX,
  WARES_GOODS_TABLEAUX,
  WARES_ROOMS_TABLEAUX,
  THINGS_DISHES_TABLEAUX,
  PLACES_HOME_TABLEAUX,
  PLACES_INSIDE_TABLEAUX,
  PLACES_TRADES_TABLEAUX,
  THINGS_SWEETS_TABLEAUX,
  MARKS_EMBLEMS_TABLEAUX,
  MARKS_POSTERS_TABLEAUX,
  MARKS_TRADES_TABLEAUX,
  MARKS_WORDS_TABLEAUX,
  PLACES_BUILDINGS_TABLEAUX,
  WILD_CATS_TABLEAUX,
  WILD_DOGS_MORE_TABLEAUX,
  WILD_DOGS_TABLEAUX,
  THINGS_DRINKS_TABLEAUX,
  DAILY_HOME_TABLEAUX,
  DAILY_FAMILY_TABLEAUX,
  DAILY_PLAY_TABLEAUX,
  MARKS_PATTERNS_TABLEAUX,
  MARKS_SHEETS_TABLEAUX,
  WORK_CRAFTS_TABLEAUX,
  WORK_KITCHEN_TABLEAUX,
  WORK_SITE_TABLEAUX,
  PLACES_CITIES_TABLEAUX,
  THINGS_VEHICLES_TABLEAUX,
  WORK_CARE_TABLEAUX,
  THINGS_HOME_TABLEAUX,
  PLACES_LAND_TABLEAUX,
  DAILY_LOVE_TABLEAUX,
  DAILY_TOWN_TABLEAUX,
  WORK_LAND_TABLEAUX,
  WILD_FARM_TABLEAUX,
  WILD_MAMMALS_TABLEAUX,
  WILD_BIRDS_TABLEAUX,
  WILD_SEA_TABLEAUX,
  WILD_EVERYDAY_TABLEAUX,
  WILD_FANTASY_TABLEAUX,
  DAILY_FEASTS_TABLEAUX,
  DAILY_HOLIDAY_TABLEAUX,
  THINGS_PLACED_TABLEAUX,
  PLACES_STATES_TABLEAUX,
  MARKS_FEELINGS_TABLEAUX,
  MARKS_SENSES_TABLEAUX,
  THINGS_PRODUCTS_TABLEAUX,
  DAILY_PORTRAITS_TABLEAUX,
  PLACES_IMAGINED_TABLEAUX,
  WORK_SPORT_OUT_TABLEAUX,
  WORK_SPORT_TABLEAUX,
  MARKS_MEDIA_DRAWN_TABLEAUX,
  MARKS_MEDIA_SEEN_TABLEAUX,
  ANY_FOOD_TABLEAUX,
  ANY_LIVING_TABLEAUX,
  ANY_MORE_TABLEAUX,
  ANY_THINGS_TABLEAUX,
  GOODS_MORE_TABLEAUX,
  GOODS_STATES_TABLEAUX,
  GOODS_THIRD_TABLEAUX,
  THINGS_NATURE_TABLEAUX,
  WILD_SCIFI_TABLEAUX,
  THINGS_WORN_TABLEAUX,
  DAILY_GARDEN_TABLEAUX,
  PLACES_THERE_TABLEAUX,
  THINGS_MADE_TABLEAUX,
  WILD_HISTORY_TABLEAUX,
  WILD_TALES_TABLEAUX,
  WORK_STAGE_TABLEAUX,
  MARKS_MORE_IDEAS_TABLEAUX,
  MARKS_MORE_LOGOS_TABLEAUX,
  MARKS_MORE_MEDIA_TABLEAUX,
  MARKS_MORE_SHEETS_TABLEAUX,
  THINGS_DOINGS_TABLEAUX,
  DAILY_MORE_TABLEAUX,
  THINGS_TRAVEL_TABLEAUX,
  WILD_DEEDS_TABLEAUX,
  WILD_IMAGINED_TABLEAUX,
  THINGS_TABLES_TABLEAUX,
  PLACES_OUT_TABLEAUX,
  WILD_STORIES_TABLEAUX,
  DAILY_AGAIN_TABLEAUX,
  WORK_SHIFT_TABLEAUX,
  PLACES_INSIDE_MORE_TABLEAUX,
  THINGS_HOUSE_TABLEAUX,
  WILD_AGAIN_TABLEAUX,
  WILD_ANY_TABLEAUX,
  THINGS_PLATES_TABLEAUX,
  PLACES_WORSHIP_TABLEAUX,
  MARKS_MADE_OF_TABLEAUX,
  DAILY_LIFE_TABLEAUX,
  THINGS_VERBS_TABLEAUX,
  WORK_WORDS_TABLEAUX,
  WILD_MORE_TABLEAUX,
  PLACES_SINGLE_TABLEAUX,
  THINGS_ODD_TABLEAUX,
  WORK_FOLK_TABLEAUX,
  DAILY_SCENES_TABLEAUX,
  THINGS_LAST_TABLEAUX,
  WORK_EVENTS_TABLEAUX,
  WILD_REST_TABLEAUX,
  MARKS_LAST_TABLEAUX,
  PEOPLE_AGAIN_TABLEAUX,
  PEOPLE_DAYS_TABLEAUX,
  PEOPLE_END_TABLEAUX,
  PEOPLE_HOME_TABLEAUX,
  PEOPLE_LAST_TABLEAUX,
  PEOPLE_MORE_TABLEAUX,
  PEOPLE_OUT_TABLEAUX,
  PEOPLE_REST_TABLEAUX,
  PEOPLE_WITH_TABLEAUX,
  PLACES_BEASTS_TABLEAUX,
  PLACES_DAYS_TABLEAUX,
  TOPICS_TRADES_TABLEAUX,
  TOPICS_ROLES_TABLEAUX,
  TOPICS_HOBBIES_TABLEAUX,
  SITES_STATES_TABLEAUX,
  TOPICS_ANIMALS_TABLEAUX,
  TOPICS_FOODS_TABLEAUX,
  SITES_MORE_TABLEAUX,
  TOPICS_OCCASIONS_TABLEAUX,
  TOPICS_CULTURES_TABLEAUX,
  SITES_NAMED_TABLEAUX,
  MARKS_MOTIFS_TABLEAUX,
  PLAIN_VIEWS_TABLEAUX,
  PLAIN_WHEELS_MORE_TABLEAUX,
  PLAIN_REST_TABLEAUX,
  PLAIN_SINGLE_TABLEAUX,
  SITES_AGAIN_TABLEAUX,
  FRAMES_TABLEAUX,
  FOLK_PORTRAITS_TABLEAUX,
  FOLK_HEROES_TABLEAUX,
  FOLK_FUTURE_TABLEAUX,
  FOLK_DAYS_TABLEAUX,
  FOLK_MORE_TABLEAUX,
  FOLK_LAST_TABLEAUX,
  PLAIN_BEASTS_TABLEAUX,
  PLAIN_FARE_TABLEAUX,
  PLAIN_GOODS_TABLEAUX,
  PLAIN_GROWTH_TABLEAUX,
  PLAIN_INSIDES_TABLEAUX,
  PLAIN_LAND_TABLEAUX,
  PLAIN_TOWNS_TABLEAUX,
  PLAIN_LANDS_MORE_TABLEAUX,
  PLAIN_PRINTS_TABLEAUX,
  PLAIN_PEOPLE_TABLEAUX,
  PLAIN_DOING_TABLEAUX,
  PLAIN_EVERYBODY_TABLEAUX,
  PLAIN_SHEETS_TABLEAUX,
  PLAIN_MORE_PEOPLE_TABLEAUX,
  PLAIN_MARKS_TABLEAUX,
  AIR_SHOWN_TABLEAUX,
  PLAIN_PEOPLED_TABLEAUX,
  FOLK_TOWN_TABLEAUX,
  FOLK_PLAIN_TABLEAUX,
  BEAST_PORTRAITS_TABLEAUX,
  BEAST_DRESSED_TABLEAUX,
  BEAST_PLAIN_TABLEAUX,
  BEAST_FABLED_TABLEAUX,
  BEAST_MORE_TABLEAUX,
  BEAST_AGAIN_TABLEAUX,
  BEAST_SCALES_TABLEAUX,
  BEAST_PAIRS_TABLEAUX,
  CLEAR_PEOPLE_TABLEAUX,
  CLEAR_BEASTS_TABLEAUX,
  CLEAR_THINGS_TABLEAUX,
  CLEAR_MORE_TABLEAUX,
  COMPOUNDS_HOUSES_TABLEAUX,
  COMPOUNDS_LANDS_TABLEAUX,
  FARE_KINDS_TABLEAUX,
  PLACES_ABOARD_TABLEAUX,
];
