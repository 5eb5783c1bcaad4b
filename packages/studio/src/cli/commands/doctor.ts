import { ENGINE_IDS, engineOf, KEY_NAMES, type KeyState, localServers, portsIn, writerRows } from '@atelier/engines';
import type { EngineCapabilities } from '@atelier/spec';
import { Command } from 'commander';
import { VERSION } from '../../version.ts';
import { around } from '../around.ts';
import { interruptible } from '../interrupt.ts';
import { jsonOption, offlineOption } from '../options.ts';
import { print, printJson } from '../out.ts';
import { nameForPerson, picturesFolder } from '../person.ts';
import { personKeys } from '../person-keys.ts';
import { shownAddress } from '../shown-address.ts';

export const doctorCommand = (): Command =>
  new Command('doctor')
    .description('what is here to paint and to write with, without spending anything')
    .addOption(offlineOption())
    .addOption(jsonOption())
    .addHelpText(
      'after',
      `
Whether a key is taken is asked of its own provider, by a question that costs nothing (its list of models, the balance); --offline leaves
that out. Servers are looked for on this machine alone.

Examples:
  atelier doctor
  atelier doctor --offline --json`,
    )
    .action(async ({ offline, json }: { offline?: boolean; json?: boolean }) => {
      const facts = await interruptible((signal) => examined(offline, signal));
      if (json) return printJson(facts);
      tell(facts);
    });

type Facts = Awaited<ReturnType<typeof examined>>;

async function examined(offline: boolean | undefined, signal: AbortSignal) {
  const inside = around({ offline: true });
  const outside = around({ offline });
  const keys = personKeys();
  const all = [...Object.values(KEY_NAMES).flat(), ...writerRows().flatMap((row) => row.keys)];
  const [servers, kept] = await Promise.all([
    inside.door ? localServers(inside.door, portsIn(inside.env)) : [],
    // A key file that others can read is trouble to be told, not the end of the examination.
    keys.list([...new Set(all)]).catch((error: Error) => {
      process.stderr.write(`${error.message}\n`);
      return [];
    }),
  ]);
  const { keyStates } = await import('../../use-cases/key-states.ts');
  const names = kept.map(({ name }) => name).filter((name) => name !== 'ATELIER_CHAT_MODEL');
  const states =
    outside.door && !outside.door.offline ? await keyStates(names, keys, { ...outside, door: outside.door }, signal) : [];
  const keyOf = (wanted: readonly string[]) => {
    const found = kept.find(({ name }) => wanted.includes(name));
    const state = states.find(({ name }) => name === found?.name);
    return { key: found?.name ?? null, keys: wanted, ...(found && { from: found.from }), ...(state && { state }) };
  };
  const engines = await Promise.all(
    ENGINE_IDS.map(async (id) => {
      const { name, capabilities } = await engineOf(id, inside);
      const { cost, needs } = capabilities;
      const own = id === 'openai' && cost === 'free' ? inside.env.OPENAI_BASE_URL : undefined;
      const wanted = cost === 'paid' || own ? KEY_NAMES[id] : undefined;
      return { id, name, cost, ...(wanted && keyOf(wanted)), ...(own && { own: shownAddress(own) }), ...(needs && { needs }) };
    }),
  );
  const writers = writerRows()
    .filter(({ id, needs }) => id !== 'chat' && !needs)
    .map(({ id, keys: wanted, local }) => ({
      id,
      ...(wanted.length > 0 && keyOf(wanted)),
      ...(local && { server: servers.find(({ kind }) => kind === id)?.url ?? null }),
    }));
  return {
    atelier: VERSION,
    node: process.version,
    pictures: picturesFolder(),
    offline: outside.door?.offline ?? true,
    engines,
    writers,
    servers,
    chatModel: inside.env.ATELIER_CHAT_MODEL ?? null,
  };
}

function tell({ engines, writers, servers, chatModel, pictures, offline }: Facts): void {
  print(`Atelier ${VERSION} on Node ${process.version}; pictures go to ${nameForPerson(pictures)}.`);
  if (offline) print('Offline: whether keys are taken was not asked.');
  print('');
  const absent = engines.filter(({ needs }) => needs && !needs.installed);
  for (const engine of engines.filter((each) => !absent.includes(each))) {
    const local = servers.find(({ kind }) => kind === engine.id);
    print(`${engine.id.padEnd(14)}${stateOf(engine, local?.url)}`);
  }
  if (absent.length > 0)
    print(`${absent.map(({ id }) => id).join(', ')}: each a package that you install; atelier engines shows how`);
  print(
    `${'chat model'.padEnd(14)}${chatModel ? `${chatModel} (ATELIER_CHAT_MODEL)` : 'none; the built-in writer works without one'}`,
  );
  for (const writer of writers) {
    const { id, server } = writer;
    const state = writer.keys ? keyLine(writer) : server ? `ready at ${server}` : undefined;
    if (state) print(`${`  ${id}`.padEnd(14)}${state.startsWith('ready') ? `${state}: --writer ${id}` : state}`);
  }
  for (const { name, url, models = [], version, use } of servers) {
    print(
      `\n${name}${version ? ` ${version}` : ''} answers at ${url}${models.length > 0 ? `: ${models.slice(0, 6).join(', ')}` : ''}`,
    );
    print(`  ${use}`);
  }
}

interface Examined {
  id: string;
  key?: string | null;
  keys?: readonly string[];
  from?: string;
  state?: KeyState;
  needs?: EngineCapabilities['needs'];
  /** Address of a server of the person's own, which may want no key. */
  own?: string;
}

function stateOf(engine: Examined, server: string | undefined): string {
  if (engine.id === 'illustrator') return 'ready';
  if (engine.needs) return `installed (${engine.needs.package})${engine.keys ? `; ${keyLine(engine)}` : ''}`;
  if (engine.own)
    return `your server at ${engine.own} (OPENAI_BASE_URL)${engine.key ? `; ${keyLine(engine)}` : ', without a key'}`;
  if (engine.keys) return keyLine(engine);
  return server ? `ready at ${server}` : 'no server found on this machine';
}

function keyLine({ key, keys = [], from, state }: Examined): string {
  if (!key) return `no key: atelier keys set ${keys[0]}, or set ${keys.join(' or ')}`;
  const where = `${key} is in ${from}`;
  if (state?.state === 'refused')
    return `key refused (${where}): its provider does not take it; make a new one there, then atelier keys set ${key}`;
  if (state?.state === 'accepted') return `ready (${where}, and taken)`;
  return `ready (${where}${state?.why ? `; not checked: ${state.why}` : ''})`;
}
