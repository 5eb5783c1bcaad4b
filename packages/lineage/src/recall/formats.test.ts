/**
 * Every tool in every format and every kind of text chunk that it may stand in: docs/recall.md has the same table. What one tool writes
 * into its fields is tested row by row in recall.test.ts; here it is the way into the file that counts.
 */
import { zlibSync } from 'fflate';
import { expect, it } from 'vitest';
import { fixture } from '../__fixtures__/files.ts';
import { exifBlock, jpegWith, jpegWithExif, pngWith, webpWith } from '../__fixtures__/foreign.ts';
import { bytesOf } from '../__fixtures__/tamper.ts';
import { concat, indexOfText, putU32be, toUtf8 } from '../bytes.ts';
import { unseal } from '../unseal.ts';
import { recall } from './recall.ts';

const recalled = (bytes: Uint8Array) => recall(unseal(bytes), bytes);
const json = (value: unknown): string => JSON.stringify(value);
type Chunk = { type: string; data: Uint8Array };
const latin = (text: string): Uint8Array => Uint8Array.from(text, (c) => c.charCodeAt(0));

/** One text by its keyword, in each chunk that PNG has for texts (ISO/IEC 15948, 11.3.4). */
const CHUNKS: Readonly<Record<string, (keyword: string, text: string) => Chunk>> = {
  tEXt: (keyword, text) => ({ type: 'tEXt', data: concat([bytesOf(`${keyword}\0`), latin(text)]) }),
  zTXt: (keyword, text) => ({ type: 'zTXt', data: concat([bytesOf(`${keyword}\0\0`), zlibSync(latin(text))]) }),
  iTXt: (keyword, text) => ({ type: 'iTXt', data: concat([bytesOf(`${keyword}\0\0\0\0\0`), toUtf8(text)]) }),
  'iTXt, compressed': (keyword, text) => ({
    type: 'iTXt',
    data: concat([bytesOf(`${keyword}\0\x01\0\0\0`), zlibSync(toUtf8(text))]),
  }),
};

const INFOTEXT = 'a café fox\nNegative prompt: fog\nSteps: 20, Sampler: Euler a, Seed: 9, Size: 512x768, Version: v1.10.1';
const GRAPH = {
  '1': { class_type: 'KSampler', inputs: { seed: 9, positive: ['2', 0], negative: ['3', 0] } },
  '2': { class_type: 'CLIPTextEncode', inputs: { text: 'a café fox' } },
  '3': { class_type: 'CLIPTextEncode', inputs: { text: 'fog' } },
  '4': { class_type: 'SaveImage', inputs: { images: ['1', 0] } },
};
const SWARM = { sui_image_params: { prompt: 'a café fox', negativeprompt: 'fog', seed: 9, steps: 20, swarm_version: '0.9.7' } };
const FOOOCUS = {
  metadata_scheme: 'fooocus',
  prompt: 'a café fox',
  negative_prompt: 'fog',
  seed: '9',
  base_model: 'x.safetensors',
};
const EASY = { prompt: 'a café fox', negative_prompt: 'fog', seed: 9, use_stable_diffusion_model: 'sd15' };
const DRAW = { c: 'a café fox', uc: 'fog', seed: 9, steps: 20, sampler: 'Euler A', scale: 7, size: '512x512' };
const JOB = '01234567-89ab-cdef-0123-456789abcdef';

/** What each tool writes into a PNG, by keyword. */
const TOOLS: readonly (readonly [tool: string, texts: Readonly<Record<string, string>>])[] = [
  ['a1111', { parameters: INFOTEXT }],
  ['forge', { parameters: INFOTEXT.replace('v1.10.1', 'f2.0.1v1.10.1-previous-636') }],
  ['comfyui', { prompt: json(GRAPH), workflow: json({ nodes: [], links: [] }) }],
  [
    'invokeai',
    { invokeai_metadata: json({ positive_prompt: 'a café fox', negative_prompt: 'fog', seed: 9, app_version: '6.4.0' }) },
  ],
  ['invokeai', { 'sd-metadata': json({ image: { prompt: [{ prompt: 'a café fox [fog]', weight: 1 }], seed: 9 } }) }],
  ['invokeai', { Dream: '"a café fox [fog]" -s 50 -S 9 -W 512 -H 512 -C 7.5 -A k_lms' }],
  ['fooocus', { parameters: json(FOOOCUS), fooocus_scheme: 'fooocus' }],
  ['fooocus', { parameters: INFOTEXT.replace('Version: v1.10.1', 'Version: Fooocus v2.5.5'), fooocus_scheme: 'a1111' }],
  ['swarmui', { parameters: json(SWARM) }],
  ['midjourney', { Description: `a café fox --no fog --v 7 Job ID: ${JOB}`, Author: 'mara' }],
  [
    'novelai',
    {
      Title: 'AI generated image',
      Software: 'NovelAI',
      Source: 'NovelAI Diffusion V4.5',
      Description: 'a café fox',
      Comment: json({ prompt: 'a café fox', uc: 'fog', seed: 9, steps: 28 }),
    },
  ],
  ['easy-diffusion', { prompt: 'a café fox', negative_prompt: 'fog', seed: '9', use_stable_diffusion_model: 'sd15' }],
];

it.each(
  TOOLS.flatMap(([tool, texts]) => Object.keys(CHUNKS).map((chunk) => [tool, Object.keys(texts)[0]!, chunk, texts] as const)),
)('%s, %s, PNG %s', (tool, _, chunk, texts) => {
  const found = recalled(
    pngWith(
      {},
      Object.entries(texts).map(([keyword, text]) => CHUNKS[chunk]!(keyword, text)),
    ),
  );
  expect(found).toMatchObject({ tool, ...(tool === 'midjourney' ? {} : { negative: 'fog' }) });
  expect(found?.prompt).toBe(tool === 'midjourney' ? 'a café fox --no fog --v 7' : 'a café fox');
});

/** Intel order, a user comment in UTF-16 of the file's own order: what Windows and Pillow write. */
function littleExif(userComment: string): Uint8Array {
  const text = new Uint8Array(userComment.length * 2);
  for (let i = 0; i < userComment.length; i++)
    text.set([userComment.charCodeAt(i) & 255, userComment.charCodeAt(i) >> 8], i * 2);
  const data = concat([bytesOf('UNICODE\0'), text]);
  const at = 8 + 18 + 18;
  const bytes = new Uint8Array(at);
  const view = new DataView(bytes.buffer);
  bytes.set(bytesOf('II*\0\x08'));
  const entry = (where: number, tag: number, type: number, count: number, value: number) => {
    view.setUint16(where, 1, true);
    view.setUint16(where + 2, tag, true);
    view.setUint16(where + 4, type, true);
    view.setUint32(where + 6, count, true);
    view.setUint32(where + 10, value, true);
  };
  entry(8, 0x8769, 4, 1, 26);
  entry(26, 0x9286, 7, data.length, at);
  return concat([bytes, data]);
}

/** A box of ISO base media files behind everything else: items are found by their own marks, wherever they stand. */
function avifWith(item: Uint8Array): Uint8Array {
  const head = new Uint8Array(8);
  putU32be(head, 0, item.length + 8);
  head.set(bytesOf('mdat'), 4);
  return concat([plainAvif(), head, item]);
}
/** Without the packet that the fixture carries. */
function plainAvif(): Uint8Array {
  const bytes = fixture('sharp.avif');
  const [from, to] = [indexOfText(bytes, '<x:xmpmeta'), indexOfText(bytes, '</x:xmpmeta>')];
  return bytes.fill(32, from, to + '</x:xmpmeta>'.length);
}
const XMP_SEGMENT = 'http://ns.adobe.com/xap/1.0/\0';
const FILES = {
  exif: {
    JPEG: jpegWithExif,
    WebP: (exif: Uint8Array) => webpWith([{ type: 'EXIF', data: exif }]),
    'WebP, with a head before it': (exif: Uint8Array) =>
      webpWith([{ type: 'EXIF', data: concat([bytesOf('Exif\0\0'), exif]) }]),
    AVIF: avifWith,
    'PNG eXIf': (exif: Uint8Array) => pngWith({}, [{ type: 'eXIf', data: exif }]),
  },
  xmp: {
    JPEG: (xmp: string) => jpegWith([{ marker: 0xe1, data: concat([bytesOf(XMP_SEGMENT), toUtf8(xmp)]) }]),
    WebP: (xmp: string) => webpWith([{ type: 'XMP ', data: toUtf8(xmp) }]),
    AVIF: (xmp: string) => avifWith(toUtf8(xmp)),
    'PNG iTXt': (xmp: string) => pngWith({}, [CHUNKS.iTXt!('XML:com.adobe.xmp', xmp)]),
    'PNG zTXt': (xmp: string) => pngWith({}, [CHUNKS.zTXt!('XML:com.adobe.xmp', xmp)]),
  },
} as const;

const COMMENTS: readonly (readonly [tool: string, comment: string])[] = [
  ['a1111', INFOTEXT],
  ['forge', INFOTEXT.replace('v1.10.1', 'f2.0.1v1.10.1-previous-636')],
  ['swarmui', json(SWARM)],
  ['easy-diffusion', json(EASY)],
  ['fooocus', json(FOOOCUS)],
];
it.each(
  COMMENTS.flatMap(([tool, comment]) =>
    Object.entries(FILES.exif).flatMap(([format, file]) =>
      (['Motorola', 'Intel'] as const).map((order) => [tool, format, order, file, comment] as const),
    ),
  ),
)('%s, %s, a comment in %s order', (tool, _, order, file, comment) =>
  expect(recalled(file(order === 'Intel' ? littleExif(comment) : exifBlock({}, comment)))).toMatchObject({
    tool,
    prompt: 'a café fox',
    negative: 'fog',
  }),
);

it.each(Object.entries(FILES.exif))('comfyui, %s, a graph in Model', (_, file) =>
  expect(recalled(file(exifBlock({ 272: `prompt:${json(GRAPH)}`, 271: `workflow:${json({ nodes: [] })}` })))).toMatchObject({
    tool: 'comfyui',
    prompt: 'a café fox',
    negative: 'fog',
  }),
);

const quoted = (text: string): string => text.replaceAll('&', '&amp;').replaceAll('"', '&quot;').replaceAll('<', '&lt;');
const packet = (inside: string): string =>
  `<x:xmpmeta xmlns:x="adobe:ns:meta/"><rdf:RDF xmlns:rdf="r"><rdf:Description ${inside}</rdf:Description></rdf:RDF></x:xmpmeta>`;
it.each(Object.entries(FILES.xmp))('draw-things, %s', (_, file) => {
  const comment = `<exif:UserComment><rdf:Alt><rdf:li xml:lang="x-default">${quoted(json(DRAW))}</rdf:li></rdf:Alt></exif:UserComment>`;
  expect(recalled(file(packet(`xmlns:exif="e">${comment}`)))).toMatchObject({
    tool: 'draw-things',
    prompt: 'a café fox',
    negative: 'fog',
  });
});

const IPTC = 'http://cv.iptc.org/newscodes/digitalsourcetype/trainedAlgorithmicMedia';
it.each(Object.entries(FILES.xmp))('IPTC alone, %s: made by AI, and nothing says how', (_, file) =>
  expect(recalled(file(packet(`xmlns:i="u" i:DigitalSourceType="${IPTC}">`)))).toMatchObject({
    tool: 'unknown',
    made: 'by AI',
    warnings: [{ code: 'no-prompt' }],
  }),
);

it.each<[string, Uint8Array]>([
  ['PNG', pngWith({}, [{ type: 'caBX', data: bytesOf(`jumbc2pa … ${IPTC}`) }])],
  ['JPEG', jpegWith([{ marker: 0xeb, data: bytesOf(`JP\0\x01jumb c2pa ${IPTC}`) }])],
  ['WebP', webpWith([{ type: 'C2PA', data: bytesOf(`jumbc2pa ${IPTC}`) }])],
  ['AVIF', avifWith(bytesOf(`uuid jumb c2pa ${IPTC}`))],
])('Content Credentials alone, %s: made by AI, and nothing says how', (_, bytes) =>
  expect(recalled(bytes)).toMatchObject({ tool: 'unknown', made: 'by AI', warnings: [{ code: 'no-prompt' }] }),
);

it.each<[string, Uint8Array]>([
  ['an AVIF that says nothing', plainAvif()],
  // Only PNG files of Midjourney are known to carry a prompt.
  ["Midjourney's words in a JPEG", jpegWithExif(exifBlock({ 270: `a café fox --v 7 Job ID: ${JOB}` }))],
])('%s: nothing is made up', (_, bytes) => expect(recalled(bytes)).toBeUndefined());
