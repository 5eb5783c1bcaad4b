import { bustOf } from './bust/bust.ts';
import { facing } from './facing.ts';
import { dressedIn } from './garments.ts';
import { gripsOf, withHands } from './hands.ts';
import { inPose } from './jointed/posed.ts';
import type { Look } from './look.ts';
import { type Pen, type Sketch, sketch } from './sketch.ts';

/** A standing figure in a frame with room for what it holds; `shift` moves it to the right, `top` down. */
export const standing = (name: string, width: number, shift: number, top: number, draw: (d: Pen) => void): Sketch =>
  sketch(name, width, 600 + top, [100 + shift, 588 + top], (d) => d.include(draw, { x: shift, y: top }), 'front');

/** The same for somebody who can put down what they hold, and take something else or a seat. */
export const calling = (name: string, width: number, shift: number, top: number, look: Look): Sketch => ({
  ...standing(name, width, shift, top, (d) => facing(d, look)),
  varied: (traits) => standing(`${name}~${traits.join('+')}`, width, shift, top, (d) => facing(d, dressedIn(look, traits))),
  handed: (hands, garments) =>
    sketch(
      `${name}~${[...hands, ...garments].join('+')}`,
      width,
      (hands[0] === 'sitting' ? 524 : 600) + top,
      [100 + shift, (hands[0] === 'sitting' ? 511 : 588) + top],
      (d) => d.include((p) => facing(p, withHands(dressedIn(look, garments), hands)), { x: shift, y: top }),
      'front',
      gripsOf(hands).map(([x, y]) => [x + shift, y + top]),
    ),
  posed: (pose, garments, hands) => inPose(name, look, pose, { garments, hands, child: false }),
  look,
  ...(!isPlaying(look) && {
    bust: (cut, garments) => bustOf(`${name}~${garments.join('+')}`, dressedIn(look, garments), false, cut),
  }),
});

/** With both hands at the chest, on what they hold there: without it they would not be known. */
const isPlaying = ({ held, left, right }: Look): boolean =>
  held !== undefined && left !== undefined && right !== undefined && left[1] < 240 && right[1] < 240;
