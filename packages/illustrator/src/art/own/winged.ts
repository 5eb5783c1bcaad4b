import { merge } from './clip.ts';
import { curve, ellipse, limb, type Outline } from './outline.ts';
import { type Pen, sketch } from './sketch.ts';

export const butterfly = sketch(
  'butterfly',
  480,
  400,
  [240, 380],
  (d) => {
    for (const flip of [false, true])
      d.include(
        (half) => {
          const fore = curve('6,-20! 40,-100 110,-160 190,-170 214,-150 196,-90 150,-30 80,4 14,8!');
          const hind = curve('10,2! 80,10 140,20 168,60 160,112 126,140 112,168! 92,130 50,100 16,50!');
          for (const [wing, dark] of [
            [hind, '#b8642c'],
            [fore, '#cf7a34'],
          ] as const) {
            half.form(wing, dark, { role: 'body', round: 9, shade: 0.35 });
            half.strokes(wing, '#ffd79a', { count: 40, length: 34, width: 3, angle: wing === fore ? -40 : 50, opacity: 0.22 });
          }
          const rim = (outer: Outline, inner: Outline): void => half.fill([outer, inner], '#2a1f1d', { opacity: 0.92 });
          rim(fore, curve('22,-26! 48,-92 108,-142 170,-146 180,-134 168,-88 134,-40 76,-8 24,-2!'));
          rim(hind, curve('20,10! 78,20 128,32 148,62 142,100 116,122 92,110 54,84 24,46!'));
          for (const vein of [
            '14,-14,2.6 80,-84,2 172,-144,1',
            '14,-10,2.6 90,-56,2 176,-110,1',
            '16,-4,2.4 80,-30,2 150,-56,1',
            '16,10,2.4 80,44,2 146,70,1',
            '16,14,2.4 66,66,2 118,120,1',
          ])
            half.fill(limb(vein), '#2a1f1d', { opacity: 0.85 });
          for (const [x, y, r] of [
            [196, -138, 6],
            [188, -112, 5],
            [174, -82, 5],
            [154, -50, 4],
            [150, 106, 5],
            [158, 80, 5],
            [132, 128, 4],
          ] as const)
            half.fill(ellipse(x, y, r, r * 0.8), '#f4ead6');
          half.fill(ellipse(110, -84, 15, 11, -40), '#f0c878', { opacity: 0.7 });
        },
        { x: 240, y: 196, flip },
      );
    d.form(curve('240,150 229,166 228,200 234,270 240,292 246,270 252,200 251,166'), '#2c2321', { round: 4 });
    d.fill(limb('236,156,3 216,112,2 196,86,2.6'), '#2c2321');
    d.fill(limb('244,156,3 264,112,2 284,86,2.6'), '#2c2321');
  },
  'front',
);

const dragonOf =
  (flies: boolean) =>
  (d: Pen): void => {
    const GREEN = '#54695a';
    const wing =
      (tone: string, membrane: string): ((w: Pen) => void) =>
      (w) => {
        const skin = curve(
          '0,0! 40,-120 110,-230 190,-300! 236,-286 330,-230 400,-150! 330,-160 290,-120! 300,-60 262,-20! 220,-40 180,0! 150,40 110,56! 70,40 30,50!',
        );
        w.form(skin, membrane, { round: 14, shade: 0.45 });
        w.strokes(skin, '#2b1a1c', { count: 50, length: 60, width: 3, angle: -40, stray: 20, opacity: 0.16 });
        for (const bone of [
          '0,6,22 60,-130,15 190,-302,8',
          '190,-302,9 310,-240,6 400,-150,2',
          '188,-298,8 250,-210,6 290,-120,2',
          '180,-288,8 214,-150,6 262,-20,2',
          '170,-280,8 176,-130,6 180,0,2',
          '160,-264,7 130,-90,5 110,56,2',
        ])
          w.form(limb(bone), tone, { role: 'body', round: 3, shade: 0.45 });
        w.fill(curve('184,-300! 176,-330 190,-352! 200,-326 200,-300!'), '#d8c9a4');
      };
    d.include(wing('#3f5045', '#6a3f3c'), { x: 400, y: 330, turn: -50, scale: 0.92 });
    const tail = limb('520,420,110 620,470,74 700,520,48 780,520,30 826,470,18 830,420,7');
    if (!flies) {
      d.form(limb('356,430,70 340,510,40 366,560,30 356,606,26'), '#3f5045', { role: 'body', round: 8 });
      d.form(curve('310,624! 322,604 356,592 384,606 388,624!'), '#3f5045', { role: 'body', round: 4 });
      d.form(limb('560,440,90 580,520,50 560,570,34 572,606,28'), '#3f5045', { role: 'body', round: 8 });
      d.form(curve('526,624! 540,604 570,594 598,606 600,624!'), '#3f5045', { role: 'body', round: 4 });
    }
    const trunk = curve('330,300 310,360 320,430 370,480 460,500 550,480 580,430 550,370 470,330 400,290');
    const neck = limb('380,380,120 290,330,86 230,270,66 210,200,54 180,150,50');
    const fore = flies
      ? limb('350,420,84 350,488,46 404,512,28 440,500,18')
      : limb('350,420,90 318,500,50 330,560,34 312,604,28');
    const hind = flies
      ? limb('520,430,112 560,506,60 636,522,34 690,546,20')
      : limb('510,430,120 540,520,66 506,570,38 520,606,30');
    const body = merge(trunk, tail, neck, fore, hind);
    d.form(body, GREEN, { role: 'body', round: 22, shade: 0.5, light: 0.3 });
    for (let i = 0; i < 230; i++) {
      const [x, y] = [d.chance.between(170, 800), d.chance.between(140, 600)];
      d.within(
        body,
        limb(`${x - 8},${y},1 ${x},${y + 6},3 ${x + 8},${y},1`),
        d.chance.pick(['#2b3830', '#8aa088', '#38483f']),
        { opacity: 0.4 },
      );
    }
    const belly = curve('160,170! 190,240 240,310 300,370 320,430 370,480 470,500 400,510 320,480 280,420 220,340 170,270');
    d.within(body, belly, '#c2b184', { opacity: 0.85 });
    for (let i = 0; i < 13; i++)
      d.within(belly, limb(`${170 + i * 20},${230 + i * 26},2 ${210 + i * 20},${212 + i * 26},4`), '#6b5c3c', { opacity: 0.4 });
    for (const [x, y, t] of [
      [214, 150, -50],
      [236, 190, -66],
      [252, 232, -60],
      [276, 270, -48],
      [314, 296, -34],
      [470, 322, 20],
      [520, 346, 30],
      [566, 392, 40],
      [612, 436, 36],
      [656, 466, 34],
      [700, 492, 20],
      [744, 500, 0],
    ] as const)
      d.include((s) => s.form(curve('-12,6! -2,-12 4,-34! 10,-10 14,6!'), '#7d4a3c', { round: 3 }), { x, y, turn: t + 40 });
    d.form(curve('818,436! 806,400 834,356! 858,400 842,436!'), '#7d4a3c', { round: 5 });
    for (const [x, y] of flies
      ? []
      : ([
          [292, 624],
          [500, 624],
        ] as const)) {
      d.form(curve(`${x - 20},${y}! ${x - 8},${y - 22} ${x + 22},${y - 34} ${x + 48},${y - 20} ${x + 52},${y}!`), GREEN, {
        role: 'body',
        round: 5,
      });
      for (const k of [0, 14, 28]) d.fill(curve(`${x - 24 + k},${y}! ${x - 18 + k},${y - 10} ${x - 8 + k},${y}!`), '#e3d8bc');
    }
    d.form(limb('196,116,18 240,84,14 286,76,4'), '#d8c9a4', { round: 4 });
    d.form(limb('186,124,15 216,108,11 250,112,3'), '#c2b184', { round: 3 });
    const head = curve(
      '206,110 170,96 140,106 106,128 62,140 40,156 36,172! 60,184 90,186 70,196 76,210 110,216 160,206 206,190 226,150',
    );
    d.form(head, GREEN, { role: 'body', round: 11, shade: 0.5, light: 0.3 });
    d.within(head, limb('36,178,2 90,188,8 150,182,2'), '#3a1f22');
    for (const x of [50, 64, 78, 94, 110]) d.fill(curve(`${x},178! ${x + 4},192! ${x + 8},180!`), '#efe6d2');
    d.fill(ellipse(52, 156, 4, 3), '#1d1f1c');
    d.fill(curve('126,138! 140,128 158,134! 142,144'), '#e0a63e', { role: 'light' });
    d.fill(ellipse(142, 136, 2, 5), '#17110f');
    d.form(limb('110,124,6 140,116,9 166,122,3'), '#3f5045', { round: 2 });
    d.include(wing('#54695a', '#8a4c44'), { x: 390, y: 336, turn: flies ? 6 : -8 });
  };

export const dragon = sketch(
  'dragon',
  860,
  720,
  [430, 706],
  (d) => {
    d.include(dragonOf(false), { x: 0, y: 80 });
  },
  'left',
);
/** Legs drawn up under the belly, wings wide. */
export const dragonFlying = sketch('dragon-flying', 860, 560, [430, 546], dragonOf(true), 'left');

/** On the wing, with a jet from the mouth that widens as it goes: its rim, its body and its core in three colours, sparks at its end. */
const breathing = (name: string, [rim, body, core]: readonly [string, string, string]) =>
  sketch(
    name,
    1240,
    600,
    [810, 586],
    (d) => {
      d.include(dragonOf(true), { x: 380, y: 40 });
      const jet = curve(
        '424,224! 380,214 330,196 268,170 214,176 160,140 118,160 66,132 74,176 20,190 58,222 14,258 66,268 52,312 112,298 144,334 190,302 246,318 280,286 340,276 392,248!',
      );
      d.fill(jet, rim, { role: 'held', opacity: 0.94 });
      d.fill(
        curve(
          '420,226! 360,220 290,200 226,206 176,184 140,200 104,190 108,222 76,238 112,254 108,280 158,272 200,288 250,270 320,258 390,240!',
        ),
        body,
        { role: 'light' },
      );
      d.fill(curve('416,228! 350,228 280,218 220,226 176,222 152,236 180,250 232,252 300,246 370,238!'), core, {
        role: 'light',
      });
      for (let i = 0; i < 16; i++) {
        const [x, y] = [d.chance.between(12, 220), d.chance.between(110, 350)];
        d.fill(ellipse(x, y, d.chance.between(2, 6), d.chance.between(2, 5)), d.chance.pick([rim, body]), { opacity: 0.85 });
      }
    },
    'left',
  );

export const dragonFire = breathing('dragon-fire', ['#dd5a1e', '#f6a12f', '#fff0b0']);
export const dragonIce = breathing('dragon-ice', ['#5aa8d8', '#a9dcf2', '#f2fcff']);
