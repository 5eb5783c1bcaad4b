/** Which of a person's keys are taken by those they are for. */
import { type KeyState, keyState, type Surroundings } from '@atelier/engines';
import type { Keys } from './keys/keys.ts';

/** All at once; none is asked for where nothing may go out. */
export async function keyStates(
  names: readonly string[],
  keys: Keys,
  { env, door }: Required<Surroundings>,
  signal?: AbortSignal,
): Promise<KeyState[]> {
  return Promise.all(
    names.map(async (name) => {
      const found = await keys.find(name);
      if (!found) return { name, state: 'unknown', why: 'it is not there' };
      return keyState(name, found.value, { env, door, ...(signal && { signal }) });
    }),
  );
}
