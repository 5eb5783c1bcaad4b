import { type Brief, type ChatModel, type ReviseAnswer, reviseAnswerSchema } from '@atelier/spec';
import { answerFor } from '../revise/answer.ts';
import { difference, linesOf, type Patch } from '../revise/facts.ts';
import { revise } from '../revise/revise.ts';
import type { ReviseOptions, Revision } from '../revise/revision.ts';
import { settle } from '../revise/settle.ts';
import { factsForModel } from './facts-for-model.ts';
import type { ByModel, ModelOptions } from './options.ts';
import { Edits } from './revise-answer.ts';
import { asked, type Judgement } from './rounds.ts';
import { REVISING } from './wordings.ts';

export interface ReviseWithOptions extends ModelOptions, ReviseOptions {}

/** Characters; what is longer is no instruction. */
const LONGEST = 2000;

/**
 * Revising through a chat model: it answers with edits on the ids that it was shown; ids survive (L1), and what was said goes only where the
 * instruction speaks of it (B4). Moves in the history ("undo") and questions need no model.
 * @throws AtelierError `interrupted` when `signal` aborts; any other trouble gives the built-in revision and a warning
 */
export async function reviseWith(
  model: ChatModel,
  brief: Brief,
  instruction: string,
  { seed = 0, liberty, ...options }: ReviseWithOptions = {},
): Promise<ByModel<Revision>> {
  const own = revise(brief, instruction, { seed, ...(liberty && { liberty }) });
  const settled = own.move !== undefined || (own.unplaced.length === 0 && own.brief === brief);
  if (settled || instruction.length > LONGEST || instruction.trim() === '')
    return { result: own, by: 'built-in', warnings: [], usage: {}, rounds: 0, requests: [] };

  const judge = (answer: ReviseAnswer): Judgement<Revision> => {
    const edits = new Edits(brief, instruction, model.model);
    for (const edit of answer.edits) edits.apply(edit);
    const { bench, refused } = edits;
    const unplaced = answer.cannot.filter((each) => each.trim() !== '');
    const level = liberty ?? brief.liberty;
    const edited = difference(brief, bench.brief, bench.replaced);
    // Where nothing was edited nothing is settled anew either.
    const idle = edited.added.length + edited.changed.length + edited.removed.length === 0;
    const after = level === undefined || idle ? bench.brief : settle(brief, bench, { seed, liberty: level, anew: false });
    const patch = difference(brief, after, bench.replaced);
    const changes = patch.added.length + patch.changed.length + patch.removed.length;
    if (changes === 0)
      return {
        result: { brief, patch: { ...patch, reasons: {} }, answer: answer.answer.trim() || 'Nothing changes.', unplaced },
        mended: refused,
        problems: refused.length > 0 ? refused : unplaced.length > 0 ? [] : ['there is no edit in it that changes anything.'],
      };
    const said = `you said: “${instruction.trim()}”`;
    const reasons: Patch['reasons'] = {};
    for (const { id } of [...patch.added, ...patch.changed, ...patch.removed]) reasons[id] = bench.reasons[id] ?? said;
    for (const fact of [...after.setting, ...after.look]) if (fact.reason && fact.id in reasons) reasons[fact.id] = fact.reason;
    const left = new Set(linesOf(bench.brief).map(({ kind, id }) => `${kind} ${id}`));
    const gone = new Set(
      linesOf(brief)
        .map(({ kind, id }) => `${kind} ${id}`)
        .filter((key) => !left.has(key)),
    );
    const full: Patch = { ...patch, reasons };
    return {
      // The answer is ours, from the patch: it says what really changed, whatever the model claims.
      result: { brief: after, patch: full, answer: answerFor(full, gone, brief, after), unplaced },
      mended: refused.map((each) => `Not done: ${each}`),
      problems: [],
    };
  };
  return asked(
    model,
    {
      name: 'edits',
      schema: reviseAnswerSchema,
      messages: [
        { role: 'system', content: REVISING },
        { role: 'user', content: JSON.stringify({ facts: factsForModel(brief), instruction }) },
      ],
      judge,
      builtIn: () => own,
    },
    options,
  );
}
