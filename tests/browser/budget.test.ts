/** What the first load costs, from the built files: no browser needed, nothing timed. */
import { readdirSync, readFileSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { gzipSync } from 'node:zlib';
import { describe, expect, test } from 'vitest';
import { root } from '../journeys/cli.ts';

const web = join(root, 'dist/web');
const index = readFileSync(join(web, 'index.html'), 'utf8');
const asked = [...index.matchAll(/(?:src|href)="(\/[^"]+)"/g)].map(([, path]) => path as string);

describe('the first load', () => {
  test('asks only for files that are there, and none of them elsewhere', () => {
    expect(asked.length).toBeGreaterThan(2);
    for (const path of asked) expect(statSync(join(web, path)).isFile()).toBe(true);
    expect(index).not.toMatch(/https?:|<script(?![^>]*\bsrc=)|<style|\bon\w+=/);
  });

  test('has less than 250 KB of compressed script before painter and lexicon', () => {
    const scripts = asked.filter((path) => path.endsWith('.js'));
    expect(scripts).toHaveLength(1);
    const bytes = scripts.reduce((sum, path) => sum + gzipSync(readFileSync(join(web, path))).length, 0);
    expect(bytes).toBeLessThan(250_000);
  });

  test('the painter with all its data, as a worker of the page loads it, is at most 8 MB compressed', () => {
    const later = JSON.parse(readFileSync(join(web, 'painter.json'), 'utf8')) as { file: string }[];
    const bytes = later.reduce((sum, { file }) => sum + gzipSync(readFileSync(join(web, file))).length, 0);
    expect(bytes).toBeGreaterThan(1_000_000);
    expect(bytes).toBeLessThan(8_000_000);
  });

  test('lists what the painter loads later with its true size, and the service worker keeps all of it', () => {
    const later = JSON.parse(readFileSync(join(web, 'painter.json'), 'utf8')) as { file: string; bytes: number }[];
    expect(later.length).toBeGreaterThan(0);
    for (const { file, bytes } of later) expect(statSync(join(web, file)).size).toBe(bytes);
    const worker = readFileSync(join(web, 'service-worker.js'), 'utf8');
    const kept = JSON.parse(/const FILES = (\[.*?\]);/s.exec(worker)?.[1] ?? '[]') as string[];
    const files = readdirSync(web, { recursive: true, withFileTypes: true })
      .filter((entry) => entry.isFile() && entry.name !== 'service-worker.js')
      .map((entry) => join(entry.parentPath, entry.name).slice(web.length).replaceAll('\\', '/'));
    expect(new Set(kept)).toEqual(new Set(['/', ...files]));
    expect(worker).not.toContain('__');
  });
});
