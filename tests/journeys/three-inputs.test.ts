/** The three inputs that the project began with, word for word. */
import type { Brief, DialectPrompt, Stage } from '@atelier/spec';
import { describe, expect, it } from 'vitest';
import { atelierJson } from './cli.ts';

const SHORT = 'a beach sunset';
const MESSAGE =
  'You will now act as a prompt generator. I will describe an image to you, and you will create a prompt that could be used for image generation. The image I want to generate is a beach sunset.';
const LONG =
  'Create an image of a tranquil beach scene at sunset. The sun is just touching the horizon, casting warm orange and pink hues across the sky. The water is calm and reflective, with gentle waves lapping against the shore. In the distance, you can see silhouettes of palm trees against the colorful sky. The beach is deserted except for a few seagulls wandering along the shoreline. Capture the peacefulness and serenity of this moment.';

const namesIn = ({ subjects }: Brief): string[] => subjects.map(({ name }) => name);

describe('the message itself', () => {
  it.each(['midjourney', 'gpt-image'])('gives %s the prompt of the short idea', async (dialect) => {
    const promptOf = (idea: string) => atelierJson<DialectPrompt>(['prompt', idea, '--for', dialect, '--seed', '7']);
    expect((await promptOf(MESSAGE)).prompt).toBe((await promptOf(SHORT)).prompt);
  });

  it.each([MESSAGE, `can you draw me ${SHORT}`, `pls make a pic of ${SHORT}`, `Create an image of ${SHORT}.`])(
    'is a request, not a thing to draw: %s',
    async (idea) => {
      const brief = await atelierJson<Brief>(['brief', idea]);
      expect(brief.request).toMatchObject({ kind: expect.any(String), span: expect.any(Array) });
      for (const name of namesIn(brief)) expect(name).not.toMatch(/prompt|generator|image|pic\b|moment/);
      expect(brief.setting.map(({ value }) => value)).toEqual(expect.arrayContaining(['beach', 'sunset']));
    },
  );
});

describe('the long answer', () => {
  it('is in the Brief, nothing of it invented and no person in it', async () => {
    const brief = await atelierJson<Brief>(['brief', LONG]);
    const said = JSON.stringify(brief);
    for (const word of ['beach', 'sunset', 'sun', 'orange', 'pink', 'water', 'wave', 'palm', 'seagull'])
      expect(said).toContain(word);
    expect(namesIn(brief).join(' ')).not.toMatch(/moment|scene|image|person|people|peacefulness|serenity/);
  });

  it('is on the Stage: sun, waves, palms and gulls, and no person', async () => {
    const stage = await atelierJson<Stage>(['stage', LONG, '--seed', '7']);
    const named = stage.objects.map(({ name }) => name).join(' · ');
    expect(stage.scene).toMatchObject({ setting: 'beach', time: 'sunset' });
    for (const thing of [/sun\b/, /palm/, /gull/]) expect(named).toMatch(thing);
    expect(named).not.toMatch(/person|people|man\b|woman/);
    expect(stage.missing).toEqual([]);
  });
});

it('faithful leaves out palms and gulls', async () => {
  const stage = await atelierJson<Stage>(['stage', SHORT, '--liberty', 'faithful']);
  expect(stage.objects.map(({ name }) => name).join(' ')).not.toMatch(/palm|gull/);
});
