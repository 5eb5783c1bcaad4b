/** Nouns that name no thing: a figure, or what a piece without things is made of. */
const FIGURES =
  /^(?:(?:abstract|geometric|organic|fluid|flowing|colou?r(?:ed|ful)?|modern|textile|marbled?|woven|topographic|contour|ink)[ -])*(?:abstract|abstraction|shapes?|forms?|figures?|lines?|dots?|stripes?|bands?|layers?|strata|pattern|texture|textile|fabric|weave|composition|geometry|grid|gradient|colou?rs?|colou?r field|flow field|suprematist|bauhaus|collage|cut-?outs?|marbling|contours?|waves|swirls?|spirals?|curves?|tessellation|tiles?|terrazzo|marble|granite|slabs?|onyx|travertine|veins?|holographic|iridescent|holographic iridescent|ombr[eé]|suminagashi|strokes?|brush ?strokes?|splash(?:es)?|ink|paint|paper|art|design|print|piece|rhythm|movement|(?:action|drip) painting|soak-?stains?|stains?|(?:zen garden|raked|sand) lines?)(?: (?:textures?|backgrounds?|wallpapers?|slabs?|surfaces?))?$/;

/** "An intricate lotus mandala" is drawn as one, whatever it is made of. */
const ORNAMENTS =
  /(?:^| )(?:mandalas?|sacred geometry|(?:honeycomb|hexagon(?:al)?) (?:pattern|texture|background|grid)|(?:smoke|ink|paint) (?:swirls?|splash(?:es)?))$/;

export const namesFigure = (noun: string): boolean => FIGURES.test(noun.toLowerCase()) || ORNAMENTS.test(noun.toLowerCase());
