/** x */
export const ANIMAL_PORTRAITS = `
zzzanimals | zzzanimals
F a b = A.
`;
