/** x */
export const SIGN_PORTRAITS = `
zzzsigns | zzzsigns
F a b = A.
`;
