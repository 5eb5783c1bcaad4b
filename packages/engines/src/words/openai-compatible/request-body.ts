/** A ChatRequest as `POST /chat/completions` takes it. */
import type { ChatMessage, ChatPart, ChatRequest, JsonSchema } from '@atelier/spec';

export interface BodyOptions {
  model: string;
  /** `native`: as `response_format`; `prompt`: in words, for servers that know no schemas. */
  schema: 'native' | 'prompt';
  /** Ask for the tokens used at the end of the stream; some servers refuse the question. */
  usage: boolean;
}

export function requestBody(request: ChatRequest, { model, schema, usage }: BodyOptions): Record<string, unknown> {
  const inWords = request.schema && schema === 'prompt' ? [schemaInWords(request.schema.json)] : [];
  return {
    model,
    stream: true,
    ...(usage && { stream_options: { include_usage: true } }),
    messages: [...inWords, ...request.messages].flatMap(messageOf),
    ...(request.schema &&
      schema === 'native' && {
        response_format: {
          type: 'json_schema',
          json_schema: { name: request.schema.name, strict: true, schema: strict(request.schema.json) },
        },
      }),
    ...(request.tools?.length && {
      tools: request.tools.map(({ name, description, input }) => ({
        type: 'function',
        function: { name, description, parameters: input },
      })),
    }),
    ...(request.maxTokens !== undefined && { max_tokens: request.maxTokens }),
    ...(request.temperature !== undefined && { temperature: request.temperature }),
  };
}

const schemaInWords = (json: JsonSchema): ChatMessage => ({
  role: 'system',
  content: `Your answer is one JSON object that fits this JSON Schema, without fences and without any other word:\n${JSON.stringify(json)}`,
});

/** Limits that the strict modes of some servers refuse; what comes is checked against all of them anyway. */
const NOT_STRICT = new Set([
  'minLength',
  'maxLength',
  'minimum',
  'maximum',
  'minItems',
  'maxItems',
  'pattern',
  'format',
  'default',
]);

function strict(value: unknown): unknown {
  if (Array.isArray(value)) return value.map(strict);
  if (typeof value !== 'object' || value === null) return value;
  const schema = value as Record<string, unknown>;
  const named = (schema.properties ?? undefined) as Record<string, unknown> | undefined;
  const entries = Object.entries(schema)
    .filter(([key]) => key !== 'properties' && !NOT_STRICT.has(key))
    .map(([key, each]) => [key, strict(each)] as const);
  // Names of properties are no keywords.
  const properties = named && Object.fromEntries(Object.entries(named).map(([key, each]) => [key, strict(each)]));
  return { ...Object.fromEntries(entries), ...(properties && { properties }) };
}

function messageOf({ role, content }: ChatMessage): Record<string, unknown>[] {
  if (typeof content === 'string') return [{ role, content }];
  const results = content.flatMap((part) =>
    part.type === 'tool-result' ? [{ role: 'tool', tool_call_id: part.id, content: part.output }] : [],
  );
  const calls = content.flatMap((part) =>
    part.type === 'tool-call'
      ? [{ id: part.id, type: 'function', function: { name: part.name, arguments: JSON.stringify(part.input) } }]
      : [],
  );
  const shown = content.flatMap(partOf);
  if (results.length > 0 && shown.length === 0) return results;
  const text = shown.every((part) => part.type === 'text') ? shown.map((part) => part.text).join('') : shown;
  return [...results, { role, content: shown.length === 0 ? null : text, ...(calls.length > 0 && { tool_calls: calls }) }];
}

function partOf(part: ChatPart): Record<string, unknown>[] {
  if (part.type === 'text') return [{ type: 'text', text: part.text }];
  if (part.type !== 'image') return [];
  return [{ type: 'image_url', image_url: { url: `data:${part.mime};base64,${base64(part.data)}` } }];
}

function base64(bytes: Uint8Array): string {
  return Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength).toString('base64');
}
