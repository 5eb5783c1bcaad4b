/** A ChatRequest as `POST /chat/completions` takes it. */
import type { ChatMessage, ChatPart, ChatRequest } from '@atelier/spec';
import type { Form } from '../adapter.ts';
import { base64 } from '../base64.ts';
import { schemaInWords, strict } from '../schema-forms.ts';

export function requestBody(
  request: ChatRequest,
  { model, schema, usage, temperature }: Form & { model: string },
): Record<string, unknown> {
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
    ...(request.temperature !== undefined && temperature && { temperature: request.temperature }),
  };
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
