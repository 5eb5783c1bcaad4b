export const FILE_FORMATS = ['png', 'jpeg', 'webp', 'avif'] as const;
export type FileFormat = (typeof FILE_FORMATS)[number];
