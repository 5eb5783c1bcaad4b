/** Size and texts of a PNG file, from any tool; works on the head of a file as well. */
import { u32be } from './bytes.ts';
import { readExif } from './exif.ts';
import { type Found, warn } from './found.ts';
import { MAX_TEXTS } from './limits.ts';
import { type PngChunk, readChunks } from './png-chunks.ts';
import { isText, readText } from './png-text.ts';
import { PARAMETERS_KEYWORD, RECORD_KEYWORD, XMP_KEYWORD } from './seal.ts';

const FIELDS: Record<string, 'record' | 'parameters' | 'xmp'> = {
  [RECORD_KEYWORD]: 'record',
  [PARAMETERS_KEYWORD]: 'parameters',
  [XMP_KEYWORD]: 'xmp',
};

/** Texts of other tools, by the keywords that they write. */
const FOREIGN = new Set([
  'prompt',
  'workflow',
  'postprocessing',
  'extras',
  'invokeai_metadata',
  'invokeai_graph',
  'sd-metadata',
  'Dream',
  'Software',
  'Description',
  'Comment',
  'Title',
  'Source',
  'Author',
  'fooocus_scheme',
  'negative_prompt',
  'Negative Prompt',
  'Prompt',
  'seed',
  'Seed',
  'use_stable_diffusion_model',
  'Stable Diffusion model',
  'num_inference_steps',
  'Steps',
  'guidance_scale',
  'Guidance Scale',
  'sampler_name',
  'Sampler',
  'width',
  'height',
]);

export function readPng(bytes: Uint8Array): Found {
  const foreign = new Map<string, string>();
  const found: Found = { warnings: [], texts: foreign };
  let texts = 0;
  let last: PngChunk | undefined;
  let pixels = false;
  for (const chunk of readChunks(bytes)) {
    last = chunk;
    pixels ||= chunk.type === 'IDAT';
    if (chunk.type === 'IHDR' && chunk.data.length >= 8) {
      found.width = u32be(chunk.data, 0);
      found.height = u32be(chunk.data, 4);
    } else if (chunk.type === 'caBX') found.credentials ??= chunk.data;
    else if (chunk.type === 'eXIf' && chunk.whole) {
      const exif = readExif(chunk.data);
      if (exif) found.exif ??= exif;
    } else if (isText(chunk) && chunk.whole) {
      const text = readText(chunk, (keyword) =>
        Object.hasOwn(FIELDS, keyword) ? found[FIELDS[keyword]!] === undefined : FOREIGN.has(keyword) && !foreign.has(keyword),
      );
      const field = text && Object.hasOwn(FIELDS, text.keyword) ? FIELDS[text.keyword] : undefined;
      if (!text)
        found.warnings.push(warn('text-unreadable', 'A text part of this file is damaged or too large and was skipped.'));
      if (!text || (field ? found[field] !== undefined : !FOREIGN.has(text.keyword) || foreign.has(text.keyword))) continue;
      texts += text.text.length;
      if (texts > MAX_TEXTS) break;
      if (field) found[field] = text.text;
      else foreign.set(text.keyword, text.text);
      if (!chunk.crcHolds()) {
        found.warnings.push(warn('checksum', `The checksum of "${text.keyword}" is wrong: it may be damaged or was edited.`));
      }
    }
    if (found.warnings.length > MAX_WARNINGS) break;
  }
  // Converters keep the comment of a JPEG here; a text of its own says it better.
  if (found.parameters === undefined && found.exif?.userComment !== undefined) found.parameters = found.exif.userComment;
  if (last?.type !== 'IEND') {
    if (!pixels) found.needs = last && !last.whole ? last.end : bytes.length + HEAD_OF_CHUNK;
    found.warnings.push(warn('cut-short', 'This file is cut short.'));
  }
  return found;
}

const MAX_WARNINGS = 20;
const HEAD_OF_CHUNK = 8;
