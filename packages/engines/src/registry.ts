/** Which painters there are. Each is loaded only when it is asked for, so that reading a prompt never loads a painter. */
import { AtelierError, type FilmEngine, type ImageEngine } from '@atelier/spec';
import { AI_SDK_ROWS } from './ai-sdk/rows.ts';
import type { PictureAdapter } from './generators/adapter.ts';
import type { Door } from './net/door.ts';

/** What an engine may know of the place it runs in. */
export interface Surroundings {
  /** Keys and addresses by the names that each provider's own tools use: `OPENAI_API_KEY`. */
  env: Readonly<Record<string, string | undefined>>;
  /** The way out. Without one nothing leaves this machine. */
  door?: Door;
}

type Load = (surroundings: Surroundings) => Promise<ImageEngine>;

/** One in a process, however often it is asked for: its workers stay warm, and are not started again by every picture. */
let painter: Promise<ImageEngine> | undefined;

const ENGINES: Record<string, Load> = {
  illustrator: () => (painter ??= import('@atelier/illustrator/engine').then(({ illustrator }) => illustrator())),
  openai: (around) =>
    hosted(around, async ({ OPENAI_API_KEY, OPENAI_BASE_URL, OPENAI_IMAGE_MODEL, OPENAI_PAID }) =>
      (await import('./generators/openai/openai.ts')).openai({
        key: OPENAI_API_KEY || undefined,
        baseUrl: OPENAI_BASE_URL || undefined,
        model: OPENAI_IMAGE_MODEL || undefined,
        // A server of one's own may cost money all the same.
        ...(OPENAI_PAID && { paid: true }),
      }),
    ),
  gemini: (around) =>
    hosted(around, async ({ GEMINI_API_KEY, GOOGLE_GENERATIVE_AI_API_KEY, GEMINI_BASE_URL }) =>
      (await import('./generators/gemini/gemini.ts')).gemini({
        key: GEMINI_API_KEY || GOOGLE_GENERATIVE_AI_API_KEY || undefined,
        baseUrl: GEMINI_BASE_URL || undefined,
      }),
    ),
  flux: (around) =>
    hosted(around, async ({ BFL_API_KEY, BFL_BASE_URL }) =>
      (await import('./generators/bfl/bfl.ts')).bfl({ key: BFL_API_KEY || undefined, baseUrl: BFL_BASE_URL || undefined }),
    ),
  runway: (around) =>
    hosted(around, async ({ RUNWAYML_API_SECRET, RUNWAYML_BASE_URL }) =>
      (await import('./generators/runway/runway.ts')).runway({
        key: RUNWAYML_API_SECRET || undefined,
        baseUrl: RUNWAYML_BASE_URL || undefined,
      }),
    ),
  comfyui: (around) =>
    hosted(around, async ({ COMFYUI_BASE_URL }) =>
      (await import('./generators/comfyui/comfyui.ts')).comfyui({ baseUrl: COMFYUI_BASE_URL || undefined }),
    ),
  'sd-server': (around) =>
    hosted(around, async ({ SD_SERVER_BASE_URL }) =>
      (await import('./generators/sd-server/sd-server.ts')).sdServer({ baseUrl: SD_SERVER_BASE_URL || undefined }),
    ),
  a1111: (around) =>
    hosted(around, async ({ A1111_BASE_URL, A1111_AUTH }) =>
      (await import('./generators/a1111/a1111.ts')).a1111({
        baseUrl: A1111_BASE_URL || undefined,
        auth: A1111_AUTH || undefined,
      }),
    ),
};

/** The names under which each engine's key is looked for, as its provider's own tools do. */
export const KEY_NAMES: Readonly<Record<string, readonly string[]>> = {
  openai: ['OPENAI_API_KEY'],
  gemini: ['GEMINI_API_KEY', 'GOOGLE_GENERATIVE_AI_API_KEY'],
  flux: ['BFL_API_KEY'],
  runway: ['RUNWAYML_API_SECRET'],
  a1111: ['A1111_AUTH'],
  anthropic: ['ANTHROPIC_API_KEY'],
  llamacpp: ['LLAMACPP_API_KEY'],
  chat: ['ATELIER_CHAT_KEY'],
  ...Object.fromEntries(AI_SDK_ROWS.map(({ id, options }) => [id, options.apiKey ?? options.apiToken ?? []])),
};

for (const row of AI_SDK_ROWS) {
  const { pictures } = row;
  if (pictures)
    ENGINES[row.id] = (around) =>
      hosted(around, async (env) => (await import('./ai-sdk/pictures.ts')).aiSdkPictures(row, pictures, env));
}

export const ENGINE_IDS: readonly string[] = Object.keys(ENGINES);
export const DEFAULT_ENGINE = 'illustrator';

/** @throws AtelierError `unknown-engine` */
export async function engineOf(id: string, around: Surroundings = { env: {} }): Promise<ImageEngine> {
  const load = Object.hasOwn(ENGINES, id) ? ENGINES[id] : undefined;
  if (!load) throw new AtelierError('unknown-engine', `There is no engine "${id}". Engines: ${ENGINE_IDS.join(', ')}.`);
  return load(around);
}

/** Who makes films; Runway alone so far. @throws AtelierError `unknown-engine` */
export async function filmEngineOf(id: string, { env, door }: Surroundings): Promise<FilmEngine> {
  if (id !== 'runway') throw new AtelierError('unknown-engine', `Films are made by runway; got “${id}”.`);
  const [{ runwayFilms }, { openDoor }] = await Promise.all([import('./generators/runway/films.ts'), import('./net/door.ts')]);
  return runwayFilms({
    key: env.RUNWAYML_API_SECRET || undefined,
    baseUrl: env.RUNWAYML_BASE_URL || undefined,
    door: door ?? openDoor({ offline: true }),
  });
}

async function hosted(
  { env, door }: Surroundings,
  load: (env: Surroundings['env']) => Promise<PictureAdapter>,
): Promise<ImageEngine> {
  const [{ engineFrom }, { openDoor }, adapter] = await Promise.all([
    import('./generators/engine-from.ts'),
    import('./net/door.ts'),
    load(env),
  ]);
  return engineFrom(adapter, { door: door ?? openDoor({ offline: true }) });
}
