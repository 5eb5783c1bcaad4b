import { ENGINE_IDS, engineOf } from '@atelier/engines';
import { describe, expect, it } from 'vitest';
import { settingsFor } from './settings.ts';

describe('settings of an engine', () => {
  it('become its own kinds, and are refused where it has them not', async () => {
    const flux = await engineOf('flux');
    expect(settingsFor(flux, { steps: 20, prompt_upsampling: 'true', model: 'flux-2-flex' })).toEqual({
      steps: 20,
      prompt_upsampling: true,
      model: 'flux-2-flex',
    });
    expect(() => settingsFor(flux, { quality: 'high' })).toThrow(/has no setting “quality”; it has model, steps/);
    expect(() => settingsFor(flux, { steps: 'many' })).toThrow(/to be a number; got “many”/);
    expect(() => settingsFor(flux, { prompt_upsampling: 'yes' })).toThrow(/true or false/);
    const openai = await engineOf('openai');
    expect(() => settingsFor(openai, { quality: 'best' })).toThrow(/to be low, medium, high/);
    const illustrator = await engineOf('illustrator');
    expect(() => settingsFor(illustrator, { steps: 3 })).toThrow(/it has none/);
    // The AI SDK's families take what their provider takes.
    expect(settingsFor(await engineOf('fal'), { guidanceScale: 3 })).toEqual({ guidanceScale: 3 });
  });

  it.each(ENGINE_IDS.filter((id) => id !== 'illustrator'))('%s lets its model be chosen', async (id) => {
    const { capabilities } = await engineOf(id);
    // stable-diffusion.cpp is started with one.
    expect(capabilities.options === undefined || 'model' in capabilities.options).toBe(id !== 'sd-server');
  });
});
