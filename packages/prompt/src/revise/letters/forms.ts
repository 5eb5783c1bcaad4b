/** Pieces of the forms in which words to be read are said. */
export const at = (source: string, flags = 'iu'): RegExp => new RegExp(`^${source}$`, flags);
export const ROLE =
  "(?:(?:main |big |second |first )?(?:title|heading|headline|header|text|words?|lettering|letters|caption|inscription|message|line|phrase|greeting|slogan|tag ?line|sub ?title|wording|writing)|(?:(?:film|movie|book|band|shop|boat|ship|restaurant|cafe|café|team|brand|wine|event)(?:'s)? )?name|(?:author|artist)(?:'s name)?|date|day|year|time|place|venue|address|price|number|phone(?: number)?|telephone(?: number)?|web ?site|room|quote|motto)";
const VERB =
  '(?:put|add|write|print|letter|paint|have|include|stick|place|show|give it|carve|engrave|stamp|sew|set|with|needs?|use|i want|i need|we need|it needs|there should be|also|then|now|and|just)';
export const VERBS = `(?:(?:${VERB})(?: |$))*`;
export const SAYING =
  '(?:says?|reads?|spells?|saying|reading|spelling|that says|that reads|which says|which reads|to say|to read)';
export const WISH = '(?:should|must|needs? to|has to|have to|ought to|could|can|is supposed to|are supposed to|to|will)';
export const OF_ROLE = at(
  `(?:make |have |let )?(?:the |its |his |her |their |our |my |a )?(?<role>${ROLE})(?: (?<of>of .+|on .+))?`,
);
