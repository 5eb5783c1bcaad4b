/**
 * Small records as JSON lines in `.atelier` beside the pictures, one for each thing that happened: nothing is lost with a crash but the line
 * that was being written. Readable by their owner alone.
 */
import { closeSync, fstatSync, mkdirSync, openSync, readFileSync, readSync, writeSync } from 'node:fs';
import { dirname } from 'node:path';
import type { z } from 'zod';

export interface JsonLines<T> {
  append(value: object): void;
  /** Oldest first; lines that cannot be read are counted, not guessed. None where there is no file yet. */
  all(): { entries: T[]; unreadable: number };
}

/** @throws where the file cannot be read or written; its absence is no fault */
export function jsonLines<T>(file: string, schema: z.ZodType<T>): JsonLines<T> {
  return {
    append(value) {
      mkdirSync(dirname(file), { recursive: true, mode: 0o700 });
      appendLine(file, value);
    },
    all() {
      const entries: T[] = [];
      let unreadable = 0;
      for (const line of textOf(file).split('\n')) {
        if (line.trim() === '') continue;
        const entry = schema.safeParse(jsonOf(line));
        if (entry.success) entries.push(entry.data);
        else unreadable += 1;
      }
      return { entries, unreadable };
    },
  };
}

/** Behind a line that a crash cut short, a new one begins: both would be unreadable on one. Makes the file for its owner alone. */
export function appendLine(file: string, value: object): void {
  const opened = openSync(file, 'a+', 0o600);
  try {
    writeSync(opened, `${endsOpen(opened) ? '\n' : ''}${JSON.stringify(value)}\n`);
  } finally {
    closeSync(opened);
  }
}

function endsOpen(opened: number): boolean {
  const { size } = fstatSync(opened);
  const last = Buffer.alloc(1);
  return size > 0 && readSync(opened, last, 0, 1, size - 1) === 1 && last[0] !== 0x0a;
}

function textOf(file: string): string {
  try {
    return readFileSync(file, 'utf8');
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code === 'ENOENT') return '';
    throw error;
  }
}

function jsonOf(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return undefined;
  }
}
