/** Which addresses a chat server may have. */
import { AtelierError } from '@atelier/spec';

const LOOPBACK = /^(?:localhost|127(?:\.\d{1,3}){3}|\[::1\])$/i;

export interface Place {
  /** Without a slash at the end. */
  base: string;
  /** On this machine. */
  local: boolean;
}

/**
 * @param setting name of the variable it was given by, for the message
 * @throws AtelierError `usage`
 */
export function checkedPlace(address: string, { setting, key }: { setting: string; key?: string | undefined }): Place {
  let url: URL;
  try {
    url = new URL(address);
  } catch {
    throw new AtelierError('usage', `${setting} is no address. Expected one such as http://127.0.0.1:11434/v1.`);
  }
  if (url.protocol !== 'http:' && url.protocol !== 'https:')
    throw new AtelierError('usage', `${setting} begins with ${url.protocol}; expected http: or https:.`);
  if (url.username || url.password)
    throw new AtelierError('usage', `${setting} has a name or password in it. Put the key into a variable of its own.`);
  const local = LOOPBACK.test(url.hostname);
  if (key && !local && url.protocol === 'http:')
    throw new AtelierError('usage', `A key would go to ${url.host} readable for everyone between. Use https: for it.`);
  return { base: `${url.origin}${url.pathname.replace(/\/+$/, '')}`, local };
}
