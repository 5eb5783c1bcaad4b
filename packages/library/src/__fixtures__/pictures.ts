/** Real sealed pictures, four pixels large, and real temporary folders. */
import { mkdtemp, rm, utimes, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { seal } from '@atelier/lineage';
import type { Provenance } from '@atelier/spec';
import { onTestFinished } from 'vitest';

export async function folder(): Promise<string> {
  const path = await mkdtemp(join(tmpdir(), 'atelier-library-'));
  onTestFinished(() => rm(path, { recursive: true, force: true }));
  return path;
}

export function pictureOf(idea: string, seed: number, extra: Partial<Provenance> = {}): Uint8Array {
  const none = {
    subjects: [],
    relations: [],
    setting: [],
    look: [],
    text: [],
    absent: [],
    format: {},
    references: [],
    unread: [],
  };
  const provenance: Provenance = {
    v: 1,
    software: 'Atelier 0.1.0',
    engine: { id: 'illustrator', name: 'Illustrator 0.1', version: '0.1.0', kind: 'procedural' },
    idea,
    brief: { v: 1, idea, ...none },
    dialect: 'plain',
    prompt: idea,
    seed,
    width: 2,
    height: 2,
    options: {},
    pixels: '00',
    warnings: [],
    ...extra,
  };
  return seal({ width: 2, height: 2, data: new Uint8ClampedArray(16).fill(seed & 255) }, provenance);
}

/** A picture of that name whose time of change is `age` minutes ago. */
export async function put(home: string, name: string, age: number, bytes = pictureOf(name, age)): Promise<string> {
  const file = join(home, name);
  await writeFile(file, bytes);
  await dated(file, age);
  return file;
}

const NOON = Date.UTC(2026, 0, 1, 12);

export async function dated(file: string, age: number): Promise<void> {
  const time = new Date(NOON - age * 60_000);
  await utimes(file, time, time);
}
