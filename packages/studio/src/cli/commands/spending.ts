import { Command } from 'commander';
import { accountsIn } from '../../use-cases/accounts.ts';
import { totalsOf } from '../../use-cases/spending.ts';
import { jsonOption } from '../options.ts';
import { print, printJson } from '../out.ts';
import { picturesFolder } from '../person.ts';

export const spendingCommand = (): Command =>
  new Command('spending')
    .description('what pictures and answers by paid engines have cost, by day and engine')
    .addOption(jsonOption())
    .action(({ json }: { json?: boolean }) => {
      const { entries, unreadable } = accountsIn(picturesFolder()).receipts();
      const totals = totalsOf(entries);
      if (json) return printJson({ totals, unreadable });
      if (totals.length === 0) print('Nothing has cost anything.');
      for (const { day, engine, pictures, answers, dollars, unknown, lost } of totals) {
        const doubt = unknown > 0 ? `, and ${unknown} at a price nobody says` : '';
        const fate = lost > 0 ? `; ${lost} of unknown fate counted as if charged` : '';
        const what = [many(pictures, 'picture'), many(answers, 'answer')].filter(Boolean).join(', ') || 'nothing came';
        print(`${day}  ${engine.padEnd(12)} ${what}  $${dollars.toFixed(4)}${doubt}${fate}`);
      }
    });

const many = (count: number, what: string): string | undefined =>
  count === 0 ? undefined : `${count} ${what}${count === 1 ? '' : 's'}`;
