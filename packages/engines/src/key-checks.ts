/**
 * Whether a provider takes a key, found out by a question that costs nothing: its list of models, or the account's balance. Paths as their
 * published interfaces have them (Black Forest Labs: `GET /v1/credits`; Runway: `GET /v1/organization`), read on 2026-11-28.
 */
import { AtelierError } from '@atelier/spec';
import { readable } from './generators/failure.ts';
import { textOf } from './generators/reply.ts';
import { withoutSecrets } from './generators/secrets.ts';
import type { Door } from './net/door.ts';
import { OFFICIAL } from './official.ts';

type Environment = Readonly<Record<string, string | undefined>>;

interface Check {
  /** Variable that holds another address, and the usual one. */
  base: readonly [variable: string, usual: string];
  path: string;
  headers(key: string): Readonly<Record<string, string>>;
}

const bearer = (key: string) => ({ authorization: `Bearer ${key}` });
const google: Check = {
  base: ['GEMINI_BASE_URL', OFFICIAL.gemini],
  path: '/v1beta/models?pageSize=1',
  headers: (key) => ({ 'x-goog-api-key': key }),
};
/** By the key's name. */
const CHECKS: Readonly<Record<string, Check>> = {
  OPENAI_API_KEY: { base: ['OPENAI_BASE_URL', OFFICIAL.openai], path: '/models', headers: bearer },
  ANTHROPIC_API_KEY: {
    base: ['ANTHROPIC_BASE_URL', OFFICIAL.anthropic],
    path: '/v1/models?limit=1',
    headers: (key) => ({ 'x-api-key': key, 'anthropic-version': '2023-06-01' }),
  },
  GEMINI_API_KEY: google,
  GOOGLE_GENERATIVE_AI_API_KEY: google,
  BFL_API_KEY: { base: ['BFL_BASE_URL', OFFICIAL.bfl], path: '/v1/credits', headers: (key) => ({ 'x-key': key }) },
  RUNWAYML_API_SECRET: {
    base: ['RUNWAYML_BASE_URL', OFFICIAL.runway],
    path: '/v1/organization',
    headers: (key) => ({ ...bearer(key), 'x-runway-version': '2024-11-06' }),
  },
};

export interface KeyState {
  name: string;
  /** `unknown`: nobody can be asked, or nobody answered as expected; `why` says it. */
  state: 'accepted' | 'refused' | 'unknown';
  why?: string;
}

const PATIENCE_MS = 6000;
/** A list of models may be long, and nothing of it is wanted. */
const LARGEST = 4 << 20;

/** Never throws but where it is interrupted. */
export async function keyState(
  name: string,
  key: string,
  { env, door, signal }: { env: Environment; door: Door; signal?: AbortSignal },
): Promise<KeyState> {
  const check = Object.hasOwn(CHECKS, name) ? CHECKS[name] : undefined;
  if (!check) return { name, state: 'unknown', why: 'its provider has no question that costs nothing' };
  const [variable, usual] = check.base;
  const base = (env[variable] || usual)
    .replace(/\/+$/, '')
    .replace(/\/(?:v1|v1beta)$/, (version) => (check.path.startsWith(version) ? '' : version));
  if (!URL.canParse(base)) return { name, state: 'unknown', why: `${variable} is no address` };
  try {
    const answer = await door.request(`${base}${check.path}`, {
      headers: check.headers(key),
      purpose: 'check a key',
      idleMs: PATIENCE_MS,
      totalMs: PATIENCE_MS,
      maxBytes: LARGEST,
      ...(signal && { signal }),
    });
    const { status } = answer;
    const said = textOf(await answer.bytes());
    if (status >= 200 && status < 300) return { name, state: 'accepted' };
    // Google answers a key that it does not know with 400.
    if (status === 401 || status === 403 || /API[_ ]KEY[_ ]?(?:INVALID|not valid)/i.test(said))
      return { name, state: 'refused' };
    return { name, state: 'unknown', why: `${new URL(base).host} answers ${status}` };
  } catch (error) {
    if (!(error instanceof AtelierError) || error.code === 'interrupted') throw error;
    return {
      name,
      state: 'unknown',
      why: readable(withoutSecrets(error.message, [key])).replace(/(?: \(check a key\))?\.$/, ''),
    };
  }
}
