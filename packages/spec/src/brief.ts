/**
 * The Brief: one picture, written down as facts. Rules B1–B6 in docs/rules.md.
 * Spans are `[start, end)` in UTF-16 units of `idea`. Ids come from content (`dog`, `dog~2`), never from a position.
 */
import { z } from 'zod';
import { LIBERTIES } from './liberty.ts';
import { referenceSchema } from './reference.ts';
import { spanSchema } from './span.ts';
import { boxSchema } from './stage.ts';

export const BRIEF_VERSION = 1;

export const sourceSchema = z.enum(['user', 'inferred', 'writer', 'edit']);
/** Who put a fact there (B3): said by the person, following from what was said, invented to enrich, or a later edit. */
export type Source = z.infer<typeof sourceSchema>;

/** What every fact may carry. */
const factFields = {
  source: sourceSchema,
  span: spanSchema.optional(),
  spans: z.array(spanSchema).optional(),
  /** Names the rule that inferred or invented the fact, e.g. `beach.palm`. */
  rule: z.string().optional(),
  /** Why, in a few words a person can read: "because you said beach". */
  reason: z.string().optional(),
  locked: z.boolean().optional(),
  /** Switched off: kept in the Brief, left out of prompts and pictures. */
  off: z.boolean().optional(),
  weight: z.number().optional(),
  /** For words alone: said in prompts; the built-in painter has no drawing for such things and does not look for one. */
  wordsOnly: z.boolean().optional(),
  /** The word as typed, where a typo was mended. */
  corrected: z.string().optional(),
  /** The words as typed, where the idea is in another language than English and the fact is kept in English. */
  said: z.string().optional(),
};

export const countSchema = z.union([
  z.object({ exact: z.number().int().nonnegative() }),
  z.object({ quantifier: z.string() }),
  z.object({ min: z.number().int().nonnegative(), max: z.number().int().nonnegative().optional() }),
]);
export type Count = z.infer<typeof countSchema>;

export const attributeSchema = z.object({
  id: z.string(),
  kind: z.string(),
  value: z.string(),
  /** As it was said, where that says more words: "white in color". */
  name: z.string().optional(),
  ...factFields,
});
/** A property of a subject. `kind`: color, size, age, material, texture, shape, pattern, state, … */
export type Attribute = z.infer<typeof attributeSchema>;

export const actionSchema = z.object({ id: z.string(), value: z.string(), ...factFields });
export type Action = z.infer<typeof actionSchema>;

/** What a planner settled for one instance, so that an edit of something else does not move it: parts of the picture. */
export const keptPlaceSchema = z.object({
  /** Middle; then top, sides, and the row of the ground below. */
  x: z.number(),
  top: z.number(),
  w: z.number(),
  h: z.number(),
  base: z.number(),
  /** Width ÷ height of the picture; in another one a thing finds its place anew. */
  ratio: z.number(),
  near: z.number(),
  seat: z.enum(['ground', 'water', 'air', 'on', 'hang']),
  submerged: z.number(),
  lean: z.number(),
  islet: z.boolean().optional(),
  /** Stands in a vase, on a stalk of its own. */
  stalk: z.boolean().optional(),
  /** Lies in something whose front wall hides its lower part. */
  inside: z.boolean().optional(),
  facing: z.enum(['left', 'right']).optional(),
});
export type KeptPlace = z.infer<typeof keptPlaceSchema>;

export const subjectPlaceSchema = z.object({
  /** `[x, y, width, height]` as parts of the picture from the top left. */
  box: boxSchema,
  /** 0 nearest … 1 farthest. */
  depth: z.number().min(0).max(1).optional(),
  heading: z.enum(['left', 'right']).optional(),
  kept: keptPlaceSchema.optional(),
});
export type SubjectPlace = z.infer<typeof subjectPlaceSchema>;

const subjectBase = z.object({
  id: z.string(),
  /** Singular noun phrase without its adjectives: "dog", "hot dog", "traffic light". */
  name: z.string(),
  /** Absent where the idea gives none; "a dog" is `{exact: 1}`. */
  count: countSchema.optional(),
  attributes: z.array(attributeSchema).default([]),
  actions: z.array(actionSchema).default([]),
  /** Where its instances stand, one after another, where somebody laid them out or an edit of something else left them. */
  places: z.array(subjectPlaceSchema).optional(),
  ...factFields,
});
export type Subject = z.infer<typeof subjectBase> & { parts: Subject[] };
export const subjectSchema: z.ZodType<Subject> = subjectBase.extend({
  get parts() {
    return z.array(subjectSchema).default([]);
  },
}) as unknown as z.ZodType<Subject>;

/** `from` and `to` are ids of subjects, parts or setting facts. */
export const relationSchema = z.object({ from: z.string(), predicate: z.string(), to: z.string(), ...factFields });
export type Relation = z.infer<typeof relationSchema>;

export const SETTING_KINDS = ['place', 'time', 'weather', 'season', 'era', 'background', 'event'] as const;
export const settingFactSchema = z.object({
  id: z.string(),
  kind: z.enum(SETTING_KINDS),
  value: z.string(),
  /** As said, where `value` is a normal form: `1950 s`. */
  name: z.string().optional(),
  /** Of a place: height of the horizon from the top, 0–1, where somebody laid it out. */
  horizon: z.number().optional(),
  /** Of a place: metres of the eye above the ground, where an edit took away or changed what the picture was looked at for. */
  eye: z.number().positive().optional(),
  /** Of a place: the scene that paints it still, where an edit took away what had made it one (the coast of a lighthouse). */
  scene: z.string().optional(),
  ...factFields,
});
export type SettingFact = z.infer<typeof settingFactSchema>;

export const LOOK_KINDS = [
  'medium',
  'style',
  'artist',
  'lighting',
  'palette',
  'mood',
  'shot',
  'angle',
  'lens',
  'composition',
  'texture',
  'detail',
] as const;
export const lookFactSchema = z.object({
  id: z.string(),
  kind: z.enum(LOOK_KINDS),
  value: z.string(),
  /** As said, where `value` is a normal form: `style of Van Gogh` for the artist, `8 k`. */
  name: z.string().optional(),
  ...factFields,
});
export type LookFact = z.infer<typeof lookFactSchema>;

export const textFactSchema = z.object({
  id: z.string().optional(),
  content: z.string(),
  on: z.string().optional(),
  /** How this line looks and where it stands, beside others: `in small letters, underneath`. What is said of all letters is said of a subject. */
  look: z.string().optional(),
  ...factFields,
});
/** Verbatim lettering. */
export type TextFact = z.infer<typeof textFactSchema>;

export const absentFactSchema = z.object({ id: z.string().optional(), value: z.string(), ...factFields });
export type AbsentFact = z.infer<typeof absentFactSchema>;

export const formatSchema = z.object({
  /** The words about the format as they were said: "portrait format", "--ar 16:9" (B2). */
  value: z.string().optional(),
  /** e.g. `16:9`; as said by the person. */
  aspect: z.string().optional(),
  width: z.number().int().positive().optional(),
  height: z.number().int().positive().optional(),
  seed: z.number().int().nonnegative().optional(),
  count: z.number().int().positive().optional(),
  /** Settings that only one generator has, by its own long names: `{stylize: 250, chaos: 20}`. */
  parameters: z.record(z.string(), z.union([z.string(), z.number(), z.boolean()])).optional(),
  /** The dialect whose `parameters` they are, with its version where one was named: `midjourney@7`. */
  dialect: z.string().optional(),
  source: sourceSchema.optional(),
  span: spanSchema.optional(),
  spans: z.array(spanSchema).optional(),
});
export type Format = z.infer<typeof formatSchema>;

export const REQUEST_KINDS = ['prompt', 'draw', 'vary', 'chat'] as const;
export const requestSchema = z.object({ kind: z.enum(REQUEST_KINDS), span: spanSchema, spans: z.array(spanSchema).optional() });
/** The frame round the idea ("act as a prompt generator …", "can you draw me …"). */
export type Request = z.infer<typeof requestSchema>;

export const unreadSchema = z.object({ value: z.string(), span: spanSchema.optional() });
export type Unread = z.infer<typeof unreadSchema>;

/** `by`: adapter and model; `file`: name of the picture. */
export const seenSchema = z.object({ by: z.string(), file: z.string().optional() });

export const briefSchema = z.object({
  v: z.literal(BRIEF_VERSION),
  /** The person's words, verbatim, for ever (B1). */
  idea: z.string(),
  language: z.string().optional(),
  /** The idea in English, where a chat model translated it; `idea` stays as it was typed (B1). */
  english: z.string().optional(),
  /** The idea is what a chat model saw in a picture, and nobody's words; the facts are marked `rule: seen:<model>`. */
  seen: seenSchema.optional(),
  request: requestSchema.optional(),
  subjects: z.array(subjectSchema).default([]),
  relations: z.array(relationSchema).default([]),
  setting: z.array(settingFactSchema).default([]),
  look: z.array(lookFactSchema).default([]),
  text: z.array(textFactSchema).default([]),
  absent: z.array(absentFactSchema).default([]),
  format: formatSchema.default({}),
  references: z.array(referenceSchema).default([]),
  unread: z.array(unreadSchema).default([]),
  /** Where in the idea words stand that edits have taken back: the idea keeps them (B1), no picture shows them any more. */
  unsaid: z.array(spanSchema).optional(),
  /** How freely the writer was told to invent (B5); absent on a Brief that was only read. */
  liberty: z.enum(LIBERTIES).optional(),
});
export type Brief = z.infer<typeof briefSchema>;
