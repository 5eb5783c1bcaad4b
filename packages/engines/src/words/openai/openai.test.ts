import { describe, expect, it } from 'vitest';
import { fakeServer } from '../../generators/__fixtures__/fake-server.ts';
import { openDoor } from '../../net/door.ts';
import { all, chatContract, doneOf, failureOf, type Script, sse, textOf } from '../__fixtures__/chat-contract.ts';
import { chatModelFrom } from '../chat-model-from.ts';
import { openaiChat } from './openai.ts';

const KEY = 'sk-canary-responses-4711';

const outputOf = ({ text = [], thinks = [], calls = [], refusal }: Script): object[] => [
  ...(thinks.length > 0 ? [{ type: 'reasoning', id: 'rs_1', summary: [{ type: 'summary_text', text: thinks.join('') }] }] : []),
  ...(text.length > 0
    ? [
        {
          type: 'message',
          id: 'msg_1',
          role: 'assistant',
          content: [{ type: 'output_text', text: text.join(''), annotations: [] }],
        },
      ]
    : []),
  ...(refusal ? [{ type: 'message', id: 'msg_2', role: 'assistant', content: [{ type: 'refusal', refusal }] }] : []),
  ...calls.map(({ id, name, input }, i) => ({
    type: 'function_call',
    id: `fc_${i}`,
    call_id: id,
    name,
    arguments: JSON.stringify(input),
    status: 'completed',
  })),
];
const responseOf = (script: Script, status: string) => ({
  id: 'resp_1',
  object: 'response',
  status,
  model: 'gpt-5.4-mini-2026-03-17',
  error: null,
  incomplete_details: script.finish ? { reason: 'max_output_tokens' } : null,
  output: outputOf(script),
  usage: script.usage && {
    input_tokens: script.usage.input,
    input_tokens_details: { cached_tokens: 0, cache_write_tokens: 0 },
    output_tokens: script.usage.output,
    output_tokens_details: { reasoning_tokens: 0 },
    total_tokens: script.usage.input + script.usage.output,
  },
});

function frames(script: Script): string[] {
  const event = (type: string, more: object) => ({ type, ...more });
  const { text = [], thinks = [], calls = [], refusal, fails } = script;
  const calling = calls.flatMap(({ id, name, input }, i) => {
    const json = JSON.stringify(input);
    const item = { type: 'function_call', id: `fc_${i}`, call_id: id, name };
    return [
      event('response.output_item.added', { output_index: i + 2, item: { ...item, arguments: '', status: 'in_progress' } }),
      event('response.function_call_arguments.delta', { output_index: i + 2, item_id: `fc_${i}`, delta: json }),
      event('response.function_call_arguments.done', { output_index: i + 2, item_id: `fc_${i}`, arguments: json }),
      event('response.output_item.done', { output_index: i + 2, item: { ...item, arguments: json, status: 'completed' } }),
    ];
  });
  return [
    event('response.created', { response: responseOf({}, 'in_progress') }),
    event('response.in_progress', { response: responseOf({}, 'in_progress') }),
    ...thinks.map((delta) => event('response.reasoning_summary_text.delta', { output_index: 0, delta })),
    ...text.map((delta) => event('response.output_text.delta', { output_index: 1, content_index: 0, item_id: 'msg_1', delta })),
    ...(text.length > 0
      ? [event('response.output_text.done', { output_index: 1, content_index: 0, text: text.join('') })]
      : []),
    ...(refusal ? [event('response.refusal.delta', { output_index: 1, content_index: 0, delta: refusal })] : []),
    ...calling,
    ...(fails ? [event('error', { code: 'server_error', message: fails, param: null })] : []),
    script.finish
      ? event('response.incomplete', { response: responseOf(script, 'incomplete') })
      : event('response.completed', { response: responseOf(script, 'completed') }),
  ].map((each, sequence_number) => sse({ ...each, sequence_number }, each.type));
}

chatContract('OpenAI', {
  adapter: (url) => openaiChat({ key: KEY, baseUrl: `${url}/v1` }),
  key: KEY,
  type: 'text/event-stream',
  frames,
  whole: (script) => responseOf(script, 'completed'),
  errorBody: (_status, message) => ({ error: { message, type: 'invalid_request_error', param: null, code: null } }),
  schemaIn: (body) => (body.text as { format?: { schema?: unknown } } | undefined)?.format?.schema,
  toolsIn: (body) => ((body.tools ?? []) as { name: string }[]).map(({ name }) => name),
  noSchema: "Invalid parameter: 'text.format' of type 'json_schema' is not supported with this model.",
  refusedBody: { error: { message: 'Invalid prompt: it was flagged.', type: 'invalid_request_error', code: 'invalid_prompt' } },
});

describe('OpenAI', () => {
  async function said(lines: string[], request = {}) {
    const server = await fakeServer((_request, response) => {
      response.writeHead(200, { 'content-type': 'text/event-stream', 'x-request-id': 'req_abc' });
      response.end(lines.join(''));
    });
    try {
      const model = chatModelFrom(openaiChat({ key: KEY, baseUrl: `${server.url}/v1` }), { door: openDoor() });
      const events = await all(model.chat({ messages: [{ role: 'user', content: 'hello' }], ...request }));
      return { events, body: server.requests[0]?.json(), path: server.requests[0]?.path };
    } finally {
      await server.close();
    }
  }

  it('keeps nothing on their side, and names the exchange and the model that answered', async () => {
    const { events, body, path } = await said(frames({ text: ['Hello'] }));
    expect(path).toBe('/v1/responses');
    expect(body).toMatchObject({ model: 'gpt-5.4-mini', stream: true, store: false });
    expect(doneOf(events)).toMatchObject({ requestId: 'req_abc', model: 'gpt-5.4-mini-2026-03-17' });
  });

  it('leaves out what comes twice: events are numbered', async () => {
    const all = frames({ text: ['Hello'] });
    const { events } = await said([...all.slice(0, 3), ...all.slice(0, 3), ...all.slice(3)]);
    expect(textOf(events)).toBe('Hello');
  });

  it('a policy that ends a response is a refusal, a filter as well', async () => {
    const end = (response: object) => [sse({ type: 'response.failed', sequence_number: 0, response })];
    const server = end({ ...responseOf({}, 'failed'), error: { code: 'bio_policy', message: 'Not this.' } });
    await expect(said(server)).rejects.toMatchObject({ code: 'refused', refusal: { words: 'Not this.' } });
    const filtered = sse({
      type: 'response.incomplete',
      sequence_number: 0,
      response: { ...responseOf({}, 'incomplete'), incomplete_details: { reason: 'content_filter' } },
    });
    expect(doneOf((await said([filtered])).events).finish).toBe('refused');
  });

  it('reaches nobody but this machine without a way out', async () => {
    const model = chatModelFrom(openaiChat({ key: KEY }));
    expect((await failureOf(model.chat({ messages: [] }))).code).toBe('offline');
  });

  it('takes no key over plain http to elsewhere', () => {
    expect(() => openaiChat({ key: KEY, baseUrl: 'http://api.example.com/v1' })).toThrow(/readable for everyone/);
  });
});
