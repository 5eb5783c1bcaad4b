import type { Warning } from '@atelier/spec';
import type { Exif } from './exif.ts';

/** What a format's reader found in a file, before the record is parsed. */
export interface Found {
  width?: number;
  height?: number;
  /** JSON of our own PNG chunk. */
  record?: string;
  parameters?: string;
  xmp?: string;
  /** Texts of a PNG by their keywords, our own and the two above aside. */
  texts?: Map<string, string>;
  exif?: Exif;
  /** A JPEG's comment. */
  comment?: string;
  /** The manifest of Content Credentials (C2PA), or its first part. */
  credentials?: Uint8Array;
  /** The second packet of JPEG's extended XMP. */
  extendedXmp?: string;
  warnings: Warning[];
  /** Bytes of the file that must be at hand to see more, where it was cut short. Not set once the pixels of a PNG are reached. */
  needs?: number;
}

export const warn = (code: string, message: string): Warning => ({ code, message });
