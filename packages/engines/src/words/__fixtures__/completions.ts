/** How a server with chat completions writes an answer down. */
import { type ChatRig, type Script, sse } from './chat-contract.ts';

const usageOf = ({ usage }: Script) =>
  usage && { prompt_tokens: usage.input, completion_tokens: usage.output, total_tokens: usage.input + usage.output };
const finishOf = ({ refusal, calls, finish }: Script) =>
  refusal ? 'content_filter' : finish ? 'length' : calls ? 'tool_calls' : 'stop';

export const completions: Pick<ChatRig, 'type' | 'frames' | 'whole' | 'errorBody' | 'schemaIn' | 'toolsIn' | 'noSchema'> = {
  type: 'text/event-stream',
  frames(script) {
    const { text = [], thinks = [], calls = [], refusal, fails } = script;
    const chunk = (delta: object, finish_reason: string | null = null) =>
      sse({
        id: 'chatcmpl-1',
        object: 'chat.completion.chunk',
        created: 1,
        model: 'm',
        choices: [{ index: 0, delta, finish_reason }],
      });
    return [
      chunk({ role: 'assistant', content: '' }),
      ...thinks.map((each) => chunk({ reasoning_content: each })),
      ...text.map((content) => chunk({ content })),
      ...(fails ? [sse({ error: { message: fails, code: 502 } })] : []),
      ...(refusal ? [chunk({ refusal })] : []),
      ...calls.flatMap(({ id, name, input }, index) => {
        const json = JSON.stringify(input);
        return [
          chunk({ tool_calls: [{ index, id, type: 'function', function: { name, arguments: json.slice(0, 5) } }] }),
          chunk({ tool_calls: [{ index, function: { arguments: json.slice(5) } }] }),
        ];
      }),
      chunk({}, finishOf(script)),
      ...(script.usage ? [sse({ id: 'chatcmpl-1', choices: [], usage: usageOf(script) })] : []),
      sse('[DONE]'),
    ];
  },
  whole(script) {
    return {
      id: 'chatcmpl-1',
      object: 'chat.completion',
      model: 'm',
      choices: [
        {
          index: 0,
          message: { role: 'assistant', content: script.text?.join('') ?? null },
          finish_reason: finishOf(script),
        },
      ],
      usage: usageOf(script),
    };
  },
  errorBody: (_status, message) => ({ error: { message, type: 'invalid_request_error', param: null, code: null } }),
  schemaIn: (body) => (body.response_format as { json_schema?: { schema?: unknown } } | undefined)?.json_schema?.schema,
  toolsIn: (body) => ((body.tools ?? []) as { function: { name: string } }[]).map((tool) => tool.function.name),
  noSchema: 'response_format json_schema is not supported',
};
