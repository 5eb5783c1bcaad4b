/** What ties a thing to the ground: dark where it touches, and its shape thrown along the ground, softer the farther it falls. */
import type { Rgb } from '../colour.ts';
import { clamp, smoothstep } from '../math.ts';
import { blurPlane, sample, shrinkPlane } from './blur-plane.ts';
import { placeOf, type Target } from './draw-sprite.ts';
import { alphaOf, type Sprite } from './sprite.ts';

export interface ShadowFall {
  /** Where a point one unit above the ground throws its shadow, on the picture: x right, y down (towards the viewer). */
  direction: readonly [number, number];
  /** Times the height of the thing. */
  length: number;
  /** Blur at the far end, as a part of the thing's height; 0.05 is sun, 0.2 overcast. */
  softness: number;
  /** Darkness of the thrown shadow, 0 … 1. Contact does not depend on it: the sky is kept off wherever something stands. */
  strength: number;
}

export interface ShadowOptions extends ShadowFall {
  /** Where the foot stands, pixels. */
  x: number;
  y: number;
  /** What is left of the ground's colour in full shadow. */
  color: Rgb;
  /** Depth of the picture beyond which other ground is seen, which the shadow does not reach; 1 where nothing is said. */
  reach?: number;
  y0: number;
  y1: number;
}

/** A shadow that lies almost along the eye's line would be a mere stroke; the ground is always seen a little from above. */
const LEAST_FALL = 0.2;
/** What is left in the crack under a sole of what is left in the thrown shadow. */
const CORE = 0.5;
/** How deep a thing is on the ground as seen, as a part of its height. */
const DEPTH = 0.1;

export function dropShadow(target: Target, sprite: Sprite, options: ShadowOptions, shadow = shadowFrom(sprite, options)): void {
  const { width, foot } = sprite;
  if (!shadow) return;
  const { tall, thrown, contact } = shadow;
  const { left, top } = placeOf(sprite, options.x, options.y);
  const footX = left + foot[0];
  const footY = top + foot[1];
  const { dx, dy } = fall(options);
  const most = tall * 1.02;
  const around = tall * (options.softness * 2 + 0.1 + DEPTH);
  const reach = options.reach ?? 1;
  const endX = dx * most;
  const endY = dy * most;
  const firstRow = Math.max(options.y0, 0, Math.floor(footY + Math.min(0, endY) - around));
  const lastRow = Math.min(options.y1, target.height, Math.ceil(footY + Math.max(0, endY) + around));
  const firstColumn = Math.max(0, Math.floor(left + Math.min(0, endX) - around));
  const lastColumn = Math.min(target.width, Math.ceil(left + width + Math.max(0, endX) + around));
  for (let y = firstRow; y < lastRow; y++) {
    const py = y + 0.5 - footY;
    // Most rows of a long shadow's room lie on the far side of the foot.
    if (!thrown.reaches(py) && !contact.reaches(py)) continue;
    for (let x = firstColumn; x < lastColumn; x++) {
      const px = x + 0.5 - footX;
      const here = target.depth[y * target.width + x]! > reach ? 0 : 1;
      const far = here * thrown.at(px, py);
      const close = here * contact.at(x - left, py);
      if (far + close <= 0.002) continue;
      const at = 4 * (y * target.width + x);
      // Where a thing touches no sky reaches the ground either, however bright the shade around is.
      for (let c = 0; c < 3; c++) {
        const spared = options.color[c]!;
        target.color[at + c] = target.color[at + c]! * (1 - far * (1 - spared)) * (1 - close * (1 - CORE * spared));
      }
    }
  }
}

/** How a thing darkens the ground, wherever it is set down. */
export interface Shadow {
  /** Height of the thing in pixels. */
  tall: number;
  thrown: Darkness;
  contact: Darkness;
}

/** Undefined for what rises less than two pixels above its foot, which throws none. */
export function shadowFrom(sprite: Sprite, options: ShadowFall): Shadow | undefined {
  const tall = sprite.foot[1] - sprite.box.y0;
  if (tall < 2) return undefined;
  const alpha = alphaOf(sprite);
  return { tall, thrown: new Thrown(alpha, sprite, options, tall), contact: new Contact(alpha, sprite, tall) };
}

/** Darkness 0 … 1 at a point below or beside the foot, and whether there is any on that row. */
interface Darkness {
  reaches(py: number): boolean;
  at(x: number, py: number): number;
}

function fall({ direction, length }: ShadowFall): { dx: number; dy: number } {
  const n = Math.sqrt(direction[0] * direction[0] + direction[1] * direction[1]) || 1;
  const dy = direction[1] / n;
  const steep = dy < 0 ? Math.min(dy, -LEAST_FALL) : Math.max(dy, LEAST_FALL);
  return { dx: (direction[0] / n) * length, dy: steep * length };
}

/**
 * Darkness 0 … 1 at a point relative to the foot: the silhouette found by going back along the fall. Things are as deep as
 * they are drawn flat, so the silhouette is thrown twice, once from a base that lies a little farther back.
 * A class, as `Contact` is: what was compiled for functions made anew with each thing went with the thing, at the next collection.
 */
class Thrown implements Darkness {
  readonly #levels: readonly Float32Array[];
  readonly #wide: number;
  readonly #high: number;
  readonly #pad: number;
  readonly #factor: number;
  readonly #footX: number;
  readonly #footY: number;
  readonly #dx: number;
  readonly #dy: number;
  readonly #tall: number;
  readonly #strength: number;

  constructor(alpha: Float32Array, sprite: Sprite, options: ShadowFall, tall: number) {
    const { dx, dy } = fall(options);
    const factor = tall > 640 ? 4 : tall > 160 ? 2 : 1;
    const widest = Math.max(1.5, (options.softness * tall) / factor);
    const small = shrinkPlane(alpha, sprite.width, sprite.height, factor);
    // Room all round for the blur, or the soft shadow would end in a straight edge.
    const squeeze = Math.min(3, Math.max(1, 0.6 / Math.abs(dy)));
    const pad = Math.ceil(widest * squeeze) + 2;
    const wide = small.width + 2 * pad;
    const high = small.height + 2 * pad;
    const padded = new Float32Array(wide * high);
    for (let y = 0; y < small.height; y++) {
      padded.set(small.data.subarray(y * small.width, (y + 1) * small.width), (y + pad) * wide + pad);
    }
    // The fall squeezes the height of the drawing into few rows; without as much more blur along it, legs would lie as stripes.
    this.#levels = [0.2, 0.45, 1].map((part) => {
      const radius = Math.max(1, widest * part * 0.5);
      return blurPlane(padded, wide, high, radius, 2, radius * squeeze);
    });
    this.#wide = wide;
    this.#high = high;
    this.#pad = pad;
    this.#factor = factor;
    this.#footX = sprite.foot[0];
    this.#footY = sprite.foot[1];
    this.#dx = dx;
    this.#dy = dy;
    this.#tall = tall;
    this.#strength = options.strength;
  }

  reaches(py: number): boolean {
    return this.#isWithin(py / this.#dy) || this.#isWithin((py + DEPTH * this.#tall) / this.#dy);
  }

  at(px: number, py: number): number {
    const front = this.#cast(px, py);
    const behind = this.#cast(px, py + DEPTH * this.#tall);
    return this.#strength * (front > behind ? front : behind);
  }

  #isWithin(up: number): boolean {
    return up >= -0.04 * this.#tall && up <= this.#tall * 1.15;
  }

  #cast(px: number, py: number): number {
    const up = py / this.#dy;
    if (!this.#isWithin(up)) return 0;
    const share = clamp(up / this.#tall);
    const sx = this.#pad + (this.#footX + px - this.#dx * up) / this.#factor - 0.5;
    const sy = this.#pad + (this.#footY - up) / this.#factor - 0.5;
    const level = share * 2;
    const i = Math.min(1, Math.floor(level));
    const near = sample(this.#levels[i]!, this.#wide, this.#high, sx, sy);
    const far = sample(this.#levels[i + 1]!, this.#wide, this.#high, sx, sy);
    return (near + (far - near) * (level - i)) * (1 - 0.45 * share) * smoothstep(-0.04, 0, up / this.#tall);
  }
}

/**
 * Darkness 0 … 1 close under the lowest parts: a tight dark line where something touches, a broad faint pool under what hangs
 * low over the ground.
 */
class Contact implements Darkness {
  readonly #sharp: Float32Array;
  readonly #soft: Float32Array;
  readonly #pad: number;
  readonly #width: number;
  readonly #tall: number;
  readonly #flat: number;

  constructor(alpha: Float32Array, sprite: Sprite, tall: number) {
    const { width, height, foot } = sprite;
    const pad = Math.ceil(tall * 0.14) + 2;
    const touch = new Float32Array(width + 2 * pad);
    const pool = new Float32Array(width + 2 * pad);
    for (let x = 0; x < width; x++)
      for (let y = height - 1; y >= 0; y--)
        if (alpha[y * width + x]! > 0.5) {
          const gap = Math.max(0, foot[1] - y - 1) / tall;
          touch[x + pad] = square(clamp(1 - gap / 0.12));
          pool[x + pad] = clamp(1.15 - gap);
          break;
        }
    this.#sharp = blurPlane(touch, touch.length, 1, Math.max(1, tall * 0.018));
    this.#soft = blurPlane(pool, pool.length, 1, Math.max(1, tall * 0.06));
    this.#pad = pad;
    this.#width = width;
    this.#tall = tall;
    this.#flat = Math.max(2, tall * 0.04);
  }

  reaches(py: number): boolean {
    return this.#touching(py) > 0 || this.#pooling(py) > 0;
  }

  at(column: number, py: number): number {
    if (column < -this.#pad || column >= this.#width + this.#pad) return 0;
    const near = this.#touching(py) * Math.min(1, 1.5 * this.#sharp[column + this.#pad]!) * 0.85;
    const wide = this.#pooling(py) * 0.46 * this.#soft[column + this.#pad]!;
    return near + wide * (1 - near);
  }

  #touching(py: number): number {
    return bump((py + this.#flat * 0.1) / this.#flat);
  }

  #pooling(py: number): number {
    return bump((py + DEPTH * this.#tall * 0.35) / (this.#flat * 3));
  }
}

const square = (v: number): number => v * v;
/** 1 at 0, 0 from ±1 on, smooth. */
const bump = (t: number): number => (t <= -1 || t >= 1 ? 0 : square(1 - t * t));
