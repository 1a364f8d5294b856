import { ConfigError, readConfig } from '../../../services/config';
import { isLoopbackAddress } from '../../../services/identity/loopback';
import { refuseOpenHost } from '../../../services/identity/open-host';

describe('an address that only this machine can reach', () => {
  it.each([['127.0.0.1'], ['127.1.2.3'], ['127.255.255.255'], ['::1'], ['0:0:0:0:0:0:0:1'], ['::ffff:127.0.0.1']])(
    'is %s',
    (address) => expect(isLoopbackAddress(address)).toBe(true),
  );

  it.each([
    ...[['0.0.0.0'], ['::'], ['10.0.0.1'], ['128.0.0.1'], ['126.255.255.255'], ['::2'], ['::ffff:10.0.0.1']],
    ...[['fe80::1'], ['localhost'], ['127.0.0.1.example.org'], ['[::1]'], ['127.0.0.1:80'], ['']],
  ])('is not %s', (address) => expect(isLoopbackAddress(address)).toBe(false));
});

describe('serving without authentication', () => {
  const open = (host: string) => refuseOpenHost(readConfig({ HOST: host, AUTH: 'none' }));

  it.each([['127.0.0.1'], ['127.8.8.8'], ['::1'], ['localhost']])('is allowed on %s', async (host) => {
    await expect(open(host)).resolves.toBeUndefined();
  });

  it.each([['0.0.0.0'], ['::'], ['0'], ['192.168.1.10'], ['countersign.invalid']])('is refused on %s', async (host) => {
    await expect(open(host)).rejects.toThrow(ConfigError);
    await expect(open(host)).rejects.toThrow(/HOST must be .* set AUTH=required/);
  });

  it('is about authentication, not about the address', async () => {
    await expect(refuseOpenHost(readConfig({ HOST: '0.0.0.0', AUTH: 'required' }))).resolves.toBeUndefined();
  });
});
