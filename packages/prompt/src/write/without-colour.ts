/** Whether a picture has no colours: one in black and white, a line drawing. */
import type { Brief } from '@atelier/spec';
import { on } from './on.ts';

const WITHOUT_COLOUR = /\b(?:black and white|monochrome|sepia|gr[ae]yscale|line art|line drawing|charcoal|pencil|silhouette)\b/;

export const isWithoutColour = ({ look }: Brief): boolean => on(look).some(({ value }) => WITHOUT_COLOUR.test(value));
