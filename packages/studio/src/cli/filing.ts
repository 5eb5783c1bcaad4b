/** A picture that was drawn elsewhere, filed under the request it answers: recognised, or as a person said. */
import { decodePicture } from '@atelier/engines';
import { requestFor, sealed, wordsOf } from '../use-cases/hand-off.ts';
import { type OpenRequest, type Requests, requestsIn } from '../use-cases/requests.ts';
import { nameForPerson, picturesFolder } from './person.ts';
import { library } from './shelf.ts';

export interface Filed {
  picture: string;
  request: number;
  recognised: boolean;
}

export interface Filing {
  readonly open: ReturnType<Requests['open']>;
  named: Requests['named'];
  /** Answers with the request where the file itself names one, and what it says of its prompt. */
  recognise(bytes: Uint8Array): { known: OpenRequest | undefined; said: string | undefined };
  /** The copy carries the whole record; the downloaded file stays as it is. */
  keep(bytes: Uint8Array, name: string, request: OpenRequest): Promise<Filed>;
}

export function filing(): Filing {
  const requests = requestsIn(picturesFolder());
  return {
    get open() {
      return requests.open();
    },
    named: requests.named,
    recognise(bytes) {
      const words = wordsOf(bytes);
      return { known: requestFor(words, requests.open()), said: words?.prompt };
    },
    async keep(bytes, name, request) {
      const words = wordsOf(bytes);
      const known = requestFor(words, requests.open());
      const picture = await decodePicture(bytes, name);
      const about = { idea: request.brief.idea, seed: request.seed, extension: 'png' };
      const kept = nameForPerson(await library().save(await sealed(picture, request, words), about));
      requests.filed(request.number, kept, new Date().toISOString());
      return { picture: kept, request: request.number, recognised: known?.number === request.number };
    },
  };
}

export const filedLine = ({ picture, request, recognised }: Filed): string =>
  `${picture}   request ${request}, ${recognised ? 'by the prompt in the file' : 'as you said'}`;

export const openList = (open: readonly OpenRequest[]): string =>
  open.map(({ number, place, prompt }) => `  ${number}  ${place}  ${prompt.slice(0, 60)}`).join('\n');

/** Why a file was not filed by itself. */
export const unsaid = (name: string, said: string | undefined): string =>
  `${name} ${said === undefined ? 'says nothing of its prompt' : 'names a prompt that fits no single open request'}.`;
