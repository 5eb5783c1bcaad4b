/** What a drawing is made with: the strokes and forms of the one hand (`sketch.ts`). */
import type { Random } from '@atelier/spec';
import type { Outline, Put } from './outline.ts';

export interface FillOptions {
  /** 0–1; 1 when absent. */
  readonly opacity?: number;
  readonly role?: string;
}

export interface FormOptions extends FillOptions {
  /** Width of the shadow in asset units; about a tenth of the form's thickness reads as round. */
  readonly round?: number;
  /** Strength of shadow and light, 0–1 each. */
  readonly shade?: number;
  readonly light?: number;
}

export interface StrokeOptions {
  readonly count: number;
  readonly length: number;
  readonly width: number;
  /** Direction in degrees, 0 = right, 90 = down. */
  readonly angle: number;
  /** How far single strokes stray from it, in degrees. */
  readonly stray?: number;
  readonly opacity?: number;
}

export interface Pen {
  /** The drawing's own stream of chance. */
  readonly chance: Random;
  /** A flat shape; several rings at once make holes. */
  fill(outline: Outline | readonly Outline[], color: string, options?: FillOptions): void;
  /** A shape with volume: base, two steps of shadow, one of light. */
  form(outline: Outline, color: string, options?: FormOptions): void;
  /** Strands of hair, fur or flame between two guide lines, in alternating colours. */
  strands(
    first: string,
    last: string,
    count: number,
    colors: readonly string[],
    options?: FillOptions & { stray?: number },
  ): void;
  /** Shadow and light alone, over what is painted there. */
  glaze(outline: Outline, options?: FormOptions): void;
  /** A flat shape cut to what lies inside `mask`. */
  within(mask: Outline, outline: Outline, color: string, options?: FillOptions): void;
  /** Dry-brush strokes inside an outline. */
  strokes(mask: Outline, color: string, options: StrokeOptions): void;
  /** Puts a whole other drawing (or part of one) here. */
  include(draw: (pen: Pen) => void, where: Put): void;
}
