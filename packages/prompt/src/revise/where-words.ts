/** Words of place that name none. */

/** "A ship down in the water", "a house way out there": where it is, and no quality of it. */
export const DOWN =
  /(?<!ing)(?<=\p{L}{3})(?: (?:right|way|far|down|out|over|up|off|back)(?: (?:down|out|over|up))?(?= (?:in|on|at|by|behind|under|near|below|beside|to|from) )| (?:(?:way |right |over |down |up |out )+there)$)/giu;

/** How something is, however much it looks like a place. */
export const IDIOM =
  / (in (?:trouble|danger|distress|flames|love|a hurry|mid-?air|ruins|pieces|tears|need of (?:help|repair))|on fire|at rest|half[- ]empty|half[- ]full)\b/i;
