/** Land that somebody can be said to stand on, by how it is shaped. `wall`: a cliff seen from its foot. */
export type LandKind = 'cliff' | 'wall' | 'peak' | 'stack' | 'island' | 'floe' | 'iceberg' | 'roof' | 'wire';
