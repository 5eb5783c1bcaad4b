/** InvokeAI for SD 1.5 and SDXL: tags with Compel's weights, (like this)1.3. */
import { dialectOf } from '../target.ts';
import { SD_CAPABILITIES, sd, sdPieces } from './sd.ts';

export const invokeai = dialectOf({
  id: 'invokeai',
  name: 'InvokeAI',
  facts: {
    checked: '2026-11',
    sources: [
      { what: 'Compel, its parser and reference', date: '2026-05-30', trust: 'code' },
      { what: 'InvokeAI, image files and metadata', date: '2026-08-19', trust: 'code' },
    ],
    notes: [
      'Compel is used for SD 1.5 and SDXL alone; weights from 0 to 2 are recommended.',
      'A number after a bracket is a weight; `+` and `-` are 1.1 and 0.9 and are not written here. Brackets and quotes of the idea are escaped.',
      'LoRAs are chosen beside the prompt, not in it.',
    ],
  },
  capabilities: {
    ...SD_CAPABILITIES,
    weights: 'compel',
    addOns: [],
    seed: { parameter: 'seed', most: 4_294_967_295 },
    count: { parameter: 'iterations', most: 1000 },
    sizing: { ...sd.capabilities.sizing, write: { width: 'width', height: 'height' } } as typeof sd.capabilities.sizing,
  },
  joiner: ', ',
  // A sign behind a word or bracket would be a weight.
  rewrite: {
    apply: (text) => text.replace(/(?<=\w)(?:\+|-(?=[\s,]|$))+/g, ''),
    message: 'InvokeAI reads + and - behind a word as weights; they were left out.',
  },
  escape: (text) => text.replace(/[()"]/g, '\\$&'),
  pieces: sdPieces,
});
