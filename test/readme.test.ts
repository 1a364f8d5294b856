import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import request from 'supertest';
import { readConfig } from '../services/config';
import { reviewSchema } from '../services/contract/review';
import { directClient } from '../services/worker/direct-client';
import { loadEngine } from '../services/worker/engine-loader';
import { testApi } from './support/api';

const readme = readFileSync(join(__dirname, '../README.md'), 'utf8');

describe('the README', () => {
  it('shows a request and its true answer (npm run readme writes it anew)', async () => {
    const [, body = '', answer = ''] = /-d '([^']+)'\n```\n\n```json\n([\s\S]*?)\n```\n/.exec(readme) ?? [];
    const { engine } = await loadEngine(readConfig({}));
    const { app } = testApi({ engine: directClient(engine) });
    const response = await request(app).post('/v1/suggest-codes').set('Content-Type', 'application/json').send(body);
    expect(response.status).toBe(201);
    expect(summary(response.body)).toEqual(summary(JSON.parse(answer)));
  });

  it('has exactly two commands to set it up', () => {
    expect(readme.match(/^ {4}npm ci.*$/gm)).toEqual(['    npm ci && npm start', '    npm ci && npm test']);
  });

  it('leads to files that are there', () => {
    for (const [, path = ''] of readme.matchAll(/\]\(([^)]+)\)/g)) {
      expect(readFileSync(join(__dirname, '..', path), 'utf8').length).toBeGreaterThan(0);
    }
  });
});

/** What an answer says, without ids, versions and the last digits of confidence, which every training run moves. */
function summary(answer: unknown) {
  const { suggestions, withheld } = reviewSchema.parse(answer);
  return {
    suggestions: suggestions.map(({ code, tier, evidence }) => [code.code, tier, evidence.map(({ text }) => text)]),
    withheld: withheld.map(({ code, reason, cue }) => [code.code, reason, cue?.text]),
  };
}
