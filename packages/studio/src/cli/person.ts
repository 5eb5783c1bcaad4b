/** Where the person is, which is not always where the program runs. */
import { isAbsolute, relative, resolve } from 'node:path';

type Environment = Readonly<Record<string, string | undefined>>;

/**
 * The person's folder. npm runs scripts in the folder of the package and leaves the person's own in INIT_CWD; anywhere else
 * INIT_CWD may be a stranger's and is not believed.
 */
export function personFolder(env: Environment = process.env, cwd: string = process.cwd()): string {
  const ownScript = ['imagine', 'atelier', 'start'].includes(env.npm_lifecycle_event ?? '');
  return ownScript && env.INIT_CWD && env.npm_package_name === 'atelier' ? env.INIT_CWD : cwd;
}

/** Where pictures are kept: ATELIER_HOME, or `pictures` in the person's folder. */
export function picturesFolder(env: Environment = process.env): string {
  return resolve(personFolder(env), env.ATELIER_HOME || 'pictures');
}

/** A file as the person would name it: from their folder where it lies below it. */
export function nameForPerson(file: string): string {
  const near = relative(personFolder(), file);
  return near.startsWith('..') || isAbsolute(near) ? file : near;
}
