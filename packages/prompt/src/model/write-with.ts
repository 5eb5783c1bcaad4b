import { type Brief, type ChatModel, LIBERTIES, type Liberty, type WriteAnswer, writeAnswerSchema } from '@atelier/spec';
import { write } from '../write/write.ts';
import { withModelAdditions } from './additions.ts';
import { factsForModel } from './facts-for-model.ts';
import type { ByModel, ModelOptions, PartialOptions } from './options.ts';
import { paced, partialAnswer } from './partial-answer.ts';
import { asked, type Judgement } from './rounds.ts';
import { writing } from './wordings.ts';
import { consequences } from './written-by.ts';

export interface WriteWithOptions extends ModelOptions, PartialOptions {
  /** How much may be invented (B5). Default `balanced`. */
  liberty?: Liberty;
  /** Of the built-in writer, which takes over where the model fails. Default 0. */
  seed?: number;
}

const NOTHING: WriteAnswer = { subjects: [], setting: [], look: [] };
const { shape } = writeAnswerSchema;
const ENTRIES = { subjects: shape.subjects.element, setting: shape.setting.element, look: shape.look.element };

/**
 * Writing through a chat model: what follows from the idea is inferred as ever, what enriches it is the model's. It can only add, so nothing
 * said is dropped or changed (B4); what it may not add is left out, and a warning says so (B5).
 * @throws AtelierError `interrupted` when `signal` aborts; any other trouble gives the built-in writing and a warning
 */
export async function writeWith(
  model: ChatModel,
  brief: Brief,
  { liberty = 'balanced', seed = 0, onPartial, ...options }: WriteWithOptions = {},
): Promise<ByModel<Brief>> {
  if (brief.liberty !== undefined && LIBERTIES.indexOf(brief.liberty) >= LIBERTIES.indexOf(liberty))
    return { result: brief, by: 'built-in', warnings: [], usage: {}, rounds: 0, requests: [] };
  const base = consequences(brief, { liberty, seed });
  const judge = (answer: WriteAnswer): Judgement<Brief> => {
    const { brief: written, left, count } = withModelAdditions(base, answer, liberty, model.model);
    const offered = answer.subjects.length + answer.setting.length + answer.look.length;
    return {
      result: { ...written, liberty },
      mended: left,
      problems: count === 0 && offered > 0 ? left.map((each) => each.replace(/^Left out/, 'not allowed:')) : [],
    };
  };
  let shown = 0;
  return asked(
    model,
    {
      name: 'additions',
      schema: writeAnswerSchema,
      messages: [
        { role: 'system', content: writing(liberty) },
        {
          role: 'user',
          content: JSON.stringify({
            idea: brief.idea,
            ...(brief.english && { english: brief.english }),
            facts: factsForModel(base),
          }),
        },
      ],
      judge,
      builtIn: () => write(brief, { liberty, seed }),
      ...(onPartial && {
        onText: paced((text) => {
          const answer = partialAnswer(text, ENTRIES, NOTHING);
          const entries = answer.subjects.length + answer.setting.length + answer.look.length;
          if (entries === shown) return;
          shown = entries;
          onPartial(judge(answer).result);
        }),
      }),
    },
    options,
  );
}
