/** Who makes cameras, lenses and films. */
import { setOf } from './list.ts';

export const CAMERA_MAKERS = setOf(
  'canon, nikon, sony, fujifilm, fuji, leica, hasselblad, arri, arriflex, panasonic, olympus, pentax, mamiya, rolleiflex, contax, ricoh, sigma, kodak, ilford, cinestill, agfa, lomography, phase, dji, gopro, red, panavision, zeiss, blackmagic, iphone, pixel, bolex, yashica, minolta, voigtlander',
);
