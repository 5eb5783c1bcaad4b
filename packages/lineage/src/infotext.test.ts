import type { Provenance } from '@atelier/spec';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { anyProvenance } from './__fixtures__/arbitrary.ts';
import { beach } from './__fixtures__/provenance.ts';
import { infotext } from './infotext.ts';

/** Reads an infotext by the rules of AUTOMATIC1111's web UI, written down in docs/lineage.md. */
function readInfotext(text: string): { prompt: string; negative: string; pairs: Record<string, string> } {
  const lines = text.trim().split('\n');
  const found = [...(lines.at(-1) ?? '').matchAll(/\s*(\w[\w \-/]+):\s*("(?:\\.|[^\\"])+"|[^,]*)(?:,|$)/g)];
  if (found.length >= 3) lines.pop();
  const pairs = found.map(([, key, value]) => [key!, value!.startsWith('"') ? String(JSON.parse(value!)) : value!]);
  const prompt: string[] = [];
  const negative: string[] = [];
  let side = prompt;
  for (const line of lines.map((each) => each.trim())) {
    if (line.startsWith('Negative prompt:')) {
      side = negative;
      side.push(line.slice(16).trim());
    } else side.push(line);
  }
  return { prompt: prompt.join('\n'), negative: negative.join('\n'), pairs: Object.fromEntries(pairs) };
}

/** Lines are stripped and empty ones at the start dropped, as that reader does. */
const tidy = (text: string) =>
  text
    .replace(/\r\n?/g, '\n')
    .trimStart()
    .split('\n')
    .map((line) => line.trim())
    .join('\n');

describe('infotext', () => {
  it('is read back as prompt, negative prompt and pairs', () => {
    const provenance: Provenance = {
      ...beach,
      prompt: 'a beach,\nat sunset: calm',
      negative: 'people\nboats',
      engine: { ...beach.engine, name: 'Painter: one, two' },
      options: { steps: 20, sampler: 'Euler a', guidance: 7 },
    };
    expect(readInfotext(infotext(provenance))).toEqual({
      prompt: 'a beach,\nat sunset: calm',
      negative: 'people\nboats',
      pairs: {
        Steps: '20',
        Sampler: 'Euler a',
        'CFG scale': '7',
        Seed: '48213',
        Size: '8x6',
        Model: 'Painter: one, two',
        Version: 'Atelier 0.1.0',
      },
    });
  });

  it('claims no steps or sampler for a painter that has none', () => {
    expect(infotext(beach)).not.toMatch(/Steps|Sampler|CFG/);
    expect(Object.keys(readInfotext(infotext(beach)).pairs)).toEqual(['Seed', 'Size', 'Model', 'Version']);
  });

  it('survives a prompt that looks like an infotext itself', () => {
    const prompt = 'Negative prompt: this is the prompt\nSteps: 1, Seed: 2, Size: 3x3';
    const back = readInfotext(infotext({ ...beach, prompt }));
    expect(back.prompt).toBe(prompt.replace('N', 'n'));
    expect(back.negative).toBe('');
    expect(back.pairs.Seed).toBe('48213');
  });

  it('has its pairs found whatever the words are', () => {
    fc.assert(
      fc.property(anyProvenance, (provenance) => {
        const plain = { ...provenance, engine: beach.engine, software: beach.software };
        const back = readInfotext(infotext(plain));
        expect(back.pairs.Seed).toBe(String(provenance.seed));
        expect(back.prompt).toBe(tidy(provenance.prompt));
      }),
      { numRuns: 300 },
    );
  });
});
