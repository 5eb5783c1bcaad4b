/**
 * Asking a model for one JSON value, and judging what comes: one round, one more with the problems named, then no more. What can be mended
 * safely the judge mends itself and says so; what it cannot is a problem.
 */
import {
  type AnswerSchema,
  AtelierError,
  type ChatMessage,
  type ChatModel,
  type ChatUsage,
  jsonSchemaOf,
  sumOfCosts,
  type Warning,
} from '@atelier/spec';
import { type Answer, exchange } from './exchange.ts';
import { jsonIn } from './json-in.ts';
import type { ByModel, ModelOptions } from './options.ts';

export interface Judgement<T> {
  result: T;
  /** What was taken out or mended. */
  mended: string[];
  /** What only the model can put right. */
  problems: string[];
}

export interface Question<A, T> {
  /** Of the schema: letters and underscores. */
  name: string;
  schema: AnswerSchema<A>;
  messages: readonly ChatMessage[];
  judge(answer: A): Judgement<T>;
  /** The result without the model. */
  builtIn(): T;
  onText?: (soFar: string) => void;
}

const TIME_LIMIT = 60_000;
/** Why a question stays here. */
const NOT_SENT: ReadonlySet<string> = new Set(['over-budget', 'offline']);

/** Never throws but for `interrupted`: with no usable answer the built-in result comes, with a warning that says why. */
export async function asked<A, T>(
  model: ChatModel,
  question: Question<A, T>,
  { signal, timeLimit = TIME_LIMIT }: ModelOptions,
): Promise<ByModel<T>> {
  const clock = AbortSignal.timeout(timeLimit);
  const both = signal ? AbortSignal.any([signal, clock]) : clock;
  const usage: ChatUsage = {};
  const requests: string[] = [];
  let rounds = 0;
  const request = {
    schema: { name: question.name, json: jsonSchemaOf(question.schema) },
  };
  let messages = question.messages;
  let problems: string[] = [];
  let sent = true;
  try {
    for (const round of [1, 2]) {
      rounds = round;
      const answer = await exchange(
        model,
        { ...request, messages },
        { signal: both, ...(question.onText && { onText: question.onText }) },
      );
      addTo(usage, answer.usage);
      if (answer.requestId !== undefined) requests.push(answer.requestId);
      const judged = judgementOf(answer, question);
      if ('result' in judged && judged.problems.length === 0)
        return {
          result: judged.result,
          by: 'model',
          warnings: [...answer.warnings, ...judged.mended.map(mendedWarning)],
          usage,
          rounds,
          requests,
        };
      problems = judged.problems;
      if (round === 1) messages = [...question.messages, ...again(answer.text, problems)];
    }
  } catch (error) {
    if (signal?.aborted) throw new AtelierError('interrupted', 'Stopped while the chat model was answering.');
    sent = !(error instanceof AtelierError && NOT_SENT.has(error.code) && rounds === 1);
    problems = [clock.aborted ? `it took longer than ${Math.round(timeLimit / 1000)} seconds` : plainly(error)];
  }
  const why = problems.slice(0, 3).join(' ');
  return {
    result: question.builtIn(),
    by: 'built-in',
    warnings: [
      {
        code: 'chat-model-set-aside',
        message: `${sent ? `The answer of ${model.model} could not be used` : `${model.model} was not asked`} (${why.replace(/[.\s]+$/, '')}); this is the built-in result.`,
        about: model.model,
      },
    ],
    usage,
    rounds,
    requests,
  };
}

function judgementOf<A, T>(
  { text, trouble, refusal }: Answer,
  { schema, judge }: Question<A, T>,
): Judgement<T> | { problems: string[] } {
  if (trouble === 'refused') return { problems: [`it refused: “${shortened(refusal ?? text)}”.`] };
  if (trouble === 'too-long') return { problems: ['the answer was far too long; answer with the JSON object alone.'] };
  const value = jsonIn(text);
  if (value === undefined) {
    const cut = trouble === 'cut' || text.includes('{');
    return {
      problems: [
        cut
          ? 'the JSON was not whole; answer shorter and with the JSON object alone.'
          : `there was no JSON object in it but “${shortened(text)}”.`,
      ],
    };
  }
  const parsed = schema.safeParse(value);
  if (parsed.success) return judge(parsed.data);
  return {
    problems: parsed.error.issues
      .slice(0, 5)
      .map(({ path, message }) => `at ${path.join('.') || 'the top'}: ${message.replace(/[.\s]+$/, '')}.`),
  };
}

const again = (text: string, problems: readonly string[]): ChatMessage[] => [
  { role: 'assistant', content: text.slice(0, 20_000) || '(nothing)' },
  {
    role: 'user',
    content: `This cannot be used:\n${problems.map((each) => `- ${each}`).join('\n')}\nAnswer once more, with one corrected JSON object and nothing else.`,
  },
];

const shortened = (text: string): string => {
  const line = text.replace(/\s+/g, ' ').trim();
  return line.length > 120 ? `${line.slice(0, 120)}…` : line;
};

const plainly = (error: unknown): string => (error instanceof Error ? error.message : String(error));

export const mendedWarning = (message: string): Warning => ({ code: 'chat-model-mended', message });

function addTo(total: ChatUsage, { inputTokens, outputTokens, cost }: ChatUsage): void {
  if (inputTokens !== undefined) total.inputTokens = (total.inputTokens ?? 0) + inputTokens;
  if (outputTokens !== undefined) total.outputTokens = (total.outputTokens ?? 0) + outputTokens;
  const sum = sumOfCosts([...(total.cost ? [total.cost] : []), ...(cost ? [cost] : [])]);
  if (sum) total.cost = sum;
}
