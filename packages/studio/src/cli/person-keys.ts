import { keyFileOf } from '../use-cases/keys/key-file.ts';
import { keychainOf } from '../use-cases/keys/keychain.ts';
import { type Keys, keysOf } from '../use-cases/keys/keys.ts';

/** For programs that draw through `atelier studio`: stays when the token of a launch is gone. */
export const STUDIO_KEY = 'ATELIER_STUDIO_KEY';

/** The keys of whoever runs this program. `ATELIER_KEYCHAIN=off` leaves the system's keychain alone. */
export const personKeys = (): Keys =>
  keysOf({
    env: process.env,
    file: keyFileOf(process.env),
    keychain: /^(off|0|no|false)$/i.test(process.env.ATELIER_KEYCHAIN ?? '') ? undefined : keychainOf(),
  });
