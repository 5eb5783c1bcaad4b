import type { Provenance } from '@atelier/spec';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { anyProvenance } from './__fixtures__/arbitrary.ts';
import { fixture } from './__fixtures__/files.ts';
import { beach } from './__fixtures__/provenance.ts';
import { concat, indexOfText, latin1, toUtf8 } from './bytes.ts';
import { sealJpeg } from './jpeg.ts';
import { md5 } from './md5.ts';
import { unseal } from './unseal.ts';
import { recordOfXmp, xmpPacket } from './xmp.ts';

describe('the XMP packet', () => {
  it('carries the record through any Unicode, in characters that XML takes', () => {
    fc.assert(
      fc.property(anyProvenance, (provenance) => {
        const packet = xmpPacket(provenance);
        expect(JSON.parse(recordOfXmp(packet) ?? '')).toEqual(provenance);
        // biome-ignore lint/suspicious/noControlCharactersInRegex: they are what must not be there
        expect(packet).not.toMatch(/[\0-\x08\x0b-\x1f\x7f-\x9f\ufffe\uffff]/);
        expect(packet).not.toMatch(/\p{Cs}/u);
      }),
      { numRuns: 300 },
    );
  });

  it('says whether a trained model drew it', () => {
    const model: Provenance = { ...beach, engine: { ...beach.engine, kind: 'model', model: 'm-1' } };
    expect(xmpPacket(beach)).toContain('>http://cv.iptc.org/newscodes/digitalsourcetype/algorithmicMedia<');
    expect(xmpPacket(model)).toContain('>http://cv.iptc.org/newscodes/digitalsourcetype/trainedAlgorithmicMedia<');
    expect(xmpPacket(model)).toContain('>Atelier 0.1.0 (Illustrator 0.1, m-1)<');
  });

  it('is read with another prefix, as an attribute, and never from the words of a person', () => {
    const packet = xmpPacket(beach);
    expect(recordOfXmp(packet.replaceAll('atelier:record', 'ns1:record').replace('xmlns:atelier', 'xmlns:ns1'))).toBe(
      recordOfXmp(packet),
    );
    const attribute = `<rdf:Description xmlns:a="urn:atelier:lineage:1#" a:record="{&quot;v&quot;:1,&#x41;&#66;}"/>`;
    expect(recordOfXmp(attribute)).toBe('{"v":1,AB}');
    const forged = xmpPacket({ ...beach, idea: '<atelier:record>{}</atelier:record>' });
    expect(JSON.parse(recordOfXmp(forged) ?? '').idea).toContain('<atelier:record>');
    expect(recordOfXmp('<atelier:record>{}</atelier:record>')).toBeUndefined();
    expect(recordOfXmp(packet.slice(0, -120))).toBeUndefined();
  });
});

describe('files that sharp wrote with our packet', () => {
  it.each(['sharp.jpg', 'sharp.webp', 'sharp-lossless.webp', 'sharp.avif', 'sharp.png'])('%s', (name) => {
    expect(unseal(fixture(name))).toMatchObject({ width: 8, height: 6, provenance: beach, warnings: [] });
  });
});

describe('files that other tools wrote', () => {
  it.each([
    ['a1111-latin.png', 'a café by the sea'],
    ['a1111-utf8.png', '海辺 🏖️'],
    ['zipped-text.png', 'zipped'],
    ['a1111.jpg', '海辺, a beach'],
    ['a1111.webp', '海辺, a beach'],
    ['a1111.avif', '海辺, a beach'],
  ])('%s', (name, prompt) => {
    const back = unseal(fixture(name));
    expect(back.parameters).toBe(
      `${prompt}\nNegative prompt: blurry, people\nSteps: 20, Sampler: Euler a, CFG scale: 7, Seed: 965400086, Size: 512x512, Model hash: 45dee52b`,
    );
    expect(back.provenance).toBeUndefined();
  });
});

it('an EXIF comment that claims to be longer than the file is not read', () => {
  const file = fixture('a1111.jpg').slice();
  const tag = indexOfText(file, '\x92\x86\x00\x07');
  file.fill(0xff, tag + 4, tag + 8);
  expect(tag).toBeGreaterThan(0);
  expect(unseal(file).parameters).toBeUndefined();
});

describe('sealJpeg', () => {
  const long: Provenance = { ...beach, idea: '海辺 & <sun> '.repeat(2900), prompt: 'waves '.repeat(5000) };

  it.each(['plain.jpg', 'exif.jpg', 'sharp.jpg', 'a1111.jpg'])('puts any length of provenance into %s', (name) => {
    for (const provenance of [beach, long]) {
      const sealed = sealJpeg(fixture(name), provenance);
      expect(unseal(sealed)).toMatchObject({ kind: 'jpeg', width: 8, height: 6, provenance, warnings: [] });
    }
  });

  it('replaces what was there, and touches neither EXIF nor pixels', () => {
    const file = fixture('exif.jpg');
    const once = sealJpeg(file, beach);
    expect(Buffer.compare(sealJpeg(sealJpeg(file, long), beach), once)).toBe(0);
    expect(latin1(once).indexOf('Exif\0')).toBeLessThan(latin1(once).indexOf('http://ns.adobe.com/xap'));
    expect(latin1(once).endsWith(latin1(file.subarray(indexOfText(file, '\xff\xdb'))))).toBe(true);
  });

  it('uses extended XMP as others read it: pieces named by the MD5 of the whole', () => {
    const sealed = latin1(sealJpeg(fixture('plain.jpg'), long));
    const pieces = sealed.split('http://ns.adobe.com/xmp/extension/\0').slice(1);
    expect(pieces.length).toBeGreaterThan(1);
    expect(sealed).toContain(`<xmpNote:HasExtendedXMP>${pieces[0]!.slice(0, 32)}<`);
  });

  it('joins pieces in any order, but not pieces that overlap', () => {
    const sealed = sealJpeg(fixture('plain.jpg'), long);
    const name = 'http://ns.adobe.com/xmp/extension/';
    const first = indexOfText(sealed, name) - 4;
    const second = indexOfText(sealed, name, first + 20) - 4;
    const end = second + 2 + (sealed[second + 2]! << 8) + sealed[second + 3]!;
    const [before, one, two, after] = [
      sealed.subarray(0, first),
      sealed.subarray(first, second),
      sealed.subarray(second, end),
      sealed.subarray(end),
    ];
    expect(unseal(concat([before, two, one, after])).provenance).toEqual(long);
    const moved = two.slice();
    // The last byte of the offset, behind marker, length, name with its NUL, GUID and whole length.
    moved[4 + name.length + 1 + 32 + 4 + 3]! ^= 1;
    expect(unseal(concat([before, one, moved, after]))).toMatchObject({ warnings: [{ code: 'cut-short' }] });
  });

  it('warns where a piece is missing, and refuses what is no JPEG or has no room', () => {
    const sealed = sealJpeg(fixture('plain.jpg'), long);
    const second = indexOfText(sealed, 'http://ns.adobe.com/xmp/extension/', indexOfText(sealed, 'xmp/extension/') + 20) - 4;
    const length = 2 + (sealed[second + 2]! << 8) + sealed[second + 3]!;
    const cut = concat([sealed.subarray(0, second), sealed.subarray(second + length)]);
    expect(unseal(cut)).toMatchObject({ kind: 'jpeg', warnings: [{ code: 'cut-short' }] });
    expect(unseal(cut).provenance).toBeUndefined();
    expect(() => sealJpeg(fixture('sharp.webp'), beach)).toThrow(/Expected a JPEG/);
    expect(() => sealJpeg(fixture('plain.jpg'), { ...beach, software: 'x'.repeat(70_000) })).toThrow(/room/);
  });
});

describe('md5', () => {
  it.each([
    ['', 'd41d8cd98f00b204e9800998ecf8427e'],
    ['abc', '900150983cd24fb0d6963f7d28e17f72'],
    ['12345678901234567890123456789012345678901234567890123456789012345678901234567890', '57edf4a22be3c955ac49da2e2107b67a'],
  ])('RFC 1321, A.5: "%s"', (text, digest) => {
    expect(md5(toUtf8(text))).toBe(digest);
  });
});
