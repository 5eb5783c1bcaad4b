/** Which painters there are. Each is loaded only when it is asked for, so that reading a prompt never loads a painter. */
import { AtelierError, type ImageEngine } from '@atelier/spec';

const ENGINES: Readonly<Record<string, () => Promise<ImageEngine>>> = {
  illustrator: async () => (await import('@atelier/illustrator')).illustrator(),
};

export const ENGINE_IDS: readonly string[] = Object.keys(ENGINES);
export const DEFAULT_ENGINE = 'illustrator';

/** @throws AtelierError `unknown-engine` */
export async function engineOf(id: string): Promise<ImageEngine> {
  const load = Object.hasOwn(ENGINES, id) ? ENGINES[id] : undefined;
  if (!load) throw new AtelierError('unknown-engine', `There is no engine "${id}". Engines: ${ENGINE_IDS.join(', ')}.`);
  return load();
}
