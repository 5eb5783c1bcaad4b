/** For tests of the tables of single rows: the writer as it is where an idea meets no tableau. */
import type { Brief } from '@atelier/spec';
import { type WriteOptions, write as writeAny } from './write.ts';

export const write = (brief: Brief, options: WriteOptions = {}): Brief => writeAny(brief, { ...options, tableaux: false });
