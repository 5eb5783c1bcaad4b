export { preparePainting } from './painting.ts';
