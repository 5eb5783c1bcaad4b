/** Bridges beside that of boats.ts: one of planks, and one of many arches. */
import { box, curve, limb, polygon } from './outline.ts';
import { NIGHT, sketch } from './sketch.ts';

/** Planks over two low arches of beams, with rails. */
export const woodenBridge = sketch(
  'wooden-bridge',
  800,
  280,
  [400, 262],
  (d) => {
    const beam = '#7a5636';
    for (const x of [250, 550]) {
      d.form(limb(`${x - 18},150,17 ${x - 26},266,19`, 'flat'), '#5c412b', { round: 6 });
      d.form(limb(`${x + 18},150,17 ${x + 26},266,19`, 'flat'), '#6a4b31', { round: 6 });
      d.form(limb(`${x - 32},216,10 ${x + 32},216,10`, 'flat'), '#5c412b', { round: 3 });
      d.fill(limb(`${x - 24},244,7 ${x + 20},176,7`, 'flat'), '#4c3624');
    }
    for (const x of [14, 786])
      d.form(polygon(`${x - 34},196 ${x + 34},196 ${x + 44},270 ${x - 44},270`), '#8f857a', { round: 8 });
    for (const line of ['60,214,15 250,152,15', '250,152,15 400,210,12', '400,210,12 550,152,15', '550,152,15 740,214,15'])
      d.form(limb(line, 'flat'), '#5c412b', { round: 4 });
    const deck = curve('0,176! 200,140 400,128 600,140 800,176! 800,202! 600,166 400,154 200,166 0,202!');
    d.form(deck, '#9a7148', { role: 'body', round: 6 });
    for (let x = 8; x < 800; x += 17) d.within(deck, limb(`${x},100,2.4 ${x},220,2.4`, 'flat'), '#4c3624', { opacity: 0.6 });
    d.strokes(deck, '#e0b98a', { count: 40, length: 30, width: 3, angle: 88, stray: 5, opacity: 0.2 });
    const sag = (x: number): number => 152 - 24 * (1 - ((x - 400) / 400) * ((x - 400) / 400));
    for (let i = 0; i < 11; i++) {
      const x = 20 + i * 76;
      const y = sag(x);
      d.form(limb(`${x},${y - 70},13 ${x},${y + 34},14`, 'flat'), beam, { role: 'body', round: 4 });
      d.form(box(x - 9, y - 78, 18, 10), '#8a6440', { round: 3 });
      if (i === 10) continue;
      const next = sag(x + 76);
      d.fill(limb(`${x},${y + 6},6 ${x + 76},${next - 48},6`, 'flat'), '#6a4b31');
      d.fill(limb(`${x},${y - 48},6 ${x + 76},${next + 6},6`, 'flat'), '#7a5636');
    }
    for (const lift of [58, 6])
      d.form(
        limb(
          `0,${sag(0) - lift},10 200,${sag(200) - lift},10 400,${sag(400) - lift},10 600,${sag(600) - lift},10 800,${sag(800) - lift},10`,
          'flat',
        ),
        '#8f6640',
        { role: 'body', round: 3 },
      );
  },
  'front',
);

/** Two rows of tall arches, the upper one small: it bears a channel or a railway over a valley. */
export const aqueduct = sketch(
  'aqueduct',
  1000,
  420,
  [500, 408],
  (d) => {
    const stone = ['#cdbb98', '#a3906e', '#bba883', '#8f7d5e'];
    const row = (top: number, foot: number, count: number, thick: number): void => {
      const wide = 1000 / count;
      const rings = Array.from({ length: count }, (_, i) => {
        const [l, r] = [i * wide + thick, (i + 1) * wide - thick];
        const spring = top + 26 + (r - l) * 0.5;
        return curve(
          `${l},${foot + 1}! ${l},${spring}! ${l + (r - l) * 0.14},${top + 26 + (r - l) * 0.16} ${(l + r) / 2},${top + 22} ${r - (r - l) * 0.14},${top + 26 + (r - l) * 0.16} ${r},${spring}! ${r},${foot + 1}!`,
        );
      });
      const wall = box(0, top, 1000, foot - top);
      d.fill([wall, ...rings], '#b8a37c', { role: 'body' });
      for (let y = top + 4; y < foot; y += 17)
        for (let x = (y % 2) * 12; x < 1000; x += 38) {
          const block = box(x + d.chance.between(0, 8), y, 30, 14);
          const [cx, cy] = [x + 18, y + 7];
          const k = Math.floor(cx / wide);
          const [l, r] = [k * wide + thick, (k + 1) * wide - thick];
          const open = cx + 18 > l && cx - 16 < r && cy > top + 20;
          if (!open && d.chance.chance(0.55)) d.fill(block, d.chance.pick(stone), { opacity: 0.5 });
        }
      // The depth of each arch, in shade.
      for (let i = 0; i < count; i++) {
        const [l, r] = [i * wide + thick, (i + 1) * wide - thick];
        const spring = top + 26 + (r - l) * 0.5;
        d.fill(polygon(`${r - 13},${spring + 6} ${r},${spring} ${r},${foot} ${r - 13},${foot}`), '#7d6c50');
        d.fill(
          limb(
            `${l},${spring},7 ${l + (r - l) * 0.14},${top + 26 + (r - l) * 0.16},7 ${(l + r) / 2},${top + 24},7 ${r - (r - l) * 0.14},${top + 26 + (r - l) * 0.16},7 ${r},${spring},7`,
            'flat',
          ),
          '#d6c6a4',
        );
        d.fill(box(r + thick * 1.3, top + 20, thick * 0.7, foot - top - 20), NIGHT, { opacity: 0.14 });
      }
      d.form(box(0, top, 1000, 13), '#d6c6a4', { round: 4 });
    };
    row(120, 408, 7, 17);
    row(20, 122, 18, 8);
    d.form(box(0, 8, 1000, 16), '#cdbb98', { round: 4 });
  },
  'front',
);
