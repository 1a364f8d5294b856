import request from 'supertest';
import { guardedApi } from './guarded-api';

const { app } = guardedApi({ AUTH: 'none' });
const codes = '/v1/codes?q=diabetes';

describe('a server without authentication', () => {
  it.each([
    ['localhost'],
    ['localhost:3000'],
    ['LOCALHOST'],
    ['127.0.0.1'],
    ['127.0.0.1:80'],
    ['127.9.9.9'],
    ['[::1]:3000'],
  ])('answers as %s', async (host) => expect((await request(app).get(codes).set('Host', host)).status).toBe(200));

  // A page of evil.example whose name was pointed at 127.0.0.1 sends its own name.
  it.each([
    ...[
      ['evil.example'],
      ['evil.example:3000'],
      ['localhost.evil.example'],
      ['127.0.0.1.evil.example'],
      ['localhost.'],
    ],
    ...[
      ['0.0.0.0'],
      ['10.0.0.1'],
      ['[::2]'],
      ['[::ffff:10.0.0.1]'],
      ['128.0.0.1'],
      ['user@localhost'],
      ['localhost:x'],
    ],
    ...[['localhost, evil.example'], ['2130706433'], ['0x7f000001'], ['127.1']],
  ])('does not answer as %s', async (host) => {
    for (const path of [codes, '/livez', '/docs']) {
      const response = await request(app).get(path).set('Host', host);
      expect([response.status, response.body.code]).toEqual([421, 'wrong-host']);
      expect(JSON.stringify(response.body)).not.toContain(host);
    }
  });

  const post = (origin: string) =>
    request(app)
      .post('/v1/reviews/search')
      .set('Host', 'localhost:3000')
      .set('Origin', origin)
      .send({ encounterId: 'e' });

  it.each([
    ...[
      ['https://evil.example'],
      ['http://localhost'],
      ['http://localhost:3001'],
      ['https://localhost:3000'],
      ['null'],
    ],
    ...[['http://127.0.0.1:3000'], ['http://localhost:3000.evil.example'], ['file://']],
  ])('takes no act from a page of %s', async (origin) => {
    const response = await post(origin);
    expect([response.status, response.body.code]).toEqual([403, 'forbidden']);
  });

  it('takes acts from its own pages, and from what is no page', async () => {
    expect((await post('http://localhost:3000')).body.code).toBe('review-not-found');
    const bare = request(app).post('/v1/reviews/search').send({ encounterId: 'e' });
    expect((await bare).body.code).toBe('review-not-found');
  });

  it('never lets a page of another origin read an answer', async () => {
    for (const asked of [
      request(app).get(codes).set('Origin', 'https://evil.example'),
      post('https://evil.example'),
      request(app)
        .options('/v1/reviews/search')
        .set('Origin', 'https://evil.example')
        .set('Access-Control-Request-Method', 'POST'),
    ]) {
      const { headers } = await asked;
      expect(Object.keys(headers).filter((name) => name.startsWith('access-control-'))).toEqual([]);
    }
  });
});

describe('a server with authentication', () => {
  it('answers to any name: its clients know it by one, and pages of others have no key', async () => {
    const api = guardedApi();
    const asked = request(api.app).get(codes).set('Host', 'codes.clinic.example');
    expect((await asked.set('Authorization', `Bearer ${api.keyOf('coder')}`)).status).toBe(200);
  });
});
