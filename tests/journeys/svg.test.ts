/** SVG through the built command line: shapes and outlines, lineage inside, and a plain refusal where a picture is painted. */
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { provenanceOf } from '@atelier/lineage';
import { describe, expect, it } from 'vitest';
import { atelier, emptyFolder } from './cli.ts';

const cwd = emptyFolder();
const imagine = (idea: string, file: string, ...more: string[]) =>
  atelier(['imagine', idea, '--seed', '3', '--size', '160x160', '-o', join(cwd, file), ...more], { cwd });

describe('--format svg', () => {
  it('writes an abstract poster as shapes, its words as outlines, with its record', async () => {
    const { status } = await imagine('a poster for a jazz festival titled "BLUE NOTES"', 'poster.svg');
    expect(status).toBe(0);
    const bytes = readFileSync(join(cwd, 'poster.svg'));
    const text = bytes.toString('utf8');
    expect(text).toMatch(/^<svg xmlns="http:\/\/www.w3.org\/2000\/svg" width="160" height="160"/);
    expect(text.match(/<path /g)?.length).toBeGreaterThan(4);
    expect(text).toContain('aria-label="BLUE NOTES"');
    expect(text).not.toContain('<image');
    expect(provenanceOf(bytes)).toMatchObject({ seed: 3, width: 160, height: 160 });
  });

  it('traces a flat illustration', async () => {
    expect((await imagine('a lighthouse by the sea', 'flat.svg', '--style', 'flat-vector')).status).toBe(0);
    const text = readFileSync(join(cwd, 'flat.svg'), 'utf8');
    const fills = new Set([...text.matchAll(/fill="(#[0-9a-f]{6})"/g)].map(([, fill]) => fill));
    expect(fills.size).toBeGreaterThan(6);
    expect(fills.size).toBeLessThan(170);
    expect(text).not.toContain('NaN');
  });

  it('refuses what is painted and says what to do', async () => {
    const { status, stderr } = await imagine('a beach sunset', 'beach.svg');
    expect(status).not.toBe(0);
    expect(stderr).toMatch(/--style flat-vector/);
  });
});
