/** Where a finished picture goes: the library, or where `-o` says. */
import { statSync } from 'node:fs';
import { basename, dirname, extname, join, resolve } from 'node:path';
import { AtelierError } from '@atelier/spec';
import type { FileFormat } from '../use-cases/file-formats.ts';
import type { Keep } from '../use-cases/imagine.ts';
import { personFolder } from './person.ts';
import { library } from './shelf.ts';

const EXTENSIONS: Readonly<Record<FileFormat, string>> = { png: 'png', jpeg: 'jpg', webp: 'webp', avif: 'avif', svg: 'svg' };
const FORMATS: Readonly<Record<string, FileFormat>> = {
  png: 'png',
  jpg: 'jpeg',
  jpeg: 'jpeg',
  webp: 'webp',
  avif: 'avif',
  svg: 'svg',
};
/** Endings of files that are no picture of ours: another picture, a text, a sheet of data, an archive. A dot in the name of a folder is none. */
const OTHER_FILES =
  /^\.(?:gif|bmp|tiff?|heic|heif|jxl|ico|psd|raw|txt|md|json|jsonl|csv|ya?ml|html?|xml|pdf|docx?|zip|mp4|mov|webm|mp3|js|ts|py|sh)$/;

interface Where {
  output?: string | undefined;
  format?: FileFormat | undefined;
  /** More than one picture: a file name then gets the seed. */
  several?: boolean;
}

/** @throws AtelierError `usage` where the name of the file and the format do not agree */
export function keeper({ output, format, several = false }: Where): { keep: Keep; format: FileFormat } {
  const extension = output === undefined ? '' : extname(output).toLowerCase();
  const meant = FORMATS[extension.slice(1)];
  if ((OTHER_FILES.test(extension) && !isFolder(output!)) || (meant && format && meant !== format)) {
    const asked = format ?? Object.keys(EXTENSIONS).join(', ');
    throw new AtelierError('usage', `${output} does not end in a format that can be written here (${asked}).`);
  }
  const keep: Keep = (bytes, { idea, seed, format: written }) =>
    library().save(bytes, {
      idea,
      seed,
      extension: EXTENSIONS[written],
      ...(output !== undefined && { target: several && meant ? withSeed(output, seed) : output }),
    });
  return { keep, format: format ?? meant ?? 'png' };
}

const isFolder = (path: string): boolean =>
  statSync(resolve(personFolder(), path), { throwIfNoEntry: false })?.isDirectory() ?? false;

/** `many.webp` → `many-7.webp` */
function withSeed(file: string, seed: number): string {
  const extension = extname(file);
  return join(dirname(file), `${basename(file, extension)}-${seed}${extension}`);
}
