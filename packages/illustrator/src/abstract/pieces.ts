/** The engine of each kind of piece. `colour-field` is a scene painter and has none here. */
import { bauhaus } from './bauhaus.ts';
import { contours } from './contours.ts';
import { cutouts } from './cutouts.ts';
import type { VectorEngine } from './engine.ts';
import { flow } from './flow.ts';
import { growth } from './growth.ts';
import { ink } from './ink.ts';
import { nodes } from './nodes.ts';
import { order } from './order.ts';
import { partition } from './partition.ts';
import { rings } from './rings.ts';
import { strata } from './strata.ts';
import { suprematist } from './suprematist.ts';
import type { EngineName } from './traits.ts';
import { truchet } from './truchet.ts';
import { weave } from './weave.ts';

export const VECTOR_ENGINES: Readonly<Record<Exclude<EngineName, 'colour-field' | 'marbling'>, VectorEngine>> = {
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
};
