/** ComfyUI's text box for SD 1.5 and SDXL: like A1111's, but only round brackets mean anything, and an explicit weight is absolute. */
import { addOns } from '../references.ts';
import { dialectOf } from '../target.ts';
import { SD_CAPABILITIES, sd, sdPieces } from './sd.ts';

export const comfyui = dialectOf({
  id: 'comfyui',
  name: 'ComfyUI',
  facts: {
    checked: '2026-11',
    sources: [{ what: "ComfyUI's comfy/sd1_clip.py, comfy_api and nodes.py", date: '2026-08', trust: 'code' }],
    notes: [
      'An explicit weight replaces the one it is nested in; A1111 multiplies them. Weights are never nested here, so both read them alike.',
      'Square brackets, AND and BREAK mean nothing. LoRAs are nodes, not words: only `embedding:name` is written.',
      'Models with a T5 or language-model encoder mostly ignore weights.',
    ],
  },
  capabilities: {
    ...SD_CAPABILITIES,
    weights: 'comfyui',
    addOns: ['embedding'],
    seed: { parameter: 'seed', most: 4_294_967_295 },
    count: { parameter: 'batch_size', most: 8 },
    sizing: sized(),
  },
  versions: [
    ['xl', {}],
    ['xl-prose', { register: 'prose' }],
    ['1.5', { sizing: sized('1.5') }],
  ],
  joiner: ', ',
  escape: (text) => text.replace(/[()]/g, '\\$&'),
  pieces: sdPieces,
  frame: ({ brief }) => ({
    after: addOns(brief)
      .filter(({ kind }) => kind === 'embedding')
      .map(({ value, weight }) =>
        weight === undefined || weight === 1 ? `, embedding:${value}` : `, (embedding:${value}:${weight})`,
      )
      .join(''),
  }),
});

/** The same sizes, in the fields of the empty latent. */
function sized(version?: string) {
  const { sizing } = sd.capabilitiesOf(version);
  return { ...sizing, write: { width: 'width', height: 'height' } } as typeof sizing;
}
