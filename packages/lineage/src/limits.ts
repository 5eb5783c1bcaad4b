/** What a file from a stranger may cost to read. Our own files stay far below: a 32,000-character idea makes about 1 MB. */

const MIB = 1024 * 1024;

/** One text of a file, in bytes after decompression. */
export const MAX_TEXT = 8 * MIB;
/** All texts of a file together. */
export const MAX_TEXTS = 16 * MIB;
/** Nesting of a record's JSON. Ours is about 8 deep. */
export const MAX_DEPTH = 64;
/** Pixels that `decodePng` unpacks: 128 MiB of RGBA8, twice the largest picture that is painted. */
export const MAX_PIXELS = 32 * MIB;
/** Bytes of an AVIF or HEIF file that are searched for an XMP packet. */
export const MAX_SCAN = 64 * MIB;
