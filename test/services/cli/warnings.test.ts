import { warningsOf } from '../../../services/cli/warnings';
import { readConfig } from '../../../services/config';

const warnings = (env: Record<string, string>, ownsTables = false) => warningsOf(readConfig(env), ownsTables);
const away = 'postgres://app:secret@db.example.org/record';

describe('what an operator is told at start', () => {
  it.each<[Record<string, string>, RegExp]>([
    [{}, /AUTH is none/],
    [{ AUTH: 'required', HOST: '0.0.0.0' }, /put TLS in front/],
    [{ AUTH: 'required', HOST: '::' }, /put TLS in front/],
    [{ AUTH: 'required', HOST: 'countersign.example.org' }, /put TLS in front/],
    [{ AUTH: 'required', DATABASE_URL: away }, /sslmode=verify-full/],
    [{ AUTH: 'required', DATABASE_URL: `${away}?sslmode=require` }, /sslmode=verify-full/],
    [{ AUTH: 'required', DATABASE_URL: `${away}?sslmode=verify-ca` }, /sslmode=verify-full/],
    [{ AUTH: 'required', DATABASE_URL: 'postgres://app@localhost/r?host=db.example.org' }, /sslmode=verify-full/],
  ])('%j: one thing', (env, message) => {
    expect(warnings(env)).toEqual([expect.stringMatching(message)]);
    expect(warnings(env).join()).not.toContain('secret');
  });

  it.each([
    { AUTH: 'required' },
    { AUTH: 'required', HOST: '::1' },
    { AUTH: 'required', HOST: 'localhost' },
    { AUTH: 'required', DATABASE_URL: `${away}?sslmode=verify-full` },
    { AUTH: 'required', DATABASE_URL: 'postgres://app:secret@127.0.0.1/record' },
    { AUTH: 'required', DATABASE_URL: 'postgres://app:secret@[::1]/record' },
    { AUTH: 'required', DATABASE_URL: 'postgres:///record?host=%2Fvar%2Frun%2Fpostgresql' },
  ])('%j: nothing', (env) => {
    expect(warnings(env)).toEqual([]);
  });

  it('of a login that could overrule the record, with a database server alone', () => {
    const env = { AUTH: 'required', DATABASE_URL: `${away}?sslmode=verify-full` };
    expect(warnings(env, true)).toEqual([expect.stringMatching(/only a member of countersign_service/)]);
    expect(warnings({ AUTH: 'required' }, true)).toEqual([]);
  });
});
