/**
 * Local servers, found by asking loopback and known by routes that only they have: ports alone say nothing (1234 is LM Studio's and
 * sd-server's, 7860 is A1111's and Draw Things'). Nothing beyond this machine is asked.
 */

import { jsonOf, textOf } from './generators/reply.ts';
import type { Door } from './net/door.ts';
import { ollamaAddress } from './words/ollama/ollama-models.ts';

interface LocalServer {
  /** `comfyui`, `a1111`, `sd-server`, `ollama`, `openai-compatible`. */
  kind: string;
  /** As shown to people. */
  name: string;
  url: string;
  /** What it can be used for here. */
  draws: boolean;
  talks: boolean;
  /** Its own version, where it says one. */
  version?: string;
  /** Models it offers, where that takes no further question. */
  models?: string[];
  /** How to use it: an engine and a setting. */
  use: string;
}

interface Signature {
  kind: string;
  name: string;
  path: string;
  draws: boolean;
  talks: boolean;
  /** `undefined` where the answer is another server's. */
  known(value: unknown): { version?: string; models?: string[] } | undefined;
  use(url: string): string;
}

const record = (value: unknown): Record<string, unknown> | undefined =>
  typeof value === 'object' && value !== null && !Array.isArray(value) ? (value as Record<string, unknown>) : undefined;
const names = (list: unknown, field: string): string[] =>
  Array.isArray(list)
    ? list.flatMap((each) => (typeof record(each)?.[field] === 'string' ? [String(record(each)?.[field])] : []))
    : [];

/** Asked in this order; the first that fits is what a server is. */
const SIGNATURES: readonly Signature[] = [
  {
    kind: 'comfyui',
    name: 'ComfyUI',
    path: '/system_stats',
    draws: true,
    talks: false,
    known(value) {
      const system = record(record(value)?.system);
      if (!system || !('comfyui_version' in system || 'embedded_python' in system)) return undefined;
      return typeof system.comfyui_version === 'string' ? { version: system.comfyui_version } : {};
    },
    use: (url) => `--engine comfyui${url === 'http://127.0.0.1:8188' ? '' : ` (COMFYUI_BASE_URL=${url})`}`,
  },
  {
    kind: 'sd-server',
    name: 'stable-diffusion.cpp',
    path: '/sdcpp/v1/capabilities',
    draws: true,
    talks: false,
    known: (value) => (record(value)?.samplers || record(value)?.limits ? {} : undefined),
    use: (url) => `--engine sd-server (SD_SERVER_BASE_URL=${url})`,
  },
  {
    kind: 'a1111',
    name: 'A1111, Forge or SD.Next',
    path: '/sdapi/v1/sd-models',
    draws: true,
    talks: false,
    known: (value) =>
      Array.isArray(value) && value.every((each) => record(each)?.title || record(each)?.model_name)
        ? { models: names(value, 'model_name') }
        : undefined,
    use: (url) => `--engine a1111${url === 'http://127.0.0.1:7860' ? '' : ` (A1111_BASE_URL=${url})`}`,
  },
  {
    kind: 'ollama',
    name: 'Ollama',
    path: '/api/tags',
    draws: false,
    talks: true,
    known: (value) => (Array.isArray(record(value)?.models) ? { models: names(record(value)?.models, 'name') } : undefined),
    use: (url) => `--writer ollama${url === 'http://127.0.0.1:11434' ? '' : ` (OLLAMA_HOST=${url})`}`,
  },
  {
    kind: 'lmstudio',
    name: 'LM Studio',
    path: '/api/v0/models',
    draws: false,
    talks: true,
    known(value) {
      const data = record(value)?.data;
      // The same route elsewhere has no types.
      return Array.isArray(data) && data.some((each) => record(each)?.type) ? { models: names(data, 'id') } : undefined;
    },
    use: (url) => `--writer lmstudio${url === 'http://127.0.0.1:1234' ? '' : ` (LMSTUDIO_BASE_URL=${url}/v1)`}`,
  },
  {
    kind: 'llamacpp',
    name: "llama.cpp's server",
    path: '/props',
    draws: false,
    talks: true,
    known(value) {
      const props = record(value);
      if (!props || !('default_generation_settings' in props || 'model_path' in props)) return undefined;
      const model = props.model_alias || props.model_path;
      return {
        ...(typeof model === 'string' && { models: [model.split(/[/\\]/).at(-1) ?? model] }),
        ...(typeof props.build_info === 'string' && { version: props.build_info }),
      };
    },
    use: (url) => `--writer llamacpp${url === 'http://127.0.0.1:8080' ? '' : ` (LLAMACPP_BASE_URL=${url}/v1)`}`,
  },
  {
    kind: 'openai-compatible',
    name: 'a server that speaks like OpenAI (vLLM, LocalAI …)',
    path: '/v1/models',
    draws: false,
    talks: true,
    known: (value) => (Array.isArray(record(value)?.data) ? { models: names(record(value)?.data, 'id') } : undefined),
    use: (url) =>
      `ATELIER_CHAT_MODEL=… ATELIER_CHAT_URL=${url}/v1, then --writer chat; if it draws: OPENAI_BASE_URL=${url}/v1, --engine openai`,
  },
];

/** Where such servers listen unless told otherwise. */
const USUAL_PORTS = [8188, 7860, 7861, 1234, 11434, 8080, 5001, 7801, 12434, 8000, 8091] as const;
const PATIENCE_MS = 500;

/** Variables that say where a person's own server listens. */
const ADDRESSES = [
  'COMFYUI_BASE_URL',
  'A1111_BASE_URL',
  'SD_SERVER_BASE_URL',
  'OLLAMA_HOST',
  'LMSTUDIO_BASE_URL',
  'LLAMACPP_BASE_URL',
  'ATELIER_CHAT_URL',
  'OPENAI_BASE_URL',
] as const;

/** The usual ports, and those on this machine that the settings name. */
export function portsIn(env: Readonly<Record<string, string | undefined>>): number[] {
  const own = ADDRESSES.flatMap((name) => {
    const address = name === 'OLLAMA_HOST' ? ollamaAddress(env[name]) : env[name];
    const text = address && !/^https?:/i.test(address) ? `http://${address}` : address;
    if (!text || !URL.canParse(text)) return [];
    const { hostname, port, protocol } = new URL(text);
    if (!/^(?:localhost|127(?:\.\d+){3}|0\.0\.0\.0|\[::1\])$/.test(hostname)) return [];
    return [Number(port) || (protocol === 'https:' ? 443 : 80)];
  });
  return [...new Set([...USUAL_PORTS, ...own])];
}

/** Those of `ports` on 127.0.0.1 behind which a known server answers, in the order of the ports. */
export async function localServers(door: Door, ports: readonly number[] = USUAL_PORTS): Promise<LocalServer[]> {
  const found = await Promise.all(ports.map((port) => serverAt(`http://127.0.0.1:${port}`, door)));
  return found.filter((server) => server !== undefined);
}

async function serverAt(url: string, door: Door): Promise<LocalServer | undefined> {
  for (const { path, known, kind, name, draws, talks, use } of SIGNATURES) {
    const value = await ask(`${url}${path}`, door);
    // Nobody listens there: the other routes would say the same.
    if (value === 'nobody') return undefined;
    const traits = known(value);
    if (traits) return { kind, name, url, draws, talks, ...traits, use: use(url) };
  }
  return undefined;
}

async function ask(url: string, door: Door): Promise<unknown> {
  try {
    const limits = { idleMs: PATIENCE_MS, totalMs: 2 * PATIENCE_MS, maxBytes: 4 << 20 };
    const answer = await door.request(url, { purpose: 'look for local servers', ...limits });
    return jsonOf(textOf(await answer.bytes()));
  } catch (error) {
    return (error as { code?: string }).code === 'unreachable' ? 'nobody' : undefined;
  }
}
