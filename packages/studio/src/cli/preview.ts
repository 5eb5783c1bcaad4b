/**
 * A small picture in the terminal: kitty's and iTerm2's inline protocols, or two pixels a character cell in 24-bit colour.
 * Protocols: sw.kovidgoyal.net/kitty/graphics-protocol, iterm2.com/documentation-images.html.
 */
import { encodePng } from '@atelier/lineage';
import type { Picture } from '@atelier/spec';
import type { PreviewKind } from './terminal.ts';

const COLUMNS = 48;
/** Pixels across for the protocols that show real pixels. */
const PIXELS = 480;
/** kitty takes base64 in pieces of at most this many characters. */
const PIECE = 4096;

export function preview(picture: Picture, kind: PreviewKind, columns: number): string {
  const cells = Math.min(COLUMNS, Math.max(8, columns - 2));
  if (kind === 'blocks') return halfBlocks(shrink(picture, cells));
  const png = Buffer.from(encodePng(shrink(picture, Math.min(PIXELS, picture.width)))).toString('base64');
  if (kind === 'iterm') return `\u001b]1337;File=inline=1;width=${cells};preserveAspectRatio=1:${png}\u0007\n`;
  let out = '';
  for (let at = 0; at < png.length; at += PIECE) {
    const head = at === 0 ? `f=100,a=T,q=2,c=${cells},` : '';
    out += `\u001b_G${head}m=${at + PIECE < png.length ? 1 : 0};${png.slice(at, at + PIECE)}\u001b\\`;
  }
  return `${out}\n`;
}

/** Upper half of a cell in the text colour, lower half in the background's. */
function halfBlocks({ width, height, data }: Picture): string {
  let out = '';
  for (let y = 0; y + 1 < height; y += 2) {
    for (let x = 0; x < width; x++) {
      const [upper, lower] = [(y * width + x) * 4, ((y + 1) * width + x) * 4];
      out += `\u001b[38;2;${data[upper]};${data[upper + 1]};${data[upper + 2]}m`;
      out += `\u001b[48;2;${data[lower]};${data[lower + 1]};${data[lower + 2]}m▀`;
    }
    out += '\u001b[0m\n';
  }
  return out;
}

/** Means over boxes, to the given width. */
export function shrink({ width, height, data }: Picture, toWidth: number): Picture {
  const toHeight = Math.max(2, Math.round((height * toWidth) / width));
  const small = new Uint8ClampedArray(toWidth * toHeight * 4);
  for (let y = 0; y < toHeight; y++) {
    const [y0, y1] = bounds(y, toHeight, height);
    for (let x = 0; x < toWidth; x++) {
      const [x0, x1] = bounds(x, toWidth, width);
      for (let c = 0; c < 4; c++) {
        let sum = 0;
        for (let v = y0; v < y1; v++) for (let u = x0; u < x1; u++) sum += data[(v * width + u) * 4 + c] ?? 0;
        small[(y * toWidth + x) * 4 + c] = sum / ((y1 - y0) * (x1 - x0));
      }
    }
  }
  return { width: toWidth, height: toHeight, data: small };
}

function bounds(index: number, parts: number, whole: number): [number, number] {
  const from = Math.floor((index * whole) / parts);
  return [from, Math.max(from + 1, Math.floor(((index + 1) * whole) / parts))];
}
