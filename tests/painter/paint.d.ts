import type { Brief, EngineImage, Liberty, Subject } from '@atelier/spec';
export declare const SEED = 7;
/** An idea of each scene that the painter knows. */
export declare const SCENES: readonly [
  'a beach sunset',
  'a sailboat on the sea at golden hour',
  'a mountain lake at dawn',
  'mountains in snow',
  'a flower meadow',
  'rolling hills at sunset',
  'a forest path',
  'a city street at night',
  'a starry night',
  'a desert at sunset',
  'a snowy field',
  'an underwater scene with fish',
  'a river in a valley',
  'a waterfall',
  'a canyon at sunset',
  'a harbour at dusk',
  'a village in the hills',
  'a lavender field',
  'a flower garden in spring',
  'above the clouds',
  'a cup of coffee',
];
export declare const briefOf: (idea: string, seed?: number, liberty?: Liberty) => Brief;
/** The Brief with a thing that a later edit adds, put in words as a person would: "a horse", "a sailboat on the left". */
export declare function withThing(
  brief: Brief,
  thing: string,
): {
  brief: Brief;
  added: Subject[];
};
/** The Brief with its hour changed by a later edit. */
export declare const atNight: (brief: Brief) => Brief;
export declare function paint(
  brief: Brief,
  width: number,
  height?: number,
  seed?: number,
  more?: {
    maps?: boolean;
  },
): Promise<EngineImage>;
/** Largest difference of a channel at pixel `i`, 0 … 255. */
export declare function differenceAt(one: EngineImage, other: EngineImage, i: number): number;
