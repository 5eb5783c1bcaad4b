/**
 * What providers ask for words, as data: US dollars for a million tokens of question and of answer (thoughts are answer). Each row with where it
 * stands and when it was read there, or in a copy of it. A model without a row is unknown, and said to be; what a provider reports of an
 * answer counts before this table. Prices for long questions (above some 200,000 tokens) are left out: ours have a few thousand.
 */
import { type ChatRequest, type ChatUsage, type Cost, LONGEST_REPLY } from '@atelier/spec';
import { listed } from '../generators/prices.ts';
import { OFFICIAL } from '../official.ts';

interface Row {
  input: number;
  output: number;
  /** Day after which `after` holds, where a change is announced. */
  until?: string;
  after?: { input: number; output: number };
}

interface Table {
  /** Read on that day. */
  date: string;
  /** Where it is published. */
  source: string;
  /** By the name of the model; a date behind it is a snapshot of the same. */
  rows: Readonly<Record<string, Row>>;
}

/** By the adapter's id. */
export const TEXT_PRICES: Readonly<Record<string, Table>> = {
  openai: {
    date: '2026-11-28',
    source: 'developers.openai.com/api/docs/models/gpt-5.4-mini and its neighbours, by copies of June to October 2026',
    rows: {
      'gpt-5.5': { input: 5, output: 30 },
      'gpt-5.4': { input: 2.5, output: 15 },
      'gpt-5.4-mini': { input: 0.75, output: 4.5 },
      'gpt-5.4-nano': { input: 0.2, output: 1.25 },
    },
  },
  anthropic: {
    date: '2026-11-28',
    source: 'platform.claude.com/docs/en/about-claude/models/overview, by a copy of autumn 2026',
    rows: {
      'claude-sonnet-5-5': { input: 2, output: 10 },
      'claude-opus-5-5': { input: 4, output: 20 },
      'claude-fable-5-1': { input: 10, output: 50 },
      'claude-haiku-4-5': { input: 1, output: 5 },
      'claude-sonnet-5': { input: 2, output: 10 },
      'claude-opus-5': { input: 5, output: 25 },
    },
  },
  gemini: {
    date: '2026-11-28',
    source: 'ai.google.dev/gemini-api/docs/pricing, by a copy of 7 October 2026',
    rows: {
      'gemini-3.8-flash': { input: 0.75, output: 3.75, until: '2026-12-31', after: { input: 1.5, output: 7.5 } },
      'gemini-3.5-flash': { input: 1.5, output: 9 },
      'gemini-3.5-flash-lite': { input: 0.3, output: 2.5 },
      'gemini-3.1-pro-preview': { input: 2, output: 12 },
    },
  },
};

/** Addresses of providers whose prices are known, for servers that are named by their address. */
const HOSTS: Readonly<Record<string, string>> = Object.fromEntries(
  (['openai', 'anthropic', 'gemini'] as const).map((id) => [new URL(OFFICIAL[id]).host, id]),
);

export interface Asked {
  /** The adapter. */
  id: string;
  base: string;
  model: string;
}

function rowFor({ id, base, model }: Asked, day: string): { input: number; output: number; date: string } | undefined {
  const table = TEXT_PRICES[id] ?? TEXT_PRICES[HOSTS[new URL(base).host] ?? ''];
  const name = model.replace(/-(?:\d{8}|\d{4}-\d{2}-\d{2})$/, '');
  const row = table && Object.hasOwn(table.rows, name) ? table.rows[name] : undefined;
  if (!table || !row) return undefined;
  const { input, output } = row.until !== undefined && row.after && day > row.until ? row.after : row;
  return { input, output, date: table.date };
}

/** Bytes of UTF-8 a token, counted low: some four and a half in English, two and more in JSON, digits and scripts of wide characters. */
const BYTES_A_TOKEN = 2;
/** Of a picture of 1568 pixels a side, the largest that is sent: no provider counts more. */
const TOKENS_A_PICTURE = 3500;

/** The most that an answer to this can cost; `undefined` where the price is unknown. `day` is one of UTC: `2026-11-28`. */
export function mostFor(
  asked: Asked,
  { messages, schema, tools, maxTokens = LONGEST_REPLY }: ChatRequest,
  day: string,
): Cost | undefined {
  const row = rowFor(asked, day);
  if (!row) return undefined;
  let pictures = 0;
  const words = JSON.stringify({ messages, schema, tools }, (_, value: unknown) => {
    if (!(value instanceof Uint8Array)) return value;
    pictures += 1;
    return '';
  });
  const question = Math.ceil(Buffer.byteLength(words) / BYTES_A_TOKEN) + pictures * TOKENS_A_PICTURE;
  return listed((question * row.input + maxTokens * row.output) / 1e6, row.date);
}

/** What an answer came to by the tokens that the provider counted; `undefined` where it counted none or the price is unknown. */
export function costOf(asked: Asked, { inputTokens, outputTokens }: ChatUsage, day: string): Cost | undefined {
  const row = rowFor(asked, day);
  if (!row || inputTokens === undefined || outputTokens === undefined) return undefined;
  return listed((inputTokens * row.input + outputTokens * row.output) / 1e6, row.date);
}
