/** What is hung up, put on and let fly for a feast: lights, pennants, an arch of flowers, a paper lantern in the air, fireworks, a party hat. */
import { cos, radians, sin } from '../../math.ts';
import { curve, ellipse, limb, polygon } from './outline.ts';
import { NIGHT, type Pen, sketch } from './sketch.ts';

/** Where a line that hangs between two points is, `u` of its way along. */
const sag =
  (x0: number, x1: number, y: number, deep: number) =>
  (u: number): readonly [number, number] => [x0 + (x1 - x0) * u, y + deep * (1 - (2 * u - 1) * (2 * u - 1))];

const line = (at: (u: number) => readonly [number, number], width: number): string =>
  Array.from({ length: 9 }, (_, i) => `${at(i / 8).join(',')},${width}`).join(' ');

export const stringOfLights = sketch(
  'string-of-lights',
  1000,
  220,
  [500, 210],
  (d) => {
    for (const at of [sag(6, 500, 20, 96), sag(500, 994, 20, 96)]) {
      d.fill(limb(line(at, 5)), '#3d3a3d');
      for (let i = 1; i < 9; i++) {
        const [x, y] = at(i / 9);
        d.fill(ellipse(x, y + 40, 44), '#ffd98a', { opacity: 0.16, role: 'light' });
        d.fill(ellipse(x, y + 40, 32), '#ffe3a1', { opacity: 0.28, role: 'light' });
        d.form(polygon(`${x - 7},${y} ${x + 7},${y} ${x + 8},${y + 19} ${x - 8},${y + 19}`), '#3d3a3d', { round: 2 });
        d.form(
          curve(
            `${x - 9},${y + 18}! ${x + 9},${y + 18}! ${x + 18},${y + 38} ${x + 11},${y + 56} ${x},${y + 60} ${x - 11},${y + 56} ${x - 18},${y + 38}`,
          ),
          '#ffcf62',
          {
            role: 'light',
            round: 4,
            shade: 0.2,
            light: 0.5,
          },
        );
        d.fill(ellipse(x - 2, y + 38, 7, 11), '#fff8df', { opacity: 0.95 });
      }
    }
    for (const x of [6, 500, 994]) d.form(ellipse(x, 20, 7), '#6b6468', { round: 2 });
  },
  'front',
);

export const bunting = sketch(
  'bunting',
  1000,
  230,
  [500, 222],
  (d) => {
    const tones = ['#d2483a', '#e8b93e', '#3f78ad', '#f3ead8', '#4f9160'];
    for (const [side, at] of [sag(6, 500, 14, 84), sag(500, 994, 14, 84)].entries()) {
      for (let i = 0; i < 7; i++) {
        const [a, b] = [at((i + 0.06) / 7), at((i + 0.94) / 7)];
        const tip = [(a[0] + b[0]) / 2, (a[1] + b[1]) / 2 + 92] as const;
        const tone = tones[(i + side * 2) % tones.length]!;
        const flag = curve(`${a.join(',')}! ${b.join(',')}! ${tip.join(',')}!`);
        d.form(flag, tone, { ...(tone !== '#f3ead8' && { role: 'body' }), round: 5, shade: 0.36 });
        if (i % 2 === 0)
          for (const [u, v] of [
            [0.3, 16],
            [0.5, 30],
            [0.7, 14],
            [0.5, 62],
          ] as const)
            d.within(flag, ellipse(a[0] + (b[0] - a[0]) * u, (a[1] + b[1]) / 2 + v, 6), '#fff8ea', { opacity: 0.8 });
        else
          for (const v of [18, 44])
            d.within(
              flag,
              polygon(`${a[0]},${a[1] + v} ${b[0]},${b[1] + v} ${b[0]},${b[1] + v + 9} ${a[0]},${a[1] + v + 9}`),
              '#fff8ea',
              { opacity: 0.6 },
            );
      }
      d.form(limb(line(at, 9)), '#efe2c6', { round: 2 });
    }
  },
  'front',
);

/** A rose seen a little from the side. */
function bloom(d: Pen, x: number, y: number, r: number, tone: string, heart: string): void {
  for (let i = 0; i < 5; i++) {
    const a = radians(i * 72 + x * 3);
    d.form(ellipse(x + cos(a) * r * 0.52, y + sin(a) * r * 0.52, r * 0.58), tone, { round: r * 0.18, shade: 0.36 });
  }
  d.form(ellipse(x, y, r * 0.5), heart, { round: r * 0.14 });
  d.fill(
    limb(`${x - r * 0.22},${y},${r * 0.1} ${x},${y - r * 0.2},${r * 0.12} ${x + r * 0.22},${y + r * 0.06},${r * 0.1}`),
    '#ffffff',
    { opacity: 0.5 },
  );
}

/** Roses and leaves over a white arch. */
export const flowerArch = sketch(
  'flower-arch',
  640,
  760,
  [320, 750],
  (d) => {
    const spine = (t: number): readonly [number, number] => {
      if (t < 0.3) return [96, 740 - (t / 0.3) * 440];
      if (t > 0.7) return [544, 740 - ((1 - t) / 0.3) * 440];
      const a = radians(180 + ((t - 0.3) / 0.4) * 180);
      return [320 + cos(a) * 224, 300 + sin(a) * 224];
    };
    for (const k of [-26, 26]) {
      const points = Array.from({ length: 41 }, (_, i) => spine(i / 40));
      d.fill(
        limb(
          points
            .map(([x, y]) => `${320 + (x - 320) * (1 + k / 224)},${y < 300 ? 300 + (y - 300) * (1 + k / 224) : y},11`)
            .join(' '),
          'flat',
        ),
        k < 0 ? '#dcd6c8' : '#f3efe4',
      );
    }
    for (let i = 1; i < 6; i++)
      for (const s of [-1, 1])
        d.form(limb(`${320 + s * 198},${740 - i * 74},9 ${320 + s * 250},${740 - i * 74},9`), '#e8e3d6', { round: 2 });
    const greens = ['#4e7f45', '#6c9a52', '#3f6f3c', '#86ad62'];
    for (let i = 0; i < 260; i++) {
      const t = 0.01 + (i / 260) * 0.98;
      const [x, y] = spine(t);
      const [u, v, a] = [d.chance.between(-46, 46), d.chance.between(-40, 40), d.chance.between(0, 360)];
      d.form(
        curve(
          `${x + u - cos(radians(a)) * 20},${y + v - sin(radians(a)) * 20}! ${x + u - sin(radians(a)) * 9},${y + v + cos(radians(a)) * 9} ${x + u + cos(radians(a)) * 20},${y + v + sin(radians(a)) * 20}! ${x + u + sin(radians(a)) * 9},${y + v - cos(radians(a)) * 9}`,
        ),
        greens[i % 4]!,
        { round: 3 },
      );
    }
    const tones = [
      ['#f3c9cc', '#e08f9b'],
      ['#fbf3ea', '#eed7c2'],
      ['#e79aa6', '#c9586d'],
      ['#f6ddc4', '#e6a878'],
    ] as const;
    for (let i = 0; i < 58; i++) {
      const [x, y] = spine(0.025 + (i / 57) * 0.95);
      const [tone, heart] = tones[(i * 3 + Math.floor(i / 4)) % 4]!;
      bloom(d, x + d.chance.between(-36, 36), y + d.chance.between(-16, 16), d.chance.between(16, 27), tone, heart);
    }
    for (let i = 0; i < 60; i++) {
      const [x, y] = spine(0.06 + (i / 60) * 0.88);
      d.fill(ellipse(x + d.chance.between(-52, 52), y + d.chance.between(-40, 40), 4.4), i % 2 ? '#fffaf0' : '#f0d26a');
    }
  },
  'front',
);

/** Of paper, open below, its flame shining through. */
export const skyLantern = sketch(
  'sky-lantern',
  320,
  440,
  [160, 430],
  (d) => {
    const paper = curve('76,404! 48,280 34,150 56,64 104,28 160,20 216,28 264,64 286,150 272,280 244,404! 160,418');
    d.form(paper, '#f0953e', { role: 'body', round: 22, shade: 0.34, light: 0.2 });
    d.within(paper, ellipse(160, 372, 124, 210), '#ffc65c', { opacity: 0.6, role: 'light' });
    d.within(paper, ellipse(160, 392, 86, 140), '#ffe59a', { opacity: 0.8, role: 'light' });
    d.within(paper, ellipse(160, 404, 48, 70), '#fff8da', { opacity: 0.9, role: 'light' });
    for (const t of ['160,20,3 160,410,3', '104,28,3 84,150,3 112,404,3', '216,28,3 236,150,3 208,404,3'])
      d.within(paper, limb(t), '#a3541c', { opacity: 0.4 });
    for (const y of [120, 220, 312])
      d.within(paper, limb(`40,${y},2 160,${y + 10},2 280,${y},2`), '#a3541c', { opacity: 0.26 });
    d.fill(ellipse(160, 405, 84, 15), '#7d3d16');
    d.fill(ellipse(160, 403, 70, 10), '#ffe9ae', { role: 'light' });
    d.form(curve('150,408! 142,392 152,376 160,358! 170,378 178,394 170,408!'), '#fff3c4', {
      role: 'light',
      round: 3,
      shade: 0.05,
    });
  },
  'front',
);

/** One burst: trails from its middle that end in sparks. */
function burst(d: Pen, x: number, y: number, r: number, tones: readonly string[], spokes: number): void {
  d.fill(ellipse(x, y, r * 0.95), tones[0]!, { opacity: 0.07, role: 'light' });
  d.fill(ellipse(x, y, r * 0.5), tones[0]!, { opacity: 0.12, role: 'light' });
  for (const [ring, from] of [
    [1, 0.3],
    [0.66, 0.2],
    [0.36, 0.08],
  ] as const)
    for (let i = 0; i < spokes * ring; i++) {
      const a = radians((i * 360) / (spokes * ring) + d.chance.between(-4, 4) + ring * 9);
      const far = r * ring * d.chance.between(0.86, 1.04);
      const drop = r * 0.1 * ring;
      const at = (k: number): string => `${x + cos(a) * far * k},${y + sin(a) * far * k + drop * k * k}`;
      const tone = tones[(i + (ring < 0.5 ? 1 : 0)) % tones.length]!;
      d.fill(limb(`${at(from)},${r * 0.006} ${at(0.7)},${r * 0.018} ${at(1)},${r * 0.03}`), tone, {
        opacity: 0.9,
        role: 'light',
      });
      d.fill(ellipse(x + cos(a) * far, y + sin(a) * far + drop, r * 0.03), '#fffbe6', { role: 'light' });
      if (i % 2 === 0)
        d.fill(ellipse(x + cos(a) * far * 1.09, y + sin(a) * far * 1.09 + drop * 1.3, r * 0.014), tone, { role: 'light' });
    }
  d.fill(ellipse(x, y, r * 0.05), '#fffbe6', { role: 'light' });
}

/** Three bursts at once, the trail of a fourth rising. */
export const fireworks = sketch(
  'fireworks',
  760,
  760,
  [380, 750],
  (d) => {
    d.fill(limb('382,748,2 376,560,5 372,330,8'), '#ffd98a', { opacity: 0.55, role: 'light' });
    d.fill(limb('152,748,2 160,640,4 168,560,6'), '#ffd98a', { opacity: 0.4, role: 'light' });
    d.fill(limb('622,748,2 604,560,4 588,420,6'), '#ffd98a', { opacity: 0.4, role: 'light' });
    burst(d, 376, 236, 222, ['#ffcf5c', '#ff9a4a'], 34);
    burst(d, 158, 484, 140, ['#7fd0ff', '#a9b6ff'], 28);
    burst(d, 594, 424, 156, ['#ff7da0', '#ffb0c4'], 28);
  },
  'front',
);

/** A cone of card with dots, a tuft and an elastic. */
export const partyHat = sketch(
  'party-hat',
  360,
  460,
  [180, 450],
  (d) => {
    const cone = curve('180,66! 330,416! 262,444 180,450 98,444 30,416!');
    d.form(cone, '#d8548a', { role: 'body', round: 26, shade: 0.46, light: 0.3 });
    for (let i = 0; i < 4; i++) {
      const y = 150 + i * 76;
      const half = ((y - 66) / 350) * 150;
      const tone = ['#f2c94c', '#fff6e6', '#5bb6c4', '#f2c94c'][i]!;
      d.within(cone, limb(`${180 - half - 6},${y},17 180,${y + 16 + i * 4},18 ${180 + half + 6},${y},17`, 'flat'), tone, {
        opacity: 0.95,
      });
      for (let k = 0; i < 3 && k < 2 + i; k++) {
        const x = 180 + (k - (1 + i) / 2) * 52;
        d.within(cone, ellipse(x, y + 46 + i * 3, 11), '#fff6e6', { opacity: 0.95 });
      }
    }
    d.glaze(cone, { round: 26, shade: 0.46, light: 0.1 });
    for (let i = 0; i < 26; i++) {
      const a = radians(i * 13.8 + 3);
      d.form(
        limb(`180,64,8 ${180 + cos(a) * 30},${60 + sin(a) * 26},9 ${180 + cos(a) * 54},${60 + sin(a) * 48},3`),
        ['#f2c94c', '#fff6e6', '#5bb6c4'][i % 3]!,
        { round: 2 },
      );
    }
    d.fill(limb('34,418,3 20,440,3 34,456,3'), NIGHT, { opacity: 0.4 });
    for (let i = 0; i < 19; i++) {
      const x = 34 + i * 16.2;
      const y = 418 + 30 * (1 - ((x - 180) / 150) * ((x - 180) / 150));
      d.form(ellipse(x, y, 11), i % 2 ? '#fff6e6' : '#f2c94c', { round: 3 });
    }
  },
  'front',
);
