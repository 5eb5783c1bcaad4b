import { type Brief, type ChatModel, type ReadAnswer, readAnswerSchema } from '@atelier/spec';
import { read } from '../read/read.ts';
import type { ByModel, ModelOptions, PartialOptions } from './options.ts';
import { paced, partialAnswer } from './partial-answer.ts';
import { judgeReading } from './read-answer.ts';
import { asked } from './rounds.ts';
import { READING } from './wordings.ts';

const NOTHING: ReadAnswer = {
  language: null,
  english: null,
  subjects: [],
  relations: [],
  setting: [],
  look: [],
  text: [],
  absent: [],
};
const { shape } = readAnswerSchema;
const ENTRIES = {
  language: shape.language,
  english: shape.english,
  subjects: shape.subjects.element,
  relations: shape.relations.element,
  setting: shape.setting.element,
  look: shape.look.element,
  text: shape.text.element,
  absent: shape.absent.element,
};

/**
 * Reading through a chat model: idea → Brief. What it answers passes the same schema and rules as the built-in reading (B1–B4); an idea in
 * another language comes back in English too (`brief.english`), each fact with the words that were typed (`said`).
 * @throws AtelierError `interrupted` when `signal` aborts; any other trouble gives the built-in reading and a warning
 */
export async function readWith(
  model: ChatModel,
  idea: string,
  { onPartial, ...options }: ModelOptions & PartialOptions = {},
): Promise<ByModel<Brief>> {
  const builtIn = read(idea);
  let shown = JSON.stringify(NOTHING);
  return asked(
    model,
    {
      name: 'reading',
      schema: readAnswerSchema,
      messages: [
        { role: 'system', content: READING },
        { role: 'user', content: JSON.stringify({ idea }) },
      ],
      judge: (answer) => judgeReading(idea, builtIn, answer),
      builtIn: () => builtIn,
      ...(onPartial && {
        onText: paced((text) => {
          const answer = partialAnswer(text, ENTRIES, NOTHING);
          const now = JSON.stringify(answer);
          if (now === shown) return;
          shown = now;
          onPartial(judgeReading(idea, builtIn, answer).result);
        }),
      }),
    },
    options,
  );
}
