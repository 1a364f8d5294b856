import { runCli } from '../../support/process';

const span = (over: object = {}) => `${JSON.stringify({ id: 'a', text: 'No fever.', start: 3, end: 8, ...over })}\n`;

describe('countersign assess', () => {
  it('answers each span in order, several of one note as well', async () => {
    const { code, stdout } = await runCli(['assess'], span() + span({ start: 0, end: 9 }) + span({ id: 'b' }));
    expect(code).toBe(0);
    const lines = stdout
      .trim()
      .split('\n')
      .map((line) => JSON.parse(line));
    expect(lines.map(({ id }) => id)).toEqual(['a', 'a', 'b']);
    expect(lines[0].assertion).toMatchObject({ polarity: expect.any(String), cues: [] });
  });

  it.each([
    [{ end: 10 }, /line 1: end: must be at most 9, the length of the text in UTF-16 units/],
    [{ start: 8 }, /line 1: start: must be less than end/],
    [{ start: -1 }, /line 1: start: must be at least 0/],
    [{ start: 1.5 }, /line 1: start: must be a whole number/],
    [{ start: '3' }, /line 1: start: must be/],
    [{ end: undefined }, /line 1: end: is required/],
    [{ text: '' }, /line 1: text: must hold text/],
  ])('refuses %j with exit code 2', async (over, message) => {
    const { code, stdout, stderr } = await runCli(['assess'], span(over));
    expect([code, stdout]).toEqual([2, '']);
    expect(stderr).toMatch(message);
    expect(stderr).not.toContain('fever');
  });

  it('refuses plain text', async () => {
    const { code, stderr } = await runCli(['assess'], 'No fever.');
    expect(code).toBe(2);
    expect(stderr).toContain('lines of JSON');
  });

  it('counts UTF-16 units', async () => {
    const { code } = await runCli(['assess'], span({ text: '😀x', start: 0, end: 3 }));
    expect(code).toBe(0);
  });
});
