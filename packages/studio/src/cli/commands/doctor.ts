import { ENGINE_IDS, engineOf, KEY_NAMES, localServers, writerRows } from '@atelier/engines';
import { Command } from 'commander';
import { VERSION } from '../../version.ts';
import { around } from '../around.ts';
import { jsonOption } from '../options.ts';
import { print, printJson } from '../out.ts';
import { nameForPerson, picturesFolder } from '../person.ts';
import { personKeys } from '../person-keys.ts';

export const doctorCommand = (): Command =>
  new Command('doctor')
    .description('what is here to paint and to write with, without spending anything')
    .addOption(jsonOption())
    .action(async ({ json }: { json?: boolean }) => {
      const place = around({ offline: true });
      const servers = await localServers(place.door!);
      // A key file that others can read is trouble to be told, not the end of the examination.
      const kept = await personKeys()
        .list([...Object.values(KEY_NAMES).flat(), ...writerRows().flatMap(({ keys }) => keys)])
        .catch((error: Error) => {
          process.stderr.write(`${error.message}\n`);
          return [];
        });
      const engines = await Promise.all(
        ENGINE_IDS.map(async (id) => {
          const { name, capabilities } = await engineOf(id, place);
          const names = capabilities.cost === 'paid' ? KEY_NAMES[id] : undefined;
          const key = kept.find((each) => names?.includes(each.name));
          const { needs } = capabilities;
          return {
            id,
            name,
            cost: capabilities.cost,
            ...(names && { key: key?.name ?? null, ...(key && { from: key.from }), keys: names }),
            ...(needs && { needs }),
          };
        }),
      );
      const chat = place.env.ATELIER_CHAT_MODEL ?? null;
      const writers = writerRows()
        .filter(({ id, needs }) => id !== 'chat' && !needs)
        .map(({ id, keys, local }) => ({
          id,
          ...(keys.length > 0 && { key: kept.find(({ name }) => keys.includes(name))?.name ?? null, keys }),
          ...(local && { server: servers.find(({ kind }) => kind === id)?.url ?? null }),
        }));
      const facts = {
        atelier: VERSION,
        node: process.version,
        pictures: picturesFolder(),
        engines,
        writers,
        servers,
        chatModel: chat,
      };
      if (json) return printJson(facts);
      print(`Atelier ${VERSION} on Node ${process.version}; pictures go to ${nameForPerson(picturesFolder())}.`);
      print('');
      const absent = engines.filter(({ needs }) => needs && !needs.installed);
      for (const { id, key, keys, from, needs } of engines.filter((each) => !absent.includes(each))) {
        const local = servers.find(({ kind }) => kind === id);
        const state =
          id === 'illustrator' || needs
            ? needs
              ? `installed (${needs.package})`
              : 'ready'
            : keys
              ? key
                ? `ready (${key} is in ${from})`
                : `no key: atelier keys set ${keys[0]}, or set ${keys.join(' or ')}`
              : local
                ? `ready at ${local.url}`
                : 'no server found on this machine';
        print(`${id.padEnd(14)}${state}`);
      }
      if (absent.length > 0)
        print(`${absent.map(({ id }) => id).join(', ')}: each a package that you install; atelier engines shows how`);
      print(
        `${'chat model'.padEnd(14)}${chat ? `${chat} (ATELIER_CHAT_MODEL)` : 'none; the built-in writer works without one'}`,
      );
      for (const { id, key, keys, server } of writers) {
        const state = keys
          ? key
            ? `ready (${key}): --writer ${id}`
            : `no key: atelier keys set ${keys[0]}, or set ${keys.join(' or ')}`
          : server
            ? `ready at ${server}: --writer ${id}`
            : undefined;
        if (state) print(`${`  ${id}`.padEnd(14)}${state}`);
      }
      for (const { name, url, models = [], version, use } of servers) {
        print(
          `\n${name}${version ? ` ${version}` : ''} answers at ${url}${models.length > 0 ? `: ${models.slice(0, 6).join(', ')}` : ''}`,
        );
        print(`  ${use}`);
      }
    });
