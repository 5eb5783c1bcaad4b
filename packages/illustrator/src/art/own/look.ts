/** How a person is drawn: what `facing()` and the head go by. */
import type { Pen } from './pen.ts';

export type Spot = readonly [x: number, y: number];
export type Mood = 'glad' | 'smile' | 'open' | 'sad' | 'cross' | 'crying' | 'asleep' | 'kiss';

/** Units: 600 high standing, feet on y = 590, middle x = 100. Sitting, the knees point at the viewer and the feet are on y = 512. */
export interface Look {
  readonly top: string;
  readonly bottom: string;
  readonly hair: readonly string[];
  readonly hairCut?:
    | 'short'
    | 'curly'
    | 'curls'
    | 'long'
    | 'bob'
    | 'tail'
    | 'bun'
    | 'bald'
    | 'braids'
    | 'pigtails'
    | 'afro'
    | 'pixie';
  /** Hair cut straight over the brow. */
  readonly fringe?: boolean;
  /** Colour of a beard. */
  readonly beard?: string;
  readonly moustache?: string;
  readonly skin?: string;
  /** Of the iris; dark brown when absent. */
  readonly eyes?: string;
  readonly freckles?: boolean;
  /** The face of an old person. */
  readonly aged?: boolean;
  /** Colour of what hangs from the ears. */
  readonly earrings?: string;
  /** Where the hair does not tell. */
  readonly sex?: 'feminine' | 'masculine';
  readonly shoes?: string;
  /** A dress to the calves or wide to the floor, or a robe or coat to the feet in the colour of `top`. */
  readonly gown?: 'dress' | 'ballgown' | 'robe' | 'coat' | undefined;
  readonly apron?: string;
  /** Arms bare below the shoulder, or covered over a dress that leaves them bare. */
  readonly sleeves?: 'short' | 'long' | undefined;
  /** What covers the chest hangs over the trousers and hides their belt. */
  readonly loose?: boolean;
  /** Trousers end at the knee. */
  readonly short?: boolean;
  /** Roles of their own for what takes a colour apart from `body`. */
  readonly bottomRole?: string;
  readonly shoeRole?: string;
  /** Colour of gloves. */
  readonly gloves?: string;
  /** What lies over the chest (a tie, a scarf), and before the eyes. */
  readonly over?: readonly ((d: Pen) => void)[];
  readonly face?: (d: Pen) => void;
  readonly legs?: 'walk' | 'sit' | 'astride' | 'none' | undefined;
  /** Where the hands are, and the elbows where a soft bend will not do; hanging when absent. */
  readonly left?: Spot;
  readonly right?: Spot;
  readonly leftElbow?: Spot;
  readonly rightElbow?: Spot;
  /** What the face shows; a slight smile when absent. */
  readonly mood?: Mood | undefined;
  /** How far the features of the face are turned to the right, asset units. */
  readonly turned?: number | undefined;
  /** Eyes lowered: on a book, on work. */
  readonly down?: boolean;
  /** How far the head is bent, degrees to the right. */
  readonly bent?: number;
  /** The part that takes a said colour is something held. */
  readonly plain?: boolean;
  /** What is sat on, where the drawing brings it. */
  readonly seat?: (d: Pen) => void;
  /** What is behind the whole figure: a veil, a cape, wings. */
  readonly back?: (d: Pen) => void;
  /** What is held: behind the hands, and before them. */
  readonly behind?: (d: Pen) => void;
  readonly held?: (d: Pen) => void;
  readonly hat?: ((d: Pen) => void) | undefined;
}
