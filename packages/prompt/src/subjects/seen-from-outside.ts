/** Small buildings that are looked at from outside, unless what was said is within: a bus shelter in the snow, a shed with a rain barrel. */
import { remember } from '@atelier/lexicon';
import type { Brief, Subject } from '@atelier/spec';

const SMALL =
  /(?:^| )(?:shelter|shed|hut|kiosk|booth|phone box|telephone box|chapel|barn|cabin|cottage|lighthouse|windmill|watermill|bandstand|gazebo|summerhouse|outhouse|pavilion|silo|boathouse|treehouse|tree house|lookout|petrol station|gas station|filling station|toll booth)s?$/i;
const WITHIN =
  /\b(?:interior|inside|indoors?|workbench|workshop|shelf|shelves|stove|table|desk|bed|beds|rug|carpet|pew|pews|altar|candles?|floor|ceiling|armchair|bulb|lamp on|fireplace|typewriter|tools|nets)\b/i;

export const isSeenFromOutside = ({ name }: Pick<Subject, 'name'>, { idea }: Pick<Brief, 'idea'>): boolean =>
  isSmall(name) && !WITHIN.test(idea);
const isSmall = remember((name: string): boolean => SMALL.test(name));
