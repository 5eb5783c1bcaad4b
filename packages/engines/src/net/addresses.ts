/** Which addresses a picture's URL may lead to. Blocks from the IANA special-purpose registries (RFC 6890 and later). */
import { BlockList, isIP } from 'node:net';

const loopback = new BlockList();
loopback.addSubnet('127.0.0.0', 8, 'ipv4');
loopback.addAddress('::1', 'ipv6');

const inward = new BlockList();
for (const [net, bits] of [
  ['0.0.0.0', 8],
  ['10.0.0.0', 8],
  ['100.64.0.0', 10],
  ['127.0.0.0', 8],
  ['169.254.0.0', 16],
  ['172.16.0.0', 12],
  ['192.0.0.0', 24],
  ['192.0.2.0', 24],
  ['192.88.99.0', 24],
  ['192.168.0.0', 16],
  ['198.18.0.0', 15],
  ['198.51.100.0', 24],
  ['203.0.113.0', 24],
  ['224.0.0.0', 4],
  ['240.0.0.0', 4],
] as const)
  inward.addSubnet(net, bits, 'ipv4');
for (const [net, bits] of [
  // With `::1`, and addresses of IPv4 in the old clothes (`::127.0.0.1`).
  ['::', 96],
  ['64:ff9b::', 96],
  ['64:ff9b:1::', 48],
  ['100::', 64],
  ['2001::', 23],
  ['2001:db8::', 32],
  ['2002::', 16],
  ['fc00::', 7],
  ['fe80::', 10],
  ['fec0::', 10],
  ['ff00::', 8],
] as const)
  inward.addSubnet(net, bits, 'ipv6');

/** `::ffff:10.0.0.1` is 10.0.0.1 in other clothes. */
const MAPPED = /^::ffff:(\d+\.\d+\.\d+\.\d+)$/i;
const plainOf = (address: string): string => MAPPED.exec(address)?.[1] ?? address;
const familyOf = (address: string) => (isIP(address) === 6 ? 'ipv6' : 'ipv4');

export function isLoopback(address: string): boolean {
  const plain = plainOf(address);
  return isIP(plain) !== 0 && loopback.check(plain, familyOf(plain));
}

/** Whether an address lies in the public internet: not loopback, private, link-local, multicast or reserved. */
export function isPublic(address: string): boolean {
  const plain = plainOf(address);
  // An IPv6 address that still embeds an IPv4 one in hex (::ffff:a00:1) is refused rather than decoded.
  if (isIP(plain) === 0 || /^::ffff:/i.test(plain)) return false;
  return !inward.check(plain, familyOf(plain));
}
