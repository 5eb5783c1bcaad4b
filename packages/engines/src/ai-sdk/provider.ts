/** A provider of the AI SDK family, made from its installed package with the person's keys and the door as its `fetch`. */
import { AtelierError } from '@atelier/spec';
import { importInstalled } from '../installed.ts';
import type { Door } from '../net/door.ts';
import { fetchThrough } from './fetch-through.ts';
import type { AiSdkRow } from './rows.ts';

type Environment = Readonly<Record<string, string | undefined>>;

/** As much of the packages' interface as is used; specifications v2 to v4 agree in it. */
export interface Provider {
  imageModel?(id: string): ImageModel;
  image?(id: string): ImageModel;
  languageModel?(id: string): LanguageModel;
}
interface ImageModel {
  doGenerate(options: object): PromiseLike<{
    images: (string | Uint8Array)[];
    warnings?: SdkWarning[];
    providerMetadata?: Record<string, { images?: unknown[] } & Record<string, unknown>>;
    response?: { modelId?: string; headers?: Record<string, string> };
  }>;
}
export interface LanguageModel {
  specificationVersion?: string;
  doStream(
    options: object,
  ): PromiseLike<{ stream: ReadableStream<StreamPart>; response?: { headers?: Record<string, string> } }>;
}
export interface SdkWarning {
  type?: string;
  feature?: string;
  setting?: string;
  details?: string;
  message?: string;
}
export interface StreamPart {
  type: string;
  id?: string;
  delta?: string;
  toolCallId?: string;
  toolName?: string;
  input?: unknown;
  providerMetadata?: unknown;
  warnings?: SdkWarning[];
  modelId?: string;
  finishReason?: string | { unified?: string };
  usage?: { inputTokens?: number | { total?: number }; outputTokens?: number | { total?: number } };
  error?: unknown;
}

/** What the environment says for each of the factory's options. */
export function settingsOf({ options }: AiSdkRow, env: Environment): Record<string, string> {
  return Object.fromEntries(
    Object.entries(options).flatMap(([option, names]) => {
      const value = names.map((name) => env[name]?.trim()).find(Boolean);
      return value ? [[option, value]] : [];
    }),
  );
}

/** The keys among them, which must never be shown. */
export const secretsIn = (settings: Readonly<Record<string, string>>): string[] =>
  Object.entries(settings).flatMap(([option, value]) => (/key|token/i.test(option) ? [value] : []));

/** @throws AtelierError `no-key` */
export function requireSettings(row: AiSdkRow, settings: Readonly<Record<string, string>>): void {
  const missing = row.needs.find((option) => settings[option] === undefined);
  if (missing) throw new AtelierError('no-key', `${row.name} needs ${row.options[missing]?.join(' or ')} to be set.`);
}

/** @throws AtelierError `no-key`, `not-installed`, `engine-failed` */
export async function providerOf(
  row: AiSdkRow,
  { env, door, purpose }: { env: Environment; door: Door; purpose: string },
): Promise<Provider> {
  const settings = settingsOf(row, env);
  requireSettings(row, settings);
  const exports = await importInstalled(row.package, env, row.name);
  const factory = exports[row.factory];
  if (typeof factory !== 'function')
    throw new AtelierError(
      'engine-failed',
      `The package ${row.package} has no ${row.factory}; is it the one from ${row.name}?`,
    );
  return factory({ ...settings, fetch: fetchThrough(door, { purpose, own: settings.baseURL }) }) as Provider;
}

export const warningOf = ({ type, feature, setting, details, message }: SdkWarning, name: string) => ({
  code: type === 'unsupported' || type === 'unsupported-setting' ? 'not-applied' : 'engine-note',
  message: `${name}: ${message ?? [feature ?? setting, details ?? 'is not taken'].filter(Boolean).join(': ')}`,
  ...((feature ?? setting) !== undefined && { about: feature ?? setting }),
});
