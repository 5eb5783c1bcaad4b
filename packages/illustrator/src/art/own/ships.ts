/** Ships and small craft beside those of boats.ts: a kayak, a fishing boat. */
import { box, curve, ellipse, limb, polygon } from './outline.ts';
import { NIGHT, type Pen, sketch } from './sketch.ts';
import { litPane } from './wheels.ts';

function hullOfKayak(d: Pen): void {
  const hull = curve('8,96! 90,112 200,118 320,118 440,118 550,112 632,92! 580,142 500,166 420,174 220,174 140,166 60,142');
  d.form(hull, '#d4512f', { role: 'body', round: 16, shade: 0.46, light: 0.34 });
  d.within(hull, curve('0,96 320,126 640,92 640,112 320,142 0,114'), '#f2e6cf', { opacity: 0.8 });
  d.form(curve('8,96! 90,100 200,96 320,94 440,96 550,100 632,92! 550,116 440,124 320,126 200,124 90,116'), '#e0683f', {
    role: 'body',
    round: 5,
    light: 0.3,
  });
  d.form(ellipse(326, 106, 66, 13), '#2b2523', { round: 3 });
  d.form(curve('376,104! 374,78 386,66 404,68 408,104!'), '#33302f', { round: 5 });
  for (const x of [120, 180, 480, 530]) d.fill(limb(`${x},100,3 ${x + 8},116,3`), '#2b2523', { opacity: 0.6 });
}

export const kayak = sketch(
  'kayak',
  640,
  240,
  [320, 176],
  (d) => {
    // The paddle has a blade at either end and lies across the cockpit.
    d.form(limb('196,214,8 470,44,8'), '#4a3a30', { round: 2 });
    d.form(curve('452,62! 478,26 516,8 534,14 528,34 490,58 466,68!'), '#f0d24a', { round: 5 });
    hullOfKayak(d);
    d.form(limb('182,222,8 260,174,8'), '#4a3a30', { round: 2 });
    d.form(curve('206,194! 186,192 150,208 134,228 146,236 184,230 214,208!'), '#f0d24a', { round: 5 });
  },
  'left',
);
/** For somebody who has the paddle. */
export const kayakHull = sketch('kayak-hull', 640, 240, [320, 176], hullOfKayak, 'left');

export const fishingBoat = sketch(
  'fishing-boat',
  620,
  500,
  [310, 456],
  (d) => {
    for (const line of ['250,30,2 60,318,2', '250,30,2 420,150,2', '250,30,2 566,330,2'])
      d.fill(limb(line, 'flat'), '#4a3c30', { opacity: 0.8 });
    d.form(limb('250,22,8 254,336,12', 'flat'), '#8a5a34', { round: 3 });
    d.form(limb('254,250,9 120,110,6', 'flat'), '#8a5a34', { round: 3 });
    d.fill(limb('120,110,2 124,250,2', 'flat'), '#4a3c30');
    // A net hangs from the boom over the fore deck.
    const net = curve('124,236! 90,280 84,320 108,346 150,342 164,312 150,272!');
    d.fill(net, '#6d7a4f', { opacity: 0.75 });
    for (let i = 0; i < 7; i++) {
      d.within(net, limb(`${70 + i * 18},230,2 ${130 + i * 10},356,2`), '#33402a', { opacity: 0.7 });
      d.within(net, limb(`${150 - i * 12},230,2 ${100 - i * 14},356,2`), '#33402a', { opacity: 0.7 });
    }
    for (const [x, y] of [
      [102, 340],
      [130, 350],
      [152, 338],
    ] as const)
      d.form(ellipse(x, y, 9), '#d8702c', { round: 3 });
    // The wheelhouse stands aft.
    const house = polygon('330,196 470,196 478,346 330,346');
    d.form(house, '#f0e9da', { round: 12, shade: 0.35 });
    d.form(polygon('314,178 488,178 494,200 308,200'), '#c23f2f', { round: 4 });
    for (const [x, w] of [
      [340, 34],
      [384, 40],
      [434, 30],
    ] as const)
      litPane(d, [x, 214, w, 46], 0.1, 0.4);
    d.form(box(388, 276, 36, 70), '#2f6a8a', { round: 3 });
    d.form(ellipse(452, 304, 20), '#e2643a', { round: 4 });
    d.fill(ellipse(452, 304, 10), '#f0e9da');
    d.form(limb('412,178,7 412,120,5', 'flat'), '#8a8f94', { round: 2 });
    d.fill(ellipse(412, 118, 9), '#ffcf7a', { role: 'light' });
    d.form(box(180, 316, 60, 34), '#a9794a', { round: 4 });
    for (const x of [196, 214]) d.fill(box(x, 316, 4, 34), NIGHT, { opacity: 0.3 });
    const hull = curve('18,270! 90,318 180,340 320,346 460,342 590,322! 588,380 566,430 548,462! 140,462! 84,420 44,350');
    d.form(hull, '#2f6a8a', { role: 'body', round: 24, shade: 0.5, light: 0.3 });
    d.within(
      hull,
      curve('10,264! 90,314 180,336 320,342 460,338 600,316! 600,336 460,360 320,364 180,358 90,336 26,294!'),
      '#f0e9da',
    );
    d.within(hull, box(0, 430, 640, 40), '#8e3b34');
    d.within(hull, box(0, 424, 640, 6), '#f0e9da', { opacity: 0.8 });
    for (const seam of ['44,350,1.5 300,392,2 588,376,1.5', '70,394,1.5 300,416,2 576,408,1.5'])
      d.within(hull, limb(seam), NIGHT, { opacity: 0.25 });
    for (const x of [220, 330, 440, 530]) {
      d.fill(limb(`${x},348,2 ${x},372,2`, 'flat'), NIGHT, { opacity: 0.7 });
      d.form(ellipse(x, 388, 17), '#2b2a2e', { round: 5 });
      d.fill(ellipse(x, 388, 8), '#4f7182');
    }
  },
  'left',
);
