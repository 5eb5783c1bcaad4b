/** The insides that are built of panels, by name. */
import { balcony } from './balcony.ts';
import { bathroom } from './bathroom.ts';
import { bedroom, nursery } from './bedrooms.ts';
import { cell, classroom, elevator, hospital, laundry } from './chambers.ts';
import { courtroom, lockers, surgery, ward } from './civic.ts';
import { planeCockpit, starCockpit, submarine, wheelhouse } from './decks.ts';
import { ballroom, castleHall, concertHall } from './grand.ts';
import { barn, church, greenhouse, gym, parking, pool } from './halls.ts';
import { dining, living, nook, office } from './homes.ts';
import { dungeon, forge, stable, wizardStudy } from './keeps.ts';
import { kitchen } from './kitchen.ts';
import { bunker, mall, warehouse } from './large.ts';
import { metro } from './metro.ts';
import { arcade, cinema, club } from './night-out.ts';
import { forecourt, shopFront, stadium } from './open-air.ts';
import type { Plan } from './panel.ts';
import { platform } from './platforms.ts';
import { porch, terrace } from './porches.ts';
import { hallway, lobby, museum, restaurant } from './public.ts';
import { aisle, bakery, bar, barber, cafe, flowerShop, library } from './shops.ts';
import { station } from './stations.ts';
import { attic, cellar, garage } from './stores.ts';
import { artStudio, danceStudio, gamingRoom, teaRoom } from './studios.ts';
import { lighthouse, logCabin, windmill } from './towers.ts';
import { bookshop, store } from './trades.ts';
import { airport, aquarium, compartment } from './travel.ts';
import { boatCabin, bus, car, plane, spaceStation, subway, tent, train } from './vehicles.ts';
import { laundrette, waitingRoom } from './waiting.ts';
import { boutique, pharmacy } from './wares.ts';
import { conference, laboratory, sauna, serverRoom } from './works.ts';
import { workshop } from './workshop.ts';

export const PLANS = {
  forecourt,
  metro,
  shopFront,
  stadium,
  airport,
  aquarium,
  arcade,
  artStudio,
  boutique,
  bunker,
  cinema,
  club,
  compartment,
  courtroom,
  danceStudio,
  dungeon,
  forge,
  gamingRoom,
  lockers,
  mall,
  pharmacy,
  stable,
  surgery,
  teaRoom,
  ward,
  warehouse,
  wizardStudy,
  balcony,
  platform,
  porch,
  terrace,
  bookshop,
  laundrette,
  store,
  waitingRoom,
  aisle,
  ballroom,
  castleHall,
  concertHall,
  conference,
  laboratory,
  lighthouse,
  logCabin,
  planeCockpit,
  sauna,
  serverRoom,
  starCockpit,
  submarine,
  wheelhouse,
  windmill,
  bathroom,
  bedroom,
  dining,
  hallway,
  kitchen,
  living,
  lobby,
  museum,
  nook,
  nursery,
  office,
  restaurant,
  workshop,
  attic,
  bakery,
  bar,
  barber,
  barn,
  boatCabin,
  bus,
  cafe,
  car,
  cell,
  cellar,
  church,
  classroom,
  elevator,
  flowerShop,
  garage,
  greenhouse,
  gym,
  hospital,
  laundry,
  library,
  parking,
  plane,
  pool,
  spaceStation,
  station,
  subway,
  tent,
  train,
} satisfies Record<string, Plan>;

export type PlanName = keyof typeof PLANS;
