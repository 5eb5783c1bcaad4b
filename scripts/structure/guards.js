// @ts-check
// All guards over the shape of the project, in the order they are reported.
import { exactMaths } from './exact-maths.js';
import { importDirection } from './import-direction.js';
import { importLoops } from './import-loops.js';
import { licences } from './licences.js';
import { machinePaths } from './machine-paths.js';
import { outgoing } from './outgoing.js';
import { exactVersions, lockedSystems } from './versions.js';
import { wholeLanes } from './whole-lanes.js';

/** @type {import('./guard.d.ts').Guard[]} */
export const guards = [
  importDirection,
  importLoops,
  exactMaths,
  wholeLanes,
  outgoing,
  machinePaths,
  exactVersions,
  lockedSystems,
  licences,
];
