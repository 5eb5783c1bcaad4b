import { AtelierError } from '@atelier/spec';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { anyProvenance } from './__fixtures__/arbitrary.ts';
import { beach, gradient } from './__fixtures__/provenance.ts';
import { bomb, bytesOf, rebuild, withRecord, withSize } from './__fixtures__/tamper.ts';
import { concat, latin1 } from './bytes.ts';
import { decodePng } from './decode-png.ts';
import { encodePng } from './encode-png.ts';
import { readChunks } from './png-chunks.ts';
import { seal } from './seal.ts';
import { provenanceOf, unseal } from './unseal.ts';

const picture = gradient(8, 6);
const codeOf = (act: () => unknown): string => {
  try {
    act();
  } catch (error) {
    if (error instanceof AtelierError) return error.code;
    throw error;
  }
  return 'none';
};

describe('seal and unseal', () => {
  it('give back the provenance, the infotext and the packet', () => {
    const back = unseal(seal(picture, beach));
    expect(back).toMatchObject({ kind: 'png', width: 8, height: 6, provenance: beach, warnings: [] });
    expect(back.parameters).toBe(
      'A beach at sunset: low warm light, palm trees.\nSeed: 48213, Size: 8x6, Model: Illustrator 0.1, Version: Atelier 0.1.0',
    );
    expect(back.xmp).toContain('/digitalsourcetype/algorithmicMedia<');
    expect(back.needs).toBeUndefined();
  });

  it('give back any Unicode, byte for byte the same file each time', () => {
    fc.assert(
      fc.property(anyProvenance, (provenance) => {
        const file = seal(picture, provenance);
        expect(unseal(file).provenance).toEqual(provenance);
        expect(Buffer.compare(file, seal(picture, structuredClone(provenance)))).toBe(0);
      }),
      { numRuns: 300 },
    );
  });

  it('take 32,000 characters, of whatever kind', () => {
    for (const sign of ['a', '海', '🏖️', '\u0001', '\ud83c', '"', '👩‍👩‍👧‍👦']) {
      const idea = sign.repeat(Math.floor(32_000 / sign.length));
      const provenance = { ...beach, idea, prompt: idea, brief: { ...beach.brief, idea } };
      expect(unseal(seal(picture, provenance)).provenance).toEqual(provenance);
    }
  });

  it('put text in the file uncompressed, in fields that PNG readers can split', () => {
    const file = seal(picture, { ...beach, prompt: 'NUL \0 in the middle' });
    const texts = [...readChunks(file)].filter((chunk) => chunk.type === 'iTXt').map((chunk) => latin1(chunk.data));
    expect(texts.map((text) => text.slice(0, text.indexOf('\0')))).toEqual(['atelier', 'parameters', 'XML:com.adobe.xmp']);
    for (const text of texts) expect(text.split('\0').length).toBe(6);
    expect(latin1(file)).toContain('"idea":"a beach sunset"');
  });

  it('write no time: neither a tIME chunk nor a date', () => {
    const file = seal(picture, beach);
    expect([...readChunks(file)].map((chunk) => chunk.type)).not.toContain('tIME');
    const said = latin1(file).replace('/Iptc4xmpExt/2008-02-29/', '');
    expect(said).not.toMatch(/Date|\b20\d\d-\d\d|"ms"/);
  });

  it('keep the order of the schema, so that equal provenance gives equal bytes', () => {
    const shuffled = Object.fromEntries(Object.entries(beach).reverse()) as typeof beach;
    expect(Buffer.compare(seal(picture, shuffled), seal(picture, beach))).toBe(0);
  });

  it('refuse to write what does not fit', () => {
    expect(codeOf(() => seal(gradient(8, 7), beach))).toBe('bad-record');
    expect(codeOf(() => seal(picture, { ...beach, seed: -1 }))).toBe('bad-record');
    expect(codeOf(() => seal(picture, { ...beach, idea: '海'.repeat(4_000_000) }))).toBe('bad-record');
  });

  it('need only the head of a file, and say how much of it', () => {
    const file = seal(picture, { ...beach, idea: 'x'.repeat(5000) });
    const head = unseal(file.subarray(0, 1000));
    expect(head).toMatchObject({ kind: 'png', width: 8, height: 6 });
    expect(head.provenance).toBeUndefined();
    expect(head.needs).toBeGreaterThan(5000);
    expect(unseal(file.subarray(0, head.needs)).provenance?.idea).toHaveLength(5000);
    for (let length = 8; length < 1000; length++) expect(unseal(file.subarray(0, length)).needs).toBeGreaterThan(length);
  });
});

describe('unseal does not trust the file', () => {
  const sealed = seal(picture, beach);

  it('says when it is no picture, and when there is no lineage', () => {
    for (const junk of ['', 'P', 'hello', '\x89PNG', '{"v":1}'])
      expect(codeOf(() => unseal(bytesOf(junk)))).toBe('not-a-picture');
    expect(unseal(bytesOf('GIF89a')).kind).toBe('unknown');
    expect(codeOf(() => provenanceOf(encodePng(picture)))).toBe('no-lineage');
    expect(codeOf(() => provenanceOf(bytesOf('GIF89a')))).toBe('no-lineage');
    expect(provenanceOf(sealed)).toEqual(beach);
  });

  it('reads on past a wrong checksum, with a warning', () => {
    const damaged = sealed.slice();
    damaged[latin1(sealed).indexOf('a beach sunset')] = 0x41;
    const back = unseal(damaged);
    expect(back.provenance?.idea).toBe('A beach sunset');
    expect(back.warnings.map((warning) => warning.code)).toEqual(['checksum']);
  });

  it.each([
    ['no JSON', '{"v":1,'],
    ['no object', '[]'],
    ['null', 'null'],
    ['a field of the wrong kind', JSON.stringify({ ...beach, seed: 'seven' })],
    ['a newer version', JSON.stringify({ ...beach, v: 2 })],
    ['too deep', `${'['.repeat(200_000)}${']'.repeat(200_000)}`],
    [
      'too deep in a part that nobody looks at',
      JSON.stringify({ ...beach }).replace('"v":1', `"v":1,"x":${'['.repeat(65)}${']'.repeat(65)}`),
    ],
  ])('bad record: %s', (_, text) => {
    expect(codeOf(() => unseal(withRecord(sealed, text)))).toBe('bad-record');
  });

  it('asks for an update where a newer Atelier wrote the file', () => {
    expect(() => unseal(withRecord(sealed, JSON.stringify({ ...beach, v: 2, idea: { now: 'an object' } })))).toThrow(
      /version 2 .*update/,
    );
  });

  it('keeps quiet about fields it does not know, and inherits nothing from them', () => {
    const text = JSON.stringify(beach).replace('"v":1', '"v":1,"later":true,"__proto__":{"polluted":true}');
    const back = unseal(withRecord(sealed, text)).provenance;
    expect(back).toEqual(beach);
    expect((back as unknown as { polluted?: boolean }).polluted).toBeUndefined();
  });

  it('skips a text larger than the limit, packed or not', () => {
    const packed = concat([bytesOf('parameters\0\x01\0\0\0'), bomb(20_000_000)]);
    const bombed = rebuild(encodePng(picture), ([header, ...rest]) => [header!, { type: 'iTXt', data: packed }, ...rest]);
    expect(bombed.length).toBeLessThan(30_000);
    expect(unseal(bombed).parameters).toBeUndefined();
    expect(unseal(bombed).warnings.map((warning) => warning.code)).toEqual(['text-unreadable']);
    const modest = concat([bytesOf('parameters\0\0'), bomb(2_000_000)]);
    const fine = rebuild(encodePng(picture), ([header, ...rest]) => [header!, { type: 'zTXt', data: modest }, ...rest]);
    expect(unseal(fine).parameters).toHaveLength(2_000_000);
    const plain = concat([bytesOf('parameters\0'), new Uint8Array(9_000_000).fill(65)]);
    const large = rebuild(encodePng(picture), ([header, ...rest]) => [header!, { type: 'tEXt', data: plain }, ...rest]);
    expect(unseal(large).parameters).toBeUndefined();
  });

  it('takes the first of two records', () => {
    const twice = rebuild(sealed, ([header, ...rest]) => [
      header!,
      ...rest,
      { type: 'tEXt', data: bytesOf('atelier\0nonsense') },
      { type: 'IEND', data: new Uint8Array(0) },
    ]);
    expect(unseal(twice).provenance).toEqual(beach);
  });
});

describe('decodePng does not trust the file', () => {
  const png = encodePng(picture);

  it.each([
    ['something else', bytesOf('hello')],
    ['a small file that claims a large picture', withSize(png, 5000, 5000)],
    ['more pixels than it says', withSize(png, 2, 2)],
    ['no size', withSize(png, 0, 6)],
    ['a damaged part', (() => Uint8Array.from(png, (byte, i) => (i === png.length - 20 ? byte ^ 1 : byte)))()],
    ['the end missing', png.subarray(0, png.length - 12)],
    ['half of it missing', png.subarray(0, 150)],
    ['no header', rebuild(png, (chunks) => chunks.slice(1))],
    [
      'pixels that are no zlib stream',
      rebuild(png, (c) => c.map((x) => (x.type === 'IDAT' ? { ...x, data: bytesOf('nonsense') } : x))),
    ],
    ['a bomb of pixels', rebuild(png, (c) => c.map((x) => (x.type === 'IDAT' ? { ...x, data: bomb(50_000_000) } : x)))],
    [
      'a filter that does not exist',
      rebuild(png, (c) => c.map((x) => (x.type === 'IDAT' ? { ...x, data: zlibOf(6 * 25, 9) } : x))),
    ],
    [
      '16 bits',
      rebuild(png, ([h, ...rest]) => [{ type: 'IHDR', data: h!.data.map((byte, i) => (i === 8 ? 16 : byte)) }, ...rest]),
    ],
  ])('%s', (_, file) => {
    expect(codeOf(() => decodePng(file))).toBe('not-a-picture');
  });
});

it('decodePng refuses by the header what is too large to unpack', () => {
  expect(() => decodePng(withSize(encodePng(picture), 100_000, 100_000))).toThrow(/100000 × 100000 pixels, more than/);
});

function zlibOf(length: number, byte: number): Uint8Array {
  const filtered = new Uint8Array(length).fill(byte);
  // Stored, not compressed: header, one final block, and a checksum that nobody reads.
  return concat([
    Uint8Array.from([0x78, 1, 1, length & 255, length >> 8, ~length & 255, (~length >> 8) & 255]),
    filtered,
    new Uint8Array(4),
  ]);
}
