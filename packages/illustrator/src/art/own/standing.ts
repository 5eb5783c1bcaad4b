import { type Pen, type Sketch, sketch } from './sketch.ts';

/** A standing figure in a frame with room for what it holds; `shift` moves it to the right, `top` down. */
export const standing = (name: string, width: number, shift: number, top: number, draw: (d: Pen) => void): Sketch =>
  sketch(name, width, 600 + top, [100 + shift, 588 + top], (d) => d.include(draw, { x: shift, y: top }), 'front');
