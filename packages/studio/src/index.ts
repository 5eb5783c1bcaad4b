/** The package `atelier` as other programs import it: the rooms' own functions, and the use cases over them. */
export { type ChatServer, chatModelOf, ENGINE_IDS, engineOf, openaiCompatible } from '@atelier/engines';
export { illustrator, stageOf } from '@atelier/illustrator';
export { type Library, openLibrary } from '@atelier/library';
export { decodePng, encodePng, pixelHash, provenanceOf, seal, unseal, verify, xmpPacket } from '@atelier/lineage';
export {
  ask,
  check,
  compile,
  DIALECTS,
  describeWith,
  read,
  readWith,
  revise,
  reviseWith,
  summary,
  vary,
  varyWith,
  write,
  writeWith,
  writtenBy,
} from '@atelier/prompt';
export * from '@atelier/spec';
export { type Artwork, type ImagineEvent, imagine, type Keep, type Painting } from './use-cases/imagine.ts';
export { type ReplayEvent, replay } from './use-cases/replay.ts';
