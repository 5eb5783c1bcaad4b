/** A JSON Schema in the forms that servers take. What comes back is checked against all of it anyway. */
import type { ChatMessage, JsonSchema } from '@atelier/spec';

export const schemaInWords = (json: JsonSchema): ChatMessage => ({
  role: 'system',
  content: `Your answer is one JSON object that fits this JSON Schema, without fences and without any other word:\n${JSON.stringify(json)}`,
});

/** Limits that the strict modes of some servers refuse. */
const NOT_STRICT = new Set([
  'minLength',
  'maxLength',
  'minimum',
  'maximum',
  'exclusiveMinimum',
  'exclusiveMaximum',
  'minItems',
  'maxItems',
  'pattern',
  'format',
  'default',
]);

/** Without the limits that strict modes refuse. Names of properties are no keywords. */
export const strict = (schema: JsonSchema): JsonSchema => reshaped(schema, (key) => (NOT_STRICT.has(key) ? undefined : key));

/** Every schema in a schema, its keywords renamed or, where `keyword` gives none, left out. */
export function reshaped(schema: JsonSchema, keyword: (key: string) => string | undefined): JsonSchema {
  const each = (value: unknown): unknown => {
    if (Array.isArray(value)) return value.map(each);
    if (typeof value !== 'object' || value === null) return value;
    return Object.fromEntries(
      Object.entries(value).flatMap(([key, inner]) => {
        const name = keyword(key);
        if (name === undefined) return [];
        const named = key === 'properties' || key === '$defs';
        return [
          [name, named ? Object.fromEntries(Object.entries(inner as object).map(([n, v]) => [n, each(v)])) : each(inner)],
        ];
      }),
    );
  };
  return each(schema) as JsonSchema;
}
