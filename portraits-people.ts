/** x */
export const PEOPLE_PORTRAITS = `
zzzpeople | zzzpeople
F a b = A.
`;
