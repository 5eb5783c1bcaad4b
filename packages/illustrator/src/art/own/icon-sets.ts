/** A set of icons: nine white signs, each on a tile of its own colour. */
import { box, curve, ellipse, limb, type Outline, polygon } from './outline.ts';
import { type Pen, type Sketch, sketch } from './sketch.ts';

const INK = '#fdfbf5';
type Sign = (d: Pen, tile: string) => void;

/** Each in a square from −50 to 50. */
const house: Sign = (d, tile) => {
  d.fill(polygon('0,-48 52,-2 40,-2 40,46 -40,46 -40,-2 -52,-2'), INK);
  d.fill(box(-12, 12, 24, 34), tile);
};
const heart: Sign = (d) => d.fill(curve('0,46! -50,0 -46,-38 -20,-44 0,-24! 20,-44 46,-38 50,0'), INK);
const star: Sign = (d) => d.fill(polygon('0,-50 13,-16 49,-15 21,8 31,43 0,23 -31,43 -21,8 -49,-15 -13,-16'), INK);
const letter: Sign = (d, tile) => {
  d.fill(box(-50, -34, 100, 70), INK);
  d.fill(limb('-46,-28,6! 0,10,6! 46,-28,6'), tile);
};
const camera: Sign = (d, tile) => {
  d.fill(box(-50, -26, 100, 66), INK);
  d.fill(polygon('-20,-26 -12,-42 12,-42 20,-26'), INK);
  d.fill([ellipse(0, 6, 24), ellipse(0, 6, 13)], tile);
};
const note: Sign = (d) => {
  d.fill(limb('-18,34,9 -18,-38,9! 36,-48,9! 36,24,9'), INK);
  d.fill(limb('-18,-30,14 36,-40,14', 'flat'), INK);
  for (const [x, y] of [
    [-30, 36],
    [24, 26],
  ] as const)
    d.fill(ellipse(x, y, 18, 14, -18), INK);
};
const bubble: Sign = (d, tile) => {
  d.fill(curve('-50,-6 -40,-38 0,-44 40,-38 50,-6 40,22 4,28 -14,28! -34,48! -32,24! -46,12'), INK);
  for (const x of [-22, 0, 22]) d.fill(ellipse(x, -8, 6), tile);
};
const clock: Sign = (d, tile) => {
  d.fill(ellipse(0, 0, 48), INK);
  d.fill(limb('0,-28,8 0,2,8! 20,14,8'), tile);
};
const loupe: Sign = (d) => {
  d.fill([ellipse(-10, -10, 36), ellipse(-10, -10, 24)], INK);
  d.fill(limb('18,18,15 42,42,15'), INK);
};
const sun: Sign = (d) => {
  d.fill(ellipse(0, 0, 24), INK);
  for (let i = 0; i < 8; i++) d.include((p) => p.fill(limb('0,-34,9 0,-48,9'), INK), { turn: i * 45 });
};
const cloudAt = (dy: number): Outline =>
  curve(
    `-50,${24 + dy}! -54,${2 + dy} -34,${-6 + dy} -26,${-28 + dy} 2,${-34 + dy} 18,${-14 + dy} 44,${-14 + dy} 54,${8 + dy} 46,${24 + dy}!`,
  );
const cloud: Sign = (d) => d.fill(cloudAt(4), INK);
const rain: Sign = (d) => {
  d.fill(cloudAt(-14), INK);
  for (const x of [-26, 0, 26]) d.fill(limb(`${x + 4},20,8 ${x - 6},42,8`), INK);
};
const snow: Sign = (d) => {
  for (let i = 0; i < 6; i++)
    d.include(
      (p) => {
        p.fill(limb('0,0,8 0,-48,8'), INK);
        p.fill(limb('-14,-42,7 0,-28,7! 14,-42,7'), INK);
      },
      { turn: i * 60 },
    );
};
const bolt: Sign = (d) => d.fill(polygon('14,-50 -30,8 -4,8 -14,50 32,-12 6,-12'), INK);
const moon: Sign = (d) => d.fill(curve('14,-48! -30,-36 -46,4 -26,40 18,48 44,26! 4,24 -14,-8 -4,-34'), INK);
const wind: Sign = (d) => {
  d.fill(limb('-50,-18,9 10,-18,9 30,-28,9 20,-46,9 4,-38,9'), INK);
  d.fill(limb('-50,4,9 30,4,9 48,-8,9'), INK);
  d.fill(limb('-40,26,9 8,26,9 24,36,9 12,48,9'), INK);
};
const umbrella: Sign = (d) => {
  d.fill(curve('-50,4! -40,-36 0,-48 40,-36 50,4! 34,-6 18,4! 0,-6 -18,4! -34,-6'), INK);
  d.fill(limb('0,-4,8 0,36,8 14,44,8 24,32,8'), INK);
};
const drop: Sign = (d) => d.fill(curve('0,-50! 30,-6 32,22 0,48 -32,22 -30,-6'), INK);

const TILES = ['#d9573f', '#e8a33a', '#3f8f6a', '#3f7fb5', '#7a5fae', '#c94f82', '#2f8a94', '#8a6a3f', '#4a5a8a'];

const setOf = (name: string, signs: readonly Sign[]): Sketch =>
  sketch(
    name,
    660,
    660,
    [330, 654],
    (d) =>
      signs.forEach((sign, i) => {
        const [x, y] = [118 + (i % 3) * 212, 118 + Math.floor(i / 3) * 212];
        const tile = TILES[i % TILES.length]!;
        const [a, r] = [92, 30];
        d.form(
          curve(
            `${x - a + r},${y - a}! ${x + a - r},${y - a}! ${x + a - r * 0.3},${y - a + r * 0.3} ${x + a},${y - a + r}! ${x + a},${y + a - r}! ${x + a - r * 0.3},${y + a - r * 0.3} ${x + a - r},${y + a}! ${x - a + r},${y + a}! ${x - a + r * 0.3},${y + a - r * 0.3} ${x - a},${y + a - r}! ${x - a},${y - a + r}! ${x - a + r * 0.3},${y - a + r * 0.3}`,
          ),
          tile,
          { round: 6, shade: 0.16, light: 0.14 },
        );
        d.include((p) => sign(p, tile), { x, y, scale: 1.12 });
      }),
    'front',
  );

export const iconSet = setOf('icon-set', [house, heart, star, letter, camera, note, bubble, clock, loupe]);
export const weatherIcons = setOf('weather-icons', [sun, cloud, rain, snow, bolt, moon, wind, umbrella, drop]);
