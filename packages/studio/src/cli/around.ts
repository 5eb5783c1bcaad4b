/** The place that engines run in: the person's keys, the one way out with its offline switch, and the books. */
import { openDoor, type Surroundings } from '@atelier/engines';
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
