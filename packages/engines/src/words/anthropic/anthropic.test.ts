import { describe, expect, it } from 'vitest';
import { fakeServer } from '../../generators/__fixtures__/fake-server.ts';
import { all, chatContract, doneOf, type Script, sse } from '../__fixtures__/chat-contract.ts';
import { chatModelFrom } from '../chat-model-from.ts';
import { anthropicChat } from './anthropic.ts';

const KEY = 'sk-ant-canary-4711';

const reasonOf = ({ refusal, calls, finish }: Script) =>
  refusal ? 'refusal' : finish ? 'max_tokens' : calls ? 'tool_use' : 'end_turn';
const detailsOf = ({ refusal }: Script) => (refusal ? { type: 'refusal', category: null, explanation: refusal } : null);

function frames(script: Script): string[] {
  const event = (type: string, more: object = {}) => sse({ type, ...more }, type);
  const { text = [], thinks = [], calls = [], usage, fails } = script;
  let index = 0;
  const block = (content_block: object, deltas: object[]) => {
    const at = index++;
    return [
      event('content_block_start', { index: at, content_block }),
      event('ping'),
      ...deltas.map((delta) => event('content_block_delta', { index: at, delta })),
      event('content_block_stop', { index: at }),
    ];
  };
  const thinking = [
    ...thinks.map((each) => ({ type: 'thinking_delta', thinking: each })),
    { type: 'signature_delta', signature: 'c2ln' },
  ];
  return [
    event('message_start', {
      message: {
        id: 'msg_1',
        type: 'message',
        role: 'assistant',
        model: 'claude-sonnet-5-5',
        content: [],
        stop_reason: null,
        usage: {
          input_tokens: usage?.input ?? 0,
          cache_creation_input_tokens: 0,
          cache_read_input_tokens: 0,
          output_tokens: 1,
        },
      },
    }),
    ...(thinks.length > 0 ? block({ type: 'thinking', thinking: '', signature: '' }, thinking) : []),
    ...(text.length > 0
      ? block(
          { type: 'text', text: '' },
          text.map((each) => ({ type: 'text_delta', text: each })),
        )
      : []),
    ...(fails ? [event('error', { error: { type: 'overloaded_error', message: fails } })] : []),
    ...calls.flatMap(({ id, name, input }) => {
      const json = JSON.stringify(input);
      return block({ type: 'tool_use', id, name, input: {} }, [
        { type: 'input_json_delta', partial_json: '' },
        { type: 'input_json_delta', partial_json: json.slice(0, 4) },
        { type: 'input_json_delta', partial_json: json.slice(4) },
      ]);
    }),
    event('message_delta', {
      delta: { stop_reason: reasonOf(script), stop_sequence: null, stop_details: detailsOf(script) },
      usage: { output_tokens: usage?.output ?? 0 },
    }),
    event('message_stop'),
  ];
}

chatContract('Anthropic', {
  adapter: (url) => anthropicChat({ key: KEY, baseUrl: url }),
  key: KEY,
  type: 'text/event-stream',
  frames,
  whole: (script) => ({
    id: 'msg_1',
    type: 'message',
    role: 'assistant',
    model: 'claude-sonnet-5-5',
    content: [{ type: 'text', text: script.text?.join('') ?? '' }],
    stop_reason: reasonOf(script),
    usage: { input_tokens: script.usage?.input, output_tokens: script.usage?.output },
  }),
  errorBody: (_status, message) => ({ type: 'error', error: { type: 'invalid_request_error', message }, request_id: 'req_1' }),
  schemaIn: (body) => (body.output_config as { format?: { schema?: unknown } } | undefined)?.format?.schema,
  toolsIn: (body) => ((body.tools ?? []) as { name: string }[]).map(({ name }) => name),
  noSchema: 'output_config.format: structured outputs are not supported by this model',
});

describe('Anthropic', () => {
  async function sent(script: Script, request: Parameters<ReturnType<typeof chatModelFrom>['chat']>[0]) {
    const server = await fakeServer((_request, response) => {
      response.writeHead(200, { 'content-type': 'text/event-stream', 'request-id': 'req_011' });
      response.end(frames(script).join(''));
    });
    try {
      const events = await all(chatModelFrom(anthropicChat({ key: KEY, baseUrl: `${server.url}/v1` })).chat(request));
      return { events, body: server.requests[0]?.json() ?? {}, request: server.requests[0] };
    } finally {
      await server.close();
    }
  }

  it('keeps instructions apart, turns alternating and a limit named, as the interface wants', async () => {
    const { events, body, request } = await sent(
      { text: ['Hi'] },
      {
        messages: [
          { role: 'system', content: 'Be brief.' },
          { role: 'user', content: 'one' },
          { role: 'user', content: 'two' },
          { role: 'assistant', content: '' },
          { role: 'system', content: 'Be kind.' },
        ],
      },
    );
    expect(request?.path).toBe('/v1/messages');
    expect(request?.headers).toMatchObject({ 'anthropic-version': '2023-06-01', 'x-api-key': KEY });
    expect(body).toMatchObject({
      system: 'Be brief.\n\nBe kind.',
      max_tokens: 8192,
      messages: [
        {
          role: 'user',
          content: [
            { type: 'text', text: 'one' },
            { type: 'text', text: 'two' },
          ],
        },
      ],
    });
    expect(doneOf(events).requestId).toBe('req_011');
  });

  it('thoughts before a call go back with it, as they came', async () => {
    const call = { id: 'toolu_1', name: 'imagine', input: { idea: 'x' } };
    const { events } = await sent({ thinks: ['a ', 'dog'], calls: [call] }, { messages: [{ role: 'user', content: 'a dog' }] });
    const [asked] = events.filter((event) => event.type === 'tool-call');
    expect(asked?.kept).toEqual([{ type: 'thinking', thinking: 'a dog', signature: 'c2ln' }]);
    const { body } = await sent(
      { text: ['Done.'] },
      {
        messages: [
          { role: 'user', content: 'a dog' },
          { role: 'assistant', content: asked ? [asked] : [] },
          { role: 'tool', content: [{ type: 'tool-result', id: 'toolu_1', name: 'imagine', output: 'no', failed: true }] },
        ],
      },
    );
    expect(body.messages).toMatchObject([
      { role: 'user' },
      {
        role: 'assistant',
        content: [
          { type: 'thinking', signature: 'c2ln' },
          { type: 'tool_use', id: 'toolu_1' },
        ],
      },
      { role: 'user', content: [{ type: 'tool_result', tool_use_id: 'toolu_1', is_error: true }] },
    ]);
  });

  it('counts what it read from a cache as read', async () => {
    const server = await fakeServer((_request, response) => {
      response.writeHead(200, { 'content-type': 'application/json' });
      response.end(
        JSON.stringify({
          type: 'message',
          content: [{ type: 'text', text: 'x' }],
          stop_reason: 'end_turn',
          usage: { input_tokens: 5, cache_read_input_tokens: 100, cache_creation_input_tokens: 20, output_tokens: 1 },
        }),
      );
    });
    const model = chatModelFrom(anthropicChat({ key: KEY, baseUrl: server.url }));
    expect(doneOf(await all(model.chat({ messages: [] }))).usage.inputTokens).toBe(125);
    await server.close();
  });
});
