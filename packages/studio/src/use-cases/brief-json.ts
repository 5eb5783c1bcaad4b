import { AtelierError, type Brief, briefSchema } from '@atelier/spec';

/** A Brief from JSON that somebody wrote or kept. @throws AtelierError `bad-record` */
export function briefOfJson(json: string, name: string): Brief {
  let value: unknown;
  try {
    value = JSON.parse(json);
  } catch (cause) {
    throw new AtelierError('bad-record', `${name} is not JSON. Expected a Brief, as \`atelier brief "…" --json\` prints it.`, {
      cause,
    });
  }
  const parsed = briefSchema.safeParse(value);
  if (parsed.success) return parsed.data;
  const first = parsed.error.issues[0];
  const where = first?.path.join('.') || 'the top';
  throw new AtelierError('bad-record', `${name} is not a Brief: at ${where}, ${first?.message ?? 'something is wrong'}.`);
}
