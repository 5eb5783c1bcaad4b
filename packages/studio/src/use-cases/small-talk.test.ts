import { AtelierError, type ChatModel, type ChatModelEvent, type ChatRequest } from '@atelier/spec';
import { expect, it } from 'vitest';
import { SmallTalk, type Wanted } from './small-talk.ts';

const call = (id: string, name: string, input: unknown): ChatModelEvent => ({ type: 'tool-call', id, name, input });
const text = (delta: string): ChatModelEvent => ({ type: 'text', delta });

function model(tools: boolean, ...answers: ChatModelEvent[][]): ChatModel & { heard: ChatRequest[] } {
  const heard: ChatRequest[] = [];
  return {
    id: 'double',
    model: 'double',
    capabilities: { schema: 'native', tools, images: false, cost: 'free', local: true },
    heard,
    async *chat(request) {
      heard.push(request);
      yield* answers[Math.min(heard.length, answers.length) - 1] ?? [];
      yield { type: 'done', finish: 'stop', usage: {}, warnings: [] };
    },
  };
}

async function said(talking: ChatModel, run?: (wanted: Wanted) => string) {
  const wanted: Wanted[] = [];
  const shown: string[] = [];
  // biome-ignore lint/correctness/useYield: nothing of it is shown here.
  const events = new SmallTalk(talking).say('hello', undefined, async function* (each): AsyncGenerator<never, string> {
    wanted.push(each);
    return run?.(each) ?? 'done';
  });
  for await (const event of events) if (event.type === 'said') shown.push(event.text);
  return { wanted, shown };
}

it('does what the model asks for, tells it what came of it, and lets it have the last word', async () => {
  const talking = model(
    true,
    [
      text('I will.'),
      call('1', 'brief', { idea: 'a fox' }),
      call('2', 'vary', { count: 99 }),
      call('3', 'revise', { instruction: 'night' }),
    ],
    [text('Done.')],
  );
  const { wanted, shown } = await said(talking, ({ tool }) => `result of ${tool}`);
  expect(wanted).toEqual([
    { tool: 'brief', idea: 'a fox' },
    { tool: 'vary', count: 6 },
    { tool: 'revise', instruction: 'night' },
  ]);
  expect(shown).toEqual(['I will.', 'Done.']);
  expect(talking.heard[1]?.messages.slice(-2)).toMatchObject([
    { role: 'assistant', content: [{ type: 'text', text: 'I will.' }, { id: '1' }, { id: '2' }, { id: '3' }] },
    {
      role: 'tool',
      content: [{ id: '1', output: 'result of brief' }, { output: 'result of vary' }, { output: 'result of revise' }],
    },
  ]);
});

it('a model that asks on and on is asked four times at most, and nothing is done twice', async () => {
  const talking = model(true, [call('1', 'imagine', { idea: 'a fox' })]);
  const { wanted } = await said(talking);
  expect(wanted).toEqual([{ tool: 'imagine', idea: 'a fox' }]);
  expect(talking.heard).toHaveLength(4);
  expect(talking.heard.map(({ tools }) => Boolean(tools))).toEqual([true, true, true, false]);
});

it.each([
  ['a tool nobody has', 'rm', { idea: 'x' }],
  ['no arguments', 'imagine', 'x'],
  ['empty ones', 'imagine', { idea: '  ' }],
])('%s is a failed result, and the talk goes on', async (_, name, input) => {
  const talking = model(true, [call('1', name, input)], [text('Sorry.')]);
  const { wanted, shown } = await said(talking);
  expect(wanted).toEqual([]);
  expect(shown.at(-1)).toBe('Sorry.');
  expect(talking.heard[1]?.messages.at(-1)).toMatchObject({ content: [{ failed: true }] });
});

it('trouble with what was asked for is told to the model; being stopped ends it', async () => {
  const talking = model(true, [call('1', 'imagine', { idea: 'x' })], [text('Sorry.')]);
  const failing = (code: 'idea-empty' | 'interrupted') => () => {
    throw new AtelierError(code, 'no');
  };
  expect((await said(talking, failing('idea-empty'))).shown.at(-1)).toBe('Sorry.');
  await expect(said(model(true, [call('1', 'imagine', { idea: 'x' })]), failing('interrupted'))).rejects.toMatchObject({
    code: 'interrupted',
  });
});

it('a model that knows no tools is offered none', async () => {
  const talking = model(false, [text('Hello.')]);
  await said(talking);
  expect(talking.heard[0]?.tools).toBeUndefined();
});
