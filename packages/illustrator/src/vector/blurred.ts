/** `field` (w × h) blurred by three boxes of `reach` on either side, both ways; outside it is 0 (W. Wells, 1986: nearly a Gaussian). */
export function blurred(field: Float32Array, w: number, h: number, reach: number): Float32Array {
  let from = field;
  for (let round = 0; round < 3; round++)
    for (const [n, m, step, stride] of [
      [w, h, 1, w],
      [h, w, w, 1],
    ] as const) {
      const to = new Float32Array(w * h);
      for (let j = 0; j < m; j++) {
        let sum = 0;
        const at = (i: number): number => (i < 0 || i >= n ? 0 : from[j * stride + i * step]!);
        for (let i = -reach; i < reach; i++) sum += at(i);
        for (let i = 0; i < n; i++) {
          sum += at(i + reach);
          to[j * stride + i * step] = sum / (2 * reach + 1);
          sum -= at(i - reach);
        }
      }
      from = to;
    }
  return from;
}
