import { BlockList, isIP } from 'node:net';

const loopback = new BlockList();
loopback.addSubnet('127.0.0.0', 8, 'ipv4');
loopback.addAddress('::1', 'ipv6');
// IPv4 as an IPv6 socket writes it.
loopback.addSubnet('::ffff:127.0.0.0', 104, 'ipv6');

/** Whether an IP address (no name, no brackets, no port) can be reached from this machine only. */
export function isLoopbackAddress(address: string): boolean {
  const family = isIP(address);
  return family !== 0 && loopback.check(address, family === 6 ? 'ipv6' : 'ipv4');
}
