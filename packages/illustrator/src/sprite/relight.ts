/**
 * Takes the flat look of an icon away: the drawing becomes painted colour on a rounded form that stands in the light of the
 * scene. Key light with a soft terminator, sky from above, bounce from the ground, a rim against the light, darkening towards
 * the ground, and paint that is never quite even. Pure; alpha and outline stay as they are.
 */
import type { Rgb } from '../colour.ts';
import { clamp, smoothstep } from '../math.ts';
import { blurPlane, sample } from './blur-plane.ts';
import { type Normals, normalsOf } from './normals.ts';
import { paintTexture } from './paint-texture.ts';
import { alphaOf, lightnessAt, type Sprite, spriteWith } from './sprite.ts';

export interface Rim {
  /** Where the rim light comes from: x right, y up, on the picture. */
  direction: readonly [number, number];
  color: Rgb;
  /** As a part of the drawing's smaller side; 0.02 is a thin line of light. */
  width: number;
}

export interface SpriteLight {
  /** Towards the light: x right, y up, z away from the viewer, as the scene has it. Any length. */
  direction: readonly [number, number, number];
  key: Rgb;
  /** Light of the whole sky on an upward face. */
  sky: Rgb;
  /** Light that the ground throws back on a downward face. */
  bounce: Rgb;
  rim?: Rim | undefined;
  /** Darkening towards the ground and in hollows, 0 … 1. */
  ambientOcclusion: number;
  /** It has walls, and no underside. */
  plumb?: boolean;
  /** Uneven paint; absent leaves it even. */
  texture?: { seed: number; strength?: number };
  /** Light of lamps and windows at night. */
  glow?: Rgb | undefined;
  /** How much of the icon's bright colour is kept, 0 … 1; 0.9 when absent. */
  saturation?: number;
}

/** How far the key light wraps round the form; icons have no fine form of their own, a hard terminator would look cut. */
const WRAP = 0.3;
/** No paint is brighter than this, as no real surface is. */
const BRIGHTEST = 0.82;
const BLACK: Rgb = [0, 0, 0];

export function relight(sprite: Sprite, light: SpriteLight): Sprite {
  const { width, height, box } = sprite;
  const side = Math.max(4, Math.min(box.x1 - box.x0, box.y1 - box.y0));
  const texture = light.texture ? paintTexture(width, height, Math.max(3, side / 9), 4, light.texture.seed) : undefined;
  const rim = light.rim ? rimOf(sprite, light.rim, side) : undefined;
  scene.set(sprite, light, normalsOf(sprite), texture, rim);
  const { data } = scene;
  for (let y = 0; y < height; y++) lightRow(scene, y);
  scene.forget();
  return spriteWith(sprite, { data });
}

const NOTHING: Float32Array = new Float32Array(0);

/** What the pixels of a sprite are lit by. There is one, and it stays: what is compiled for its shape is not thrown away with a picture. */
class Relighting {
  width = 0;
  footY = 0;
  tall = 1.5;
  source = NOTHING;
  data = NOTHING;
  normals: Normals = { x: NOTHING, y: NOTHING, z: NOTHING };
  texture: Float32Array | undefined;
  rim: Float32Array | undefined;
  shine: Float32Array | undefined;
  lamp: Rgb = BLACK;
  lx = 0.5;
  ly = 0.5;
  lz = 0.5;
  strength = 0.5;
  keep = 0.9;
  ambientOcclusion = 0.5;
  plumb = false;
  key: Rgb = BLACK;
  sky: Rgb = BLACK;
  bounce: Rgb = BLACK;
  rimColor: Rgb = BLACK;

  set(
    sprite: Sprite,
    light: SpriteLight,
    normals: Normals,
    texture: Float32Array | undefined,
    rim: Float32Array | undefined,
  ): void {
    this.width = sprite.width;
    this.footY = sprite.foot[1];
    this.tall = Math.max(1, sprite.foot[1] - sprite.box.y0);
    this.source = sprite.data;
    this.data = new Float32Array(sprite.data.length);
    this.normals = normals;
    this.texture = texture;
    this.rim = rim;
    this.shine = light.glow && sprite.glow;
    this.lamp = light.glow ?? BLACK;
    [this.lx, this.ly, this.lz] = unit(light.direction);
    this.strength = light.texture?.strength ?? 1;
    this.keep = light.saturation ?? 0.9;
    this.ambientOcclusion = light.ambientOcclusion;
    this.plumb = light.plumb === true;
    this.key = light.key;
    this.sky = light.sky;
    this.bounce = light.bounce;
    this.rimColor = light.rim?.color ?? BLACK;
  }

  /** Lets the planes of the sprite go. */
  forget(): void {
    this.source = NOTHING;
    this.data = NOTHING;
    this.normals = { x: NOTHING, y: NOTHING, z: NOTHING };
    this.texture = undefined;
    this.rim = undefined;
    this.shine = undefined;
  }
}

const scene = new Relighting();

function lightRow(s: Relighting, y: number): void {
  const { width, source, data, texture, rim, shine, normals, lx, ly, lz } = s;
  const heightShare = clamp((s.footY - y) / s.tall);
  const near = 1 - smoothstep(0, 0.55, heightShare);
  for (let i = y * width, p = 4 * i; i < (y + 1) * width; i++, p += 4) {
    const a = source[p + 3]!;
    if (a === 0) continue;
    data[p + 3] = a;
    const nx = normals.x[i]!;
    const up = s.plumb ? Math.max(-normals.y[i]!, 0) : -normals.y[i]!;
    const facing = nx * lx + up * ly - normals.z[i]! * lz;
    const lit = clamp((facing + WRAP) / (1 + WRAP));
    const key = lit * lit * (1.5 - 0.5 * lit);
    const above = 0.5 + 0.5 * up;
    const hollow = 1 - s.ambientOcclusion * (0.42 * near * near + 0.25 * (1 - above) * (1 - above));
    const skyPart = (0.3 + 0.7 * above) * hollow;
    const bouncePart = (1 - above) * (0.45 + 0.55 * near);
    const uneven = texture ? texture[i]! * s.strength : 0;
    const value = 1 + 0.16 * uneven;
    const grey = lightnessAt(source, i);
    const edge = rim ? rim[i]! : 0;
    for (let k = 0; k < 3; k++) {
      // Warm where the paint is light, cool where it is thick: a few hundredths, as in mixed colour.
      const paint = Math.min(BRIGHTEST, (grey + (source[p + k]! - grey) * s.keep) * value * (1 + 0.05 * uneven * (1 - k)));
      const arriving = s.key[k]! * key * hollow + s.sky[k]! * skyPart + s.bounce[k]! * bouncePart;
      data[p + k] = paint * arriving + s.rimColor[k]! * edge * (0.25 + 0.75 * paint);
    }
    if (shine && shine[i]! > 0) addGlow(data, source, p, s.lamp, shine[i]! * (0.85 + 0.3 * uneven));
  }
}

/** Flames and paper lanterns shine in their own warm colour; window panes, drawn blue, in that of the lamp behind them. */
function addGlow(data: Float32Array, source: Float32Array, p: number, lamp: Rgb, amount: number): void {
  const most = Math.max(source[p]!, source[p + 1]!, source[p + 2]!, 1e-3);
  const own = 0.85 * clamp((1.5 * (source[p]! - source[p + 2]!)) / most);
  for (let k = 0; k < 3; k++) data[p + k] = data[p + k]! + lamp[k]! * amount * (1 + own * (source[p + k]! / most - 1));
}

/**
 * The drawing against the light: one dark colour, a little lighter towards the ground where air and bounce reach it, with the
 * rim of light that outlines it on the sunward side.
 */
export function silhouette(sprite: Sprite, color: Rgb, rim?: Rim): Sprite {
  const { width, height, box } = sprite;
  const side = Math.max(4, Math.min(box.x1 - box.x0, box.y1 - box.y0));
  const tall = Math.max(1, sprite.foot[1] - box.y0);
  const edge = rim ? rimOf(sprite, rim, side) : undefined;
  const data = new Float32Array(sprite.data.length);
  for (let i = 0, p = 0; i < width * height; i++, p += 4) {
    const a = sprite.data[p + 3]!;
    if (a === 0) continue;
    data[p + 3] = a;
    const low = 1 - clamp((sprite.foot[1] - Math.floor(i / width)) / tall);
    const grey = lightnessAt(sprite.data, i);
    // A trace of the drawing's own light and dark, or it looks punched out of paper.
    const shade = 0.8 + 0.35 * Math.sqrt(Math.min(1, grey)) + 0.15 * low;
    for (let k = 0; k < 3; k++) data[p + k] = color[k]! * shade + (edge && rim ? rim.color[k]! * edge[i]! : 0);
  }
  return spriteWith(sprite, { data });
}

/** 0 … 1: how near a pixel is to the outline on the side that faces the rim light. */
function rimOf(sprite: Sprite, rim: Rim, side: number): Float32Array {
  const { width, height } = sprite;
  const alpha = alphaOf(sprite);
  const reach = Math.max(0.75, rim.width * side);
  const soft = blurPlane(alpha, width, height, Math.max(1, reach * 0.5), 1);
  const [dx, dy] = rim.direction;
  const scale = reach / (Math.sqrt(dx * dx + dy * dy) || 1);
  const out = new Float32Array(width * height);
  for (let y = 0; y < height; y++)
    for (let x = 0; x < width; x++) {
      const i = y * width + x;
      if (alpha[i]! === 0) continue;
      const beyond = 1 - sample(soft, width, height, x + dx * scale, y - dy * scale);
      out[i] = smoothstep(0.35, 0.95, beyond) * alpha[i]!;
    }
  return out;
}

function unit([x, y, z]: readonly [number, number, number]): [number, number, number] {
  const n = Math.sqrt(x * x + y * y + z * z) || 1;
  return [x / n, y / n, z / n];
}
