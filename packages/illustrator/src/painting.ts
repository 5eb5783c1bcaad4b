/**
 * The plan of one painting: Brief → stage → scene passes → objects → front → finish. A pure function of the job, so every
 * worker makes the same plan. Start reading here.
 */
import type { Brief, MissingPolicy, Stage, Warning } from '@atelier/spec';
import type { Colour } from './abstract/artboard.ts';
import { pieceOf } from './abstract/piece.ts';
import { piecePass } from './abstract/piece-pass.ts';
import { repeatOf } from './abstract/repeat-words.ts';
import { isBrushed } from './abstract/subjects.ts';
import { toSrgb } from './colour.ts';
import { sceneOf, sheetPass } from './design/sheet-pass.ts';
import { bloomPasses, bloomPlanes } from './finish/bloom.ts';
import { finishFor, finishWarnings, isNamed, isWallDrawn } from './finish/choose.ts';
import { FINISH_PAINTERS } from './finish/finishes.ts';
import { tonePass, tonePasses } from './finish/tone.ts';
import { inWindows } from './finish/windows.ts';
import type { ToneOptions } from './kernels/kernels.ts';
import { isLarge } from './kernels/layout.ts';
import { mirroredStars, paintStarDabs } from './light/star-dabs.ts';
import { starsOf } from './light/stars.ts';
import { dieCutPass } from './objects/die-cut.ts';
import { objectPasses, objectPlanes } from './objects/passes.ts';
import type { Pass, Plan } from './pool/pass.ts';
import { coatPasses } from './qualities/coats.ts';
import { partsOfQualities } from './qualities/parts.ts';
import { windowPass } from './qualities/window.ts';
import { isColour } from './scenes/colour-words.ts';
import { inSaidLight, partsSaid, surfaceTints } from './scenes/colours-said.ts';
import { contextOf, contextWith, factTable } from './scenes/context.ts';
import { SCENE_PAINTERS } from './scenes/painters.ts';
import { paperWood } from './scenes/paper-wood.ts';
import type { SceneContext } from './scenes/scene.ts';
import { isSpace } from './scenes/space-words.ts';
import { tintPass } from './scenes/tint-pass.ts';
import { weatherPasses } from './scenes/weather.ts';
import { painted } from './stage/painted.ts';
import { planOf, type ScenePlan } from './stage/plan.ts';
import { letteringPasses } from './type/lettering-pass.ts';
import { matPass, rulePass } from './type/mat.ts';
import { isShapes } from './vector/svg.ts';

/** Everything a painting depends on; plain data that can be sent to a worker. */
export interface PaintJob {
  brief: Brief;
  /** Pixels. */
  width: number;
  height: number;
  /** 0 … 2³²−1. */
  seed: number;
  missing: MissingPolicy;
  /**
   * Whether it is laid out and finished as a large picture, and in windows of how many rows; by its size when absent. The pixels are the same:
   * for tests.
   */
  large?: { window?: number } | false;
}

/** What is known of a picture once it is planned. */
export interface Told {
  stage: Stage;
  warnings: Warning[];
  /** It can be had as SVG. */
  shapes: boolean;
  /** The fact and the Stage's object behind each number of the object map (`factTable`). */
  facts: string[];
  objects: string[];
}

/** Streets mirror after rain. */
function wetness({ setting }: ScenePlan, brief: Brief): number {
  if (setting.scene !== 'city') return 0;
  const rain = setting.weather === 'rain' || setting.weather === 'stormy';
  return rain ||
    brief.setting.some((f) => !f.off && /\bwet\b|puddle|^after .*(?:rain|storm|shower|downpour|drizzle)/.test(f.value))
    ? 1
    : 0;
}

const PLANS = new WeakMap<PaintJob, ScenePlan>();

/** The job's plan, made once in each thread. */
export function planFor(job: PaintJob): ScenePlan {
  const known = PLANS.get(job);
  if (known) return known;
  const plan = inSaidLight(planOf(painted(job.brief), job));
  PLANS.set(job, plan);
  return plan;
}

export function preparePainting(job: PaintJob): Plan {
  const { width, height, seed, missing } = job;
  const brief = painted(job.brief);
  const plan = planFor(job);
  const table = factTable(brief, plan.stage);
  // A field of colour is painted as a scene without things.
  const shown = plan.abstract ? { ...brief, subjects: brief.subjects.filter((s) => isColour(s.name)) } : brief;
  const parts = [...partsSaid(plan, table), ...partsOfQualities(plan, brief, table)];
  // What is brushed in ink already needs no finish, nor what is printed.
  const medium =
    plan.abstract && (isBrushed(brief) || repeatOf(brief)) ? undefined : finishFor(brief, plan.placed, plan.lettering);
  const context = contextWith(contextOf(shown, plan.stage, plan.setting, table, parts), {
    dabbed: medium === 'gouache' && !(plan.setting.scene === 'night-sky' && isSpace(brief)),
  });
  const tints = surfaceTints(plan, context, table, parts);
  const coats = coatPasses(context, plan, table);
  const piece = plan.abstract && pieceOf(brief, plan.abstract, { ...job, print: plan.lettering.print });
  const painter = SCENE_PAINTERS[plan.setting.scene];
  const { ground, front, planes = [] } = painter(context);
  const things = new Uint8Array(table.facts.length);
  for (const { fact } of plan.placed) things[table.numberOf(fact.id)] = 1;
  // Flowers that were asked for are kept when the land they stand in is simplified.
  const flowers = context.element('flowers');
  if (flowers && brief.subjects.some((s) => s.id === flowers.fact && s.source === 'user')) things[flowers.id] = 1;
  // A sun or moon has an edge in every medium.
  const disc = context.element(plan.setting.light.night ? 'moon' : 'sun');
  if (disc && disc.fact !== plan.setting.place) things[disc.id] = 1;
  // The walls and bars of an inside are drawn as what stands in it is.
  if (isWallDrawn(brief, medium))
    for (const kind of ['room', 'wall']) things[context.element(kind)?.id ?? context.mass(kind)] = 1;
  // A city is made of small things: under the broad brush of open land its towers and windows are a smear.
  if (plan.setting.scene === 'city' && medium === 'gouache')
    for (const mass of ['buildings', 'street']) if (context.mass(mass) !== context.mass('sky')) things[context.mass(mass)] = 1;
  // Flat shapes of a sheet keep their edges under the brush.
  if (plan.lettering.sheet) things[table.numberOf(plan.lettering.sheet.of)] = 1;
  const { view, light } = plan.setting;
  const told: Told = {
    stage: plan.stage,
    warnings: [...plan.warnings, ...finishWarnings(brief, medium, plan.abstract !== undefined)],
    shapes: isShapes(job, plan),
    facts: table.facts,
    objects: table.objects,
  };
  const { large = isLarge(width, height) ? {} : false } = job;
  const lean = large !== false;
  const whole =
    medium &&
    FINISH_PAINTERS[medium]({
      view,
      light,
      seed,
      things,
      scene: plan.setting.scene,
      named: isNamed(brief, medium),
      wood: medium === 'papercut' && plan.setting.scene === 'forest' ? paperWood(context, plan.placed, table) : undefined,
    });
  const finish = whole && large ? inWindows(whole, view, large.window) : whole;
  const tonePassesFor = (options: ToneOptions): Pass[] => (lean ? tonePasses(options, height) : [tonePass(options)]);
  if (piece) {
    const about = table.numberOf([...(plan.abstract ?? [])][0] ?? brief.look[0]?.id ?? '');
    return {
      width,
      height,
      planes: finish?.planes ?? [],
      lean,
      passes: [
        piecePass(piece, view, about, seed),
        ...(finish?.passes ?? []),
        ...letteringPasses({ ...plan, ink: plan.lettering.said ?? piece.words }, plan.setting, table),
      ],
      told,
    };
  }
  const { sheet, mat, ruled, ink } = plan.lettering;
  if (sheet) {
    const objectNumbers = new Set(plan.placed.map(({ object }) => table.numberOfObject(object)));
    const on = { table, missing, wet: 0, painted: medium !== undefined, printed: true, cut: sheet.kind === 'sticker' };
    return {
      width,
      height,
      planes: [...objectPlanes(plan), ...(finish?.planes ?? [])],
      lean,
      passes: [
        sheetPass(sheet.artboard, sheet.of, { view, seed, numberOf: (fact) => table.numberOf(fact) }),
        ...(sheet.kind === 'sticker' ? [...objectPasses(plan, on), dieCutPass(objectNumbers, table.numberOf(sheet.of))] : []),
        ...objectPasses(plan, {
          ...on,
          ...(sheet.kind === 'logo' && { mark: { ink: sceneOf(sheet.inks.ink), paper: sceneOf(sheet.inks.paper) } }),
        }),
        ...tonePassesFor({ exposure: 1, saturation: 1, vignette: 0, grain: 0.006, seed, ...finish?.tone }),
        ...(finish?.passes ?? []),
        ...letteringPasses(plan, plan.setting, table),
      ],
      told,
    };
  }
  return {
    width,
    height,
    planes: [...bloomPlanes(height, lean), ...planes, ...objectPlanes(plan), ...(finish?.planes ?? [])],
    lean,
    passes: [
      ...(lean ? firstFirst(ground) : ground),
      // Before the things, whose rails, strings and tracks have no number of their own.
      ...(tints.size > 0 ? [tintPass(tints)] : []),
      ...coats.before,
      ...objectPasses(plan, { table, missing, wet: wetness(plan, brief), painted: medium !== undefined }),
      ...coats.after,
      ...front,
      ...weatherPasses(context),
      ...windowPass(context),
      ...bloomPasses({ width, height, threshold: 1.5, knee: 0.8, strength: 0.5 }, lean),
      ...tonePassesFor({ exposure: 0.9, saturation: 0.94, vignette: 0.2, grain: 0.008, seed, ...finish?.tone }),
      ...(finish?.passes ?? []),
      ...(context.dabbed ? starDabs(context) : []),
      ...(mat ? [matPass(mat, view, table.numberOf(mat.of), seed)] : []),
      ...(ruled ? [rulePass(view, ink.map(toSrgb) as unknown as Colour)] : []),
      ...letteringPasses(plan, plan.setting, table),
    ],
    told,
  };
}

/** What lays planes where the colours will stand comes before them, and leaves no trace there. */
function firstFirst(ground: readonly Pass[]): Pass[] {
  const first = ground.filter((pass) => pass.first);
  if (first.length === 0) return [...ground];
  const clear: Pass = {
    name: 'sheet',
    weight: 0.1,
    run: ({ color, width }, _k, y0, y1) => void color.fill(0, 4 * y0 * width, 4 * y1 * width),
  };
  return [...first, clear, ...ground.filter((pass) => !pass.first)];
}

function starDabs({ element, mass, seed, view, light, setting }: SceneContext): Pass[] {
  const stars = element('stars');
  if (!stars) return [];
  const dabs = starsOf(seed, view, light);
  const sky = mass('sky');
  const passes: Pass[] = [
    { name: 'stars', weight: 0.1, run: (frame, _k, y0, y1) => paintStarDabs(frame, dabs, stars.id, sky, y0, y1) },
  ];
  // A lake lies still enough to mirror them, each that is seen above it.
  const lake = mass('lake');
  if (setting.scene === 'lake' && !element('ice'))
    passes.push({
      name: 'mirrored stars',
      weight: 0.1,
      run: (frame, _k, y0, y1) => {
        const shown = dabs.filter(({ x, y }) => {
          const own = x >= 0 && y >= 0 && x < view.width && frame.ids[Math.floor(y) * view.width + Math.floor(x)];
          return own === sky || own === stars.id;
        });
        paintStarDabs(frame, mirroredStars(shown, view), lake, lake, y0, y1);
      },
    });
  return passes;
}

/** The layout that `preparePainting` paints for the same job. */
export function stageOf(brief: Brief, options: Omit<PaintJob, 'brief'>): Stage {
  return planOf(painted(brief), options).stage;
}
