/** The engine of each kind of piece. `colour-field` is a scene painter and has none here. */

import { aura } from './aura.ts';
import { bauhaus } from './bauhaus.ts';
import { contours } from './contours.ts';
import { cutouts } from './cutouts.ts';
import { deco } from './deco.ts';
import type { RasterEngine, VectorEngine } from './engine.ts';
import { flow } from './flow.ts';
import { gesture } from './gesture.ts';
import { growth } from './growth.ts';
import { ink } from './ink.ts';
import { liquid } from './liquid.ts';
import { marbling } from './marbling.ts';
import { nodes } from './nodes.ts';
import { order } from './order.ts';
import { partition } from './partition.ts';
import { rings } from './rings.ts';
import { strata } from './strata.ts';
import { suprematist } from './suprematist.ts';
import { terrazzo } from './terrazzo.ts';
import type { EngineName } from './traits.ts';
import { truchet } from './truchet.ts';
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
};

type RasterName = 'marbling' | 'aura' | 'liquid';

/** Engines that paint rows of pixels. */
export const RASTER_ENGINES: Readonly<Record<RasterName, RasterEngine>> = { marbling, aura, liquid };

export const isRaster = (name: EngineName): name is RasterName => name in RASTER_ENGINES;
