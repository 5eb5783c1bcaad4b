/**
 * OpenAI's image models as data: sizes, limits, prices. Facts from the published API reference and deprecations page, read
 * 23 November 2026. `dall-e-3` is gone at OpenAI itself and stays for servers that speak the same language; its prices are the last it had.
 * Prices: the models' own pages (developers.openai.com/api/docs/models), by copies of them.
 */
import type { FreeSizes } from '../nearest-size.ts';

export const OPENAI_PRICES_READ = '2026-11-28';

export interface OpenAiModel {
  id: string;
  /** Characters. */
  maxPrompt: number;
  /** A fixed list, or any size within limits. */
  sizes: readonly `${number}x${number}`[] | FreeSizes;
  qualities: readonly string[];
  /** Streams partial pictures. */
  streams: boolean;
  /** Takes pictures to edit, and how many. */
  maxImages: number;
  masks: boolean;
  /** Rewrites the prompt and says so. */
  revises: boolean;
  /** Settings beyond OpenAI's own that are passed on as they are: local servers read them. */
  extras?: readonly string[];
  /** US dollars for a million tokens, where it is paid by tokens. */
  tokens?: { textIn: number; imageIn: number; out: number };
  /** US dollars a picture: quality → [square, other]. Only what is published. */
  picture?: Readonly<Record<string, readonly [number, number]>>;
}

const FREE: FreeSizes = { step: 16, maxRatio: 3, maxSide: 3840, experimentalAbove: 2560 * 1440 };
const FIXED = ['1024x1024', '1536x1024', '1024x1536'] as const;
const TOKENS = { textIn: 5, imageIn: 8, out: 30 } as const;
const GPT = { maxPrompt: 32_000, streams: true, maxImages: 16, masks: true, revises: false } as const;
const QUALITIES = ['low', 'medium', 'high', 'auto'] as const;

export const OPENAI_MODELS: readonly OpenAiModel[] = [
  { ...GPT, id: 'gpt-image-2.6-flare', sizes: FREE, qualities: [...QUALITIES, 'xhigh', 'max'], tokens: TOKENS },
  { ...GPT, id: 'gpt-image-2.6-sunburst', sizes: FREE, qualities: [...QUALITIES, 'xhigh', 'max'], tokens: TOKENS },
  { ...GPT, id: 'gpt-image-2.5-flare', sizes: FREE, qualities: [...QUALITIES, 'xhigh', 'max'], tokens: TOKENS },
  { ...GPT, id: 'gpt-image-2.5-sunburst', sizes: FREE, qualities: [...QUALITIES, 'xhigh', 'max'], tokens: TOKENS },
  { ...GPT, id: 'gpt-image-2', sizes: FREE, qualities: QUALITIES, tokens: TOKENS },
  {
    ...GPT,
    id: 'gpt-image-1.5',
    sizes: FIXED,
    qualities: QUALITIES,
    picture: { low: [0.009, 0.013], medium: [0.034, 0.05], high: [0.133, 0.2] },
  },
  {
    ...GPT,
    id: 'gpt-image-1-mini',
    sizes: FIXED,
    qualities: QUALITIES,
    picture: { low: [0.005, 0.006], medium: [0.011, 0.015], high: [0.036, 0.052] },
  },
  {
    id: 'dall-e-3',
    maxPrompt: 4000,
    sizes: ['1024x1024', '1792x1024', '1024x1792'],
    qualities: ['standard', 'hd'],
    streams: false,
    maxImages: 0,
    masks: false,
    revises: true,
    picture: { standard: [0.04, 0.08], hd: [0.08, 0.12] },
  },
];

/** What servers that speak like OpenAI read beside its fields (LocalAI, vLLM-Omni and others), as their documentation has it. */
export const LOCAL_SETTINGS = ['seed', 'steps', 'num_inference_steps', 'guidance_scale', 'negative_prompt'] as const;

/** A model nobody here knows, on a server of the person's own: asked for plainly, and believed. */
export const unknownModel = (id: string): OpenAiModel => ({
  id,
  maxPrompt: 32_000,
  sizes: { step: 1, maxRatio: 64, maxSide: 8192, experimentalAbove: Number.POSITIVE_INFINITY },
  qualities: [],
  streams: false,
  maxImages: 16,
  masks: true,
  revises: true,
});
