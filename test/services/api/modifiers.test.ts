import request from 'supertest';
import { modifierListSchema, modifierSchema } from '../../../services/contract/modifier';
import { testApi } from '../../support/api';

const { app } = testApi();
const get = (address: string) => request(app).get(`/v1/codes/HCPCS/modifiers${address}`);

describe('GET /v1/codes/HCPCS/modifiers', () => {
  it.each(['', '?q=left%20side', '?q=LT&serviceDate=2026-11-02'])(
    'lists modifiers as the contract says: %s',
    async (query) => {
      const response = await get(query);
      expect(response.status).toBe(200);
      expect(modifierListSchema.strict().parse(response.body)).toEqual(response.body);
      expect(response.body).toMatchObject({
        total: 1,
        modifiers: [{ modifier: 'LT' }],
        edition: { name: 'fake-2027' },
      });
    },
  );

  it('is empty where nothing is found or no edition is there', async () => {
    expect((await get('?q=nothing')).body).toMatchObject({ modifiers: [], total: 0 });
    expect((await get('?serviceDate=2020-01-01')).body).toEqual({ modifiers: [], total: 0, edition: null });
  });

  it.each([
    ['?q=', 'q'],
    [`?q=${'x'.repeat(201)}`, 'q'],
    ['?serviceDate=yesterday', 'serviceDate'],
    ['?limit=3', ''],
  ])('refuses %s with the field', async (query, field) => {
    const response = await get(query);
    expect(response.body).toMatchObject({ status: 422, code: 'invalid-request' });
    expect(response.body.errors).toContainEqual({ path: field, message: expect.any(String) });
  });
});

describe('GET /v1/codes/HCPCS/modifiers/{modifier}', () => {
  it('reads one', async () => {
    const response = await get('/LT');
    expect(modifierSchema.strict().parse(response.body)).toEqual(response.body);
    expect(response.body).toMatchObject({ modifier: 'LT', display: 'Left side', codeSet: 'fake-2027' });
  });

  it('answers 404 where there is none, also where other titles have its characters', async () => {
    for (const address of ['/RT', '/SI', '/LT?serviceDate=2020-01-01']) {
      expect((await get(address)).body).toMatchObject({ status: 404, code: 'code-not-found' });
    }
  });

  it.each(['/lt', '/L', '/LTX', '/%20%20'])('refuses %s', async (address) => {
    expect((await get(address)).body).toMatchObject({ status: 422, errors: [{ path: 'modifier' }] });
  });
});
