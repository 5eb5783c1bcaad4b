import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { fixture } from '../__fixtures__/files.ts';
import { exifBlock, jpegWith, jpegWithExif, pngWith, stealthPng, webpWith } from '../__fixtures__/foreign.ts';
import { bytesOf } from '../__fixtures__/tamper.ts';
import { concat, toUtf8 } from '../bytes.ts';
import { unseal } from '../unseal.ts';
import { readInfotext } from './infotext-reader.ts';
import { writeInfotext } from './infotext-writer.ts';
import { recall } from './recall.ts';

const recalled = (bytes: Uint8Array) => recall(unseal(bytes), bytes);

const INFOTEXT =
  'a red fox,\n(fog:1.2)\nNegative prompt: people,\nblurry\nSteps: 20, Sampler: Euler a, CFG scale: 7, Seed: 965400086, Size: 512x768, Model hash: 45dee52b, Lora hashes: "ink: 0a1b, fog: 2c3d", Version: v1.10.1';

describe('infotext', () => {
  it('parts prompt, negative and settings as the web UI does', () =>
    expect(readInfotext(INFOTEXT)).toEqual({
      prompt: 'a red fox,\n(fog:1.2)',
      negative: 'people,\nblurry',
      settings: {
        Steps: 20,
        Sampler: 'Euler a',
        'CFG scale': 7,
        Seed: 965400086,
        Size: '512x768',
        'Model hash': '45dee52b',
        'Lora hashes': 'ink: 0a1b, fog: 2c3d',
        Version: 'v1.10.1',
      },
    }));
  it.each([
    ['two pairs are prompt', 'a fox\nSeed: 1, Size: 8x8', { prompt: 'a fox\nSeed: 1, Size: 8x8', negative: '', settings: {} }],
    ['a prompt alone', 'a fox: red', { prompt: 'a fox: red', negative: '', settings: {} }],
    [
      'settings alone',
      'Steps: 1, Seed: 2, Size: 3x3',
      { prompt: '', negative: '', settings: { Steps: 1, Seed: 2, Size: '3x3' } },
    ],
    ['broken quotes stay', 'a\nab: "x, cd: 1, ef: 2', { prompt: 'a', negative: '', settings: { ab: '"x', cd: 1, ef: 2 } }],
    [
      'large numbers stay text',
      'a\nab: 12345678901234567890, cd: 007, ef: 1.50',
      { prompt: 'a', negative: '', settings: { ab: '12345678901234567890', cd: '007', ef: '1.50' } },
    ],
  ])('%s', (_, text, expected) => expect(readInfotext(text)).toEqual(expected));

  it('comes back as it was written, whatever the values are', () => {
    const word = fc.stringMatching(/^[A-Za-z][A-Za-z0-9 _/-]{1,12}[A-Za-z0-9]$/);
    const value = fc.oneof(
      fc.string({ unit: fc.constantFrom(...'ab1 ,:"\\\n{}é海'), minLength: 1, maxLength: 12 }),
      fc.integer(),
      fc.double({ noNaN: true, min: -1e6, max: 1e6 }),
    );
    const line = fc.stringMatching(/^[a-z(),:. <>"\\é海]{0,30}$/);
    fc.assert(
      fc.property(
        fc.array(line, { maxLength: 3 }),
        fc.array(line, { maxLength: 2 }),
        fc.dictionary(word, value, { minKeys: 3, maxKeys: 6 }),
        (prompt, negative, pairs) => {
          const tidy = (lines: string[]): string =>
            lines
              .map((each) => each.trim())
              .join('\n')
              .trim();
          const settings = Object.fromEntries(Object.entries(pairs).filter(([key, each]) => key !== String(each)));
          fc.pre(Object.keys(settings).length >= 3);
          const back = readInfotext(writeInfotext({ prompt: tidy(prompt), negative: tidy(negative), settings }));
          expect([back.prompt, back.negative]).toEqual([tidy(prompt), tidy(negative)]);
          for (const [key, each] of Object.entries(settings)) {
            expect(String(back.settings[key])).toBe(String(each));
          }
          expect(Object.keys(back.settings)).toEqual(Object.keys(settings));
        },
      ),
      { numRuns: 400 },
    );
  });

  it('takes its time on no line', () => {
    for (const line of [
      'a'.repeat(250_000),
      ' '.repeat(250_000),
      'ab:"'.repeat(60_000),
      `${'ab: 1, '.repeat(3)}${'a b-'.repeat(60_000)}`,
      '"\\'.repeat(120_000),
    ])
      readInfotext(`x\n${line}`);
  });
});

const API = {
  '3': {
    class_type: 'KSampler',
    inputs: {
      seed: ['20', 0],
      steps: 24,
      cfg: 6.5,
      sampler_name: 'euler',
      scheduler: 'karras',
      denoise: 1,
      model: ['11', 0],
      positive: ['8', 0],
      negative: ['8', 1],
      latent_image: ['5', 0],
    },
  },
  '5': { class_type: 'EmptyLatentImage', inputs: { width: 832, height: 1216, batch_size: 1 } },
  '6': { class_type: 'CLIPTextEncode', inputs: { text: ['15', 0], clip: ['4', 1] } },
  '7': { class_type: 'CLIPTextEncode', inputs: { text: 'people, fog', clip: ['4', 1] } },
  '8': { class_type: 'ControlNetApplyAdvanced', inputs: { positive: ['6', 0], negative: ['9', 0], strength: 0.8 } },
  '9': { class_type: 'Reroute', inputs: { '': ['7', 0] } },
  '4': { class_type: 'CheckpointLoaderSimple', inputs: { ckpt_name: 'ink.safetensors' } },
  '11': {
    class_type: 'LoraLoader',
    inputs: { lora_name: 'fox.safetensors', strength_model: 0.7, model: ['4', 0], clip: ['4', 1] },
  },
  '15': { class_type: 'StringConcatenate', inputs: { string_a: ['16', 0], string_b: 'on a hill', delimiter: ' ' } },
  '16': { class_type: 'PrimitiveString', inputs: { value: 'a (red:1.3) fox' } },
  '20': { class_type: 'PrimitiveInt', inputs: { value: 77 } },
  '30': { class_type: 'SaveImage', inputs: { images: ['31', 0] } },
  '31': { class_type: 'VAEDecode', inputs: { samples: ['3', 0] } },
  '40': { class_type: 'CLIPTextEncode', inputs: { text: 'left lying about' } },
};
const FLUX_API = {
  '1': {
    class_type: 'SamplerCustomAdvanced',
    inputs: { noise: ['2', 0], guider: ['3', 0], sampler: ['4', 0], sigmas: ['5', 0], latent_image: ['6', 0] },
  },
  '2': { class_type: 'RandomNoise', inputs: { noise_seed: 5 } },
  '3': { class_type: 'BasicGuider', inputs: { model: ['7', 0], conditioning: ['8', 0] } },
  '4': { class_type: 'KSamplerSelect', inputs: { sampler_name: 'euler' } },
  '5': { class_type: 'BasicScheduler', inputs: { scheduler: 'simple', steps: 20 } },
  '6': { class_type: 'EmptySD3LatentImage', inputs: { width: 1024, height: 768 } },
  '7': { class_type: 'UNETLoader', inputs: { unet_name: 'flux1-dev.safetensors' } },
  '8': { class_type: 'FluxGuidance', inputs: { guidance: 3.5, conditioning: ['9', 0] } },
  '9': { class_type: 'CLIPTextEncodeFlux', inputs: { clip_l: 'an owl at night', t5xxl: 'an owl at night', guidance: 3.5 } },
  '10': { class_type: 'SaveImage', inputs: { images: ['1', 0] } },
};
const WORKFLOW = {
  nodes: [
    { id: 1, type: 'CheckpointLoaderSimple', widgets_values: ['ink.ckpt'], inputs: [] },
    { id: 2, type: 'CLIPTextEncode', widgets_values: ['an old lighthouse'], inputs: [{ name: 'clip', link: 1 }] },
    { id: 3, type: 'CLIPTextEncode', widgets_values: ['text'], inputs: [{ name: 'clip', link: 2 }] },
    { id: 4, type: 'Reroute', inputs: [{ name: '', link: 3 }] },
    {
      id: 5,
      type: 'KSampler',
      widgets_values: [99, 'randomize', 30, 7, 'dpmpp_2m', 'karras', 1],
      inputs: [
        { name: 'model', link: 4 },
        { name: 'positive', link: 5 },
        { name: 'negative', link: 6 },
      ],
    },
    { id: 6, type: 'SaveImage', inputs: [{ name: 'images', link: 7 }] },
  ],
  links: [
    [1, 1, 1, 2, 0, 'CLIP'],
    [2, 1, 1, 3, 0, 'CLIP'],
    [3, 2, 0, 4, 0, '*'],
    [4, 1, 0, 5, 0, 'MODEL'],
    [5, 4, 0, 5, 1, 'C'],
    [6, 3, 0, 5, 2, 'C'],
    [7, 5, 0, 6, 0, 'IMAGE'],
  ],
};
const SWARM = {
  sui_image_params: {
    prompt: 'a <lora:x> fox',
    negativeprompt: 'fog',
    model: 'm',
    seed: 4,
    steps: 20,
    cfgscale: 7,
    width: 512,
    height: 512,
    loras: ['x', 'y'],
  },
  sui_extra_data: { date: 'd', original_prompt: '<random:a|b> fox' },
};
const FOOOCUS = {
  metadata_scheme: 'fooocus',
  prompt: 'a fox',
  negative_prompt: 'fog',
  seed: 12,
  steps: 30,
  resolution: '(1152, 896)',
  base_model: 'j.safetensors',
  full_prompt: ['a fox, cinematic'],
  loras: [['l', 0.5, 'h']],
};
const INVOKE = {
  generation_mode: 'txt2img',
  positive_prompt: 'a fox++',
  negative_prompt: 'fog',
  width: 512,
  height: 512,
  seed: 9,
  steps: 30,
  scheduler: 'euler',
  model: { name: 'sd-1', hash: 'h' },
  loras: [{ model: { name: 'ink' }, weight: 0.5 }],
};
const NOVEL = {
  prompt: '{fox}',
  uc: 'fog',
  steps: 28,
  seed: 3,
  v4_prompt: {
    caption: { base_caption: 'a {fox}', char_captions: [{ char_caption: 'girl, red hair', centers: [{ x: 0.5, y: 0.5 }] }] },
  },
};
const EASY = {
  prompt: 'a fox',
  negative_prompt: 'fog',
  seed: 5,
  use_stable_diffusion_model: 'sd15',
  num_inference_steps: 25,
  width: 512,
};
const DRAW = {
  c: 'a fox',
  uc: 'fog',
  steps: 20,
  sampler: 'Euler A',
  scale: 7,
  seed: 42,
  size: '512x512',
  model: 'sd.ckpt',
  v2: { a: 1 },
};
const xmpOf = (inside: string): string =>
  `<x:xmpmeta xmlns:x="adobe:ns:meta/"><rdf:RDF><rdf:Description ${inside}</rdf:Description></rdf:RDF></x:xmpmeta>`;
const quoted = (text: string): string => text.replaceAll('&', '&amp;').replaceAll('"', '&quot;').replaceAll('<', '&lt;');
const xmpChunk = (xmp: string): { type: string; data: Uint8Array } => ({
  type: 'iTXt',
  data: concat([bytesOf('XML:com.adobe.xmp\0\0\0\0\0'), toUtf8(xmp)]),
});
const json = (value: unknown): string => JSON.stringify(value);

describe('every tool', () => {
  const job = '01234567-89ab-cdef-0123-456789abcdef';
  it.each<[string, Uint8Array, object]>([
    [
      'A1111, PNG',
      pngWith({ parameters: INFOTEXT }),
      {
        tool: 'a1111',
        dialect: 'a1111',
        prompt: 'a red fox,\n(fog:1.2)',
        negative: 'people,\nblurry',
        settings: { Steps: 20, width: 512, height: 768 },
      },
    ],
    ['A1111, JPEG', fixture('a1111.jpg'), { tool: 'a1111', prompt: '海辺, a beach', negative: 'blurry, people' }],
    ['A1111, WebP', fixture('a1111.webp'), { tool: 'a1111', prompt: '海辺, a beach' }],
    ['A1111, AVIF', fixture('a1111.avif'), { tool: 'a1111', prompt: '海辺, a beach', negative: 'blurry, people' }],
    ['Forge', pngWith({ parameters: INFOTEXT.replace('v1.10.1', 'f2.0.1v1.10.1') }), { tool: 'forge' }],
    [
      'ComfyUI, PNG',
      pngWith({ prompt: json(API), workflow: json({ nodes: [] }) }),
      {
        tool: 'comfyui',
        dialect: 'comfyui',
        prompt: 'a (red:1.3) fox on a hill',
        negative: 'people, fog',
        settings: {
          seed: 77,
          steps: 24,
          cfg: 6.5,
          sampler_name: 'euler',
          width: 832,
          height: 1216,
          model: 'ink.safetensors',
          loras: 'fox.safetensors:0.7',
        },
      },
    ],
    [
      'ComfyUI, a guider',
      pngWith({ prompt: json(FLUX_API) }),
      {
        tool: 'comfyui',
        prompt: 'an owl at night',
        settings: {
          seed: 5,
          steps: 20,
          scheduler: 'simple',
          sampler_name: 'euler',
          model: 'flux1-dev.safetensors',
          width: 1024,
        },
      },
    ],
    [
      'ComfyUI, the editor',
      pngWith({ workflow: json(WORKFLOW) }),
      {
        tool: 'comfyui',
        prompt: 'an old lighthouse',
        negative: 'text',
        settings: { seed: 99, steps: 30, cfg: 7, sampler_name: 'dpmpp_2m', model: 'ink.ckpt' },
      },
    ],
    [
      'ComfyUI, NaN in it',
      pngWith({ prompt: json(API).replace('"cfg":6.5', '"cfg":NaN') }),
      { tool: 'comfyui', prompt: 'a (red:1.3) fox on a hill' },
    ],
    [
      'ComfyUI, WebP',
      webpWith([{ type: 'EXIF', data: exifBlock({ 272: `prompt:${json(API)}`, 271: `workflow:${json(WORKFLOW)}` }) }]),
      { tool: 'comfyui', prompt: 'a (red:1.3) fox on a hill' },
    ],
    [
      'InvokeAI',
      pngWith({ invokeai_metadata: json(INVOKE) }),
      {
        tool: 'invokeai',
        dialect: 'invokeai',
        prompt: 'a fox++',
        negative: 'fog',
        settings: { seed: 9, model: 'sd-1', loras: 'ink:0.5' },
      },
    ],
    [
      'InvokeAI 2',
      pngWith({
        'sd-metadata': json({
          model_weights: 'sd-1',
          image: { prompt: [{ prompt: 'a fox [fog]', weight: 1 }], seed: 4, steps: 50 },
        }),
      }),
      { tool: 'invokeai', prompt: 'a fox', negative: 'fog', settings: { seed: 4, model: 'sd-1' } },
    ],
    [
      'InvokeAI 1',
      pngWith({ Dream: '"a \\"red\\" fox [fog]" -s 50 -S 123 -W 512 -H 512 -C 7.5 -A k_lms' }),
      {
        tool: 'invokeai',
        prompt: 'a "red" fox',
        negative: 'fog',
        settings: { steps: 50, seed: 123, width: 512, height: 512, cfg_scale: 7.5, sampler: 'k_lms' },
      },
    ],
    [
      'Fooocus',
      pngWith({ parameters: json(FOOOCUS), fooocus_scheme: 'fooocus' }),
      {
        tool: 'fooocus',
        dialect: 'sd',
        prompt: 'a fox',
        negative: 'fog',
        settings: { seed: 12, width: 1152, height: 896, loras: 'l, 0.5, h' },
      },
    ],
    [
      'Fooocus, as A1111',
      pngWith({
        parameters: INFOTEXT.replace(
          'Version: v1.10.1',
          'Raw prompt: a fox, Raw negative prompt: fog, Version: Fooocus v2.5.5',
        ),
        fooocus_scheme: 'a1111',
      }),
      { tool: 'fooocus', prompt: 'a fox', negative: 'fog' },
    ],
    [
      'Fooocus, JPEG',
      jpegWithExif(exifBlock({ 305: 'Fooocus v2.5.5' }, json(FOOOCUS), 'fooocus')),
      { tool: 'fooocus', prompt: 'a fox' },
    ],
    [
      'Fooocus, old',
      jpegWith([{ marker: 0xfe, data: toUtf8(json({ Prompt: 'a fox', 'Negative Prompt': 'fog', Seed: 3 })) }]),
      { tool: 'fooocus', prompt: 'a fox', negative: 'fog' },
    ],
    [
      'SwarmUI',
      pngWith({ parameters: json(SWARM) }),
      {
        tool: 'swarmui',
        prompt: 'a <lora:x> fox',
        negative: 'fog',
        settings: { seed: 4, loras: 'x, y', original_prompt: '<random:a|b> fox' },
      },
    ],
    ['SwarmUI, JPEG', jpegWithExif(exifBlock({}, json(SWARM))), { tool: 'swarmui', prompt: 'a <lora:x> fox' }],
    ['SwarmUI, old', jpegWithExif(exifBlock({ 272: json(SWARM) })), { tool: 'swarmui', prompt: 'a <lora:x> fox' }],
    [
      'Draw Things',
      pngWith({}, [
        xmpChunk(
          xmpOf(
            `xmlns:exif="e"><exif:UserComment><rdf:Alt><rdf:li xml:lang="x-default">${quoted(json(DRAW))}</rdf:li></rdf:Alt></exif:UserComment>`,
          ),
        ),
      ]),
      { tool: 'draw-things', prompt: 'a fox', negative: 'fog', settings: { seed: 42, size: '512x512' } },
    ],
    [
      'Midjourney',
      pngWith({ Description: `a fox: red --ar 3:2 --v 7 Job ID: ${job}`, Author: 'mara' }),
      { tool: 'midjourney', dialect: 'midjourney', prompt: 'a fox: red --ar 3:2 --v 7', settings: { job, author: 'mara' } },
    ],
    [
      'NovelAI',
      pngWith({
        Title: 'AI generated image',
        Software: 'NovelAI',
        Source: 'NovelAI Diffusion V4',
        Description: '{fox}',
        Comment: json(NOVEL),
      }),
      {
        tool: 'novelai',
        dialect: 'novelai',
        prompt: 'a {fox}\ngirl, red hair',
        negative: 'fog',
        settings: { steps: 28, seed: 3, model: 'NovelAI Diffusion V4' },
      },
    ],
    [
      'NovelAI, in the pixels',
      stealthPng(
        json({ Software: 'NovelAI', Source: 'V3', Description: 'x', Comment: json({ prompt: '{fox}', uc: 'fog', steps: 28 }) }),
      ),
      { tool: 'novelai', prompt: '{fox}', negative: 'fog', settings: { model: 'V3', steps: 28 } },
    ],
    [
      'Easy Diffusion',
      pngWith({ prompt: 'a fox', negative_prompt: 'fog', seed: '5', use_stable_diffusion_model: 'sd15' }),
      { tool: 'easy-diffusion', prompt: 'a fox', negative: 'fog', settings: { seed: 5, use_stable_diffusion_model: 'sd15' } },
    ],
    [
      'Easy Diffusion, JPEG',
      jpegWithExif(exifBlock({}, json(EASY))),
      { tool: 'easy-diffusion', prompt: 'a fox', negative: 'fog' },
    ],
    [
      'IPTC alone',
      pngWith({}, [
        xmpChunk(
          xmpOf('xmlns:i="u" i:DigitalSourceType="http://cv.iptc.org/newscodes/digitalsourcetype/trainedAlgorithmicMedia">'),
        ),
      ]),
      { tool: 'unknown', made: 'by AI' },
    ],
    [
      'IPTC, partly',
      pngWith({}, [
        xmpChunk(
          xmpOf(
            'xmlns:i="u"><i:DigitalSourceType>http://cv.iptc.org/newscodes/digitalsourcetype/compositeWithTrainedAlgorithmicMedia</i:DigitalSourceType>',
          ),
        ),
      ]),
      { made: 'partly by AI' },
    ],
    [
      'Content Credentials',
      pngWith({}, [{ type: 'caBX', data: bytesOf('jumbc2pa … digitalsourcetype/trainedAlgorithmicMedia') }]),
      { tool: 'unknown', made: 'by AI', warnings: [{ code: 'no-prompt' }] },
    ],
    [
      'Content Credentials, JPEG',
      jpegWith([
        { marker: 0xeb, data: bytesOf('JP\0\x01jumb c2pa') },
        { marker: 0xeb, data: bytesOf('JP\0\x02 trainedAlgorithmicMedia') },
      ]),
      { made: 'by AI' },
    ],
    [
      'Content Credentials that say nothing, WebP',
      webpWith([{ type: 'C2PA', data: bytesOf('jumbc2pa') }]),
      { made: 'unknown' },
    ],
  ])('%s', (_, bytes, expected) => expect(recalled(bytes)).toMatchObject(expected));

  it.each<[string, Uint8Array]>([
    ['a plain picture', pngWith({})],
    ["a camera's comment", jpegWithExif(exifBlock({ 271: 'Canon', 272: 'EOS R5', 305: 'Firmware 1.0' }, 'Screenshot'))],
    ['a description without a job', pngWith({ Description: 'holiday Job ID: 12' })],
    ['words that are no graph', pngWith({ prompt: 'a fox', workflow: '[]' })],
  ])('%s says nothing', (_, bytes) => expect(recalled(bytes)).toBeUndefined());

  it('says which parts of a graph cannot be worked out, and turns in no circle', () => {
    const graph = {
      '1': { class_type: 'KSampler', inputs: { positive: ['2', 0], negative: ['2', 0] } },
      '2': { class_type: 'ConditioningCombine', inputs: { conditioning_1: ['2', 0], conditioning_2: ['3', 0] } },
      '3': { class_type: 'CLIPTextEncode', inputs: { text: ['4', 0] } },
      '4': { class_type: 'StringReplace', inputs: { string: 'a cat', find: 'cat', replace: 'fox' } },
    };
    expect(recalled(pngWith({ prompt: json(graph) }))).toMatchObject({ prompt: 'a cat', warnings: [{ code: 'computed' }] });
    const empty = { '1': { class_type: 'KSampler', inputs: { positive: ['1', 0] } } };
    expect(recalled(pngWith({ prompt: json(empty) }))).toMatchObject({ tool: 'comfyui', warnings: [{ code: 'no-prompt' }] });
  });
});
