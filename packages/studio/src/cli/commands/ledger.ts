import { Command } from 'commander';
import { accountsIn } from '../../use-cases/accounts.ts';
import { jsonOption } from '../options.ts';
import { print, printJson } from '../out.ts';
import { picturesFolder } from '../person.ts';

export const ledgerCommand = (): Command =>
  new Command('ledger')
    .description('every request that left this program: when, to whom, what for, how much')
    .addOption(jsonOption())
    .action(({ json }: { json?: boolean }) => {
      const { entries, unreadable } = accountsIn(picturesFolder()).ledger();
      if (json) return printJson({ requests: entries, unreadable });
      if (entries.length === 0) print('Nothing has left this machine.');
      for (const { time, host, purpose, sent, received, status, failed } of entries)
        print(
          `${time.slice(0, 19).replace('T', ' ')}  ${host}  ${purpose}  ${sent} bytes out, ${received} in  ${failed ?? status}`,
        );
      if (unreadable > 0) process.stderr.write(`${unreadable} lines of the ledger could not be read.\n`);
    });
