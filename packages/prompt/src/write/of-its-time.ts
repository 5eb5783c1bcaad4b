/** What cannot be in a picture of another time or world: no van is parked behind a wizard. */

/** Whose time is not ours. */
const OTHER_TIME =
  /\b(?:knights?|wizards?|sorcer(?:ers?|ess(?:es)?)|mages?|witch(?:es)?|samurais?|geishas?|vikings?|pirates?|unicorns?|mermaids?|el(?:f|ves)|elven|dwar(?:f|ves)|princess(?:es)?|medieval|ancient|victorian|gladiators?|pharaohs?|centurions?|trolls?|goblins?|orcs?|cowboys?|musketeers?|alchemists?|druids?|paladins?|tavern|dungeon)\b/i;
/** "A knight in a supermarket" is a joke that the person made; "viking, cyberpunk" is of no time at all. */
const OUR_TIME =
  /\b(?:modern|futuristic|cyberpunk|sci-fi|robots?|neon|lego|costume|cosplay|halloween|party|supermarket|office|subway|cars?|motorcycles?|phones?|laptops?|selfies?|coffee|beer can|city|street|school|kitchen|toy|figurine|logo|poster|sticker|card|cover)\b/i;
const MODERN =
  /\b(?:parked|vans?|cars?|bus(?:es)?|lorr(?:y|ies)|trucks?|traffic|trams?|trains?|bicycles?|fridges?|radiators?|phones?|telephones?|screens?|laptops?|computers?|keyboards?|plastic|satellite dish(?:es)?|aerials?|antennas?|neon|asphalt|lamp ?posts?|street lamps?|street lights?|tower blocks?|skyscrapers?|T-shirts?|jeans|hood(?:ie|ies)|zip(?:per)?s?|trainers|sneakers|baseball cap|sunglasses|newspapers?|headphones|strip lights?|floodlights?|light ?bulbs?|bulbs?|cables?|plugs?|sockets?|shop windows?|rubber mat|thermos|steel flask|cameras?)\b/i;

/** Whether a row shows what was not there yet, unless the person has. */
export const isOfAnotherTime = (text: string, idea: string): boolean =>
  OTHER_TIME.test(idea) && !OUR_TIME.test(idea) && MODERN.test(text);
