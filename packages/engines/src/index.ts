export { localServers } from './discovery.ts';
export { decodePicture } from './generators/decode.ts';
export { Stream } from './generators/stream.ts';
export { type Door, openDoor } from './net/door.ts';
export type { Ledger, LedgerEntry } from './net/ledger.ts';
export { DEFAULT_ENGINE, ENGINE_IDS, engineOf, filmEngineOf, KEY_NAMES, type Surroundings } from './registry.ts';
export { chatModelOf } from './words/chat-model-of.ts';
export { type ChatServer, openaiCompatible } from './words/openai-compatible/openai-compatible.ts';
export { type WriterRow, writerIds, writerNamed, writerRows } from './words/writers.ts';
