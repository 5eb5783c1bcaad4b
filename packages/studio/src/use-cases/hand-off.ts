/**
 * Places without a key: the prompt is carried there by hand, and the picture brought back. A picture is filed under the request
 * that its own metadata names; where it names none, or two, the person says which. Never guessed.
 */
import { pixelHash, type Recalled, recall, seal, unseal } from '@atelier/lineage';
import { AtelierError, type Picture, PROVENANCE_VERSION, provenanceSchema } from '@atelier/spec';
import { VERSION } from '../version.ts';
import type { OpenRequest } from './requests.ts';

export interface Place {
  /** As shown to people. */
  name: string;
  dialect: string;
  page: string;
}

/** Addresses as of November 2026. */
const PLACES: Readonly<Record<string, Place>> = {
  midjourney: { name: 'Midjourney', dialect: 'midjourney', page: 'https://www.midjourney.com/imagine' },
  chatgpt: { name: 'ChatGPT', dialect: 'gpt-image', page: 'https://chatgpt.com/' },
  gemini: { name: 'Gemini', dialect: 'gemini', page: 'https://gemini.google.com/app' },
  runway: { name: 'Runway', dialect: 'runway', page: 'https://app.runwayml.com/' },
  firefly: { name: 'Adobe Firefly', dialect: 'firefly', page: 'https://firefly.adobe.com/' },
};

const PREFIX = 'handoff:';

/** The place that `--engine handoff:midjourney` names; `undefined` where it names an engine. @throws AtelierError `unknown-engine` */
export function placeOf(engine: string): (Place & { id: string }) | undefined {
  if (!engine.startsWith(PREFIX)) return undefined;
  const id = engine.slice(PREFIX.length);
  const place = Object.hasOwn(PLACES, id) ? PLACES[id] : undefined;
  if (place) return { ...place, id };
  throw new AtelierError(
    'unknown-engine',
    `There is no place "${id}" to hand over to. Places: ${Object.keys(PLACES).join(', ')}.`,
  );
}

/** What a downloaded picture says of itself; `undefined` where nothing. @throws AtelierError `not-a-picture`, or `usage` where it is one of ours */
export function wordsOf(bytes: Uint8Array): Recalled | undefined {
  const found = unseal(bytes);
  if (found.provenance)
    throw new AtelierError('usage', 'This picture is one of Atelier’s own: it says already how it was made.');
  return recall(found, bytes);
}

/** The one open request whose prompt the picture names. Nothing where there is none, or more than one. */
export function requestFor<T extends OpenRequest>(words: Recalled | undefined, requests: readonly T[]): T | undefined {
  if (words?.prompt === undefined) return undefined;
  const said = plain(words.prompt);
  const found = requests.filter(({ prompt }) => {
    const asked = plain(prompt);
    return asked === said || (asked.length >= LONG_ENOUGH && said.includes(asked));
  });
  return found.length === 1 ? found[0] : undefined;
}

/** Characters of a prompt that is no accident inside another. */
const LONG_ENOUGH = 24;

/** Words alone: places add parameters of their own and change quotes and spaces. */
const plain = (prompt: string): string =>
  prompt
    .replace(/\s--\w[\s\S]*$/, '')
    .normalize('NFKC')
    .toLowerCase()
    .replace(/[^\p{L}\p{N}]+/gu, ' ')
    .trim();

/** The picture as one of the library, with the whole record of the request; the downloaded file itself stays where it is. */
export async function sealed(picture: Picture, request: OpenRequest, words: Recalled | undefined): Promise<Uint8Array> {
  const place = PLACES[request.place];
  const provenance = provenanceSchema.parse({
    v: PROVENANCE_VERSION,
    software: `Atelier ${VERSION}`,
    engine: { id: `${PREFIX}${request.place}`, name: place?.name ?? request.place, version: '', kind: 'model' },
    idea: request.brief.idea,
    brief: request.brief,
    ...(request.writer && { writer: request.writer }),
    ...(request.layout && { layout: request.layout }),
    dialect: request.dialect,
    prompt: request.prompt,
    ...(request.negative !== undefined && { negative: request.negative }),
    seed: request.seed,
    width: picture.width,
    height: picture.height,
    options: {},
    pixels: await pixelHash(picture),
    warnings: [
      {
        code: 'no-seed',
        message: `Drawn by hand at ${place?.name ?? request.place}; it cannot be repeated from here.`,
        about: 'seed',
      },
      ...(words?.prompt === undefined
        ? [{ code: 'said-by-person', message: 'The picture names no prompt; a person said which request it answers.' }]
        : []),
    ],
  });
  return seal(picture, provenance);
}
