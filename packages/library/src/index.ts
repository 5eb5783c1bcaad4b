export type { BinEntry, Removed } from './bin.ts';
export { type Library, type LibraryOptions, openLibrary } from './library.ts';
export type { Listing, PictureEntry } from './list.ts';
export { looksLikeFile } from './names.ts';
export { readLineage } from './read-lineage.ts';
export type { SaveOptions } from './save.ts';
