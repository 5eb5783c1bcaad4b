/** A provenance as a beach picture has it, shortened, and pixels to go with it. */
import type { Picture, Provenance } from '@atelier/spec';

export const beach: Provenance = {
  v: 1,
  software: 'Atelier 0.1.0',
  engine: { id: 'illustrator', name: 'Illustrator 0.1', version: '0.1.0', kind: 'procedural' },
  idea: 'a beach sunset',
  brief: {
    v: 1,
    idea: 'a beach sunset',
    subjects: [
      {
        id: 'palm-tree',
        name: 'palm tree',
        attributes: [],
        actions: [],
        parts: [],
        source: 'writer',
        rule: 'beach.palm',
        reason: 'because you said beach',
      },
    ],
    relations: [],
    setting: [
      { id: 'beach', kind: 'place', value: 'beach', source: 'user', span: [2, 7] },
      { id: 'sunset', kind: 'time', value: 'sunset', source: 'user', span: [8, 14] },
    ],
    look: [],
    text: [],
    absent: [],
    format: {},
    references: [],
    unread: [],
    liberty: 'balanced',
  },
  dialect: 'plain',
  prompt: 'A beach at sunset: low warm light, palm trees.',
  seed: 48213,
  width: 8,
  height: 6,
  options: { missing: 'leave' },
  pixels: 'd9c00daf70b6b21ca4ef6e0a8e4ee31c1df1f9ad6d4f96ad0cb6dd0d6a7a8b23',
  warnings: [{ code: 'not-drawn', message: 'I cannot draw a gyroscope.', about: 'gyroscope' }],
};

/** A gradient with some structure; `alpha` 255 makes it opaque. */
export function gradient(width: number, height: number, alpha = 255): Picture {
  const data = new Uint8ClampedArray(width * height * 4);
  for (let i = 0; i < width * height; i++) {
    const x = i % width;
    const y = (i - x) / width;
    data.set([x * 9, y * 11, (x ^ y) * 5, alpha === 255 ? 255 : (x + y + alpha) & 255], i * 4);
  }
  return { width, height, data };
}
