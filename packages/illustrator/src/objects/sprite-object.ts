/** A drawing from the set: rasterised at its size, lit by the scene, seated on the ground or the water. */

import { random } from '@atelier/spec';
import type { VectorAsset } from '../art/asset.ts';
import { loadAsset } from '../art/load-asset.ts';
import { addRgb, mixRgb, multiplyRgb, scaleRgb } from '../colour.ts';
import { clamp } from '../math.ts';
import { drawSprite, placeOf } from '../sprite/draw-sprite.ts';
import { flatMark } from '../sprite/flat-mark.ts';
import { rasterise } from '../sprite/rasterise.ts';
import { relight, silhouette } from '../sprite/relight.ts';
import type { Sprite } from '../sprite/sprite.ts';
import { spriteWith } from '../sprite/sprite.ts';
import { isOnWall } from '../stage/furnish.ts';
import type { Placed, Rim } from '../stage/placed.ts';
import { paintBough } from './bough.ts';
import type { Easel, Room } from './easel.ts';
import { groundAfter, groundBefore, type Seen, seen, takeFooting } from './ground-marks.ts';
import { hazeBefore, rimDirection, shadeColour, silhouetteShare, spriteLight } from './lighting.ts';
import { paintWay } from './way.ts';

/** `made` as `seenAsset` makes it. */
export function paintAsset(placed: Placed, easel: Easel, made = seenAsset(placed, easel)): void {
  if (!made) return;
  const sprite = placed.rim ? behindRim(made.sprite, placed, placed.rim) : made.sprite;
  const { frame, setting, id } = easel;
  if (placed.seat === 'hang' && !isOnWall(placed.art)) paintCord(placed, easel);
  if (placed.tether) paintString(placed, placed.tether, easel);
  // A mark lies in the paper, a sticker is cut out of it: no shadow, no ground.
  const bare = easel.mark !== undefined || easel.cut === true;
  if (!bare) {
    paintWay(placed, easel);
    paintBough(placed, easel);
    groundBefore(placed, made, easel);
  }
  // After the shadow, so that what comes back before the feet lies in it too.
  const footing = bare ? undefined : takeFooting(placed, easel);
  const y1 = placed.submerged > 0 ? Math.floor(placed.y - placed.submerged * placed.height + 0.5) : frame.height;
  drawSprite(frame, sprite, {
    x: placed.x,
    y: placed.y,
    id,
    depth: placed.object.depth,
    y0: 0,
    y1,
    fog: { color: setting.light.haze, amount: easel.mark ? 0 : hazeBefore(placed) },
  });
  claim(placed, sprite, y1, easel);
  if (footing) groundAfter(placed, footing, easel);
}

/** Without what the front wall of a basket or bowl hides. */
function behindRim(sprite: Sprite, placed: Placed, rim: Rim): Sprite {
  const { left, top } = placeOf(sprite, placed.x, placed.y);
  const data = sprite.data.slice();
  for (let x = 0; x < sprite.width; x++) {
    const u = clamp((left + x + 0.5 - rim.x) / rim.rx, -1, 1);
    const edge = rim.y + rim.ry * Math.sqrt(1 - u * u) - top;
    for (let y = Math.max(0, Math.floor(edge)); y < sprite.height; y++) {
      const o = 4 * (y * sprite.width + x);
      const a = data[o + 3]! * clamp(edge - y);
      for (let c = 0; c < 4; c++) data[o + c] = c === 3 ? a : data[o + c]!;
    }
  }
  return spriteWith(sprite, { data });
}

/** Whiskers and rigging are thinner than a pixel: they are the thing's all the same, or its box would shrink with the picture. */
function claim(placed: Placed, sprite: Sprite, y1: number, { frame, id }: Easel): void {
  const { left, top } = placeOf(sprite, placed.x, placed.y);
  for (let y = Math.max(0, top); y < Math.min(y1, frame.height, top + sprite.height); y++)
    for (let x = Math.max(0, left); x < Math.min(frame.width, left + sprite.width); x++) {
      const a = sprite.data[4 * ((y - top) * sprite.width + x - left) + 3]!;
      if (a < HAIRLINE || a > 0.5) continue;
      frame.ids[y * frame.width + x] = id;
      frame.depth[y * frame.width + x] = placed.object.depth;
    }
}

const HAIRLINE = 0.16;

/** All of it that asks for no picture. */
export function seenAsset(placed: Placed, room: Room): Seen | undefined {
  const sprite = litSprite(placed, room);
  return sprite && seen(sprite, placed, room);
}

/** Metres. */
const GREAT = 12;

/** Lit pixels of the drawing. Its foot falls on the share of a pixel where it is placed. */
function litSprite(placed: Placed, { setting, seed, painted, mark }: Room): Sprite | undefined {
  // What is all mid-tones makes no mark: such a thing has a drawing of its own for the press.
  const printed = mark && placed.art !== undefined ? loadAsset(`${placed.art}-mark`) : undefined;
  const asset = printed ?? (placed.art === undefined ? undefined : loadAsset(placed.art));
  if (!asset || placed.height < 1) return undefined;
  const drawn = rasterise(seasonal(asset, setting.weather === 'snow' || setting.season === 'winter'), {
    height: placed.height,
    flip: placed.flip,
    subpixel: [placed.x - Math.floor(placed.x), placed.y - Math.floor(placed.y)],
    recolour: {
      ...(placed.recolour && { body: placed.recolour }),
      ...(placed.held && { held: placed.held }),
      ...(placed.hair && { hair: placed.hair }),
      ...placed.worn,
    },
  });
  if (mark) return flatMark(drawn, mark.ink, printed && mark.paper);
  const { light } = setting;
  const own = random(seed, placed.fact.id, 'paint', placed.instance).below(1 << 20);
  const against = placed.dark ? 1 : silhouetteShare(setting) * (painted ? 0.3 : 1);
  const lighting = spriteLight(setting, own, painted);
  const shape =
    against > 0
      ? silhouette(
          drawn,
          shadeColour(light),
          lighting.rim ?? { direction: rimDirection(light), color: light.key, width: 0.012 },
        )
      : undefined;
  if (shape && against >= 1) return shape;
  // A wall stands plumb: the foot of a great building is no rounded underside that turns from the light.
  const great = placed.drawing?.category === 'building' && placed.drawing.height > GREAT;
  const lit = relight(drawn, great ? { ...lighting, ambientOcclusion: 0.25, plumb: true } : lighting);
  return shape ? blend(lit, shape, against) : lit;
}

function blend(a: Sprite, b: Sprite, t: number): Sprite {
  const data = new Float32Array(a.data.length);
  for (let i = 0; i < data.length; i += 4) {
    // Lamps and windows shine through the dark.
    const share = a.glow ? t * (1 - a.glow[i >> 2]!) : t;
    const [r, g, bl] = mixRgb(
      [a.data[i]!, a.data[i + 1]!, a.data[i + 2]!],
      [b.data[i]!, b.data[i + 1]!, b.data[i + 2]!],
      share,
    );
    data[i] = r;
    data[i + 1] = g;
    data[i + 2] = bl;
    data[i + 3] = a.data[i + 3]!;
  }
  return spriteWith(a, { data });
}

const BARE = new WeakMap<VectorAsset, VectorAsset>();

/** Snow lies on roofs and branches only where it snows. */
function seasonal(asset: VectorAsset, snow: boolean): VectorAsset {
  if (snow || !asset.shapes.some((shape) => shape.role === 'snow')) return asset;
  const known = BARE.get(asset);
  if (known) return known;
  const bare = { ...asset, shapes: asset.shapes.filter((shape) => shape.role !== 'snow') };
  BARE.set(asset, bare);
  return bare;
}

/** A thin cord from the top edge; it belongs to nobody in the object map. */
function paintCord(placed: Placed, { frame, setting }: Easel): void {
  const top = placed.y - placed.height * placed.footShare[1];
  const x = placed.x + (0.5 - placed.footShare[0]) * placed.width;
  const half = Math.max(0.5, frame.height / 1100);
  const shade = shadeColour(setting.light);
  for (let y = 0; y < Math.min(frame.height, top + 1); y++)
    for (let px = Math.max(0, Math.floor(x - half - 1)); px < Math.min(frame.width, Math.ceil(x + half + 1)); px++) {
      const a = Math.max(0, Math.min(1, half + 0.5 - Math.abs(px + 0.5 - x)));
      const o = (y * frame.width + px) * 4;
      for (let c = 0; c < 3; c++) frame.color[o + c] = frame.color[o + c]! * (1 - a) + shade[c]! * a;
    }
}

/** A slack string from the lowest point of a thing to a hand, or the stalk of what stands in a vase; like a cord it belongs to nobody. */
function paintString(placed: Placed, [hx, hy]: readonly [number, number], { frame, setting }: Easel): void {
  const { x, y, height, width, footShare, stalk } = placed;
  const from = [x + (0.5 - footShare[0]) * width, y - height * (stalk ? 0.12 : 0.3)] as const;
  const sag = stalk ? 0 : Math.abs(hy - from[1]) * 0.12;
  const half = stalk ? Math.max(0.7, width * 0.028) : Math.max(0.55, frame.height / 900);
  const { light } = setting;
  const ink = stalk
    ? multiplyRgb([0.09, 0.19, 0.05], addRgb(scaleRgb(light.key, 0.5), light.fill))
    : light.night
      ? light.haze
      : shadeColour(light);
  const steps = Math.ceil((Math.abs(hx - from[0]) + Math.abs(hy - from[1])) * 1.2);
  const seen = new Set<number>();
  for (let i = 0; i <= steps; i++) {
    const t = i / Math.max(1, steps);
    const px = from[0] + (hx - from[0]) * t;
    const py = from[1] + (hy - from[1]) * t + sag * 4 * t * (1 - t);
    for (let row = Math.max(0, Math.floor(py - half)); row < Math.min(frame.height, py + half); row++)
      for (let column = Math.max(0, Math.floor(px - half)); column < Math.min(frame.width, px + half); column++) {
        const at = row * frame.width + column;
        if (seen.has(at)) continue;
        seen.add(at);
        for (let c = 0; c < 3; c++) frame.color[4 * at + c] = frame.color[4 * at + c]! * 0.18 + ink[c]! * 0.82;
      }
  }
}
