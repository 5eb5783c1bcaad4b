/** Pizzas by what is on them. */
import { cos, radians, sin } from '../../math.ts';
import { curve, ellipse, limb, type Outline } from './outline.ts';
import { NIGHT, type Pen, ruffle, type Sketch, sketch } from './sketch.ts';

/** The board, the crust and the cheese. */
function dough(d: Pen): void {
  // Dark wood with a handle: a pale round board would be taken for more crust.
  d.form(limb('470,196,64 560,214,46 606,222,50', 'flat'), '#3f2a1e', { round: 6, shade: 0.4 });
  d.form(limb('470,184,60 560,202,42 606,210,46', 'flat'), '#6a4831', { round: 6 });
  d.fill(ellipse(588, 206, 13, 9), '#2c1d15');
  d.form(ellipse(260, 174, 254, 114), '#3f2a1e', { round: 12, shade: 0.5 });
  d.form(ellipse(260, 160, 254, 114), '#6a4831', { round: 6 });
  for (let i = 0; i < 18; i++)
    d.fill(
      limb(
        `${40 + i * 25},${150 + (i % 3) * 8},1 ${60 + i * 24},${156 + (i % 4) * 12},2 ${90 + i * 22},${158 + (i % 2) * 10},1`,
      ),
      '#3a2619',
      { opacity: 0.4 },
    );
  const crust = ruffle(ellipse(260, 146, 220, 98), d.chance, { gap: 16, length: 5, flow: 0 });
  d.form(crust, '#c98f4e', { round: 12, shade: 0.5, light: 0.4 });
  for (let i = 0; i < 46; i++) {
    const a = radians(i * 7.9);
    d.within(
      crust,
      ellipse(260 + cos(a) * 208, 146 + sin(a) * 92, d.chance.between(5, 14), d.chance.between(3, 7)),
      d.chance.pick(['#8a5426', '#e3b878', '#a8682f']),
      { opacity: 0.5 },
    );
  }
  d.fill(ellipse(260, 142, 192, 82), '#a3391f');
  const cheese = ruffle(ellipse(260, 140, 184, 77), d.chance, { gap: 12, length: 12, flow: 90 });
  d.form(cheese, '#e6bf62', { role: 'body', round: 6, shade: 0.25 });
  for (let i = 0; i < 60; i++)
    d.within(
      cheese,
      ellipse(d.chance.between(84, 436), d.chance.between(70, 212), d.chance.between(7, 22), d.chance.between(3, 9)),
      d.chance.pick(['#f4dc96', '#d99f45', '#efcf7c', '#c9802f']),
      { opacity: 0.5 },
    );
}

function salami(d: Pen): void {
  for (const [x, y] of [
    [150, 116],
    [232, 96],
    [322, 92],
    [396, 126],
    [176, 170],
    [262, 150],
    [346, 168],
    [248, 200],
    [118, 150],
  ] as const) {
    d.fill(ellipse(x + 3, y + 4, 31, 14), NIGHT, { opacity: 0.22 });
    const slice = ellipse(x, y, 30, 14);
    d.form(slice, '#a8402c', { round: 4, shade: 0.4 });
    for (let i = 0; i < 7; i++)
      d.within(slice, ellipse(x + d.chance.between(-22, 22), y + d.chance.between(-8, 8), 3.4, 1.8), '#d9826a', {
        opacity: 0.7,
      });
  }
  for (const [x, y, t] of [
    [206, 130, 20],
    [300, 124, -30],
    [378, 152, 10],
    [146, 142, -14],
    [300, 196, 24],
    [200, 204, -20],
  ] as const) {
    const leaf: Outline = curve(
      `${x - 22},${y}! ${x - 8},${y - 11} ${x + 10},${y - 9} ${x + 24},${y + t * 0.2}! ${x + 8},${y + 9} ${x - 10},${y + 8}`,
    );
    d.form(leaf, '#4f7040', { round: 3 });
    d.fill(limb(`${x - 20},${y},1 ${x + 22},${y + t * 0.2},1`), '#9fb07c', { opacity: 0.7 });
  }
  for (const [x, y] of [
    [276, 118],
    [120, 124],
    [410, 150],
    [330, 136],
    [216, 176],
  ] as const)
    d.fill([ellipse(x, y, 10, 5), ellipse(x, y, 4, 2)], '#2b2622');
}

/** Cut through the middle, stalk and cap. */
function mushroomSlice(d: Pen, x: number, y: number, turn: number): void {
  d.fill(ellipse(x + 3, y + 5, 26, 12), NIGHT, { opacity: 0.2 });
  d.include(
    (p) => {
      p.form(curve('-25,2! -24,-14 -8,-22 8,-22 24,-14 25,2! 14,-1 8,3! 7,17 -7,17 -8,3! -14,-1'), '#efe2c8', {
        round: 4,
        shade: 0.34,
      });
      p.fill(limb('-21,-1,3 -12,-4,4 0,-3,3 12,-4,4 21,-1,3'), '#9a7350', { opacity: 0.8 });
      p.fill(limb('-23,-4,2 -17,-14,3 -4,-19,3 10,-19,3 21,-10,2'), '#b58e66', { opacity: 0.7 });
    },
    { x, y, turn },
  );
}

function olive(d: Pen, x: number, y: number, color: string): void {
  d.fill(ellipse(x + 2, y + 3, 16, 8), NIGHT, { opacity: 0.22 });
  d.form(ellipse(x, y, 15, 8), color, { round: 3, light: 0.4 });
  d.fill(ellipse(x, y + 0.5, 6.5, 3.2), '#d3a247');
}

const MUSHROOMS = [
  [152, 112, -14],
  [236, 92, 10],
  [330, 96, 24],
  [398, 132, -20],
  [168, 168, 16],
  [262, 146, -8],
  [348, 176, 12],
  [242, 200, -22],
  [104, 146, 8],
] as const;
const OLIVES = [
  [196, 124, 0],
  [288, 116, 1],
  [368, 150, 0],
  [128, 128, 1],
  [302, 196, 0],
  [206, 186, 1],
  [222, 150, 0],
  [308, 158, 1],
  [424, 150, 1],
  [272, 84, 0],
] as const;

function mushrooms(d: Pen): void {
  for (const [x, y, turn] of MUSHROOMS) mushroomSlice(d, x, y, turn);
}

function olives(d: Pen, at: readonly (readonly [number, number, number])[] = OLIVES): void {
  for (const [x, y, ripe] of at) olive(d, x, y, ripe ? '#5f6f2f' : '#2f2a33');
}

/** Alone they are more, and lie where else the mushrooms do. */
const onlyOlives = (d: Pen): void => olives(d, [...MUSHROOMS.map(([x, y], i) => [x, y, i % 2] as const), ...OLIVES]);

function plainCheese(d: Pen): void {
  for (const [x, y, r] of [
    [160, 120, 36],
    [300, 104, 42],
    [378, 150, 34],
    [236, 178, 40],
    [120, 160, 26],
  ] as const)
    d.form(ellipse(x, y, r, r * 0.42), '#f6ecd0', { round: 5, shade: 0.2 });
  for (const [x, y, t] of [
    [220, 124, 12],
    [330, 150, -14],
    [166, 164, 8],
  ] as const) {
    d.form(
      curve(
        `${x - 26},${y}! ${x - 8},${y - 13} ${x + 12},${y - 10} ${x + 28},${y + t * 0.2}! ${x + 8},${y + 10} ${x - 10},${y + 9}`,
      ),
      '#4f7040',
      {
        round: 3,
      },
    );
    d.fill(limb(`${x - 22},${y},1 ${x + 24},${y + t * 0.2},1`), '#9fb07c', { opacity: 0.7 });
  }
}

const pizzaWith = (name: string, ...toppings: readonly ((d: Pen) => void)[]): Sketch =>
  sketch(
    name,
    640,
    300,
    [260, 284],
    (d) => {
      dough(d);
      for (const top of toppings) top(d);
    },
    'front',
  );

export const pizza = pizzaWith('pizza', salami);
export const mushroomPizza = pizzaWith('pizza-mushroom', mushrooms);
export const olivePizza = pizzaWith('pizza-olive', onlyOlives);
export const mushroomOlivePizza = pizzaWith('pizza-mushroom-olive', mushrooms, olives);
export const cheesePizza = pizzaWith('pizza-cheese', plainCheese);
