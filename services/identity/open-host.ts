import { lookup } from 'node:dns/promises';
import { type Config, ConfigError } from '../config';
import { isLoopbackAddress } from './loopback';

/**
 * Throws ConfigError where a server without authentication would answer other machines. A name counts as what it
 * resolves to: `localhost` is what the hosts file makes of it.
 */
export async function refuseOpenHost({ auth, host }: Pick<Config, 'auth' | 'host'>): Promise<void> {
  if (auth.mode !== 'none' || (await isLoopbackHost(host))) return;
  throw new ConfigError(
    'HOST must be 127.0.0.1, ::1 or localhost while AUTH is none; set AUTH=required to serve others',
  );
}

async function isLoopbackHost(host: string): Promise<boolean> {
  try {
    const addresses = await lookup(host, { all: true });
    return addresses.length > 0 && addresses.every(({ address }) => isLoopbackAddress(address));
  } catch {
    return false;
  }
}
