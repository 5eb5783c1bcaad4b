/** One small file of each tool, for damaging. */
import { toUtf8 } from '../bytes.ts';
import { fixture } from './files.ts';
import { exifBlock, jpegWith, jpegWithExif, pngWith, stealthPng, webpWith } from './foreign.ts';
import { bytesOf } from './tamper.ts';

const INFOTEXT =
  'a red fox\nNegative prompt: people\nSteps: 20, Sampler: Euler a, CFG scale: 7, Seed: 9, Size: 512x768, Lora hashes: "ink: 0a1b, fog: 2c3d", Version: v1.10.1';
const GRAPH = JSON.stringify({
  '1': { class_type: 'KSampler', inputs: { seed: 4, steps: 20, model: ['6', 0], positive: ['2', 0], negative: ['3', 0] } },
  '2': { class_type: 'Reroute', inputs: { '': ['4', 0] } },
  '3': { class_type: 'CLIPTextEncode', inputs: { text: 'fog' } },
  '4': { class_type: 'CLIPTextEncode', inputs: { text: ['5', 0] } },
  '5': { class_type: 'StringConcatenate', inputs: { string_a: 'a red', string_b: 'fox', delimiter: ' ' } },
  '6': { class_type: 'LoraLoader', inputs: { lora_name: 'ink', model: ['7', 0] } },
  '7': { class_type: 'CheckpointLoaderSimple', inputs: { ckpt_name: 'm' } },
  '8': { class_type: 'SaveImage', inputs: { images: ['1', 0] } },
});
const WORKFLOW = JSON.stringify({
  nodes: [
    { id: 1, type: 'CLIPTextEncode', widgets_values: ['a red fox'], inputs: [] },
    {
      id: 2,
      type: 'KSampler',
      widgets_values: [9, 'fixed', 20, 7, 'euler', 'karras', 1],
      inputs: [{ name: 'positive', link: 1 }],
    },
    { id: 3, type: 'SaveImage', inputs: [{ name: 'images', link: 2 }] },
  ],
  links: [
    [1, 1, 0, 2, 1, 'C'],
    [2, 2, 0, 3, 0, 'I'],
  ],
});
const SUBGRAPH = JSON.stringify({
  nodes: [
    {
      id: 5,
      type: 'u',
      inputs: [{ name: 'text', link: null }],
      properties: { proxyWidgets: [['-1', 'text']] },
      widgets_values: ['a red fox'],
    },
    { id: 2, type: 'KSampler', widgets_values: [9, 'fixed', 20], inputs: [{ name: 'positive', link: 1 }] },
    { id: 3, type: 'SaveImage', inputs: [{ name: 'images', link: 2 }] },
  ],
  links: [
    [1, 5, 0, 2, 1, 'C'],
    [2, 2, 0, 3, 0, 'I'],
  ],
  definitions: {
    subgraphs: [
      {
        id: 'u',
        inputs: [{ name: 'text', linkIds: [1] }],
        outputs: [{ name: 'C', linkIds: [2] }],
        nodes: [{ id: 3, type: 'CLIPTextEncode', widgets_values: ['fog'], inputs: [{ name: 'text', link: 1 }] }],
        links: [
          { id: 1, origin_id: -10, origin_slot: 0, target_id: 3, target_slot: 0 },
          { id: 2, origin_id: 3, origin_slot: 0, target_id: -20, target_slot: 0 },
        ],
      },
    ],
  },
});
const SWARM = JSON.stringify({ sui_image_params: { prompt: 'a red fox', negativeprompt: 'fog', seed: 4 } });
const NOVEL = JSON.stringify({
  prompt: '{fox}',
  uc: 'fog',
  v4_prompt: { caption: { base_caption: 'a fox', char_captions: [] } },
});

export const foreignSeeds = (): Uint8Array[] => [
  pngWith({ parameters: INFOTEXT }),
  pngWith({ prompt: GRAPH, workflow: WORKFLOW }),
  pngWith({ workflow: WORKFLOW }),
  webpWith([{ type: 'EXIF', data: exifBlock({ 272: `prompt:${GRAPH}`, 271: `workflow:${WORKFLOW}` }) }]),
  jpegWithExif(exifBlock({ 305: 'Fooocus v2.5.5' }, '{"prompt":"a fox","base_model":"m"}', 'fooocus')),
  jpegWithExif(exifBlock({}, SWARM)),
  jpegWith([{ marker: 0xfe, data: toUtf8('{"Prompt":"a fox"}') }]),
  jpegWith([{ marker: 0xeb, data: bytesOf('JP\0\x01jumb c2pa trainedAlgorithmicMedia') }]),
  pngWith({ parameters: SWARM }),
  pngWith({ invokeai_metadata: '{"positive_prompt":"a fox++","loras":[{"model":{"name":"ink"},"weight":0.5}]}' }),
  pngWith({ Dream: '"a fox [fog]" -s 50 -S 123' }),
  pngWith({ Software: 'NovelAI', Description: '{fox}', Comment: NOVEL }),
  pngWith({ Description: 'a fox --ar 3:2 Job ID: 01234567-89ab-cdef-0123-456789abcdef' }),
  stealthPng(JSON.stringify({ Software: 'NovelAI', Comment: NOVEL })),
  fixture('a1111.jpg'),
  fixture('a1111.webp'),
  fixture('a1111.avif'),
  pngWith({ workflow: SUBGRAPH }),
  fixture('sharp.avif'),
];
