/** The place that engines run in: the person's keys, the one way out with its offline switch, and the books. */
import { KEY_NAMES, openDoor, type Surroundings } from '@atelier/engines';
import { type Accounts, accountsIn } from '../use-cases/accounts.ts';
import { picturesFolder } from './person.ts';

export interface Around extends Surroundings {
  accounts: Accounts;
}

export function around({ offline }: { offline?: boolean | undefined } = {}): Around {
  const { env } = process;
  const accounts = accountsIn(picturesFolder());
  const shut = offline || /^(1|true|yes|on)$/i.test(env.ATELIER_OFFLINE ?? '');
  return { env, accounts, door: openDoor({ offline: shut, ledger: accounts.note }) };
}

/** With the kept keys that an engine reads, where the environment has none of them. Others are not even looked up. */
export async function withKeys(place: Around, engine: string): Promise<Around> {
  const names = KEY_NAMES[engine] ?? [];
  if (names.length === 0 || names.some((name) => place.env[name])) return place;
  const { personKeys } = await import('./person-keys.ts');
  for (const name of names) {
    const found = await personKeys().find(name);
    if (found) return { ...place, env: { ...place.env, [name]: found.value } };
  }
  return place;
}
