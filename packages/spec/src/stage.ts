/** The Stage: where everything in the picture goes. Boxes are `[x, y, width, height]` as parts of the picture from top left. */
import { z } from 'zod';

export const STAGE_VERSION = 1;

export const GROUNDING_KINDS = ['asset', 'generator', 'shape', 'lettering', 'missing'] as const;
export const groundingSchema = z.object({
  kind: z.enum(GROUNDING_KINDS),
  /** e.g. `noto:dog`, `own:cabin`, `tree.palm`; for `missing` the name that has no drawing. */
  name: z.string(),
  via: z.enum(['direct', 'synonym', 'hypernym']).optional(),
  /** What it is drawn as, `sports car`, where that is only akin to what was asked for; `via` is then `hypernym`. */
  likeness: z.string().optional(),
});
export type Grounding = z.infer<typeof groundingSchema>;

export const boxSchema = z.tuple([z.number(), z.number(), z.number(), z.number()]);
export type Box = z.infer<typeof boxSchema>;

export const stageObjectSchema = z.object({
  /** Fact id and instance number: `dog.1`. */
  id: z.string(),
  /** Id of the fact it stands for. */
  of: z.string(),
  name: z.string(),
  /** Of the visible drawing, before occlusion, clipped to the picture. */
  box: boxSchema,
  /** 0 nearest … 1 farthest. */
  depth: z.number().min(0).max(1),
  colors: z.array(z.string()),
  heading: z.enum(['left', 'right', 'front', 'back']).optional(),
  /** For crowds and more than 20 of a kind. */
  count: z.number().int().positive().optional(),
  grounding: groundingSchema,
});
export type StageObject = z.infer<typeof stageObjectSchema>;

export const sceneSchema = z.object({
  /** Which scene generator paints the ground and sky: `beach`, `lake`, …, `plain` for a backdrop. */
  setting: z.string(),
  time: z.string(),
  weather: z.string(),
  season: z.string().optional(),
  /** Height of the horizon from the top, 0–1. */
  horizon: z.number(),
  /** Degrees; azimuth 0 is straight ahead, positive to the right; elevation above the horizon. */
  light: z.object({ azimuth: z.number(), elevation: z.number() }),
});
export type Scene = z.infer<typeof sceneSchema>;

export const missingSchema = z.object({ name: z.string(), why: z.string(), of: z.string().optional() });
export type Missing = z.infer<typeof missingSchema>;

export const stageSchema = z.object({
  v: z.literal(STAGE_VERSION),
  idea: z.string(),
  width: z.number().int().positive(),
  height: z.number().int().positive(),
  seed: z.number().int().nonnegative(),
  objects: z.array(stageObjectSchema),
  scene: sceneSchema,
  missing: z.array(missingSchema),
});
export type Stage = z.infer<typeof stageSchema>;
