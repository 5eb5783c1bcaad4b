/**
 * Providers that are reached through the AI SDK's provider packages, as data: what to import, what it is made with, what it draws and who
 * talks. The packages are none of ours; a person installs the one they want (docs/engines.md). Factories, models and limits: the packages'
 * own types and sources, read on 2026-11-23 and 2026-11-28.
 */
import type { InputRole } from '@atelier/spec';

export interface AiSdkRow {
  id: string;
  /** As shown to people. */
  name: string;
  package: string;
  /** The newest that runs on Node 20, whose requests were seen to go through the door. */
  seen: string;
  factory: string;
  /** Option of the factory ← variable. The first of a list that is set counts. */
  options: Readonly<Record<string, readonly string[]>>;
  /** Options that have to be there. */
  needs: readonly string[];
  pictures?: {
    /** Absent where each account has names of its own. */
    model?: string;
    dialect: string;
    /** Which shape it is told: pixels, or a ratio. */
    shape: 'size' | 'ratio';
    seed: boolean;
    inputs?: { roles: readonly InputRole[]; most: number };
    /** Name of its setting for what must not be there, where it has one. */
    negative?: string;
  };
  chat?: { model?: string };
}

const KEY = (name: string) => ({ apiKey: [name] });

export const AI_SDK_ROWS: readonly AiSdkRow[] = [
  {
    id: 'azure',
    name: 'Azure OpenAI',
    package: '@ai-sdk/azure',
    seen: '3.0.128',
    factory: 'createAzure',
    options: { ...KEY('AZURE_API_KEY'), resourceName: ['AZURE_RESOURCE_NAME'], baseURL: ['AZURE_BASE_URL'] },
    needs: ['apiKey'],
    pictures: { dialect: 'gpt-image', shape: 'size', seed: false, inputs: { roles: ['reference', 'mask'], most: 8 } },
    chat: {},
  },
  {
    id: 'xai',
    name: 'xAI',
    package: '@ai-sdk/xai',
    seen: '3.0.138',
    factory: 'createXai',
    options: { ...KEY('XAI_API_KEY'), baseURL: ['XAI_BASE_URL'] },
    needs: ['apiKey'],
    pictures: {
      model: 'grok-imagine-image',
      dialect: 'grok-imagine',
      shape: 'ratio',
      seed: false,
      inputs: { roles: ['reference'], most: 3 },
    },
    chat: { model: 'grok-4' },
  },
  {
    id: 'fal',
    name: 'fal',
    package: '@ai-sdk/fal',
    seen: '2.0.59',
    factory: 'createFal',
    options: { apiKey: ['FAL_API_KEY', 'FAL_KEY'], baseURL: ['FAL_BASE_URL'] },
    needs: ['apiKey'],
    pictures: {
      model: 'fal-ai/flux/dev',
      dialect: 'flux',
      shape: 'size',
      seed: true,
      inputs: { roles: ['reference', 'mask'], most: 4 },
    },
  },
  {
    id: 'replicate',
    name: 'Replicate',
    package: '@ai-sdk/replicate',
    seen: '2.0.57',
    factory: 'createReplicate',
    options: { apiToken: ['REPLICATE_API_TOKEN'], baseURL: ['REPLICATE_BASE_URL'] },
    needs: ['apiToken'],
    pictures: {
      model: 'black-forest-labs/flux-schnell',
      dialect: 'flux',
      shape: 'ratio',
      seed: true,
      inputs: { roles: ['reference', 'mask'], most: 8 },
    },
  },
  {
    id: 'luma',
    name: 'Luma',
    package: '@ai-sdk/luma',
    seen: '2.0.57',
    factory: 'createLuma',
    options: { ...KEY('LUMA_API_KEY'), baseURL: ['LUMA_BASE_URL'] },
    needs: ['apiKey'],
    // It takes pictures by address alone and throws at bytes, so it is offered none.
    pictures: { model: 'photon-1', dialect: 'luma', shape: 'ratio', seed: false },
  },
  {
    id: 'togetherai',
    name: 'Together AI',
    package: '@ai-sdk/togetherai',
    seen: '2.0.84',
    factory: 'createTogetherAI',
    options: { ...KEY('TOGETHER_API_KEY'), baseURL: ['TOGETHER_BASE_URL'] },
    needs: ['apiKey'],
    // A mask makes it throw.
    pictures: {
      model: 'black-forest-labs/FLUX.1-schnell',
      dialect: 'flux',
      shape: 'size',
      seed: true,
      inputs: { roles: ['reference'], most: 1 },
      negative: 'negative_prompt',
    },
    chat: { model: 'meta-llama/Llama-3.3-70B-Instruct-Turbo' },
  },
  {
    id: 'fireworks',
    name: 'Fireworks',
    package: '@ai-sdk/fireworks',
    seen: '2.0.90',
    factory: 'createFireworks',
    options: { ...KEY('FIREWORKS_API_KEY'), baseURL: ['FIREWORKS_BASE_URL'] },
    needs: ['apiKey'],
    pictures: {
      model: 'accounts/fireworks/models/flux-1-schnell-fp8',
      dialect: 'flux',
      shape: 'ratio',
      seed: true,
    },
    chat: { model: 'accounts/fireworks/models/llama-v3p3-70b-instruct' },
  },
  {
    id: 'deepinfra',
    name: 'DeepInfra',
    package: '@ai-sdk/deepinfra',
    seen: '2.0.84',
    factory: 'createDeepInfra',
    options: { ...KEY('DEEPINFRA_API_KEY'), baseURL: ['DEEPINFRA_BASE_URL'] },
    needs: ['apiKey'],
    pictures: {
      model: 'black-forest-labs/FLUX-1-schnell',
      dialect: 'flux',
      shape: 'size',
      seed: true,
      inputs: { roles: ['reference', 'mask'], most: 2 },
    },
    chat: { model: 'meta-llama/Llama-3.3-70B-Instruct' },
  },
  {
    id: 'bedrock',
    name: 'Amazon Bedrock',
    package: '@ai-sdk/amazon-bedrock',
    seen: '4.0.186',
    factory: 'createAmazonBedrock',
    options: {
      apiKey: ['AWS_BEARER_TOKEN_BEDROCK'],
      region: ['AWS_REGION'],
      accessKeyId: ['AWS_ACCESS_KEY_ID'],
      secretAccessKey: ['AWS_SECRET_ACCESS_KEY'],
      sessionToken: ['AWS_SESSION_TOKEN'],
      baseURL: ['BEDROCK_BASE_URL'],
    },
    needs: ['region'],
    pictures: { model: 'amazon.nova-canvas-v1:0', dialect: 'gpt-image', shape: 'size', seed: true, negative: 'negativeText' },
    chat: { model: 'amazon.nova-lite-v1:0' },
  },
  {
    id: 'openrouter',
    name: 'OpenRouter',
    package: '@openrouter/ai-sdk-provider',
    seen: '2.10.0',
    factory: 'createOpenRouter',
    options: { ...KEY('OPENROUTER_API_KEY'), baseURL: ['OPENROUTER_BASE_URL'] },
    needs: ['apiKey'],
    pictures: { model: 'google/gemini-2.5-flash-image', dialect: 'gemini', shape: 'ratio', seed: false },
    chat: { model: 'openrouter/auto' },
  },
  {
    id: 'gateway',
    name: 'Vercel AI Gateway',
    package: '@ai-sdk/gateway',
    seen: '3.0.232',
    factory: 'createGateway',
    options: { ...KEY('AI_GATEWAY_API_KEY'), baseURL: ['AI_GATEWAY_BASE_URL'] },
    needs: ['apiKey'],
    pictures: { model: 'bfl/flux-pro-1.1', dialect: 'flux', shape: 'ratio', seed: true },
    chat: { model: 'google/gemini-3.8-flash' },
  },
  {
    id: 'mistral',
    name: 'Mistral',
    package: '@ai-sdk/mistral',
    seen: '3.0.69',
    factory: 'createMistral',
    options: { ...KEY('MISTRAL_API_KEY'), baseURL: ['MISTRAL_BASE_URL'] },
    needs: ['apiKey'],
    chat: { model: 'mistral-small-latest' },
  },
];
