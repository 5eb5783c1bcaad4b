import { merge } from './clip.ts';
import { curve, ellipse, limb } from './outline.ts';
import { NIGHT, sketch } from './sketch.ts';

export const fish = sketch('fish', 520, 300, [250, 260], (d) => {
  const base = '#6f8a94';
  d.form(curve('400,148! 440,110 486,70 506,66 490,120 474,150 492,190 508,240 480,232 436,188'), '#54707a', {
    role: 'body',
    round: 8,
  });
  for (const ray of [
    '410,146,2 450,116,2 494,76,1',
    '410,150,2 460,140,2 486,122,1',
    '410,152,2 460,164,2 490,196,1',
    '410,154,2 450,190,2 498,234,1',
  ])
    d.fill(limb(ray), NIGHT, { opacity: 0.2 });
  d.form(curve('190,84! 230,34 290,28 330,50 350,104!'), '#54707a', { role: 'body', round: 7 });
  d.form(curve('220,216! 240,250 276,262 280,240 270,210!'), '#54707a', { role: 'body', round: 5 });
  d.form(curve('320,206! 340,236 368,240 366,214 356,194!'), '#54707a', { role: 'body', round: 5 });
  const body = curve('20,152 60,110 130,80 210,74 300,90 370,124 424,142! 424,158! 370,184 300,214 210,228 130,218 60,190');
  d.form(body, base, { role: 'body', round: 22, shade: 0.45, light: 0.35 });
  d.within(body, curve('20,170 130,176 300,170 424,152 400,260 60,260'), '#e8e3d4', { opacity: 0.6 });
  for (let c = 0; c < 17; c++)
    for (let r = 0; r < 9; r++) {
      const [x, y] = [146 + c * 16 + (r % 2) * 8, 88 + r * 16];
      d.within(body, limb(`${x - 2},${y - 9},1 ${x + 6},${y},2.2 ${x - 2},${y + 9},1`), r < 5 ? '#2f4048' : '#8a979a', {
        opacity: 0.35,
      });
    }
  d.within(body, limb('140,140,2 260,136,3 420,150,2'), '#2f4048', { opacity: 0.4 });
  d.within(body, limb('128,84,2 144,140,6 122,212,2'), NIGHT, { opacity: 0.3 });
  d.form(curve('160,160! 200,166 226,190 220,204 186,196 162,178'), '#86a0a8', { role: 'body', round: 5 });
  d.fill(limb('22,158,1 44,164,3 62,160,1'), '#2a2426', { opacity: 0.6 });
  d.fill(ellipse(76, 132, 12), '#e9d9a8');
  d.fill(ellipse(75, 132, 7.4), '#131116');
  d.fill(ellipse(72, 129, 2.2), '#f4efe2');
});

export const dolphin = sketch('dolphin', 620, 360, [310, 330], (d) => {
  const base = '#66808f';
  d.form(curve('530,226! 560,240 600,286 612,318! 570,312 540,290 524,300 500,330! 494,290 506,246'), '#4f6875', {
    role: 'body',
    round: 7,
  });
  d.form(curve('286,86! 320,50 352,30 372,26! 366,60 376,110!'), '#56707e', { role: 'body', round: 7 });
  const body = curve(
    '24,222 60,206 84,190 110,150 170,106 260,82 360,92 450,136 520,206 548,252! 520,262 450,232 370,236 280,262 190,268 120,248 70,236 30,236',
  );
  d.form(body, base, { role: 'body', round: 22, shade: 0.45, light: 0.4 });
  d.within(body, curve('20,228 90,226 160,214 260,222 380,214 470,210 470,250 280,280 120,262 30,246'), '#dfe0d8', {
    opacity: 0.85,
  });
  d.within(body, curve('90,200 200,190 320,196 440,180 360,214 240,224 140,214'), '#93a6ae', { opacity: 0.6 });
  d.form(curve('210,238! 250,250 272,290 270,326! 240,310 206,276'), '#4f6875', { role: 'body', round: 7 });
  d.fill(limb('28,230,1 70,224,2.6 104,226,1'), '#2a3a42', { opacity: 0.7 });
  d.fill(ellipse(124, 200, 5, 4), '#10141a');
});

export const whale = sketch('whale', 860, 400, [420, 370], (d) => {
  const base = '#4d6272';
  d.form(curve('720,170! 760,120 820,84 850,86! 830,130 800,160 830,180 846,214! 790,206 736,200'), '#3f525f', {
    role: 'body',
    round: 9,
  });
  const body = curve(
    '20,210 40,150 110,100 230,74 380,80 520,112 640,150 740,176! 740,192! 640,214 540,256 430,306 300,332 180,324 90,294 40,254',
  );
  d.form(body, base, { role: 'body', round: 30, shade: 0.48, light: 0.4 });
  const belly = curve('20,236 120,240 240,250 380,268 470,282 400,330 200,340 80,300');
  d.within(body, belly, '#c3c7c2', { opacity: 0.85 });
  for (let i = 0; i < 11; i++)
    d.within(
      body,
      limb(`${30 + i * 8},${250 + i * 6},1.6 ${200},${262 + i * 7},3 ${420 - i * 8},${282 + i * 4},1.4`),
      '#4a5a64',
      { opacity: 0.5 },
    );
  d.fill(limb('24,228,2 110,234,5 190,226,5 232,206,2'), '#2a3842', { opacity: 0.8 });
  d.strokes(body, '#8fa3ae', { count: 60, length: 40, width: 3, angle: 8, opacity: 0.2 });
  for (let i = 0; i < 26; i++)
    d.within(body, ellipse(d.chance.between(60, 260), d.chance.between(96, 170), d.chance.between(1.5, 4)), '#aebbc0', {
      opacity: 0.5,
    });
  d.form(curve('270,268! 320,290 350,340 352,382! 310,372 270,334 250,296'), '#3f525f', { role: 'body', round: 9 });
  d.form(curve('560,124! 590,96 622,92! 620,116 640,152!'), '#3f525f', { role: 'body', round: 5 });
  d.fill(ellipse(238, 200, 6, 5), '#10141a');
  d.fill(limb('224,190,1 240,185,3 256,192,1'), '#2a3842', { opacity: 0.6 });
});

export const starfish = sketch(
  'starfish',
  300,
  290,
  [150, 280],
  (d) => {
    let star = ellipse(150, 155, 46);
    for (const tip of [
      '150,155,84 150,90,52 148,26,16',
      '150,155,84 212,134,52 274,112,16',
      '150,155,84 190,210,52 232,266,16',
      '150,155,84 110,210,52 72,268,16',
      '150,155,84 88,134,52 26,116,16',
    ])
      star = merge(star, limb(tip));
    d.form(star, '#c9703f', { role: 'body', round: 12, shade: 0.45 });
    for (let i = 0; i < 120; i++)
      d.within(
        star,
        ellipse(d.chance.between(20, 280), d.chance.between(20, 270), d.chance.between(1.6, 3.6)),
        d.chance.pick(['#f0c79a', '#8e4526']),
        { opacity: 0.6 },
      );
    for (const ridge of [
      '150,155,5 149,100,4 148,40,1',
      '150,155,5 205,137,4 260,117,1',
      '150,155,5 188,206,4 224,256,1',
      '150,155,5 112,206,4 80,256,1',
      '150,155,5 94,137,4 40,120,1',
    ])
      d.fill(limb(ridge), '#f0c79a', { opacity: 0.45 });
  },
  'front',
);
