/** Grows a plant at a place. All it does follows from what it is given and from where the stream stands. */
import type { Random } from '@atelier/spec';
import type { Light } from '../light/light.ts';
import type { PlantLook, PlantShape } from './look.ts';
import type { Part } from './parts.ts';

export type Plant = (place: PlantShape, r: Random, light: Light, look?: PlantLook) => Part[];
