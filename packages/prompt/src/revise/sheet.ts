/** What is made to be lettered: its words are words of the picture, and theirs who speak of it. */
export const SHEET =
  /\b(?:poster|flyer|card|invitation|banner|cover|logo|sign|menu|label|ticket|advert|ad|leaflet|book|album|magazine|title|plate|sticker|badge|emblem|chalkboard|blackboard|brochure|invite|certificate|instagram post|facebook post|social media post|thumbnail|(?:t-?shirt|tee|shirt|hoodie|mug|tote bag) (?:design|print)|patch|letterhead)s?$/;
