/** Colours of a city: walls by district, trims, the light of shops, windows and neon. Linear; lights are brighter than 1. */
import { hex, type Rgb } from '../colour.ts';

export type Style = 'brick' | 'stucco' | 'stone' | 'glass' | 'boards' | 'rubble';

export interface District {
  walls: readonly Rgb[];
  styles: readonly Style[];
  /** Lowest and highest roof in metres. */
  low: number;
  high: number;
}

export const BRICKS: readonly Rgb[] = ['#9a5a44', '#84483a', '#a86c4e', '#6f4a40', '#b0805c'].map(hex);

export const DISTRICTS: readonly District[] = [
  // Pale limestone avenues.
  {
    walls: ['#d8c7a6', '#cdbb9a', '#e0d2b8', '#c4b08c', '#d6cbb9'].map(hex),
    styles: ['stone', 'stone', 'stucco'],
    low: 15,
    high: 22,
  },
  // Brick and stone downtown.
  {
    walls: ['#b9a88e', '#a59682', '#c9b48f', '#8f8a84'].map(hex),
    styles: ['brick', 'brick', 'stone', 'glass'],
    low: 11,
    high: 30,
  },
  // Painted old town.
  {
    walls: ['#d99f62', '#cf8468', '#e2c17f', '#a9b7a0', '#c7a9a0', '#d8b89a'].map(hex),
    styles: ['stucco', 'stucco', 'stone'],
    low: 9,
    high: 17,
  },
  // Towers of an office quarter.
  {
    walls: ['#c3bcae', '#8f8d88', '#d2cabb', '#6f6a66', '#a9906f'].map(hex),
    styles: ['glass', 'glass', 'stone'],
    low: 15,
    high: 36,
  },
];

export const TRIMS = {
  stone: ['#e0d8c8', '#c9bda6', '#b5a78f', '#ece6da'].map(hex),
  dark: ['#272a36', '#20232e', '#33323f', '#1c2530'].map(hex),
  awnings: ['#a8342e', '#2f6b4f', '#2d4f7c', '#c98a2c', '#7a2f45', '#d9d2c2'].map(hex),
} as const;

/** As walls of a shop's room shine through its window. */
export const SHOP_LIGHTS: readonly Rgb[] = [
  [1.35, 0.88, 0.44],
  [1.4, 0.98, 0.6],
  [1.2, 0.62, 0.36],
  [1.05, 1.0, 0.88],
];

export const NEON: readonly Rgb[] = [
  [2.1, 0.16, 0.95],
  [0.12, 1.25, 1.9],
  [1.7, 0.12, 0.42],
  [0.62, 0.26, 2.1],
  [0.1, 1.6, 1.15],
  [2.0, 0.62, 0.14],
];

/** Lamps behind curtains, most of them warm. */
export const WINDOW_LIGHTS: readonly Rgb[] = [
  [1.5, 0.86, 0.36],
  [1.42, 0.92, 0.46],
  [1.5, 1.04, 0.62],
  [1.3, 0.74, 0.3],
  [1.12, 1.0, 0.82],
  [0.6, 0.78, 1.05],
];

export const LAMP: Rgb = [1.3, 0.84, 0.42];
