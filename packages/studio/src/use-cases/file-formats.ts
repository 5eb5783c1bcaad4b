export const FILE_FORMATS = ['png', 'jpeg', 'webp', 'avif', 'svg'] as const;
export type FileFormat = (typeof FILE_FORMATS)[number];
