import { describe, expect, it } from 'vitest';
import { fakeServer } from '../../generators/__fixtures__/fake-server.ts';
import { all, chatContract, doneOf, failureOf, type Script, sse } from '../__fixtures__/chat-contract.ts';
import { chatModelFrom } from '../chat-model-from.ts';
import { geminiChat } from './gemini.ts';

const KEY = 'AIzaCanary4711';

function chunksOf(script: Script): object[] {
  const { text = [], thinks = [], calls = [], refusal, usage, finish, fails } = script;
  const chunk = (parts: object[], more: object = {}) => ({
    candidates: [{ content: { parts, role: 'model' }, index: 0, ...more }],
    modelVersion: 'gemini-3.8-flash',
    responseId: 'resp-1',
  });
  const counts = usage && {
    usageMetadata: {
      promptTokenCount: usage.input,
      candidatesTokenCount: usage.output,
      totalTokenCount: usage.input + usage.output,
    },
  };
  return [
    ...thinks.map((each) => chunk([{ text: each, thought: true }])),
    ...text.map((each) => chunk([{ text: each }])),
    ...(fails ? [{ error: { code: 503, message: fails, status: 'UNAVAILABLE' } }] : []),
    ...(calls.length > 0
      ? [
          chunk(
            calls.map(({ id, name, input }) => ({ functionCall: { id, name, args: input }, thoughtSignature: `sig-${id}` })),
          ),
        ]
      : []),
    {
      ...chunk([], {
        finishReason: refusal ? 'SAFETY' : finish ? 'MAX_TOKENS' : 'STOP',
        ...(refusal && { finishMessage: refusal }),
      }),
      ...counts,
    },
  ];
}
const frames = (script: Script): string[] => chunksOf(script).map((chunk) => sse(chunk));

chatContract('Gemini', {
  adapter: (url) => geminiChat({ key: KEY, baseUrl: url }),
  key: KEY,
  type: 'text/event-stream',
  frames,
  whole: chunksOf,
  errorBody: (code, message) => ({ error: { code, message, status: 'INVALID_ARGUMENT' } }),
  schemaIn: (body) => (body.generationConfig as { responseJsonSchema?: unknown } | undefined)?.responseJsonSchema,
  toolsIn: (body) =>
    ((body.tools ?? []) as { functionDeclarations: { name: string }[] }[]).flatMap(({ functionDeclarations }) =>
      functionDeclarations.map(({ name }) => name),
    ),
  noSchema: 'Invalid JSON payload received. Unknown name "responseJsonSchema" at \'generation_config\'',
});

describe('Gemini', () => {
  const asking = { messages: [{ role: 'user', content: 'a dog' }] } as const;
  async function sent(lines: string[], request: Parameters<ReturnType<typeof chatModelFrom>['chat']>[0] = asking) {
    const server = await fakeServer((_request, response) => {
      response.writeHead(200, { 'content-type': 'text/event-stream' });
      response.end(lines.join(''));
    });
    const model = chatModelFrom(geminiChat({ key: KEY, baseUrl: `${server.url}/v1beta`, model: 'gemini-4-argon' }));
    try {
      return { events: await all(model.chat(request)), request: server.requests[0] };
    } finally {
      await server.close();
    }
  }

  it('has its key in a header, its instructions apart and its own name for the model’s side', async () => {
    const { request, events } = await sent(frames({ text: ['Hi'] }), {
      messages: [
        { role: 'system', content: 'Be brief.' },
        { role: 'user', content: 'one' },
        { role: 'assistant', content: 'two' },
        { role: 'user', content: 'three' },
      ],
      maxTokens: 9,
    });
    expect(request?.path).toBe('/v1beta/models/gemini-4-argon:streamGenerateContent?alt=sse');
    expect(request?.headers['x-goog-api-key']).toBe(KEY);
    expect(request?.json()).toEqual({
      systemInstruction: { parts: [{ text: 'Be brief.' }] },
      contents: [
        { role: 'user', parts: [{ text: 'one' }] },
        { role: 'model', parts: [{ text: 'two' }] },
        { role: 'user', parts: [{ text: 'three' }] },
      ],
      generationConfig: { maxOutputTokens: 9 },
    });
    expect(doneOf(events)).toMatchObject({ requestId: 'resp-1', model: 'gemini-3.8-flash' });
  });

  it('a prompt that is blocked has no candidates; it is a refusal with its reason', async () => {
    const { events } = await sent([sse({ promptFeedback: { blockReason: 'PROHIBITED_CONTENT' } })]);
    expect(doneOf(events)).toMatchObject({ finish: 'refused', refusal: 'it may hold prohibited content' });
    const unknown = await sent([sse({ promptFeedback: { blockReason: 'SOMETHING_NEW' } })]);
    expect(doneOf(unknown.events).refusal).toBe('something new');
  });

  it('a call goes back with the signature it came with', async () => {
    const { events } = await sent(frames({ calls: [{ id: 'f1', name: 'imagine', input: { idea: 'x' } }] }));
    const [asked] = events.filter((event) => event.type === 'tool-call');
    const { request } = await sent(frames({ text: ['Done.'] }), {
      messages: [
        ...asking.messages,
        { role: 'assistant', content: asked ? [asked] : [] },
        { role: 'tool', content: [{ type: 'tool-result', id: 'f1', name: 'imagine', output: 'painted' }] },
      ],
    });
    expect(request?.json().contents).toMatchObject([
      { role: 'user' },
      {
        role: 'model',
        parts: [{ functionCall: { id: 'f1', name: 'imagine', args: { idea: 'x' } }, thoughtSignature: 'sig-f1' }],
      },
      { role: 'user', parts: [{ functionResponse: { id: 'f1', name: 'imagine', response: { output: 'painted' } } }] },
    ]);
  });

  it('a call that it could not put together is no answer', async () => {
    const server = await fakeServer((_request, response) => {
      response.writeHead(200, { 'content-type': 'text/event-stream' });
      response.end(sse({ candidates: [{ finishReason: 'MALFORMED_FUNCTION_CALL' }] }));
    });
    const model = chatModelFrom(geminiChat({ key: KEY, baseUrl: server.url }));
    expect(await failureOf(model.chat(asking))).toMatchObject({ code: 'engine-failed', retryable: true });
    await server.close();
  });

  it('counts thoughts as what they are: paid', async () => {
    const usageMetadata = { promptTokenCount: 1, candidatesTokenCount: 2, thoughtsTokenCount: 40 };
    const { events } = await sent([
      sse({ candidates: [{ content: { parts: [{ text: 'x' }] }, finishReason: 'STOP' }], usageMetadata }),
    ]);
    expect(doneOf(events).usage).toEqual({ inputTokens: 1, outputTokens: 42 });
  });
});
