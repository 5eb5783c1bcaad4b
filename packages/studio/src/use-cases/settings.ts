/** `--set name=value` against what an engine has: a setting that it does not know is refused, not passed over in silence. */
import { AtelierError, type EngineRequest, type ImageEngine } from '@atelier/spec';

type Settings = NonNullable<EngineRequest['options']>;

/** The settings as the engine's own kinds: a flag typed as `true` becomes one. @throws AtelierError `usage` */
export function settingsFor(
  { name, kind: nature, capabilities }: Pick<ImageEngine, 'name' | 'kind' | 'capabilities'>,
  given: Settings,
): Settings {
  // An engine that lists none hands on whatever it is given; who draws refuses what it does not know.
  if (nature === 'model' && !capabilities.options) return given;
  const known = capabilities.options ?? {};
  return Object.fromEntries(
    Object.entries(given).map(([setting, value]) => {
      const kind = Object.hasOwn(known, setting) ? known[setting] : undefined;
      if (!kind) {
        const names = Object.keys(known);
        throw new AtelierError(
          'usage',
          `${name} has no setting “${setting}”; ${names.length > 0 ? `it has ${names.join(', ')}` : 'it has none'}.`,
        );
      }
      return [setting, as(kind, value, `${name}’s ${setting}`)];
    }),
  );
}

function as(kind: readonly string[] | 'number' | 'text' | 'flag', value: Settings[string], what: string): Settings[string] {
  const refuse = (wanted: string): never => {
    throw new AtelierError('usage', `Expected ${what} to be ${wanted}; got “${value}”.`);
  };
  if (kind === 'number') return typeof value === 'number' ? value : refuse('a number');
  if (kind === 'text') return String(value);
  if (kind !== 'flag') return kind.includes(String(value)) ? String(value) : refuse(kind.join(', '));
  if (typeof value === 'boolean') return value;
  return /^(true|false)$/.test(String(value)) ? value === 'true' : refuse('true or false');
}
