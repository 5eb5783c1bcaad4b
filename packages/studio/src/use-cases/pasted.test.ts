import { describe, expect, it } from 'vitest';
import { recallPrompt } from './read.ts';
import { translate } from './translate.ts';

const INFOTEXT =
  'a (red fox:1.3) in snow\nNegative prompt: blurry, people\nSteps: 30, Sampler: Euler a, CFG scale: 7, Seed: 12345, Size: 768x512';
const GRAPH = JSON.stringify({
  '3': {
    class_type: 'KSampler',
    inputs: { seed: 5, steps: 20, cfg: 8, positive: ['6', 0], negative: ['7', 0], latent_image: ['5', 0] },
  },
  '5': { class_type: 'EmptyLatentImage', inputs: { width: 1024, height: 512 } },
  '6': { class_type: 'CLIPTextEncode', inputs: { text: 'a (glass bottle:1.2) on a beach' } },
  '7': { class_type: 'CLIPTextEncode', inputs: { text: 'text, watermark' } },
});

describe('what is pasted whole', () => {
  it('an infotext is translated with its negative and its size, and none of its settings as words', async () => {
    const made = await translate({ prompt: INFOTEXT }, 'a1111', 'midjourney');
    expect(made.prompt).toBe('red fox in the snow --ar 3:2 --no blurry, people --seed 12345 --v 8.2');
  });
  it('a ComfyUI graph is its words, not its keys', async () => {
    const made = await translate({ prompt: GRAPH }, 'comfyui', 'midjourney');
    expect(made.prompt).toBe('glass bottle on a beach --ar 2:1 --no text, watermark --seed 5 --v 8.2');
    const { brief, syntax } = recallPrompt(GRAPH);
    expect(brief.subjects.map(({ name, weight }) => [name, weight])).toEqual([['bottle', 1.2]]);
    expect(syntax?.runs).toEqual([
      ['a ', 1],
      ['glass bottle', 1.2],
      [' on a beach', 1],
    ]);
  });
  it('other JSON is no graph, and a prompt with a colon no infotext', async () => {
    expect(recallPrompt('{"scene":"a beach"}', { from: 'comfyui' }).brief.idea).toBe('{"scene":"a beach"}');
    expect((await translate({ prompt: 'a fox: red' }, 'a1111', 'flux')).prompt).toMatch(/fox/);
  });
});
