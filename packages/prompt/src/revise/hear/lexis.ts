/** The words by which a line is taken for praise, a complaint or a wish: closed classes of talk, and no words of pictures. */

/** How much: "a bit", "way", "so". Each word is matched in one way alone, or a row of them would be tried in all. */
export const HOW =
  '(?:(?:a (?:little|tiny bit|bit|tad|touch)|bit|only|kind of|kinda|sort of|sorta|slightly|somewhat|rather|quite|pretty|very|really|super|so|way|far|much|all|almost|totally|absolutely|incredibly|extremely|just|still|now|actually|already|even|truly|honestly|especially)[ ]+)';

export const GOOD =
  '(?:nice|good|great|lovely|pretty|beautiful|cute|adorable|gorgeous|amazing|awesome|perfect|fantastic|wonderful|brilliant|excellent|cool|sweet|stunning|incredible|fabulous|superb|delicious|yummy|tasty|fun|funny|neat|fine|impressive|magnificent|charming|terrific|hilarious|elegant|classy|stylish|atmospheric|unbelievable|flawless|super|hot|powerful|spot on|on point|sick|dope|insane|wild|unreal|wholesome|precious)';

/** Nouns that praise may end on: the picture, or what of it is liked. */
export const WORK =
  '(?:job|work|one|stuff|start|idea|try|touch|result|picture|pic|image|drawing|painting|shot|photo|colou?rs?|light(?:ing)?|vibes?|mood|atmosphere|composition|details?|style|scene|choice|effort|progress|improvement)';

export const BAD =
  '(?:boring|empty|dull|plain|flat|busy|cluttered|ugly|weird|off|wrong|bare|generic|cold|stiff|lifeless|bland|messy|crowded|odd|strange|bad|annoying|distracting|silly|creepy|pointless|unnecessary|useless|fake|unnatural|unrealistic|childish|cheesy|clich[eé]d?|corny|gibberish|nonsense|garbled|unreadable|illegible|kitschy?|overdone|predictable|typical|lame|ordinary|uninspired|unoriginal|tacky|cheap|harsh|loud|garish|gaudy|confusing|unclear|awkward|gross|disgusting|nasty|horrifying|artificial|sterile|static|dead|depressing|gloomy|cartoonish|cartoony|overwhelming|much|meh|random|forced|cramped|sad|in the way|out of place|out of proportion|too much|a lot|missing something|lost|hard to (?:see|read)|not (?:right|good|needed|necessary|nice|great|it|very good|quite right|so good|natural|realistic))';

/** Words that begin a command. */
export const COMMAND =
  '(?:add|put|place|insert|include|throw|remove|delete|erase|drop|lose|take|get rid of|make|turn|change|replace|swap|switch|move|bring|give|paint|draw|colou?r|zoom|keep|set|let|use|try|show|crop|crank|tone|brighten|darken|lighten|soften|sharpen|blur|warm|cool|increase|decrease|reduce|fill|cover|write|rotate|flip|mirror|undo|go back|get|have|leave|without|no|more|less|fewer|swap)';

/** With what somebody turns to us for something. */
const ASK =
  "(?:(?:can|could|would|will|may|might|should|shall|cld|cud) (?:you|we|i|u|ya|it|he|she|they|there|the|his|her|its|their)|please|i(?:'d| would)? (?:like|love|want|prefer|need)|i want|i need|i (?:think|guess)|let's|lets|maybe|perhaps|how about|what about|what if|any chance|is (?:it|there) (?:possible|any)|do you think|try)";

/** Where praise or a reason ends: at a mark, or where the wish begins. */
export const END = `(?=\\s*(?:$|[,.;:!?\\n…—–()]|-+ |(?:but|though|although|except|now|so|then|only|also|just|yet|however|tho)\\b|(?:and )?${ASK}\\b|(?:and )?${COMMAND} (?:it|this|that|him|her|them|the|a|an|some|in|out|up|his|me|more|two|three|another|everything|back|your|my)\\b))`;
/** Where a sentence ends that may hold such words itself. */
export const STOP = `(?=\\s*(?:$|[,.;!?\\n…—–]|(?:but|so|and)? ?(?:please |pls |maybe |also |just |then )*(?:(?:can|could|would|will) (?:you|we|it|he|she|they|i|there)|${COMMAND} (?:it|this|that|him|her|them|the|a|an|some|me|everything|his|its)|i(?:'d| would) (?:like|love)|let's|please)\\b|so (?:please |maybe |also |just |then )*(?:${COMMAND}|some|an?|the|with|maybe)\\b))`;
