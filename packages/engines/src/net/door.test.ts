import { AtelierError } from '@atelier/spec';
import { describe, expect, it } from 'vitest';
import { fakeServer } from '../generators/__fixtures__/fake-server.ts';
import { isLoopback, isPublic } from './addresses.ts';
import { type DoorOptions, openDoor } from './door.ts';
import type { LedgerEntry } from './ledger.ts';

const codeOf = (work: Promise<unknown>): Promise<string> =>
  work.then(
    () => 'went through',
    (error) => (error instanceof AtelierError ? error.code : String(error)),
  );
const at = (address: string): DoorOptions => ({
  lookup: async () => [{ address, family: address.includes(':') ? 6 : 4 }],
});

describe('addresses', () => {
  it.each(['127.0.0.1', '127.9.9.9', '::1', '::ffff:127.0.0.1'])('%s is loopback', (address) => {
    expect(isLoopback(address)).toBe(true);
    expect(isPublic(address)).toBe(false);
  });
  it.each([
    '10.0.0.1',
    '172.16.0.1',
    '172.31.255.255',
    '192.168.1.1',
    '169.254.169.254',
    '100.64.0.1',
    '0.0.0.0',
    '224.0.0.1',
    '255.255.255.255',
    'fe80::1',
    'fd00::1',
    'fec0::1',
    '::',
    '::ffff:10.0.0.1',
    '::ffff:a00:1',
    '64:ff9b::a00:1',
    '2002:a00:1::',
    'ff02::1',
    'example.org',
  ])('%s is not public', (address) => expect(isPublic(address)).toBe(false));
  it.each(['::127.0.0.1', '::7f00:1', '::'])('%s is not', (address) => expect(isPublic(address)).toBe(false));

  it.each(['1.1.1.1', '8.8.8.8', '172.32.0.1', '2606:4700::1111'])('%s is public', (address) =>
    expect(isPublic(address)).toBe(true),
  );
});

describe('the door', () => {
  it('lets nothing out of loopback while offline, whatever a name resolves to', async () => {
    const ledger: LedgerEntry[] = [];
    const asked: string[] = [];
    const lookup = async (host: string) => {
      asked.push(host);
      return [{ address: '127.0.0.1', family: 4 }];
    };
    const door = openDoor({ offline: true, ledger: (entry) => ledger.push(entry), lookup });
    expect(await codeOf(door.request('http://pictures.example/', { purpose: 'test' }))).toBe('offline');
    expect(await codeOf(door.request('http://93.184.216.34/', { purpose: 'test' }))).toBe('offline');
    expect(ledger.map(({ failed }) => failed)).toEqual(['offline', 'offline']);
    // Not even a name was looked up.
    expect(asked).toEqual([]);
  });

  it('opens no foreign address inside this network: by number, by name, by another notation', async () => {
    const inside = await fakeServer((_request, response) => void response.end('secret'));
    const port = new URL(inside.url).port;
    for (const host of ['127.0.0.1', 'localhost', '[::1]', '[::ffff:127.0.0.1]', '2130706433', '0x7f.1', '0'])
      expect(await codeOf(openDoor().request(`http://${host}:${port}/`, { purpose: 'test', reach: 'foreign' }))).toBe(
        'refused-address',
      );
    const rebound = openDoor(at('127.0.0.1'));
    expect(await codeOf(rebound.request(`http://pictures.example:${port}/`, { purpose: 'test', reach: 'foreign' }))).toBe(
      'refused-address',
    );
    expect(inside.requests).toHaveLength(0);
    await inside.close();
  });

  it('takes http and https alone, and no password in an address', async () => {
    for (const url of ['file:///etc/passwd', 'ftp://x.example/', 'data:text/plain,x', 'http://me:secret@x.example/'])
      expect(await codeOf(openDoor(at('1.1.1.1')).request(url, { purpose: 'test' }))).toBe('refused-address');
  });

  it('follows no redirect of an API, so that a key goes nowhere else', async () => {
    const thief = await fakeServer((_request, response) => void response.end());
    const server = await fakeServer((_request, response) => {
      response.writeHead(307, { location: thief.url });
      response.end();
    });
    const work = openDoor().request(server.url, { method: 'POST', headers: { authorization: 'Bearer x' }, purpose: 'test' });
    expect(await codeOf(work)).toBe('bad-reply');
    expect(thief.requests).toHaveLength(0);
    await Promise.all([thief.close(), server.close()]);
  });

  it('reads no more than it was told, and no longer', async () => {
    const server = await fakeServer((request, response) => {
      response.writeHead(200);
      if (request.path === '/large') response.end(Buffer.alloc(4096));
      else response.write('a');
    });
    const door = openDoor();
    const read = async (path: string, limits: object) =>
      (await door.request(server.url + path, { purpose: 'test', ...limits })).bytes();
    expect(await codeOf(read('/large', { maxBytes: 1000 }))).toBe('bad-reply');
    expect(await codeOf(read('/slow', { idleMs: 40 }))).toBe('timed-out');
    expect(await codeOf(read('/slow', { totalMs: 40 }))).toBe('timed-out');
    await server.close();
  });

  it('tells an unreachable server from a broken connection', async () => {
    const server = await fakeServer((_request, response) => void response.destroy());
    expect(await codeOf(openDoor().request(server.url, { method: 'POST', body: 'x', purpose: 'test' }))).toBe('unknown-fate');
    await server.close();
    expect(await codeOf(openDoor().request(server.url, { method: 'POST', body: 'x', purpose: 'test' }))).toBe('unreachable');
  });

  it('writes down host, purpose and bytes, and nothing that could be a secret', async () => {
    const ledger: LedgerEntry[] = [];
    const server = await fakeServer((_request, response) => void response.end('four'));
    const door = openDoor({ ledger: (entry) => ledger.push(entry) });
    const url = `${server.url}/path/canary?key=canary`;
    await (
      await door.request(url, { method: 'POST', body: 'canary', headers: { authorization: 'canary' }, purpose: 'test' })
    ).bytes();
    expect(ledger).toMatchObject([{ host: new URL(server.url).host, purpose: 'test', sent: 6, received: 4, status: 200 }]);
    expect(JSON.stringify(ledger)).not.toContain('canary');
    await server.close();
  });
});
