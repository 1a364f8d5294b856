import request from 'supertest';
import { describedCodeSchema } from '../../../services/contract/code';
import { testApi } from '../../support/api';

const { app } = testApi();
const get = (address: string) => request(app).get(`/v1/codes/${address}`);

describe('GET /v1/codes/{system}/{code}', () => {
  it('describes a code as the contract says', async () => {
    const response = await get('ICD-10-CM/E11.9');
    expect(response.status).toBe(200);
    expect(describedCodeSchema.strict().parse(response.body)).toEqual(response.body);
    expect(response.body).toMatchObject({ system: 'ICD-10-CM', code: 'E11.9', codeSet: 'fake-2027', billable: true });
  });

  it('hands the day on', async () => {
    const response = await get('ICD-10-CM/E11.9?serviceDate=2025-06-01');
    expect(response.body.versions[0].from).toBe('2025-06-01');
  });

  it.each([
    ['ICD-10-CM/E11'],
    ['ICD-10-CM/Z99.89'],
    ['CPT/99213'],
    ['HCPCS/J0131'],
    ['ICD-10-PCS/0DTJ4ZZ'],
    ['ICD-10-PCS/0DT'],
    ['ICD-10-PCS/0'],
  ])('answers 404 where no loaded edition has %s', async (address) => {
    const response = await get(address);
    expect(response.body).toMatchObject({ status: 404, code: 'code-not-found' });
  });

  it.each([
    ['ICD-9/E11.9', 'system'],
    ['icd-10-cm/E11.9', 'system'],
    ['ICD-10-CM/E119', 'code'],
    ['ICD-10-CM/e11.9', 'code'],
    ['ICD-10-CM/E11.9999999', 'code'],
    ['ICD-10-CM/%20', 'code'],
    ['CPT/9921', 'code'],
    ['HCPCS/99213', 'code'],
    ['ICD-10-PCS/0IT', 'code'],
    ['ICD-10-PCS/0DTJ4ZZZ', 'code'],
    ['ICD-10-CM/E', 'code'],
    ['ICD-10-CM/E11.9?serviceDate=2026-02-30', 'serviceDate'],
    ['ICD-10-CM/E11.9?serviceDate=2026-01-01&serviceDate=2026-01-02', 'serviceDate'],
    ['ICD-10-CM/E11.9?date=2026-01-01', ''],
  ])('refuses %s with the field', async (address, field) => {
    const response = await get(address);
    expect(response.body).toMatchObject({ status: 422, code: 'invalid-request' });
    expect(response.body.errors).toContainEqual({ path: field, message: expect.any(String) });
    expect(JSON.stringify(response.body)).not.toContain('E11.9999999');
  });

  it.each(['post', 'put', 'delete', 'patch'] as const)('does not take %s', async (method) => {
    const response = await request(app)[method]('/v1/codes/ICD-10-CM/E11.9');
    expect([response.status, response.headers.allow]).toEqual([405, 'GET, HEAD, OPTIONS']);
  });

  it('is not taken for a search, nor the other way round', async () => {
    expect((await get('ICD-10-CM')).status).toBe(404);
    expect((await get('ICD-10-CM/E11.9/more')).status).toBe(404);
  });
});
