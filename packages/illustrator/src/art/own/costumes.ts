import { runningHorse, standingHorse } from './horses.ts';
import { curve, ellipse, limb, polygon } from './outline.ts';
import { profileHead } from './profile.ts';
import { NIGHT, type Pen, sketch } from './sketch.ts';

const SUIT = '#d9d6cd';
const SUIT_DARK = '#a7a69f';

function visor(d: Pen, x: number, y: number, rx: number, ry: number): void {
  const glass = ellipse(x, y, rx, ry);
  d.form(ellipse(x, y, rx + 5, ry + 5), '#8f8d86', { round: 4 });
  d.form(glass, '#2b3442', { round: 8, shade: 0.5, light: 0 });
  d.within(glass, ellipse(x + rx * 0.1, y + ry * 0.75, rx, ry * 0.7), '#b07a3e', { opacity: 0.45 });
  d.within(
    glass,
    limb(
      `${x - rx * 0.65},${y + ry * 0.2},2 ${x - rx * 0.55},${y - ry * 0.35},${rx * 0.22} ${x - rx * 0.1},${y - ry * 0.68},2`,
    ),
    '#dfe8ec',
    { opacity: 0.75 },
  );
}

export const astronaut = sketch(
  'astronaut',
  300,
  600,
  [150, 588],
  (d) => {
    d.form(curve('78,132 150,120 222,132 232,250 214,318 86,318 68,250'), '#8f9092', { round: 12 });
    for (const s of [-1, 1]) {
      d.form(limb(`${150 + s * 32},330,74 ${150 + s * 38},440,64 ${150 + s * 38},540,56`, 'flat'), SUIT, {
        role: 'body',
        round: 15,
        shade: 0.42,
      });
      for (const y of [420, 436, 456])
        d.fill(limb(`${150 + s * 38 - 30},${y},1 ${150 + s * 38},${y + 6},4 ${150 + s * 38 + 30},${y},1`), NIGHT, {
          opacity: 0.2,
        });
      d.form(
        curve(
          `${150 + s * 38 - 34},588 ${150 + s * 38 - 34},544 ${150 + s * 38},532 ${150 + s * 38 + 34},544 ${150 + s * 38 + 34},588`,
        ),
        SUIT_DARK,
        { round: 9 },
      );
      d.form(limb(`${150 + s * 76},176,58 ${150 + s * 104},250,50 ${150 + s * 104},330,42`), SUIT, {
        role: 'body',
        round: 13,
        shade: 0.42,
      });
      for (const y of [246, 262])
        d.fill(limb(`${150 + s * 104 - 24},${y},1 ${150 + s * 104},${y + 6},4 ${150 + s * 104 + 24},${y},1`), NIGHT, {
          opacity: 0.2,
        });
      d.form(limb(`${150 + s * 104 - 21},318,9 ${150 + s * 104 + 21},318,9`, 'flat'), '#b5573c', { round: 3 });
      d.form(ellipse(150 + s * 103, 342, 21, 25), SUIT_DARK, { round: 8 });
    }
    const torso = curve('90,148 150,136 210,148 224,200 214,290 210,350 150,362 90,350 86,290 76,200');
    d.form(torso, SUIT, { role: 'body', round: 20, shade: 0.42 });
    d.fill(limb('84,312,12 150,322,13 216,312,12', 'flat'), '#8f8d86', { opacity: 0.7 });
    d.form(curve('112,206! 188,206! 190,268! 110,268!'), '#bdbab0', { round: 6 });
    d.fill(polygon('120,216 148,216 148,232 120,232'), '#3c4652');
    for (const [x, color] of [
      [160, '#b5573c'],
      [174, '#d0a54a'],
    ] as const)
      d.fill(ellipse(x, 224, 5), color);
    d.fill(limb('122,248,4 178,248,4', 'flat'), '#7f7d76');
    d.form(limb('196,240,10 226,262,10 214,310,10'), '#7f7d76', { round: 4 });
    d.form(ellipse(150, 140, 52, 16), SUIT_DARK, { round: 6 });
    d.form(ellipse(150, 84, 66, 68), SUIT, { role: 'body', round: 18, shade: 0.42 });
    visor(d, 150, 88, 47, 44);
  },
  'front',
);

/** A rider from the side: seat at (0, 0), facing left; `reins` is where the hand goes. */
function riderSide(d: Pen, cloth: string, trousers: string, boot: string, reins: string): void {
  d.form(limb('6,-8,62 -30,44,48 -22,100,34 -16,122,30', 'flat'), trousers, { round: 11, shade: 0.45 });
  d.form(curve('-44,146 -30,132 -28,96 6,96 6,146'), boot, { round: 6 });
  d.form(curve('-14,-132! 22,-134 36,-100 34,-40 38,14! 4,24 -32,12! -30,-40 -34,-100'), cloth, {
    role: 'body',
    round: 14,
    shade: 0.45,
  });
  d.form(limb(reins), cloth, { role: 'body', round: 8, shade: 0.45 });
}

export const astronautOnHorse = sketch('astronaut-on-horse', 540, 590, [300, 579], (d) => {
  d.include((h) => runningOrStanding(h), { x: 10, y: 130 });
  d.include(
    (r) => {
      r.form(curve('28,-130 62,-128 70,-70 62,-12 30,-8'), '#8f9092', { round: 9 });
      riderSide(r, SUIT, SUIT, SUIT_DARK, '-2,-100,44 -40,-52,38 -84,-56,30');
      for (const y of [36, 50]) r.fill(limb(`${-52},${y},1 ${-26},${y + 6},4 ${-4},${y - 4},1`), NIGHT, { opacity: 0.2 });
      r.form(ellipse(-92, -57, 16, 15), SUIT_DARK, { round: 5 });
      r.form(limb('-68,-76,8 -70,-38,8', 'flat'), '#b5573c', { round: 3 });
      r.form(curve('-24,-82! 0,-82! 2,-52! -24,-50!'), '#bdbab0', { round: 4 });
      r.fill(ellipse(-16, -72, 4), '#b5573c');
      r.form(ellipse(-2, -132, 38, 12), SUIT_DARK, { round: 5 });
      r.form(ellipse(-4, -178, 52, 53), SUIT, { role: 'body', round: 14, shade: 0.42 });
      visor(r, -22, -175, 33, 35);
    },
    { x: 290, y: 300 },
  );
});

function runningOrStanding(d: Pen): void {
  standingHorse(d, '#8a8078', '#57504d');
  d.fill(limb('74,140,4 100,96,4 128,100,4'), '#4a2a20');
  d.fill(limb('84,138,4 130,170,4 196,206,3'), '#4a2a20');
  d.form(curve('232,150! 300,146! 344,156 336,196 290,206 244,198'), '#6b3f2c', { round: 8 });
}

export const horseRider = sketch('horse-rider', 640, 520, [310, 508], (d) => {
  d.include(
    (h) => {
      runningHorse(h);
      h.fill(limb('50,142,4 80,104,4 112,96,4'), '#2c1c19');
      h.fill(limb('56,136,4 130,130,4 214,108,3'), '#2c1c19');
      h.form(curve('240,142! 300,138! 340,148 332,186 290,194 248,188'), '#4d3326', { round: 8 });
    },
    { x: 0, y: 120 },
  );
  d.include(
    (r) => {
      riderSide(r, '#4c5f4a', '#c0b191', '#2f2420', '-2,-100,40 -44,-56,32 -80,-52,24');
      r.form(ellipse(-86, -53, 12, 11), '#c08a66', { round: 4 });
      r.include(profileHead, { x: -212, y: -244 });
      r.form(curve('-64,-208! -40,-216 -32,-244 -6,-254 20,-242 26,-214 46,-208! 0,-198'), '#5a4433', { round: 7 });
      r.fill(limb('-36,-216,6 0,-212,6 26,-214,6', 'flat'), '#2f2420');
    },
    { x: 292, y: 262, turn: -6 },
  );
});

const STEEL = '#8f979d';

/** The mount wears a cloth in the rider's colours. */
export const knightOnHorse = sketch('knight-on-horse', 540, 600, [300, 589], (d) => {
  d.include(
    (h) => {
      standingHorse(h, '#6a5646', '#3b3029');
      h.form(curve('196,150! 300,142! 388,158 396,250 380,286! 300,270 214,290! 190,230'), '#8e3b34', {
        role: 'body',
        round: 14,
      });
      h.fill(limb('206,276,7 300,258,7 386,274,7', 'flat'), '#c79a45');
      h.fill(limb('74,140,4 100,96,4 128,100,4'), '#4a2a20');
      h.fill(limb('84,138,4 130,170,4 196,206,3'), '#4a2a20');
    },
    { x: 10, y: 140 },
  );
  d.include(
    (r) => {
      r.form(limb('-150,60,9 10,-100,9 190,-262,5'), '#8a6442', { round: 3 });
      r.fill(polygon('182,-262 196,-250 236,-302'), '#c3c9cc');
      riderSide(r, '#8e3b34', STEEL, '#6f777d', '-2,-100,44 -30,-58,38 -74,-36,30');
      r.form(ellipse(-4, -106, 34, 28), '#a3abb0', { round: 8, shade: 0.5 });
      r.form(ellipse(-80, -36, 17, 16), '#7b838a', { round: 5 });
      const helm = curve('-48,-206! -6,-228 40,-204! 44,-150 34,-126! -4,-118 -40,-130! -54,-166');
      r.form(helm, '#a3abb0', { round: 14, shade: 0.5 });
      r.within(helm, limb('-60,-172,9 0,-168,6 20,-170,3', 'flat'), '#15161c');
      for (const [x, y] of [
        [-36, -148],
        [-26, -148],
        [-36, -138],
        [-26, -138],
      ] as const)
        r.fill(ellipse(x, y, 2.4), '#15161c');
      r.strands('-6,-226,8 30,-262,14 76,-232,4', '-2,-222,8 46,-226,14 84,-188,4', 12, ['#a8402c', '#8e3b34'], { stray: 4 });
    },
    { x: 290, y: 300 },
  );
});
