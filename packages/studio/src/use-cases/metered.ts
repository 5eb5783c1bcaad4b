/**
 * A chat model that costs money, held to a budget and booked: before each question the most that its answer can cost is set against what is
 * left, the answer's length is limited so that it stays below, and what it came to is booked at once, whatever becomes of it.
 */
import { AtelierError, type ChatModel, type ChatRequest, type ChatUsage, type Cost, LONGEST_REPLY } from '@atelier/spec';
import type { Receipt } from './accounts.ts';
import type { Budget } from './budget.ts';

export interface Meter {
  /** What is left just now; undefined where nothing limits it. */
  budget(): Budget | undefined;
  book(receipt: Omit<Receipt, 'time'>): void;
  /** Before the first question. */
  estimated?(cost: Cost | undefined): void;
  answered?(usage: ChatUsage): void;
}

/** Tokens that an answer needs to be of use; a budget that leaves fewer is not spent on one that would be cut. */
const LEAST_REPLY = 2048;
/** Failures after which an answer may be charged although none came whole. */
const MAY_COST = new Set(['unknown-fate', 'timed-out', 'bad-reply', 'interrupted']);

export function metered(model: ChatModel, { budget, book, estimated, answered }: Meter): ChatModel {
  if (model.capabilities.cost === 'free') return model;
  let told = false;
  return {
    ...model,
    async *chat(request, options = {}) {
      if (!told) estimated?.(model.estimate?.(request));
      told = true;
      const left = budget();
      const held = left ? heldTo(left, model, request) : request;
      const most = model.estimate?.(held);
      let booked = options.signal?.aborted === true;
      const bookOnce = (receipt: Partial<Receipt>): void => {
        if (!booked) book({ engine: model.id, model: model.model, kind: 'words', ...receipt });
        booked = true;
      };
      let begun = false;
      try {
        for await (const event of model.chat(held, options)) {
          begun = true;
          if (event.type === 'done') {
            const { usage, requestId: jobId } = event;
            // Where it counts no tokens it is booked as dear as it can be.
            const cost = usage.cost ?? most;
            bookOnce({ ...(jobId !== undefined && { jobId }), ...(cost && { cost }) });
            answered?.(usage);
          }
          yield event;
        }
      } catch (error) {
        if (!begun && !(error instanceof AtelierError && MAY_COST.has(error.code))) booked = true;
        throw error;
      } finally {
        // Stopped or broken off in the middle: what came by then is charged, and nobody says how much it was.
        bookOnce({ fate: 'unknown', ...(most && { cost: most }) });
      }
    },
  };
}

/** The question with its answer limited to what is left. @throws AtelierError `over-budget` */
function heldTo({ dollars, why }: Budget, model: ChatModel, request: ChatRequest): ChatRequest {
  const wanted = request.maxTokens ?? LONGEST_REPLY;
  const least = Math.min(wanted, LEAST_REPLY);
  const [low, high] = [least, wanted].map((maxTokens) => model.estimate?.({ ...request, maxTokens })?.amount);
  if (low === undefined || high === undefined)
    throw new AtelierError(
      'over-budget',
      `no price of ${model.model} by ${model.id} is known, so ${why} cannot be kept. Nothing was sent`,
    );
  if (low > dollars)
    throw new AtelierError(
      'over-budget',
      `an answer of ${model.model} by ${model.id} may cost $${low.toFixed(4)}, over ${why}. Nothing was sent`,
    );
  if (high <= dollars) return { ...request, maxTokens: wanted };
  const share = (dollars - low) / (high - low);
  return { ...request, maxTokens: least + Math.floor((wanted - least) * share) };
}
