/** A clipped hedge: a green wall with a flat top. */
import { box, ellipse, polygon } from './outline.ts';
import { ruffle, sketch } from './sketch.ts';

export const hedge = sketch(
  'hedge',
  760,
  260,
  [380, 248],
  (d) => {
    const wall = ruffle(polygon('18,40 742,40 750,240 10,240'), d.chance, { gap: 9, length: 8, flow: -80 });
    d.form(wall, '#4f7a3f', { role: 'body', round: 20, shade: 0.5, light: 0.2 });
    d.within(wall, box(0, 20, 760, 52), '#7ba85c', { opacity: 0.85 });
    d.within(wall, polygon('0,66 760,66 760,86 0,92'), '#8fb86c', { opacity: 0.35 });
    for (let i = 0; i < 420; i++) {
      const [x, y] = [d.chance.between(16, 744), d.chance.between(34, 236)];
      const tone =
        y < 74 ? d.chance.pick(['#96c070', '#6f9a50', '#86b064']) : d.chance.pick(['#3d6431', '#5f8a4a', '#6f9a55', '#47703a']);
      d.within(wall, ellipse(x, y, d.chance.between(5, 9), d.chance.between(3.4, 5.5), d.chance.between(-60, 60)), tone, {
        opacity: 0.8,
      });
    }
    d.glaze(wall, { round: 22, shade: 0.4, light: 0.1 });
  },
  'front',
);
