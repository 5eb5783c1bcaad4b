/** x */
export const THING_PORTRAITS = `
zzzthings | zzzthings
F a b = A.
`;
