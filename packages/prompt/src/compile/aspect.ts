/** Aspect ratios as two whole numbers. */
const NAMED: Readonly<Record<string, [number, number]>> = {
  square: [1, 1],
  portrait: [2, 3],
  vertical: [2, 3],
  landscape: [3, 2],
  horizontal: [3, 2],
  widescreen: [16, 9],
  wide: [16, 9],
  panorama: [21, 9],
  panoramic: [21, 9],
};

/** `parseAspect('1.85:1')` is `[37, 20]`; undefined where it is no ratio. */
export function parseAspect(aspect: string): [number, number] | undefined {
  const named = NAMED[aspect.trim().toLowerCase()];
  if (named) return named;
  const [, w, h] = /^\s*(\d+(?:\.\d+)?)\s*[:x/×]\s*(\d+(?:\.\d+)?)\s*$/.exec(aspect) ?? [];
  if (w === undefined || h === undefined) return undefined;
  return reduce(Math.round(Number(w) * 100), Math.round(Number(h) * 100));
}

/** In lowest terms; undefined where a side is zero. */
export function reduce(w: number, h: number): [number, number] | undefined {
  if (w <= 0 || h <= 0) return undefined;
  let [a, b] = [w, h];
  while (b > 0) [a, b] = [b, a % b];
  return [w / a, h / a];
}
