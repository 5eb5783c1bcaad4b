/** What the forms of a coast are made of. */
import type { Stone } from './forms.ts';

export const LIMESTONE: Stone = {
  deep: [0.12, 0.115, 0.11],
  pale: [0.5, 0.47, 0.43],
  grain: [9, 26],
  relief: 0.8,
  green: 0.62,
  stain: 0.5,
  wet: 1.8,
};

export const SANDSTONE: Stone = {
  deep: [0.24, 0.14, 0.065],
  pale: [0.66, 0.46, 0.25],
  grain: [7, 15],
  relief: 0.62,
  beds: [3.4, 0.5],
  turf: 1.1,
  wet: 2.2,
};

export const BASALT: Stone = {
  deep: [0.018, 0.019, 0.022],
  pale: [0.15, 0.145, 0.14],
  grain: [4, 12],
  relief: 0.8,
  columns: 1.7,
  wet: 2,
};

export const CHALK: Stone = {
  deep: [0.56, 0.55, 0.5],
  pale: [0.9, 0.88, 0.82],
  grain: [14, 46],
  relief: 0.72,
  beds: [7, 0.2],
  turf: 4,
  stain: 0.12,
  wet: 3,
};

export const CLIFF: Stone = {
  deep: [0.07, 0.062, 0.056],
  pale: [0.33, 0.29, 0.25],
  grain: [16, 34],
  relief: 0.72,
  beds: [9, 0.4],
  green: 0.2,
  turf: 5,
  wet: 4,
};

export const OCHRE: Stone = { ...SANDSTONE, deep: [0.3, 0.15, 0.06], pale: [0.74, 0.5, 0.26], grain: [9, 20], turf: 1.6 };

export const ICE: Stone = {
  deep: [0.17, 0.36, 0.48],
  pale: [0.86, 0.92, 0.95],
  grain: [13, 9],
  relief: 0.4,
  ice: true,
  wet: 1.6,
};

/** The wall of a fjord: woods at its foot, bare rock, snow in the heights. */
export const FJORD: Stone = {
  deep: [0.055, 0.055, 0.06],
  pale: [0.27, 0.26, 0.25],
  grain: [90, 200],
  relief: 1.15,
  green: 0.62,
  snow: 620,
  wet: 2,
};

export const RIM: Stone = {
  deep: [0.07, 0.06, 0.05],
  pale: [0.28, 0.24, 0.19],
  grain: [70, 70],
  relief: 0.75,
  green: 1,
  wet: 2,
};

/** Bushes and trees of a near bank. */
export const BANK: Stone = {
  deep: [0.05, 0.045, 0.03],
  pale: [0.22, 0.19, 0.12],
  grain: [1.7, 1.5],
  relief: 1.1,
  green: 1,
  wet: 0.12,
};

export const ISLE: Stone = {
  deep: [0.07, 0.06, 0.05],
  pale: [0.3, 0.26, 0.21],
  grain: [7, 7],
  relief: 0.9,
  green: 0.94,
  sand: 1.5,
  wet: 0.3,
};

/** Sandstone walls over green slopes. */
export const TABLE: Stone = {
  deep: [0.1, 0.09, 0.085],
  pale: [0.4, 0.36, 0.31],
  grain: [150, 420],
  relief: 1.05,
  beds: [210, 0.22],
  green: 0.4,
  wet: 4,
};
