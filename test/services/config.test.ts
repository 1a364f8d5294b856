import { existsSync } from 'node:fs';
import { ConfigError, readConfig } from '../../services/config';

describe('configuration', () => {
  it('has a preset for everything', () => {
    const config = readConfig({});
    expect(config).toMatchObject({ host: '127.0.0.1', port: 3000, logLevel: 'info' });
    expect(config.limits.maxDocumentChars).toBe(1_000_000);
    expect(config.workers).toBeGreaterThanOrEqual(1);
    expect(existsSync(config.lexiconsDir)).toBe(true);
  });

  it('is frozen', () => {
    const config = readConfig({});
    expect(Object.isFrozen(config)).toBe(true);
    expect(Object.isFrozen(config.limits)).toBe(true);
  });

  it('takes an empty variable as one that is not set', () => {
    expect(readConfig({ PORT: '' }).port).toBe(3000);
  });

  it.each([
    ['PORT', '0', 'port', 0],
    ['PORT', '65535', 'port', 65_535],
    ['WORKERS', '3', 'workers', 3],
    ['MAX_QUEUE', '7', 'maxQueue', 7],
    ['LOG_LEVEL', 'warn', 'logLevel', 'warn'],
    ['HOST', '0.0.0.0', 'host', '0.0.0.0'],
    ['LEXICONS_DIR', '/tmp', 'lexiconsDir', '/tmp'],
  ] as const)('reads %s=%s', (name, value, key, expected) => {
    expect(readConfig({ [name]: value })[key]).toBe(expected);
  });

  it.each([
    ['PORT', '65536'],
    ['PORT', '-1'],
    ['PORT', '1e3'],
    ['PORT', '0x50'],
    ['PORT', '80 '],
    ['WORKERS', '0'],
    ['WORKERS', 'two'],
    ['MAX_DOCUMENT_CHARS', '0'],
    ['MAX_BODY_BYTES', '10'],
    ['LOG_LEVEL', 'loud'],
  ])('refuses %s=%s and names the variable', (name, value) => {
    expect(() => readConfig({ [name]: value })).toThrow(ConfigError);
    expect(() => readConfig({ [name]: value })).toThrow(new RegExp(`${name} must be`));
  });

  it('names every variable that needs mending at once', () => {
    expect(() => readConfig({ PORT: 'x', LOG_LEVEL: 'y' })).toThrow(/PORT.*LOG_LEVEL/);
  });
});
