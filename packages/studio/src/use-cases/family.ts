/** Who came from whom among the pictures of a folder. The files alone say it: each names the pixels it was revised from. */

/** What of a picture tells its kin. */
export interface Kin {
  file: string;
  /** SHA-256 of the pixels. */
  pixels: string;
  parent?: string;
}

export interface Family<P extends Kin> {
  /** The picture this one was revised from, the one that was revised from, and so on. */
  parents: P[];
  /** Revised from the same picture. */
  siblings: P[];
  children: P[];
  /** The very same pixels in another file: a copy, or painted again. */
  same: P[];
}

export function familyOf<P extends Kin>(me: Kin, pictures: readonly P[]): Family<P> {
  const parents: P[] = [];
  const seen = new Set([me.pixels]);
  for (let wanted = me.parent; wanted !== undefined && !seen.has(wanted); wanted = parents.at(-1)?.parent) {
    seen.add(wanted);
    const parent = pictures.find(({ pixels }) => pixels === wanted);
    if (!parent) break;
    parents.push(parent);
  }
  const others = pictures.filter(({ file }) => file !== me.file);
  return {
    parents,
    siblings: others.filter(({ parent, pixels }) => parent !== undefined && parent === me.parent && pixels !== me.pixels),
    children: others.filter(({ parent, pixels }) => parent === me.pixels && pixels !== me.pixels),
    same: others.filter(({ pixels }) => pixels === me.pixels),
  };
}
