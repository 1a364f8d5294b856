import type { Express } from 'express';
import request from 'supertest';
import { readConfig } from '../../../services/config';
import { describedCodeSchema } from '../../../services/contract/code';
import { directClient } from '../../../services/worker/direct-client';
import { loadEngine } from '../../../services/worker/engine-loader';
import { testApi } from '../../support/api';

describe('headers, with nothing imported', () => {
  let app: Express;
  beforeAll(async () => {
    const { engine } = await loadEngine(readConfig({}));
    ({ app } = testApi({ engine: directClient(engine) }) as { app: Express });
  }, 60_000);
  const get = async (address: string) =>
    describedCodeSchema.parse((await request(app).get(`/v1/codes/${address}`)).body);

  it('a category answers with its title and the codes under it', async () => {
    const { display, billable, inForce, children, parents } = await get('ICD-10-CM/E11');
    expect([display, billable, inForce, parents]).toEqual(['Type 2 diabetes mellitus', false, true, []]);
    expect(children).toContainEqual({
      code: 'E11.4',
      display: 'Type 2 diabetes mellitus with neurological complications',
      billable: false,
    });
    expect(children.find(({ code }) => code === 'E11.9')?.billable).toBe(true);
  });

  it('a subcategory stands below its category, and above codes to assign in its place', async () => {
    const { parents, replacements, billable } = await get('ICD-10-CM/E11.4?serviceDate=2026-11-02');
    expect([parents.map(({ code }) => code), billable]).toEqual([['E11'], false]);
    expect(replacements.map(({ code }) => code)).toEqual(expect.arrayContaining(['E11.40', 'E11.42']));
  });

  it('a code that became a header was a code until then', async () => {
    expect(await get('ICD-10-CM/G35?serviceDate=2025-09-30')).toMatchObject({ billable: true, children: [] });
    const since = await get('ICD-10-CM/G35?serviceDate=2025-10-01');
    expect([since.billable, since.inForce, since.display]).toEqual([false, true, 'Multiple sclerosis']);
    expect(since.children.map(({ code }) => code)).toContain('G35.D');
  });

  it('a search by the start of a code finds the header before the codes under it, and can leave it out', async () => {
    const codesFor = async (query: string) =>
      (await request(app).get(`/v1/codes?${query}`)).body.codes.map(({ code }: { code: string }) => code);
    expect((await codesFor('q=E11.4'))[0]).toBe('E11.4');
    expect(await codesFor('q=E11.4&billable=true')).not.toContain('E11.4');
  });
});
