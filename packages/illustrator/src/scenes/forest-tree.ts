export interface Tree {
  /** Metres to the right of the middle, and away. */
  x: number;
  z: number;
  /** Metres. */
  radius: number;
  height: number;
  /** Sideways per metre of height. */
  lean: number;
  /** Height where boughs begin, for conifers. */
  bole: number;
  phase: number;
  salt: number;
}
