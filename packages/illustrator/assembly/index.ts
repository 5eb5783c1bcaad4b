/** The pixel kernels of the painter; `src/kernels/kernels.ts` says what each does. Pointers are byte offsets. */
export { dab } from './brush';
export { kuwahara } from './kuwahara';
export { eroded, fbm, ridged } from './noise';
export { addScaled, blurH, blurV, bright, halve } from './planes';
export { strokes } from './strokes';
export { tone } from './tone';
