import { AtelierError, type StageWish, stageWishSchema } from '@atelier/spec';

/** Longer values are cut where they are shown. */
const MOST = 60;

/**
 * A Stage from JSON that a person, a program or a chat model wrote; a whole one or only what is wished.
 * @throws AtelierError `bad-record`: what was expected, where, what came
 */
export function stageOfJson(json: string, name: string): StageWish {
  let value: unknown;
  try {
    value = JSON.parse(json);
  } catch (cause) {
    throw new AtelierError('bad-record', `${name} is not JSON. Expected a Stage, as \`atelier stage "…" --json\` prints it.`, {
      cause,
    });
  }
  const parsed = stageWishSchema.safeParse(value);
  if (parsed.success) return parsed.data;
  const [first] = parsed.error.issues;
  const path = first?.path ?? [];
  const came = path.reduce<unknown>((at, key) => (at as Record<PropertyKey, unknown> | undefined)?.[key], value);
  const shown = came === undefined ? 'nothing' : JSON.stringify(came);
  const expected = /expected (.+?)(?:, received .*)?$/.exec(first?.message ?? '')?.[1] ?? first?.message ?? 'something else';
  throw new AtelierError(
    'bad-record',
    `${name} is not a Stage: at ${path.map(String).join('.') || 'the top'}, expected ${expected}, got ${shown.length > MOST ? `${shown.slice(0, MOST)}…` : shown}.`,
  );
}
