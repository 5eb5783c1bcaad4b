import type { VectorAsset } from '../asset.ts';
import * as beasts from './beasts.ts';
import * as birds from './birds.ts';
import * as boats from './boats.ts';
import * as costumes from './costumes.ts';
import * as craft from './craft.ts';
import * as curios from './curios.ts';
import * as farm from './farm.ts';
import * as festive from './festive.ts';
import * as food from './food.ts';
import * as furniture from './furniture.ts';
import * as garden from './garden.ts';
import * as horses from './horses.ts';
import * as household from './household.ts';
import * as houses from './houses.ts';
import * as interior from './interior.ts';
import * as landmarks from './landmarks.ts';
import * as oncoming from './oncoming.ts';
import * as pagodas from './pagodas.ts';
import * as people from './people.ts';
import * as pets from './pets.ts';
import * as portrait from './portrait.ts';
import * as royals from './royals.ts';
import * as seaLife from './sea-life.ts';
import * as signs from './signs.ts';
import type { Sketch } from './sketch.ts';
import * as things from './things.ts';
import * as towers from './towers.ts';
import * as townsfolk from './townsfolk.ts';
import * as trades from './trades.ts';
import * as wheels from './wheels.ts';
import * as wild from './wild.ts';
import * as winged from './winged.ts';

const THEMES: readonly Record<string, unknown>[] = [
  beasts,
  birds,
  boats,
  costumes,
  craft,
  curios,
  farm,
  festive,
  food,
  furniture,
  garden,
  horses,
  household,
  houses,
  interior,
  landmarks,
  oncoming,
  pagodas,
  people,
  pets,
  portrait,
  royals,
  seaLife,
  signs,
  things,
  towers,
  townsfolk,
  trades,
  wheels,
  wild,
  winged,
];

const isSketch = (made: unknown): made is Sketch => typeof made === 'object' && made !== null && 'draw' in made;

/** Every own drawing by name. Each is drawn when it is first read. */
export const OWN_ASSETS: Record<string, VectorAsset> = {};
for (const sketch of THEMES.flatMap((theme) => Object.values(theme)).filter(isSketch))
  Object.defineProperty(OWN_ASSETS, sketch.name, { enumerable: true, get: () => sketch.draw() });
