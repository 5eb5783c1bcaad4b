import { AtelierError } from '@atelier/spec';
import { lineColumn } from '../syntax/place.ts';

/** A template that cannot be used, with the place in it. */
export function trouble(template: string, at: number, message: string): AtelierError {
  const place = lineColumn(template, at);
  return new AtelierError('bad-template', `Line ${place.line}, column ${place.column} of the template: ${message}`, { place });
}
