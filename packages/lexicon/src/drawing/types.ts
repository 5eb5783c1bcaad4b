/** What stands for a noun in a picture of the built-in painter. */
export interface Grounding {
  /** `asset`: a flat vector picture, `own:<name>` or `noto:<icon>`. `generator`: painted by code, such as `tree.palm`. */
  readonly kind: 'asset' | 'generator' | 'shape';
  readonly name: string;
}

/** Where a thing belongs when the words do not say: standing, floating, flying, lying on something, in the distance, all over, hanging. */
export type Place = 'ground' | 'water' | 'sky' | 'surface' | 'far' | 'scene' | 'hang';

export interface Drawing {
  /** The entry's main noun, singular, lower case. */
  readonly noun: string;
  readonly grounding: Grounding;
  /**
   * How the asked name led here: it is the noun, means the same, is a kind of it that looks so, or is only akin: a likeness, of which
   * the picture tells what it is drawn as.
   */
  readonly via: 'direct' | 'synonym' | 'hypernym' | 'likeness';
  /** Height of the drawn thing in metres, 0.02–400. Nominal for things without a size of their own (sun, cloud, lake). */
  readonly height: number;
  readonly place: Place;
  /** Which way the drawing faces as it is drawn; mirror it for the other. */
  readonly heading: 'left' | 'right' | 'front';
  readonly category: string;
  /** Its colours are its own: a said one is told as lost. All others take it on the shapes with role `body`. */
  readonly fixed?: boolean;
  /** It runs on rails. */
  readonly rail?: boolean;
  /** A colour the noun itself implies (`polar bear`), `#rrggbb`, for the shapes with role `body`. */
  readonly color?: string;
  /** Other drawings of the same thing by what it does: verb lemma → asset. */
  readonly poses?: Readonly<Record<string, Grounding>>;
}
