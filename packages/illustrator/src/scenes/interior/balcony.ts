/** Out of doors and yet a part of the house: a floor, a railing, pots, an awning, and what is seen from there. */
import { chair } from './dressing.ts';
import { glass, type Plan, paint } from './panel.ts';

export const balcony: Plan = {
  eye: 1.5,
  row: 0.41,
  outside: 'town',
  sunlit: true,
  has: /^(?:railing|awning|potted plant|plant|flower|geranium|petunia|flower ?(?:pot|box)|window box|chair|table|parasol)(?:e?s)?$/,
  build(b) {
    const s = b.side;
    const stone = paint('plain', b.r.pick(['#d8c4a0', '#c9a888', '#cfc8b8', '#c8b0a4']));
    const iron = paint('plain', '#2f3436');
    // All of the view is one pane without a frame.
    b.front(-26, 26, -15, 22, 14, { ...glass('#dfe4ea', 1, 1), size: 0.001 });
    b.level(0, -3.2, 3.2, 0.2, 4.7, paint('tiles', '#c98a64', '#b87a58', 0.3));
    // The house's wall on the far side from the light, with the door one came through.
    const wall = -s * 2.35;
    b.flank(wall, 0, 4.2, 0.2, 4.6, stone);
    b.flank(wall + s * 0.01, 0, 2.3, 2.6, 3.6, paint('plain', '#efe9dc'));
    b.flank(wall + s * 0.02, 0.05, 2.2, 2.68, 3.52, glass('#5f8078', 2, 4));
    b.flank(wall + s * 0.05, 0.1, 2.2, 3.6, 4.02, paint('slats', '#5f8a7c', '#2f4a42', 0.07));
    b.openings.push({ low: 0.4, high: 3.4, near: -1, far: 4.4 });
    const rail = 4.5;
    const edge = s * 3.1;
    for (let x = -2.34; x < 3.1; x += 0.14) b.box([x * s - 0.012, x * s + 0.012], [0.1, 0.98], [rail, rail + 0.02], iron);
    b.box(s > 0 ? [wall, edge] : [edge, wall], [0.98, 1.04], [rail - 0.03, rail + 0.04], iron);
    b.box(s > 0 ? [wall, edge] : [edge, wall], [0.08, 0.12], [rail, rail + 0.03], iron);
    b.box(s > 0 ? [wall, edge] : [edge, wall], [-0.2, 0], [rail + 0.04, rail + 0.16], stone);
    // A box of flowers hangs on the rail.
    if (!b.bare && b.has('plant', 'potted plant', 'flower pot')) {
      for (const x of [-1.15, 1.2]) {
        const m = x * s;
        b.box([m - 0.5, m + 0.5], [0.72, 0.92], [rail - 0.2, rail - 0.03], paint('boards', '#a8603c', '#5a2f1c', 0.4));
        for (let i = 0; i < 7; i++) {
          const px = m - 0.42 + i * 0.14;
          b.leafy(
            px,
            0.84,
            rail - 0.12 - 0.002 * i,
            b.r.between(0.34, 0.46),
            paint('leaf', '#4a8a46', '#8fbf6a'),
            paint('plain', '#a8603c'),
          );
          const bloom = b.r.pick(['#d8453f', '#e8708a', '#f0b84a', '#f4ece0']);
          for (let k = 0; k < 2; k++) {
            const [fx, fy] = [px + b.r.between(-0.08, 0.08), 1.06 + b.r.between(-0.06, 0.16)];
            b.front(fx - 0.04, fx + 0.04, fy - 0.04, fy + 0.04, rail - 0.22 - 0.002 * i, paint('drum', bloom, bloom), 'round');
          }
        }
      }
      b.leafy(wall + s * 0.5, 0, 4, 1.3, paint('leaf', '#3f7a46', '#8fbf6a'), paint('metal', '#b5683f'));
    }
    if (!b.bare && b.has('table', 'chair')) {
      const x = 1.25 * s;
      chair(b, x + 0.62 * s, 3.95, 1, iron, paint('cloth', '#d8a860'));
      b.box([x - 0.02, x + 0.02], [0, 0.7], [3.76, 3.8], iron);
      b.level(0.02, x - 0.2, x + 0.2, 3.6, 3.96, iron, 'round');
      b.level(0.71, x - 0.33, x + 0.33, 3.48, 4.08, paint('plain', '#e8e2d4'), 'round');
      b.front(x - 0.14, x - 0.05, 0.71, 0.81, 3.76, paint('metal', '#f4f0e6'));
      b.front(x + 0.06, x + 0.13, 0.71, 0.83, 3.82, paint('metal', '#5f8a9a'));
    }
    // An awning in stripes above.
    if (b.has('awning')) {
      const cloth = paint('stripes', b.r.pick(['#c8553f', '#4f7f8a', '#d0a04a']), '#f2ead8', 0.24);
      b.panel([-3.4, 2.75, 4], [6.8, 0, 0], [0, 0.55, -2.6], { ...cloth, stuff: 'slats' });
      b.front(-3.4, 3.4, 2.52, 2.75, 4, cloth);
    }
  },
};
