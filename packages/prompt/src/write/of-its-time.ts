/** What cannot be in a picture of another time or world: no van is parked behind a wizard. */

/** Whose time is not ours. */
const OTHER_TIME =
  /\b(?:knights?|wizards?|sorcer(?:ers?|ess(?:es)?)|mages?|witch(?:es)?|samurais?|geishas?|vikings?|pirates?|unicorns?|mermaids?|el(?:f|ves)|elven|dwar(?:f|ves)|princess(?:es)?|medieval|ancient|victorian|gladiators?|pharaohs?|centurions?|trolls?|goblins?|orcs?|cowboys?|musketeers?|alchemists?|druids?|paladins?|tavern|dungeon)\b/i;
/** "A knight in a supermarket" is a joke that the person made; "viking, cyberpunk" is of no time at all. */
const OUR_TIME =
  /\b(?:modern|futuristic|cyberpunk|sci-fi|robots?|neon|lego|costume|cosplay|halloween|party|supermarket|office|subway|cars?|motorcycles?|phones?|laptops?|selfies?|coffee|beer can|city|street|school|kitchen|toy|figurine|logo|poster|sticker|card|cover)\b/i;
const MODERN =
  /\b(?:parked|vans?|cars?|bus(?:es)?|lorr(?:y|ies)|trucks?|traffic|trams?|trains?|tractors?|bicycles?|fridges?|radiators?|phones?|telephones?|screens?|laptops?|computers?|keyboards?|plastic|satellite dish(?:es)?|aerials?|antennas?|neon|asphalt|lamp ?posts?|street lamps?|street lights?|tower blocks?|skyscrapers?|T-shirts?|jeans|hood(?:ie|ies)|zip(?:per)?s?|trainers|sneakers|baseball cap|sunglasses|newspapers?|headphones|strip lights?|floodlights?|light ?bulbs?|bulbs?|cables?|plugs?|sockets?|shop windows?|rubber mat|thermos|steel flask|cameras?)\b/i;

/** A place that is itself of another time or world, whatever it is else: an elven city, a street of the wild west. */
const OLD_PLACE =
  /\b(?:medieval|mediaeval|ancient|antique|el(?:f|ven|vish)|dwarven|hobbit|halfling|fantasy|fairy[- ]?tale|victorian|elizabethan|tudor|edo|roman|egyptian|aztec|mayan?|inca|viking|pirate|wild west|old west|western frontier|renaissance|baroque|feudal|stone age|bronze age|1[0-8]\d\ds) (?:[\p{L}-]+ ){0,2}(?:city|cities|towns?|streets?|villages?|markets?|ports?|harbou?rs?|squares?|taverns?|inns?|ships?|castles?|saloons?|temples?|palaces?|kitchens?|shire)\b/iu;

/** Whether a row shows what was not there yet, unless the person has. */
export const isOfAnotherTime = (text: string, idea: string): boolean =>
  MODERN.test(text) && !MODERN.test(idea) && ((OTHER_TIME.test(idea) && !OUR_TIME.test(idea)) || OLD_PLACE.test(idea));
