// Finds out which shapes of an icon are its body (they take the colour a person names), its windows, and where it stands.
// Judged by the pixels that each shape still shows once all others lie over it.
import { toSrgb } from '../packages/illustrator/dist/colour.js';
import { encoded } from '../packages/illustrator/dist/sprite/fill-colour.js';
import { artBox, rasterise } from '../packages/illustrator/dist/sprite/rasterise.js';

const SIZE = 256;

/** Mean encoded colour of a fill. */
function meanColour(asset, fill) {
  if (!fill.startsWith('url:')) return encoded(fill);
  const { stops } = asset.gradients[fill.slice(4)];
  const sum = [0, 0, 0];
  for (const [, color] of stops) {
    const part = encoded(color);
    for (let i = 0; i < 3; i++) sum[i] += part[i] / stops.length;
  }
  return [...sum, 1];
}

function hsl([r, g, b]) {
  const max = Math.max(r, g, b);
  const min = Math.min(r, g, b);
  const chroma = max - min;
  let hue = 0;
  if (chroma > 0) {
    if (max === r) hue = ((g - b) / chroma + 6) % 6;
    else if (max === g) hue = (b - r) / chroma + 2;
    else hue = (r - g) / chroma + 4;
  }
  return { hue: hue * 60, chroma, light: (max + min) / 2 };
}

const turn = (a, b) => Math.min(Math.abs(a - b), 360 - Math.abs(a - b));

/** Adds roles and `bodyColor`; returns nothing. */
export function addRoles(asset, isBuilding) {
  const visible = visibleShares(asset);
  const parts = asset.shapes.map((shape, i) => ({
    shape,
    share: visible[i],
    ...hsl(meanColour(asset, shape.fill === 'none' ? shape.stroke.color : shape.fill)),
    opaque: (shape.opacity ?? 1) > 0.8,
  }));
  const isWindow = (p) => p.hue > 185 && p.hue < 222 && p.chroma > 0.1 && p.light > 0.5;
  if (isBuilding) for (const p of parts) if (isWindow(p)) p.shape.role = 'window';
  const free = parts.filter((p) => p.opaque && !p.shape.role && p.share > 0);
  // Families of hue, 30 degrees wide, and one of greys; the one that shows most is the body.
  const grey = free.filter((p) => p.chroma < 0.12 && p.light > 0.2);
  let best = { parts: grey, share: grey.reduce((s, p) => s + p.share, 0) * 0.8, hue: undefined };
  for (let hue = 0; hue < 360; hue += 10) {
    const family = free.filter((p) => p.chroma >= 0.12 && turn(p.hue, hue) <= 24);
    const share = family.reduce((s, p) => s + p.share, 0);
    if (share > best.share) best = { parts: family, share, hue };
  }
  if (best.parts.length === 0) {
    best.parts = free;
    if (free.length === 0) return;
  }
  for (const p of best.parts) if (p.light > 0.08) p.shape.role = 'body';
  // The main colour: of the shape in the middle of the visible area, ordered by lightness.
  const ordered = best.parts.toSorted((a, b) => a.light - b.light);
  let sum = 0;
  const half = ordered.reduce((s, p) => s + p.share, 0) / 2;
  let middle = ordered[0];
  for (const p of ordered) {
    if (sum >= half) break;
    middle = p;
    sum += p.share;
  }
  const { fill, stroke } = middle.shape;
  asset.bodyColor = codeOf(meanColour(asset, fill === 'none' ? stroke.color : fill));
}

/** Where the list says which shapes are the body, that is so whatever was found out. */
export function sayRoles(asset, numbersOf) {
  const [main] = numbersOf('body=');
  if (main === undefined) return;
  for (const shape of asset.shapes) if (shape.role === 'body') delete shape.role;
  for (const role of ['body', 'piece', 'glow']) for (const i of numbersOf(`${role}=`)) asset.shapes[i].role = role;
  const { fill, stroke } = asset.shapes[main];
  asset.bodyColor = codeOf(meanColour(asset, fill === 'none' ? stroke.color : fill));
}

const codeOf = (color) =>
  `#${color
    .slice(0, 3)
    .map((v) =>
      Math.round(v * 255)
        .toString(16)
        .padStart(2, '0'),
    )
    .join('')}`;

/** Share of the picture that each shape shows, by painting each with its number as colour. */
function visibleShares(asset) {
  const numbered = {
    ...asset,
    shapes: asset.shapes.map((shape, i) => {
      const color = `#${(i + 1).toString(16).padStart(6, '0')}`;
      return {
        ...shape,
        fill: shape.fill === 'none' ? 'none' : color,
        ...(shape.stroke ? { stroke: { ...shape.stroke, color } } : {}),
      };
    }),
  };
  const opaque = {
    ...numbered,
    shapes: numbered.shapes.map((s, i) => ((asset.shapes[i].opacity ?? 1) > 0.5 ? { ...s, opacity: 1 } : { ...s, opacity: 0 })),
  };
  const sprite = rasterise(opaque, { height: SIZE });
  const shares = asset.shapes.map(() => 0);
  const pixels = sprite.width * sprite.height;
  // Edges blend and land on wrong numbers, too few to matter.
  for (let i = 0; i < pixels; i++) {
    if (sprite.data[4 * i + 3] < 0.99) continue;
    const [r, g, b] = [0, 1, 2].map((k) => Math.round(toSrgb(sprite.data[4 * i + k]) * 255));
    const found = r * 65536 + g * 256 + b - 1;
    if (found >= 0 && found < shares.length) shares[found] += 1 / pixels;
  }
  return shares;
}

/** Where it stands, in units of the drawing: the lowest row that is filled, and the middle of what touches the lowest 4 %. */
export function footOf(asset) {
  const sprite = rasterise({ ...asset, foot: [0, 0] }, { height: SIZE });
  const { box, data, width } = sprite;
  const filled = (x, y) => data[4 * (y * width + x) + 3] > 0.5;
  let bottom = box.y1 - 1;
  const row = (y) => Array.from({ length: box.x1 - box.x0 }, (_, i) => box.x0 + i).filter((x) => filled(x, y));
  while (bottom > box.y0 && row(bottom).length === 0) bottom--;
  let left = width;
  let right = 0;
  for (let y = bottom; y > bottom - (box.y1 - box.y0) * 0.04; y--)
    for (const x of row(y)) {
      left = Math.min(left, x);
      right = Math.max(right, x + 1);
    }
  const art = artBox(asset);
  const scale = SIZE / (art.y1 - art.y0);
  const units = [(left + right) / 2 - sprite.foot[0], bottom + 1 - sprite.foot[1]].map((v) => Number((v / scale).toFixed(2)));
  return units;
}
