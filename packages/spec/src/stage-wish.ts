/**
 * A Stage as somebody wishes it: a person, another program, or a chat model. Only what was wished needs to be there; a whole
 * Stage, as `atelier stage --json` prints it, is one too. `briefOfStage` of the Illustrator makes a Brief of it.
 */
import { z } from 'zod';
import { boxSchema, groundingSchema } from './stage.ts';

/** Least side of a box, as a part of the picture. */
const LEAST_SIDE = 0.02;
/** How far a box may reach beyond the picture: rounding, not more. */
const SLACK = 0.01;

const wishedBoxSchema = boxSchema.superRefine(([x, y, width, height], context) => {
  const fault = (message: string): void => context.addIssue({ code: 'custom', message });
  if (width < LEAST_SIDE || height < LEAST_SIDE) fault(`a width and a height of at least ${LEAST_SIDE}`);
  else if (x < -SLACK || y < -SLACK || x + width > 1 + SLACK || y + height > 1 + SLACK)
    fault('[x, y, width, height] as parts of the picture from the top left, inside 0 … 1');
});

export const wishedObjectSchema = z.object({
  /** Objects of one `of` are instances of one fact; without it, of one name and colour. */
  of: z.string().min(1).optional(),
  name: z.string().trim().min(1),
  box: wishedBoxSchema,
  /** 0 nearest … 1 farthest; from the foot of the box where absent. */
  depth: z.number().min(0).max(1).optional(),
  colors: z.array(z.string()).default([]),
  heading: z.enum(['left', 'right', 'front', 'back']).optional(),
  /** A crowd of so many in this one box. */
  count: z.number().int().positive().optional(),
  grounding: groundingSchema.optional(),
});

export const stageWishSchema = z.object({
  idea: z.string().trim().min(1).max(32_000),
  width: z.number().int().min(64).max(4096).optional(),
  height: z.number().int().min(64).max(4096).optional(),
  seed: z.number().int().min(0).max(0xffffffff).optional(),
  objects: z.array(wishedObjectSchema).max(200),
  scene: z
    .object({
      /** A word for a place that the painter knows: `beach`, `city`, … or `plain`. */
      setting: z.string().default('plain'),
      time: z.string().optional(),
      weather: z.string().optional(),
      season: z.string().optional(),
      /** From the top, 0–1. */
      horizon: z.number().min(0).max(1.1).optional(),
    })
    .default({ setting: 'plain' }),
});
export type StageWish = z.infer<typeof stageWishSchema>;
