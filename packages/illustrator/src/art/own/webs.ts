/** A web between twigs with drops on its threads, and the spider that made it. */
import { cos, radians, sin } from '../../math.ts';
import { curve, ellipse, limb } from './outline.ts';
import { NIGHT, type Pen, sketch } from './sketch.ts';

const HUB = [300, 306] as const;
const SPOKES = 14;
/** How far each spoke goes before its rings end. */
const REACH = [222, 236, 216, 230, 244, 226, 212, 236, 228, 218, 240, 224, 232, 220] as const;

/** On spoke `i`, as a part of its reach. */
function on(i: number, part: number): readonly [number, number] {
  const k = ((i % SPOKES) + SPOKES) % SPOKES;
  const a = radians((k * 360) / SPOKES + 8);
  const r = REACH[k]! * part;
  return [HUB[0] + cos(a) * r, HUB[1] + sin(a) * r];
}

function drop(d: Pen, x: number, y: number, r: number): void {
  d.fill(ellipse(x, y, r, r * 1.12), '#5f8fb8', { opacity: 0.85 });
  d.fill(ellipse(x + r * 0.1, y + r * 0.3, r * 0.66, r * 0.62), '#a9d2ec', { opacity: 0.9 });
  d.fill(ellipse(x - r * 0.34, y - r * 0.4, r * 0.3), '#ffffff');
}

function web(d: Pen): void {
  for (const line of [
    '26,606,26 34,440,22 22,300,18 46,150,16 120,52,13 270,20,10 430,26,7 560,12,3',
    '590,606,20 572,470,15 584,330,11 570,200,8 588,90,3',
  ])
    d.form(limb(line), '#74583f', { round: 6, shade: 0.4 });
  for (const [x, y, turn] of [
    [24, 250, -30],
    [132, 46, -70],
    [420, 26, -20],
    [578, 400, 210],
    [576, 220, 230],
  ] as const)
    d.include(
      (p) => {
        p.form(curve('0,0! 26,-24 62,-20 84,0! 60,14 26,12'), '#6f9a4d', { round: 5 });
        p.fill(limb('4,0,2 76,-1,1.4'), '#b6d193', { opacity: 0.7 });
      },
      { x, y, turn },
    );
  const thread = '#8893a6';
  for (let i = 0; i < SPOKES; i++) {
    const [x, y] = on(i, 1.16);
    d.fill(limb(`${HUB[0]},${HUB[1]},2.4 ${x},${y},2.4`), thread);
  }
  // To the twigs.
  for (const line of [
    '110,142,2.6 40,130,2.6',
    '300,62,2.6 330,22,2.6',
    '548,222,2.6 574,196,2.6',
    '560,330,2.6 582,322,2.6',
    '90,500,2.6 32,520,2.6',
    '530,470,2.6 574,486,2.6',
  ])
    d.fill(limb(line), thread);
  for (let ring = 1; ring <= 9; ring++) {
    const part = 0.1 + ring * 0.1;
    const points: string[] = [];
    for (let i = 0; i <= SPOKES; i++) {
      const [x, y] = on(i, part);
      const [nx, ny] = on(i + 1, part);
      points.push(`${x},${y},2.2!`);
      // Between two spokes a thread hangs in towards the hub.
      if (i < SPOKES) points.push(`${HUB[0] + ((x + nx) / 2 - HUB[0]) * 0.93},${HUB[1] + ((y + ny) / 2 - HUB[1]) * 0.93},2.2`);
    }
    d.fill(limb(points.join(' ')), thread);
  }
  for (let ring = 2; ring <= 9; ring++)
    for (let i = 0; i < SPOKES; i++) {
      if (!d.chance.chance(0.44)) continue;
      const [x, y] = on(i, 0.1 + ring * 0.1);
      drop(d, x, y + 3, d.chance.between(5, 8.5));
    }
}

function spider(d: Pen): void {
  for (const s of [-1, 1])
    for (const [ax, ay, bx, by, cx, cy] of [
      [16, -26, 62, -74, 84, -134],
      [18, -14, 82, -34, 128, -66],
      [18, -4, 84, 14, 130, 52],
      [14, 6, 60, 58, 78, 122],
    ] as const)
      d.fill(
        limb(`${HUB[0] + s * ax},${HUB[1] + ay},11 ${HUB[0] + s * bx},${HUB[1] + by},9 ${HUB[0] + s * cx},${HUB[1] + cy},4`),
        '#33261f',
      );
  d.form(ellipse(HUB[0], HUB[1] - 8, 27, 29), '#4b372b', { round: 7 });
  const back = ellipse(HUB[0], HUB[1] + 52, 44, 52);
  d.form(back, '#5b4232', { role: 'body', round: 12, shade: 0.44 });
  d.fill(limb(`${HUB[0]},${HUB[1] + 22},9 ${HUB[0]},${HUB[1] + 84},7`), '#e6d3a8', { opacity: 0.8 });
  d.fill(limb(`${HUB[0] - 20},${HUB[1] + 46},8 ${HUB[0] + 20},${HUB[1] + 46},8`), '#e6d3a8', { opacity: 0.8 });
  for (const x of [-10, 10]) d.fill(ellipse(HUB[0] + x, HUB[1] - 26, 5), NIGHT);
  for (const x of [-11, 9]) d.fill(ellipse(HUB[0] + x, HUB[1] - 28, 1.8), '#ffffff');
}

export const spiderWeb = sketch('spider-web', 610, 620, [305, 612], web, 'front');
export const spiderInWeb = sketch(
  'spider-in-web',
  610,
  620,
  [305, 612],
  (d) => {
    web(d);
    spider(d);
  },
  'front',
);
