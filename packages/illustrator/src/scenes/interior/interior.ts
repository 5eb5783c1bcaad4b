/**
 * The inside of something, built of panels in one perspective: a bus with its rows of seats, a nave, a greenhouse. What stands in it is
 * arranged as in any room.
 */
import type { Brief } from '@atelier/spec';
import { random } from '@atelier/spec';
import { mixRgb, type Rgb, scaleRgb } from '../../colour.ts';
import type { Frame } from '../../kernels/frame.ts';
import type { Kernels } from '../../kernels/kernels.ts';
import { scratch } from '../../kernels/scratch.ts';
import { clamp, smoothstep } from '../../math.ts';
import type { Pass } from '../../pool/pass.ts';
import { isOnWall } from '../../stage/furnish.ts';
import { isBrick } from '../../stage/wall-words.ts';
import { BRICK } from '../bricks.ts';
import { colourOfElement, wallColour } from '../colour-words.ts';
import { roomLight } from '../room-look.ts';
import { saidFromStart } from '../said-from-start.ts';
import type { SceneContext } from '../scene.ts';
import { type Camera, fill, lay } from './fill.ts';
import { hiddenAt } from './hidden.ts';
import { interiorNamed } from './named-interior.ts';
import { askedIn, countedIn, wantedIn } from './own-things.ts';
import { Builder, type Panel, type Plan, type Taken } from './panel.ts';
import { RoomShine } from './shine.ts';
import { LOW, STEEP } from './sun.ts';

export function interiorPass(context: SceneContext, plan: Plan, said: readonly Rgb[]): Pass {
  const look = interiorLook(context, plan, said);
  return { name: 'interior', weight: 2, look, run: (frame, k, y0, y1) => paintInterior(look, frame, k, y0, y1) };
}

/** Light of an interior that has no window. */
const CLOSED: Rgb = [0.4, 0.38, 0.345];

function interiorLook(context: SceneContext, plan: Plan, said: readonly Rgb[]) {
  const { view, seed, light, brief } = context;
  const side = light.azimuth >= 0 ? 1 : -1;
  const { width: W, height: H } = view;
  const { base, key, dark, grim } = roomLight(light);
  // A tall picture looks through a shorter lens, and a wide one through a longer, so that both show the walls.
  const focal = H * clamp(0.62 + 0.38 * (W / H), 0.8, 1.3);
  const named = context.element('wall');
  const bricks = named !== undefined && isBrick(named.name, named.attributes);
  const colour = colourOfElement(named) ?? said[0] ?? (bricks ? BRICK : undefined);
  const home = plan.aside !== undefined;
  const daylit = home || plan.sunlit === true;
  const x = view.centre + (random(seed, 'interior', 'eye').between(-0.03, 0.03) - side * (plan.aside ?? 0)) * W;
  const wanted = wantedIn(brief);
  const b = new Builder(seed, {
    side,
    asked: askedIn(brief),
    spread: home ? W / H : W / focal,
    bare: isSaid(brief, BARE),
    modern: isSaid(brief, MODERN),
    called: interiorNamed(brief)?.called ?? '',
    dark,
    snowy: context.setting.weather === 'snow' || context.setting.season === 'winter',
    tones: said,
    wanted,
    colours: new Map([...wanted].flatMap(([noun, words]) => firstColour(words.split(' ').reverse(), noun))),
    counted: countedIn(brief, plan),
    taken: takenIn(context, { x, y: plan.row * H, eye: plan.eye, long: home ? H : focal }),
    sitters: takenIn(context, { x, y: plan.row * H, eye: plan.eye, long: home ? H : focal }, sitting),
    eye: plan.eye,
    wall: colour && { color: colour, ...(bricks && { stuff: 'bricks', second: MORTAR }) },
  });
  plan.build(b);
  // Where things stand at its back wall is given by the picture's height alone: a longer lens needs a deeper room.
  if (home) b.deepen(focal / H);
  const tiles = colourOfElement(context.element('tiles'));
  if (tiles) tileAll(b.panels, tiles);
  const camera: Camera = {
    x,
    y: plan.row * H,
    focal,
    eye: plan.eye,
  };
  const salt = b.r.below(1 << 20);
  const laid = b.panels.flatMap((panel, i) => lay(panel, camera, salt + i * 7919) ?? []);
  const lamps = b.lamps.slice(0, MOST_LAMPS);
  const sun =
    dark || grim || plan.closed ? undefined : { openings: b.openings, side, wall: wallOf(b), key, ...(daylit ? LOW : STEEP) };
  return {
    view,
    camera,
    laid,
    salt,
    plan,
    beyond: viewSaid(brief, plan) ?? plan.outside,
    light,
    rain: context.setting.weather === 'rain' || context.setting.weather === 'stormy',
    snow: context.setting.weather === 'snow' || /\bsnow(?:ing|fall|y)? (?:outside|in the window)\b/.test(saidFromStart(brief)),
    dark,
    base: scaleRgb(plan.closed ? CLOSED : base, (plan.dim ?? 1) * b.gloom),
    lamps,
    lamp: plan.closed ? 0.8 : dark ? 1.15 : daylit ? 0.34 : 0.12,
    sun,
    daylit,
    walls: b.walls,
    windows:
      dark || !daylit
        ? []
        : b.openings
            .slice(0, 2)
            .map(({ low, high, near, far }) => [side * wallOf(b), (low + high) / 2, (near + far) / 2] as const),
    id: ownerOf(context),
    shaft: context.element('shaft')?.id,
    wallId: named?.id ?? ownerOf(context),
  };
}

/** The last colour among the words for a piece. */
function firstColour(words: readonly string[], noun: string): [string, Rgb][] {
  const colour = words.map(wallColour).find((each) => each !== undefined);
  return colour ? [[noun, colour]] : [];
}

/** "With a view of the mountains", "overlooking the sea": what the windows of a room look on, where it has any. */
function viewSaid(brief: Brief, plan: Plan): Plan['outside'] | undefined {
  if (!/^(?:land|town|clouds|sea)$/.test(plan.outside)) return undefined;
  const [, seen = ''] =
    /\b(?:views? (?:of|over|on|onto|to|towards?)|overlook\w*|looking (?:out )?(?:on|onto|over|at)|(?:outside|through|behind) the windows?)\b(.{0,40})/.exec(
      saidFromStart(brief),
    ) ?? [];
  const before = /\b(\w+) views?\b/.exec(saidFromStart(brief))?.[1] ?? '';
  const words = `${before} ${seen}`;
  return VIEWS.find(([named]) => named.test(words))?.[1];
}
const VIEWS: readonly (readonly [RegExp, Plan['outside']])[] = [
  [/\b(?:mountains?|alps|alpine|peaks?|himalayas?|fuji)\b/, 'peaks'],
  [/\b(?:sea|ocean|beach|bay|harbou?r|coast|water|lake)\b/, 'sea'],
  [/\b(?:city|town|skyline|street|rooftops?|skyscrapers?|manhattan|paris|london|tokyo)\b/, 'town'],
  [/\b(?:forest|garden|hills?|fields?|meadows?|countryside|park|woods|valley|vineyards?|jungle)\b/, 'land'],
];

/** Said of a room that stays as empty as it was asked for. */
const BARE = /\b(?:bare|empty|minimal(?:ist|istic|ism)?|unfurnished|abandoned|derelict|sparse|spartan|vacant|white cube)\b/;

/** Said of a room without ornament. */
const MODERN = /\b(?:modern|contemporary|sleek|minimal(?:ist|istic)?|futuristic|luxury|luxurious|high-tech)\b/;

function isSaid({ subjects, setting, look }: Brief, words: RegExp): boolean {
  const said = [
    ...setting.filter(({ off, source }) => !off && source !== 'writer').map(({ value }) => value),
    ...look.filter(({ off, source }) => !off && source !== 'writer').map(({ value }) => value),
    ...subjects
      .filter(({ off, source }) => !off && source !== 'writer')
      .flatMap(({ name, attributes }) => [name, ...attributes.filter((a) => !a.off).map((a) => a.value)]),
  ];
  return said.some((value) => words.test(value.toLowerCase()));
}

/** Drawn sitting with the legs under them. */
const sitting = (drawing: string): boolean => drawing.endsWith('-ground-sitting');

const GROWS = /^own:(?:house-plant|flower-pot)|^plant\./;

/** Where things stand, as the room's own furniture has to know it; what came with an edit moves none of it (L1). */
function takenIn(
  { stage, brief, view }: SceneContext,
  eye: { x: number; y: number; eye: number; long: number },
  of: (name: string) => boolean = () => true,
): Taken[] {
  const late = new Set(brief.subjects.filter((s) => s.source === 'edit').map((s) => s.id));
  const { width: W, height: H } = view;
  return stage.objects
    .filter(
      (o) =>
        !late.has(o.of) && o.grounding.kind !== 'missing' && !o.grounding.name.startsWith('scene.') && of(o.grounding.name),
    )
    .map(({ box: [x, y, w, h], grounding: { name } }) => {
      const foot = (y + h) * H - eye.y;
      // Leaves may hang over a bed, and a bed may stand before the lower part of a window.
      const [inset, sill] = [GROWS.test(name) ? 0.38 * w : 0, isOnWall(name) ? 0.45 * h : 0];
      return {
        x0: ((x + inset) * W - eye.x) / eye.long,
        x1: ((x + w - inset) * W - eye.x) / eye.long,
        y0: (sill * H - foot) / eye.long,
        y1: (eye.y - y * H) / eye.long,
        // What stands near the wall or hangs on it has nothing behind it.
        z: foot > 0.43 * H ? (eye.eye * H) / foot : 4,
      };
    });
}

/** Tiles of the colour that was said: on the floor each second one is paler, on the walls hardly. */
function tileAll(panels: readonly Panel[], colour: Rgb): void {
  for (const panel of panels) {
    if (panel.paint.stuff !== 'tiles') continue;
    const pale = mixRgb(colour, [0.86, 0.88, 0.88], panel.up[1] > 0 ? 0.07 : 0.4);
    panel.paint = { ...panel.paint, color: colour, second: pale };
  }
}

const MOST_LAMPS = 6;
const MORTAR: Rgb = [0.3, 0.24, 0.2];

/** The fact that is the room, whatever else of it has a name. */
function ownerOf(context: SceneContext): number {
  const room = context.element('room');
  return room && interiorNamed(context.brief)?.facts.includes(room.fact) ? room.id : context.mass('wall');
}

type InteriorLook = ReturnType<typeof interiorLook>;

/** How far from the middle the wall is that the sun comes through. */
const wallOf = ({ panels, side }: Builder): number =>
  panels.reduce(
    (far, { at, across, up }) => (across[0] === 0 && up[0] === 0 && at[0] * side > 0 ? Math.max(far, Math.abs(at[0])) : far),
    1,
  );

/** Of the module, not of the pass: what is made anew for a picture is compiled anew after each full collection. */
function paintInterior(look: InteriorLook, frame: Frame, k: Kernels, y0: number, y1: number): void {
  const { view, camera, laid, id, wallId, salt, base } = look;
  const { color, ids, depth, width } = frame;
  const [xs, ys, cloth, fine, last, nearest] = scratch(frame, 6);
  const shine = new RoomShine(look);
  const n = xs.length;
  for (let y = y0; y < y1; y++) {
    for (let x = 0; x < n; x++) {
      xs[x] = (x / view.unit) * 6 + 9;
      ys[x] = (y / view.unit) * 6;
    }
    k.fbm(xs, ys, cloth, n, 3, salt);
    for (let x = 0; x < n; x++) {
      xs[x] = (x / view.unit) * 240;
      ys[x] = (y / view.unit) * 240;
    }
    k.fbm(xs, ys, fine, n, 2, salt ^ 1);
    for (let x = 0; x < n; x++) cloth[x] = 1 + (cloth[x]! - 0.5) * 0.16 + (fine[x]! - 0.5) * 0.05;
    const row = y * width;
    color.fill(base[1]! * 0.1, row * 4, (row + width) * 4);
    for (let x = 0; x < width; x++) color[(row + x) * 4 + 3] = 1;
    ids.fill(id, row, row + width);
    depth.fill(0.75, row, row + width);
    const spans = hiddenAt(laid, camera, { y, width }, last, nearest);
    for (let i = 0; i < laid.length; i++)
      fill(laid[i]!, i, { y, spans, last }, camera, shine, frame, cloth, laid[i]!.panel.wall ? wallId : id);
    if (look.shaft) paintShaft(look, look.shaft, frame, cloth, y);
  }
}

/** From high up at the light's side down to the floor: dust in it, its edges soft, brightest where it comes in. */
function paintShaft({ view, light }: InteriorLook, id: number, frame: Frame, grain: Float32Array, y: number): void {
  const side = light.azimuth >= 0 ? 1 : -1;
  const fallen = (y + 0.5) / view.height;
  const half = 0.05 + 0.085 * fallen;
  const deep = (1.05 - 0.5 * fallen) * smoothstep(1, 0.86, fallen);
  for (let x = 0; x < frame.width; x++) {
    const off = ((x + 0.5 - view.centre) / view.unit) * side - 0.3 + 0.36 * fallen;
    const air = smoothstep(half, half * 0.55, Math.abs(off)) * deep;
    if (air <= 0) continue;
    const p = y * frame.width + x;
    const dust = 0.8 + 3 * Math.abs(grain[x]! - 1);
    for (let c = 0; c < 3; c++) frame.color[p * 4 + c] = frame.color[p * 4 + c]! + light.key[c]! * 0.2 * air * dust;
    if (air > 0.6) frame.ids[p] = id;
  }
}
