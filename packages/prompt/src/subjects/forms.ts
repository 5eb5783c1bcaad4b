/** Words for a form that something else comes in: of "a bowl of ramen" the ramen is the picture. */
export const FORMS =
  /^(?:bowl|cup|jar|glass|plate|slice|piece|pair|bunch|group|herd|flock|pile|stack|silhouette|field|bottle|mug|pot|vase|basket|box|can|bar|loaf|scoop|cone|bag|tray|handful|row|line|cluster|school|pack|litter|crowd|family|pride|pod|colony|swarm|troop|bouquet|barrel|sack|tin|tube|ball|skein|spool|blade|mountain|heap|tower|armful|bucketful)$/;
