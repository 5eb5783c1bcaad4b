/** noun | drawing | height in metres | place heading [recolour] [#own colour] | synonyms | kinds of it | poses by verb */
export const PEOPLE = `
alien | noto:alien-monster | 1.2 | ground front | space invader
snowman | noto:snowman | 1.6 | ground front
teddy bear | noto:teddy-bear | 0.4 | surface front | teddy, stuffed bear
`;
