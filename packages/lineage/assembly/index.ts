/** What packing a picture does to each of its bytes; `src/packing/kernels.ts` says what each does. Pointers are byte offsets. */
export { adler, bits, crc, tokens } from './deflate';
export { filter, opaque, withoutAlpha } from './filter';
