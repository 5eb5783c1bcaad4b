// A chat model of one's own as the writer. Anything that streams text will do; this one has its answer ready. What it may not add is left out.
import { type ChatModel, compile, read, writeWith } from 'atelier';

const model: ChatModel = {
  id: 'example',
  model: 'ready-made',
  capabilities: { schema: 'native', tools: false, images: false, cost: 'free', local: true },
  async *chat({ messages, schema }) {
    console.log(`Asked for JSON of the schema “${schema?.name}”, in ${messages.length} messages.`);
    const answer = {
      subjects: [{ name: 'kettle', attributes: ['enamel'], predicate: null, to: null, why: 'someone was here' }],
      setting: [{ kind: 'time', value: 'midnight', why: 'more drama' }],
      look: [{ kind: 'mood', value: 'unhurried', why: 'it is early' }],
    };
    yield { type: 'text', delta: JSON.stringify(answer) };
    yield { type: 'done', finish: 'stop', usage: { inputTokens: 900, outputTokens: 80 }, warnings: [] };
  },
};

const { result, by, warnings, usage } = await writeWith(model, read('a cabin by a lake at dawn'), { liberty: 'balanced' });
console.log(`Written by the ${by}, ${usage.outputTokens} tokens.`);
for (const { message } of warnings) console.log(message);
console.log(compile(result, 'gpt-image').prompt);
