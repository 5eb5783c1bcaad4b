/** What a picture's file says about itself, whoever wrote it. Files are untrusted: every length, depth and ratio is bounded. */
import { AtelierError, type Provenance, type Warning } from '@atelier/spec';
import type { Exif } from './exif.ts';
import type { Found } from './found.ts';
import { readJpeg } from './jpeg.ts';
import { kindOf, type PictureKind } from './kind.ts';
import { readAvif } from './read-avif.ts';
import { readPng } from './read-png.ts';
import { readSvg } from './read-svg.ts';
import { readWebp } from './read-webp.ts';
import { readRecord } from './record.ts';
import { recordOfXmp } from './xmp.ts';

export interface Unsealed {
  kind: PictureKind;
  /** Pixels, where the format is read. */
  width?: number;
  height?: number;
  /** Ours, from the PNG chunk or the XMP packet. */
  provenance?: Provenance;
  /** The infotext, ours or that of another tool. */
  parameters?: string;
  /** The XMP packet as it stands in the file. */
  xmp?: string;
  /** Texts of a PNG by their keywords, ours and the two above aside. */
  texts?: ReadonlyMap<string, string>;
  exif?: Exif;
  /** A JPEG's comment. */
  comment?: string;
  /** Content Credentials (C2PA), or their first part. */
  credentials?: Uint8Array;
  warnings: Warning[];
  /** Where only the head of a file was given: how many of its bytes are needed to see more. */
  needs?: number;
}

const READERS: Record<Exclude<PictureKind, 'unknown'>, (bytes: Uint8Array) => Found> = {
  png: readPng,
  jpeg: readJpeg,
  webp: readWebp,
  avif: readAvif,
  svg: readSvg,
};

/**
 * Reads whatever lineage there is. A picture without any is no error here (see `provenanceOf`).
 * @throws AtelierError `not-a-picture`, or `bad-record` where there is a record of ours that cannot be used.
 */
export function unseal(bytes: Uint8Array): Unsealed {
  const kind = kindOf(bytes);
  if (!kind) {
    throw new AtelierError(
      'not-a-picture',
      'Expected a picture (PNG, JPEG, WebP, AVIF or SVG), but these bytes are none of them.',
    );
  }
  if (kind === 'unknown') return { kind, warnings: [] };
  const { record, extendedXmp, ...found } = READERS[kind](bytes);
  const json = record ?? (found.xmp && recordOfXmp(found.xmp)) ?? (extendedXmp && recordOfXmp(extendedXmp));
  return json === undefined || json === '' ? { kind, ...found } : { kind, ...found, provenance: readRecord(json) };
}

/** The provenance of a picture of ours. @throws AtelierError as `unseal`, and `no-lineage` where the file carries none. */
export function provenanceOf(bytes: Uint8Array): Provenance {
  const { provenance, parameters } = unseal(bytes);
  if (provenance) return provenance;
  const hint = parameters ? ' It has the parameters of another tool, which `read` shows.' : '';
  throw new AtelierError(
    'no-lineage',
    `This picture does not say how it was made: no record of Atelier is in the file. It was made elsewhere, or a program removed it.${hint}`,
  );
}
