import {
  AtelierError,
  type Brief,
  type ChatModel,
  type DescribeAnswer,
  describeAnswerSchema,
  type Subject,
} from '@atelier/spec';
import { read } from '../read/read.ts';
import type { ByModel, ModelOptions, PartialOptions } from './options.ts';
import { paced, partialAnswer } from './partial-answer.ts';
import { judgeReading } from './read-answer.ts';
import { asked, type Judgement } from './rounds.ts';
import { DESCRIBING } from './wordings.ts';

export interface SeenPicture {
  /** Bytes of a picture file. */
  data: Uint8Array;
  /** `image/jpeg` */
  mime: string;
  /** Name of the file, for the record. */
  file?: string;
}

export interface DescribeOptions extends ModelOptions, PartialOptions {}

const NOTHING: DescribeAnswer = {
  description: '',
  subjects: [],
  relations: [],
  setting: [],
  look: [],
  text: [],
  absent: [],
};
const { shape } = describeAnswerSchema;
const ENTRIES = {
  description: shape.description,
  subjects: shape.subjects.element,
  relations: shape.relations.element,
  setting: shape.setting.element,
  look: shape.look.element,
  text: shape.text.element,
  absent: shape.absent.element,
};

/**
 * A picture, looked at by a chat model: picture → Brief. Its description is the `idea`, and its facts are held to that as a reading is to a
 * person's words (B2). What came of it says so: `seen` names the model, and every fact has the rule `seen:<model>`.
 * @throws AtelierError `interrupted` when `signal` aborts; `engine-failed` where no description came
 */
export async function describeWith(
  model: ChatModel,
  { data, mime, file }: SeenPicture,
  { onPartial, ...options }: DescribeOptions = {},
): Promise<ByModel<Brief>> {
  let described = '';
  const marked = (brief: Brief): Brief => markedAsSeen(brief, model, file);
  const judge = (answer: DescribeAnswer): Judgement<Brief> => {
    const { description, ...facts } = answer;
    described = description.trim();
    const judged = judgeReading(described, read(described), { language: null, english: null, ...facts });
    return { ...judged, result: marked(judged.result) };
  };
  let shown = 0;
  const answered = await asked<DescribeAnswer, Brief | undefined>(
    model,
    {
      name: 'description',
      schema: describeAnswerSchema,
      messages: [
        { role: 'system', content: DESCRIBING },
        {
          role: 'user',
          content: [
            { type: 'image', mime, data },
            { type: 'text', text: 'What is to be seen here?' },
          ],
        },
      ],
      judge,
      // Where its facts will not do, its words are read like anybody's.
      builtIn: () => (described === '' ? undefined : marked(read(described))),
      ...(onPartial && {
        onText: paced((text) => {
          const answer = partialAnswer(text, ENTRIES, NOTHING);
          if (answer.description === '' || answer.subjects.length + answer.look.length === shown) return;
          shown = answer.subjects.length + answer.look.length;
          const now = described;
          onPartial(judge(answer).result);
          described = now;
        }),
      }),
    },
    options,
  );
  const { result, warnings } = answered;
  const why = warnings.map(({ message }) => /\((.*)\)/s.exec(message)?.[1] ?? message).join(' ');
  if (result === undefined) {
    throw new AtelierError('engine-failed', `${model.model} gave no description of the picture: ${why}.`);
  }
  if (answered.by === 'model') return { ...answered, result };
  const note = `The facts that ${model.model} listed could not be used (${why}); its description was read by the built-in reader instead.`;
  return { ...answered, result, by: 'model', warnings: [{ code: 'chat-model-mended', message: note, about: model.model }] };
}

function markedAsSeen(brief: Brief, { id, model }: ChatModel, file: string | undefined): Brief {
  const rule = `seen:${model}`;
  const mark = <T extends object>(fact: T): T => ({ ...fact, rule });
  const thing = (subject: Subject): Subject => ({
    ...mark(subject),
    attributes: subject.attributes.map(mark),
    actions: subject.actions.map(mark),
    parts: subject.parts.map(thing),
  });
  return {
    ...brief,
    seen: { by: `${id}:${model}`, ...(file !== undefined && { file }) },
    subjects: brief.subjects.map(thing),
    relations: brief.relations.map(mark),
    setting: brief.setting.map(mark),
    look: brief.look.map(mark),
    text: brief.text.map(mark),
    absent: brief.absent.map(mark),
  };
}
