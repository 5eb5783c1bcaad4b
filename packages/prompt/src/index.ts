export { read } from './read/read.ts';
export { unwrite, type WriteOptions, write } from './write/write.ts';
