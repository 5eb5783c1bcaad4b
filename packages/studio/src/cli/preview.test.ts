import { decodePng } from '@atelier/lineage';
import type { Picture } from '@atelier/spec';
import { describe, expect, it } from 'vitest';
import { preview, shrink } from './preview.ts';
import { previewKind } from './terminal.ts';

const terminal = { isTTY: true, columns: 80, write: () => true };

/** Left half red, right half blue. */
const halves = (width: number, height: number): Picture => {
  const data = new Uint8ClampedArray(width * height * 4).fill(255);
  for (let i = 0; i < width * height; i++) {
    const left = i % width < width / 2;
    data.set(left ? [255, 0, 0] : [0, 0, 255], i * 4);
  }
  return { width, height, data };
};

describe('preview', () => {
  it.each([
    [{ COLORTERM: 'truecolor' }, 'blocks'],
    [{ KITTY_WINDOW_ID: '1' }, 'kitty'],
    [{ TERM_PROGRAM: 'iTerm.app' }, 'iterm'],
    [{ COLORTERM: 'truecolor', NO_COLOR: '1' }, undefined],
    [{ COLORTERM: 'truecolor', TERM: 'dumb' }, undefined],
    [{ TERM: 'xterm' }, undefined],
  ])('%j shows %s', (env, kind) => {
    expect(previewKind(terminal, env)).toBe(kind);
  });

  it('is never drawn into a pipe', () => {
    expect(previewKind({ write: () => true }, { KITTY_WINDOW_ID: '1', COLORTERM: 'truecolor' })).toBeUndefined();
  });

  it('keeps colours and shape when it shrinks', () => {
    const small = shrink(halves(100, 50), 10);
    expect([small.width, small.height]).toEqual([10, 5]);
    expect([...small.data.slice(0, 4)]).toEqual([255, 0, 0, 255]);
    expect([...small.data.slice(-4)]).toEqual([0, 0, 255, 255]);
  });

  it('puts two rows of pixels into one line of blocks', () => {
    const lines = preview(halves(96, 40), 'blocks', 50).trimEnd().split('\n');
    expect(lines).toHaveLength(10);
    expect(lines[0]?.split('▀')).toHaveLength(49);
  });

  it('sends kitty a whole PNG in pieces', () => {
    const pieces = preview(halves(640, 320), 'kitty', 80).split('\u001b_G').slice(1);
    const base64 = pieces.map((piece) => piece.slice(piece.indexOf(';') + 1, piece.indexOf('\u001b')));
    const png = Buffer.from(base64.join(''), 'base64');
    expect(decodePng(png).width).toBe(480);
    expect(pieces.at(-1)).toMatch(/m=0;/);
  });
});
