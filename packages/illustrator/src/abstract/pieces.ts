/** The engine of each kind of piece. `colour-field` is a scene painter and has none here. */

import { aura } from './aura.ts';
import { bauhaus } from './bauhaus.ts';
import { biomorph } from './biomorph.ts';
import { concert } from './concert.ts';
import { contours } from './contours.ts';
import { cutouts } from './cutouts.ts';
import { daylight } from './daylight.ts';
import { deco } from './deco.ts';
import { endless } from './endless.ts';
import type { RasterEngine, VectorEngine } from './engine.ts';
import { flow } from './flow.ts';
import { gesture } from './gesture.ts';
import { gradient } from './gradient.ts';
import { growth } from './growth.ts';
import { homage } from './homage.ts';
import { honeycomb } from './honeycomb.ts';
import { ink } from './ink.ts';
import { jubilee } from './jubilee.ts';
import { liquid } from './liquid.ts';
import { mandala } from './mandala.ts';
import { marbling } from './marbling.ts';
import { mobile } from './mobile.ts';
import { nodes } from './nodes.ts';
import { order } from './order.ts';
import { paintedRings } from './painted-rings.ts';
import { partition } from './partition.ts';
import { peaks } from './peaks.ts';
import { rain } from './rain.ts';
import { rake } from './rake.ts';
import { resonance } from './resonance.ts';
import { rings } from './rings.ts';
import { ruled } from './ruled.ts';
import { stain } from './stain.ts';
import { stone } from './stone.ts';
import { strata } from './strata.ts';
import { sumi } from './sumi.ts';
import { suprematist } from './suprematist.ts';
import { syncopation } from './syncopation.ts';
import { terrazzo } from './terrazzo.ts';
import type { EngineName } from './traits.ts';
import { truchet } from './truchet.ts';
import { vanishing } from './vanishing.ts';
import { weave } from './weave.ts';

export const VECTOR_ENGINES: Readonly<Record<Exclude<EngineName, 'colour-field' | RasterName>, VectorEngine>> = {
  flow,
  strata,
  truchet,
  suprematist,
  bauhaus,
  partition,
  contours,
  weave,
  cutouts,
  growth,
  order,
  nodes,
  ink,
  rings,
  deco,
  gesture,
  terrazzo,
  homage,
  rake,
  biomorph,
  ruled,
  mobile,
  syncopation,
  vanishing,
  rain,
  peaks,
  endless,
  jubilee,
  resonance,
  concert,
  mandala,
  honeycomb,
};

type RasterName = 'gradient' | 'stone' | 'marbling' | 'aura' | 'liquid' | 'stain' | 'daylight' | 'painted-rings' | 'sumi';

/** Engines that paint rows of pixels. */
export const RASTER_ENGINES: Readonly<Record<RasterName, RasterEngine>> = {
  gradient,
  stone,
  marbling,
  aura,
  liquid,
  stain,
  daylight,
  'painted-rings': paintedRings,
  sumi,
};

export const isRaster = (name: EngineName): name is RasterName => name in RASTER_ENGINES;
