/** Boats under a lateen sail: a felucca of the Nile; a dhow is near enough to it to be told as one. */
import { curve, ellipse, limb } from './outline.ts';
import { NIGHT, sketch } from './sketch.ts';

export const felucca = sketch(
  'felucca',
  620,
  690,
  [310, 650],
  (d) => {
    d.form(limb('252,604,15 244,330,12 238,196,9', 'flat'), '#6a4a30', { round: 4 });
    // One tall triangle on a long yard that leans forward.
    const sail = curve('70,470! 150,330 300,160 470,12! 470,180 452,330 418,470 392,552! 300,540 180,516');
    d.form(sail, '#f1e8d6', { role: 'sail', round: 30, shade: 0.32, light: 0.2 });
    for (const seam of [
      '112,402,1.6 280,442,1.8 434,400,1.6',
      '178,306,1.6 320,340,1.8 456,296,1.6',
      '260,212,1.6 370,236,1.8 466,194,1.6',
      '350,124,1.4 420,138,1.6 470,112,1.4',
    ])
      d.within(sail, limb(seam), NIGHT, { opacity: 0.16 });
    d.within(sail, curve('110,440! 240,290 380,130 460,40! 380,220 300,400 250,520! 180,512'), '#ffffff', { opacity: 0.26 });
    d.fill(limb('52,490,5 150,334,9 300,160,9 484,-4,5', 'flat'), '#7a5636');
    d.fill(limb('392,552,2 470,586,2'), '#4a3c30', { opacity: 0.8 });
    d.fill(limb('240,200,1.8 508,574,1.8', 'flat'), '#4a3c30', { opacity: 0.6 });
    // An awning over the benches, and who steers.
    d.form(curve('330,520! 330,494 400,484 478,500! 478,524! 400,512'), '#c05a3c', { round: 8, shade: 0.36 });
    for (const x of [338, 470]) d.fill(limb(`${x},508,4 ${x},572,4`), '#6a4a30');
    d.form(ellipse(520, 510, 13, 15), '#8a5a3c', { round: 4 });
    d.form(curve('500,526! 540,526! 552,580! 492,580!'), '#e8e0cc', { round: 8 });
    d.fill(curve('506,504 508,492 532,492 536,506 520,500'), '#f4efe2');
    const hull = curve('16,544! 60,572 140,590 320,596 500,586 604,548! 590,604 560,640 520,652! 120,652! 76,628 40,590');
    d.form(hull, '#e9e2d2', { role: 'body', round: 24, shade: 0.5, light: 0.3 });
    d.within(hull, curve('10,538! 60,566 140,584 320,590 500,580 612,540! 608,560 500,602 320,612 140,606 30,566!'), '#3f7d86');
    d.within(hull, limb('40,606,8 200,632,9 320,636,9 470,630,9 580,604,8'), '#b5573c', { opacity: 0.9 });
    d.form(limb('14,542,6 60,568,8 320,594,9 500,584,8 606,546,6'), '#8a6038', { round: 3 });
  },
  'left',
);
