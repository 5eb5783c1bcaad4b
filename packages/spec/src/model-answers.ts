/**
 * What a chat model is asked to answer with when it reads, writes, revises or varies: flat, every property required, what may be missing
 * nullable, so that the strict modes of all providers take them. What a person said is quoted, never counted in characters: a model
 * cannot count those, and a quotation can be looked up in the idea (B2). Additions carry no count, no name, no lettering (B4).
 */
import { z } from 'zod';
import { LOOK_KINDS, SETTING_KINDS } from './brief.ts';
import type { JsonSchema } from './chat-model.ts';

/** Characters of one value; a fact that says everything at once says nothing. */
const value = z.string().min(1).max(80);
const quoted = z.string().min(1).max(400).describe('the words of the idea that say it, copied exactly');
const why = z.string().max(200).describe('why, in a few plain words');

const attribute = z.object({
  kind: z.string().min(1).max(30).describe('color, size, age, material, texture, shape, pattern, state, emotion, position …'),
  value,
  words: quoted,
});
const action = z.object({ value, words: quoted });

export const readAnswerSchema = z.object({
  language: z.string().max(20).nullable().describe('ISO code of the language of the idea; null for English'),
  english: z.string().max(40_000).nullable().describe('the idea in English; null where it is in English'),
  subjects: z
    .array(
      z.object({
        key: z.string().min(1).max(80).describe('a short name of your own, to refer to it'),
        name: value.describe('English singular noun without adjectives: dog, hot dog, traffic light'),
        words: quoted,
        count: z
          .number()
          .int()
          .min(0)
          .max(1_000_000)
          .nullable()
          .describe('1 for "a dog", 2 for "two dogs", null where not said'),
        quantifier: z.string().max(30).nullable().describe('several, many, a crowd of …; else null'),
        partOf: z.string().max(80).nullable().describe('key of the subject it belongs to, for parts and clothes; else null'),
        attributes: z.array(attribute).max(20),
        actions: z.array(action).max(10),
      }),
    )
    .max(60),
  relations: z
    .array(
      z.object({
        from: z.string().max(80).describe('key of a subject'),
        predicate: value,
        to: z.string().max(80).describe('key of a subject or of a setting'),
        words: quoted,
      }),
    )
    .max(80),
  setting: z.array(z.object({ key: z.string().min(1).max(80), kind: z.enum(SETTING_KINDS), value, words: quoted })).max(30),
  look: z.array(z.object({ kind: z.enum(LOOK_KINDS), value, words: quoted })).max(40),
  text: z
    .array(
      z.object({
        content: z.string().min(1).max(400).describe('lettering, letter for letter, in its own language'),
        on: z.string().max(80).nullable().describe('key of the subject that carries it; else null'),
      }),
    )
    .max(20),
  absent: z.array(z.object({ value: value.describe('what must not be there, in English'), words: quoted })).max(20),
});
export type ReadAnswer = z.infer<typeof readAnswerSchema>;

/** Of a picture: first in words, then the facts that these words say, each quoting them. */
export const describeAnswerSchema = z.object({
  description: z
    .string()
    .min(1)
    .max(1500)
    .describe(
      'what is to be seen, in plain English sentences of at most 80 words in all; lettering in quotation marks, letter for letter',
    ),
  ...readAnswerSchema.omit({ language: true, english: true }).shape,
});
export type DescribeAnswer = z.infer<typeof describeAnswerSchema>;

const addedSetting = z.object({ kind: z.enum(SETTING_KINDS), value, why });
const addedLook = z.object({ kind: z.enum(LOOK_KINDS), value, why });

export const writeAnswerSchema = z.object({
  subjects: z
    .array(
      z.object({
        name: value.describe('English singular noun without number and adjectives'),
        attributes: z.array(value).max(4),
        predicate: z
          .string()
          .max(40)
          .nullable()
          .describe('how it stands to something that is there: beside, behind …; else null'),
        to: z.string().max(80).nullable().describe('id of that something; else null'),
        why,
      }),
    )
    .max(6),
  setting: z.array(addedSetting).max(8),
  look: z.array(addedLook).max(8),
});
export type WriteAnswer = z.infer<typeof writeAnswerSchema>;

export const varyAnswerSchema = z.object({
  ways: z
    .array(
      z.object({
        label: z.string().min(1).max(120).describe('what is different, in a few words'),
        setting: z.array(addedSetting).max(6),
        look: z.array(addedLook).max(8),
      }),
    )
    .max(24),
});
export type VaryAnswer = z.infer<typeof varyAnswerSchema>;

export const EDIT_OPS = [
  'remove',
  'add',
  'rename',
  'count',
  'attribute',
  'action',
  'relate',
  'setting',
  'look',
  'lettering',
  'absent',
  'aspect',
] as const;

export const reviseAnswerSchema = z.object({
  answer: z.string().max(400).describe('one plain sentence to the person'),
  edits: z
    .array(
      z.object({
        op: z.enum(EDIT_OPS),
        id: z.string().max(80).nullable().describe('id of the fact concerned; for "add" a new short name; else null'),
        kind: z.string().max(30).nullable().describe('kind of attribute, setting or look; else null'),
        value: z.string().max(120).nullable().describe('the new name, value, action, lettering, ratio …; else null'),
        count: z.number().int().min(0).max(1_000_000).nullable(),
        predicate: z.string().max(40).nullable().describe('for "relate": on, beside, to the left of …; else null'),
        to: z.string().max(80).nullable().describe('for "relate": id of the other thing; else null'),
      }),
    )
    .max(60),
  cannot: z.array(z.string().max(200)).max(10).describe('parts of the instruction that cannot be done here'),
});
export type ReviseAnswer = z.infer<typeof reviseAnswerSchema>;
export type ModelEdit = ReviseAnswer['edits'][number];

export type AnswerSchema<A> = z.ZodType<A>;

/** The schema as it is sent. */
export const jsonSchemaOf = (schema: AnswerSchema<unknown>): JsonSchema => {
  const { $schema: _, ...json } = z.toJSONSchema(schema, { target: 'draft-2020-12' });
  return json;
};

export const planAnswerSchema = z.object({
  places: z
    .array(
      z.object({
        id: z.string().min(1).max(80).describe('id of the thing'),
        box: z
          .array(z.number())
          .min(4)
          .max(4)
          .describe('[x, y, width, height] as parts of the picture, 0 to 1, from its top left corner'),
        depth: z.number().min(0).max(1).describe('0 nearest to 1 farthest'),
        heading: z.enum(['left', 'right']).nullable().describe('which way it faces; null where that is open'),
      }),
    )
    .max(200),
});
export type PlanAnswer = z.infer<typeof planAnswerSchema>;
