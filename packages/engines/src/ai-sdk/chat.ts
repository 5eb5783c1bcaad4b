/** Talking through a provider package: its language model behind a `ChatModel`. */
import {
  AtelierError,
  type ChatFinish,
  type ChatMessage,
  type ChatModel,
  type ChatPart,
  type ChatRequest,
} from '@atelier/spec';
import type { Door } from '../net/door.ts';
import type { Heard } from '../words/adapter.ts';
import { Gathering } from '../words/gathering.ts';
import { schemaInWords, strict } from '../words/schema-forms.ts';
import { type LanguageModel, providerOf, type StreamPart, secretsIn, settingsOf, warningOf } from './provider.ts';
import type { AiSdkRow } from './rows.ts';
import { troubleOf } from './trouble.ts';

interface Around {
  env: Readonly<Record<string, string | undefined>>;
  door: Door;
}

/** @throws AtelierError `usage` where no model is named and the provider has no usual one */
export function aiSdkChat(row: AiSdkRow, model: string | undefined, around: Around): ChatModel {
  const asked = model ?? row.chat?.model;
  if (asked === undefined) throw new AtelierError('usage', `Which model? Name your deployment: --writer ${row.id}:<name>.`);
  const secrets = secretsIn(settingsOf(row, around.env));
  /** Not every model behind these packages takes a schema; found out once. */
  let schemas = true;

  async function* parts(request: ChatRequest, signal: AbortSignal | undefined): AsyncGenerator<StreamPart> {
    const provider = await providerOf(row, { ...around, purpose: 'ask the chat model' });
    const language = provider.languageModel?.(asked ?? '');
    if (!language) throw new AtelierError('not-taken', `The package ${row.package} that is installed does not talk.`);
    const start = () => language.doStream(callOf(request, language, schemas, signal));
    const { stream } = await Promise.resolve(start()).catch((error: unknown) => {
      if (!schemas || !request.schema || !aboutSchemas(error)) throw error;
      schemas = false;
      return start();
    });
    const reader = stream.getReader();
    try {
      for (let next = await reader.read(); !next.done; next = await reader.read()) yield next.value;
    } finally {
      await reader.cancel().catch(() => {});
    }
  }

  return {
    id: row.id,
    model: asked,
    capabilities: { schema: 'native', tools: true, images: true, cost: 'paid', local: false },
    async *chat(request, { signal } = {}) {
      const gathering = new Gathering({ name: row.name, model: asked, secrets }, undefined);
      const warnings: ReturnType<typeof warningOf>[] = [];
      try {
        signal?.throwIfAborted();
        for await (const part of parts(request, signal)) {
          // That it was not held to the schema is no matter: what comes is checked.
          if (part.type === 'stream-start')
            warnings.push(
              ...(part.warnings ?? [])
                .filter(({ feature }) => feature !== 'responseFormat')
                .map((each) => warningOf(each, row.name)),
            );
          for (const heard of heardIn(part)) yield* gathering.take(heard);
        }
        yield* gathering.end(warnings);
      } catch (error) {
        if (signal?.aborted) throw new AtelierError('interrupted', 'Stopped while the chat model was answering.');
        throw troubleOf(error, row.name, secrets, false);
      }
    },
  };
}

const aboutSchemas = (error: unknown): boolean =>
  /response_?format|json_?schema|structured|schema/i.test(
    `${(error as { responseBody?: string })?.responseBody ?? ''} ${(error as Error)?.message ?? ''}`,
  );

function callOf(
  request: ChatRequest,
  { specificationVersion }: LanguageModel,
  schemas: boolean,
  signal: AbortSignal | undefined,
): object {
  const { schema, tools, maxTokens, temperature } = request;
  // Several packages send the schema only as "answer in JSON": it goes along in words, too.
  const messages = [...(schema ? [schemaInWords(schema.json)] : []), ...request.messages];
  return {
    prompt: messages.flatMap((message) => promptOf(message, specificationVersion)),
    ...(schema && schemas && { responseFormat: { type: 'json', name: schema.name, schema: strict(schema.json) } }),
    ...(tools?.length && {
      tools: tools.map(({ name, description, input }) => ({ type: 'function', name, description, inputSchema: input })),
      toolChoice: { type: 'auto' },
    }),
    ...(maxTokens !== undefined && { maxOutputTokens: maxTokens }),
    ...(temperature !== undefined && { temperature }),
    includeRawChunks: false,
    headers: {},
    ...(signal && { abortSignal: signal }),
  };
}

function promptOf({ role, content }: ChatMessage, version: string | undefined): object[] {
  const parts: readonly ChatPart[] = typeof content === 'string' ? [{ type: 'text', text: content }] : content;
  if (role === 'system') return [{ role, content: parts.map((part) => (part.type === 'text' ? part.text : '')).join('') }];
  const results = parts.filter((part) => part.type === 'tool-result');
  const others = parts.filter((part) => part.type !== 'tool-result');
  return [
    ...(results.length > 0 ? [{ role: 'tool', content: results.map((part) => partOf(part, version)) }] : []),
    ...(others.length > 0 ? [{ role, content: others.map((part) => partOf(part, version)) }] : []),
  ];
}

function partOf(part: ChatPart, version: string | undefined): object {
  switch (part.type) {
    case 'text':
      return part;
    case 'image':
      // The fourth specification says what kind of data it is.
      return { type: 'file', mediaType: part.mime, data: version === 'v4' ? { type: 'data', data: part.data } : part.data };
    case 'tool-call':
      return {
        type: 'tool-call',
        toolCallId: part.id,
        toolName: part.name,
        input: part.input,
        ...(part.kept !== undefined && { providerOptions: part.kept }),
      };
    case 'tool-result':
      return {
        type: 'tool-result',
        toolCallId: part.id,
        toolName: part.name,
        output: { type: part.failed ? 'error-text' : 'text', value: part.output },
      };
  }
}

const FINISHES: Readonly<Record<string, ChatFinish>> = {
  stop: 'stop',
  length: 'length',
  'content-filter': 'refused',
  'tool-calls': 'tool-calls',
};
const count = (tokens: number | { total?: number } | undefined): number | undefined =>
  typeof tokens === 'object' ? tokens.total : tokens;

/** `reasoning-…` parts are the model's thinking, and no part of the answer. */
function* heardIn(part: StreamPart): Generator<Heard> {
  switch (part.type) {
    case 'text-delta':
      return yield { type: 'text', delta: part.delta ?? '' };
    case 'tool-call':
      return yield {
        type: 'call',
        at: part.toolCallId ?? '',
        id: part.toolCallId ?? '',
        name: part.toolName ?? '',
        ...(typeof part.input === 'string' ? { input: part.input } : { value: part.input ?? {} }),
        ...(part.providerMetadata !== undefined && { kept: part.providerMetadata }),
      };
    case 'response-metadata':
      return yield { type: 'about', requestId: part.id, model: part.modelId };
    case 'error':
      throw part.error;
    case 'finish': {
      const { inputTokens, outputTokens } = part.usage ?? {};
      const [input, output] = [count(inputTokens), count(outputTokens)];
      yield {
        type: 'usage',
        usage: { ...(input !== undefined && { inputTokens: input }), ...(output !== undefined && { outputTokens: output }) },
      };
      const reason = typeof part.finishReason === 'object' ? part.finishReason.unified : part.finishReason;
      yield { type: 'finish', finish: FINISHES[reason ?? ''] ?? 'stop' };
      return yield { type: 'end' };
    }
  }
}
