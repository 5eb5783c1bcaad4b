/** A picture made in the page comes into the library: only one of ours, whole, with the pixels that its record names. */
import type { Library } from '@atelier/library';
import { kindOf, verify } from '@atelier/lineage';
import { bareIdea } from '@atelier/prompt';
import { AtelierError } from '@atelier/spec';

/**
 * Answers with the file it became.
 * @throws AtelierError `not-a-picture`, `no-lineage`, `bad-record`; `not-writable`, `disk-full`
 */
export async function keepUpload(library: Library, bytes: Uint8Array): Promise<string> {
  if (kindOf(bytes) !== 'png') throw new AtelierError('not-a-picture', 'Expected a PNG that the page has painted.');
  const { provenance, pixels } = await verify(bytes);
  if (pixels !== 'same')
    throw new AtelierError('bad-record', 'The pixels are not those that the record in the file names, so it is not kept.');
  return library.save(bytes, { idea: bareIdea(provenance.brief), seed: provenance.seed, extension: 'png' });
}
