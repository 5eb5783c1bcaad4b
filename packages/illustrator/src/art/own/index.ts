import type { VectorAsset } from '../asset.ts';
import * as antlered from './antlered.ts';
import * as appliances from './appliances.ts';
import * as arms from './arms.ts';
import * as athletes from './athletes.ts';
import * as bakes from './bakes.ts';
import * as bandits from './bandits.ts';
import * as bands from './bands.ts';
import * as bathThings from './bath-things.ts';
import * as beasts from './beasts.ts';
import * as bedroom from './bedroom.ts';
import * as birds from './birds.ts';
import * as boats from './boats.ts';
import * as buildingSites from './building-site.ts';
import * as bunches from './bunches.ts';
import * as buses from './buses.ts';
import * as byTheWay from './by-the-way.ts';
import * as cakes from './cakes.ts';
import * as callings from './callings.ts';
import * as carousels from './carousel.ts';
import * as castles from './castle.ts';
import * as cathedrals from './cathedral.ts';
import * as cellChart from './cell-chart.ts';
import * as climbers from './climbers.ts';
import * as clothing from './clothing.ts';
import * as company from './company.ts';
import * as cones from './cones.ts';
import * as cookware from './cookware.ts';
import * as costumes from './costumes.ts';
import * as cottages from './cottages.ts';
import * as countryside from './countryside.ts';
import * as craft from './craft.ts';
import * as crawlers from './crawlers.ts';
import * as cups from './cups.ts';
import * as curios from './curios.ts';
import * as cushion from './cushion.ts';
import * as cyclists from './cyclist.ts';
import * as deliveryVan from './delivery-van.ts';
import * as dwellings from './dwellings.ts';
import * as easternBoats from './eastern-boats.ts';
import * as elders from './elders.ts';
import * as equines from './equines.ts';
import * as farPlaces from './far-places.ts';
import * as farm from './farm.ts';
import * as farmKin from './farm-kin.ts';
import * as festive from './festive.ts';
import * as festiveFolk from './festive-folk.ts';
import * as festoons from './festoons.ts';
import * as fishKinds from './fish-kinds.ts';
import * as flatBoards from './flat-boards.ts';
import * as food from './food.ts';
import * as footings from './footings.ts';
import * as fowls from './fowls.ts';
import * as freight from './freight.ts';
import * as furnishings from './furnishings.ts';
import * as furniture from './furniture.ts';
import * as garden from './garden.ts';
import * as gardenBirds from './garden-birds.ts';
import { isGarment, isTrait } from './garment-kinds.ts';
import { dressedIn } from './garments.ts';
import * as grazers from './grazers.ts';
import * as gundogs from './gundogs.ts';
import * as gymGear from './gym-gear.ts';
import { areHands, type Held, isHands } from './hand-kinds.ts';
import * as harness from './harness.ts';
import * as haunts from './haunts.ts';
import * as heavy from './heavy.ts';
import * as hedges from './hedge.ts';
import * as hoards from './hoards.ts';
import * as horses from './horses.ts';
import * as hounds from './hounds.ts';
import * as houseFittings from './house-fittings.ts';
import * as household from './household.ts';
import * as houses from './houses.ts';
import * as hover from './hover.ts';
import * as iconSets from './icon-sets.ts';
import * as interior from './interior.ts';
import { type Member, stripped } from './jointed/together.ts';
import * as keepsakes from './keepsakes.ts';
import * as keptPlants from './kept-plants.ts';
import * as kit from './kit.ts';
import * as landmarks from './landmarks.ts';
import * as lateenBoats from './lateen-boats.ts';
import * as legends from './legends.ts';
import * as lion from './lion.ts';
import * as manors from './manors.ts';
import * as mermaids from './mermaid.ts';
import * as merry from './merry.ts';
import * as monasteries from './monastery.ts';
import * as monsters from './monsters.ts';
import * as monuments from './monuments.ts';
import * as moths from './moths.ts';
import * as musicians from './musicians.ts';
import * as oddBeasts from './odd-beasts.ts';
import * as oldCars from './old-cars.ts';
import * as oncoming from './oncoming.ts';
import * as orbiter from './orbiter.ts';
import * as owls from './owls.ts';
import * as paddlers from './paddlers.ts';
import * as pagodas from './pagodas.ts';
import * as pandas from './pandas.ts';
import * as parlour from './parlour.ts';
import * as parlourGames from './parlour-games.ts';
import * as pastimes from './pastimes.ts';
import * as people from './people.ts';
import * as performers from './performers.ts';
import * as pets from './pets.ts';
import * as pianists from './pianist.ts';
import * as picnic from './picnic.ts';
import * as pizzas from './pizzas.ts';
import * as plated from './plated.ts';
import * as playGear from './play-gear.ts';
import * as playgrounds from './playground.ts';
import * as portrait from './portrait.ts';
import { hasFreeHands, isPose, type PoseName } from './pose-kinds.ts';
import * as preserves from './preserves.ts';
import * as professions from './professions.ts';
import * as pupils from './pupils.ts';
import * as railways from './railways.ts';
import * as refreshers from './refreshers.ts';
import * as refreshments from './refreshments.ts';
import * as rides from './rides.ts';
import * as roadSigns from './road-signs.ts';
import * as rovers from './rovers.ts';
import * as royalCoaches from './royal-coach.ts';
import * as royals from './royals.ts';
import * as ruins from './ruins.ts';
import * as saxophone from './saxophone.ts';
import * as schoolCharts from './school-charts.ts';
import * as seaLife from './sea-life.ts';
import * as serpents from './serpent.ts';
import * as services from './services.ts';
import * as shelters from './shelter.ts';
import * as ships from './ships.ts';
import * as shrubs from './shrubs.ts';
import * as signs from './signs.ts';
import * as skaters from './skater.ts';
import type { Sketch } from './sketch.ts';
import * as sleepers from './sleepers.ts';
import * as smallDogs from './small-dogs.ts';
import * as smallHunters from './small-hunters.ts';
import * as smallWares from './small-wares.ts';
import * as smallWheels from './small-wheels.ts';
import * as snacks from './snacks.ts';
import * as solarSystem from './solar-system.ts';
import * as songbirds from './songbirds.ts';
import * as spans from './spans.ts';
import * as sportsGear from './sports-gear.ts';
import * as stageFolk from './stage-folk.ts';
import * as stallsOnWheels from './stalls-on-wheels.ts';
import * as stands from './stands.ts';
import * as steps from './steps.ts';
import * as storybook from './storybook.ts';
import * as streetSignals from './street-signals.ts';
import * as streetThings from './street-things.ts';
import * as streetWares from './street-wares.ts';
import * as sweetmeats from './sweetmeats.ts';
import * as swimmers from './swimmers.ts';
import * as swimmingPools from './swimming-pool.ts';
import * as tallStalks from './tall-stalks.ts';
import * as tallTales from './tall-tales.ts';
import * as terraces from './terraces.ts';
import * as things from './things.ts';
import * as toiletries from './toiletries.ts';
import * as towers from './towers.ts';
import * as townBirds from './town-birds.ts';
import * as townsfolk from './townsfolk.ts';
import * as toys from './toys.ts';
import * as tradeSigns from './trade-signs.ts';
import * as trades from './trades.ts';
import * as treats from './treats.ts';
import * as vessels from './vessels.ts';
import * as warriors from './warriors.ts';
import * as waterings from './watering.ts';
import * as webs from './webs.ts';
import * as wedding from './wedding.ts';
import * as wheels from './wheels.ts';
import * as wild from './wild.ts';
import * as wildCats from './wild-cats.ts';
import * as wildflowers from './wildflowers.ts';
import * as winged from './winged.ts';
import * as winterThings from './winter-things.ts';
import * as wizardTowers from './wizard-tower.ts';
import * as wonders from './wonders.ts';
import * as woodland from './woodland.ts';
import * as works from './works.ts';
import * as workshopTools from './workshop-tools.ts';
import * as worldLandmarks from './world-landmarks.ts';
import * as worldMonuments from './world-monuments.ts';
import * as yard from './yard.ts';
import * as yardThings from './yard-things.ts';
import * as young from './young.ts';
import * as youth from './youth.ts';

const THEMES: readonly Record<string, unknown>[] = [
  antlered,
  manors,
  railways,
  works,
  bandits,
  equines,
  grazers,
  smallHunters,
  beasts,
  birds,
  boats,
  bunches,
  buses,
  callings,
  castles,
  cathedrals,
  serpents,
  shelters,
  company,
  costumes,
  cottages,
  craft,
  curios,
  easternBoats,
  cushion,
  cyclists,
  elders,
  climbers,
  crawlers,
  swimmers,
  farm,
  farmKin,
  festive,
  food,
  footings,
  roadSigns,
  fowls,
  furniture,
  garden,
  haunts,
  merry,
  harness,
  horses,
  hounds,
  smallDogs,
  household,
  houses,
  interior,
  keepsakes,
  saxophone,
  kit,
  landmarks,
  legends,
  lion,
  mermaids,
  monuments,
  oldCars,
  oncoming,
  pagodas,
  people,
  pets,
  portrait,
  royals,
  ruins,
  worldLandmarks,
  worldMonuments,
  seaLife,
  ships,
  signs,
  stands,
  storybook,
  things,
  towers,
  townsfolk,
  trades,
  treats,
  vessels,
  warriors,
  wedding,
  wheels,
  yard,
  wild,
  wildCats,
  wildflowers,
  winged,
  youth,
  songbirds,
  shrubs,
  skaters,
  sleepers,
  refreshments,
  pupils,
  moths,
  musicians,
  pianists,
  hover,
  townBirds,
  athletes,
  festiveFolk,
  performers,
  freight,
  arms,
  gundogs,
  young,
  gardenBirds,
  rovers,
  owls,
  fishKinds,
  services,
  carousels,
  monasteries,
  hedges,
  royalCoaches,
  wizardTowers,
  dwellings,
  streetThings,
  woodland,
  farPlaces,
  winterThings,
  deliveryVan,
  orbiter,
  spans,
  stageFolk,
  cups,
  bakes,
  tradeSigns,
  furnishings,
  pastimes,
  picnic,
  countryside,
  playgrounds,
  paddlers,
  parlour,
  festoons,
  stallsOnWheels,
  hoards,
  byTheWay,
  houseFittings,
  lateenBoats,
  terraces,
  toiletries,
  pandas,
  professions,
  snacks,
  keptPlants,
  preserves,
  refreshers,
  tallTales,
  gymGear,
  parlourGames,
  streetWares,
  wonders,
  oddBeasts,
  sportsGear,
  bands,
  clothing,
  workshopTools,
  toys,
  smallWheels,
  rides,
  heavy,
  yardThings,
  appliances,
  bedroom,
  plated,
  sweetmeats,
  cakes,
  pizzas,
  cones,
  playGear,
  cookware,
  tallStalks,
  streetSignals,
  solarSystem,
  flatBoards,
  iconSets,
  schoolCharts,
  bathThings,
  buildingSites,
  cellChart,
  monsters,
  smallWares,
  steps,
  webs,
  swimmingPools,
  waterings,
];

const isSketch = (made: unknown): made is Sketch => typeof made === 'object' && made !== null && 'draw' in made;

const SKETCHES = new Map(
  THEMES.flatMap((theme) => Object.values(theme))
    .filter(isSketch)
    .map((sketch) => [sketch.name, sketch]),
);

/** Every own drawing by name. Each is drawn when it is first read. */
export const OWN_ASSETS: Record<string, VectorAsset> = {};
for (const sketch of SKETCHES.values())
  Object.defineProperty(OWN_ASSETS, sketch.name, { enumerable: true, get: () => sketch.draw() });

const worn = new Map<string, VectorAsset>();
const MOST_WORN = 100;

/** `woman~coat+carrying`: the woman in these clothes with her hands so, drawn once; undefined for who cannot and for no such clothes. */
export function dressedAsset(name: string): VectorAsset | undefined {
  const known = worn.get(name);
  if (known) return known;
  const [who = '', ...said] = name.split(/[~+]/);
  const sketch = SKETCHES.get(who);
  const hands = said.filter(isHands);
  const garments = said.filter(isGarment);
  const [pose, ...more] = said.filter(isPose);
  if (!sketch || said.length === 0 || hands.length + garments.length + (pose ? 1 : 0) < said.length || more.length > 0)
    return undefined;
  if (hands.length > 0 && (!areHands(hands) || (pose && !canHoldIn(pose, hands)))) return undefined;
  const changed = pose
    ? sketch.posed?.(pose, garments, areHands(hands) ? hands : undefined)
    : areHands(hands)
      ? sketch.handed?.(hands, garments)
      : (sketch.dressed ?? sketch.varied)?.(garments);
  if (!changed || (garments.some((garment) => !isTrait(garment)) && !sketch.dressed)) return undefined;
  const asset = changed.draw();
  if (worn.size >= MOST_WORN) worn.delete(worn.keys().next().value ?? '');
  worn.set(name, asset);
  return asset;
}

/** `man~glasses` from near by: undefined for whom only the whole figure is drawn. */
export function bustAsset(name: string, cut: 'portrait' | 'close'): VectorAsset | undefined {
  const [who = '', ...said] = name.split(/[~+]/);
  const key = `${name}-${cut}`;
  const known = worn.get(key);
  if (known) return known;
  const sketch = SKETCHES.get(who);
  const garments = said.filter(isGarment);
  if (!sketch?.bust || (garments.some((garment) => !isTrait(garment)) && !sketch.dressed)) return undefined;
  const asset = sketch.bust(cut, garments).draw();
  if (worn.size >= MOST_WORN) worn.delete(worn.keys().next().value ?? '');
  worn.set(key, asset);
  return asset;
}

/** `woman~dress`: how somebody looks, with nothing in the hands; undefined for whom only one drawing is known. */
export function memberNamed(name: string): Member | undefined {
  const [who = '', ...said] = name.split(/[~+]/);
  const { look, child } = SKETCHES.get(who) ?? {};
  if (!look || !said.every(isGarment)) return undefined;
  return { look: stripped(dressedIn(look, said)), ...(child && { child }) };
}

/** Whether this drawing can be given other clothes. */
export const canDress = (name: string): boolean => SKETCHES.get(name.split('~')[0]!)?.dressed !== undefined;

/** Whether this drawing, dressed or not, can hold something that is drawn by itself. */
export const canHold = (name: string): boolean => SKETCHES.get(name.split('~')[0]!)?.handed !== undefined;

/** On a seat, or where the pose leaves the hands free. */
const canHoldIn = (pose: PoseName, hands: Held): boolean =>
  hands[0] === 'sitting' || (hands[0] !== 'riding' && hasFreeHands(pose));

/** Whether this drawing can be posed. */
export const canPose = (name: string): boolean => SKETCHES.get(name.split('~')[0]!)?.posed !== undefined;

/** The pose of a drawing's name, if it has one. */
export const poseIn = (name: string): PoseName | undefined => name.split(/[~+]/).slice(1).find(isPose);

export { POSE_NAMES } from './pose-kinds.ts';
