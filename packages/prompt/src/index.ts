export { compile, DIALECTS } from './compile/compile.ts';
export { bareIdea, type Capabilities, type CompileOptions, type Dialect } from './compile/dialect.ts';
export { read } from './read/read.ts';
export type { Patch, PatchFact } from './revise/facts.ts';
export { revise } from './revise/revise.ts';
export type { HistoryMove, ReviseOptions, Revision } from './revise/revision.ts';
export { type Summary, summary } from './summary.ts';
export { unwrite, type WriteOptions, write } from './write/write.ts';
