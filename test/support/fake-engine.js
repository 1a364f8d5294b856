// A stand-in for the engine where a test is about the services around it: finds the word "diabetes" and nothing else.
// Plain JavaScript, because worker threads load it as well. Words in the note make it misbehave:
// FAIL throws an error that quotes the note, BUSY-50 keeps the thread busy for 50 ms, HANG never answers.

const diabetes = {
  system: 'ICD-10-CM',
  code: 'E11.9',
  display: 'Type 2 diabetes mellitus without complications',
  codeSet: 'fake-2027',
};
const asserted = { polarity: 'affirmed', certainty: 'certain', temporality: 'current', experiencer: 'patient' };

function misbehave(text) {
  if (text.includes('FAIL')) throw new TypeError(`cannot read "${text}"\n    at ${text}`);
  const busy = /BUSY-(\d+)/.exec(text);
  if (busy) {
    const end = performance.now() + Number(busy[1]);
    while (performance.now() < end);
  }
}

function evidenceOf({ id, text }) {
  return [...text.matchAll(/diabetes/gi)].map((match) => ({
    documentId: id,
    start: match.index,
    end: match.index + match[0].length,
    text: match[0],
    section: 'unknown',
    assertion: asserted,
    cues: [],
  }));
}

const fakeEngine = {
  async suggest({ documents }) {
    for (const { text } of documents) {
      misbehave(text);
      if (text.includes('HANG')) await new Promise(() => {});
    }
    const evidence = documents.flatMap(evidenceOf);
    const suggestion = {
      id: 's1',
      rank: 1,
      code: diabetes,
      confidence: 0.9,
      tier: 'suggested',
      evidence,
      alternatives: [{ code: 'E11.40', display: 'With neuropathy', confidence: 0.1, needs: 'complication' }],
      explanation: 'The word is there.',
    };
    return {
      suggestions: evidence.length > 0 ? [suggestion] : [],
      withheld: [],
      findings: [],
      provenance: { engine: 'fake', lexicon: 'none', models: {}, codeSets: ['fake-2027'] },
    };
  },
  assess() {
    return { ...asserted, cues: [] };
  },
  findCodes({ query, system, chapter = '4', billable = true, date = '2026-10-01', limit }) {
    const fits =
      diabetes.display.toLowerCase().includes(query.toLowerCase()) &&
      (system ?? diabetes.system) === diabetes.system &&
      ['4', 'ICD-10-CM:4'].includes(chapter) &&
      billable &&
      date >= '2026-10-01';
    const codes = fits ? [{ ...diabetes, billable: true, chapter: '4', match: 'title' }].slice(0, limit) : [];
    const facets = fits ? { system: { 'ICD-10-CM': 1 }, chapter: { 'ICD-10-CM:4': 1 } } : { system: {}, chapter: {} };
    return { codes, total: codes.length, facets: { ...facets, billable: { true: codes.length, false: 0 } } };
  },
  describeCode({ system, code, serviceDate }) {
    if (system !== diabetes.system || code !== diabetes.code) return null;
    return {
      ...diabetes,
      short: null,
      inForce: true,
      billable: true,
      chapter: { code: '4', title: 'Endocrine' },
      block: null,
      axes: null,
      parents: [{ code: 'E11', display: 'Type 2 diabetes mellitus', billable: false }],
      children: [],
      replacements: [],
      versions: [{ from: serviceDate ?? null, to: null, display: diabetes.display, billable: true }],
      editions: [],
      notes: null,
      rules: [{ kind: 'excludes1', at: 'E11', origin: 'authored', named: ['E10'], isConditional: false }],
      terms: [{ family: 'Diabetes', terms: ['diabetes'] }],
    };
  },
  findModifiers({ query = '', date = '2026-10-01' }) {
    const left = { system: 'HCPCS', modifier: 'LT', display: 'Left side', short: null, codeSet: 'fake-2027' };
    const edition = { name: 'fake-2027', from: '2026-10-01', to: null };
    const fits = `${left.modifier} ${left.display}`.toLowerCase().includes(query.toLowerCase());
    return date >= edition.from ? { modifiers: fits ? [left] : [], edition } : { modifiers: [], edition: null };
  },
  // Knows one rule: E11.9 says that there is no complication, so no E11 code with one stands beside it.
  checkCodes(codes) {
    const plain = codes.find(({ code }) => code === 'E11.9');
    const other = codes.find(({ code }) => code !== 'E11.9' && code.startsWith('E11.'));
    if (!plain || !other) return [];
    return [
      {
        kind: 'excludes1',
        codes: [plain, other].map(({ system, code }) => ({ system, code })),
        statedAt: 'E11.9',
        named: ['E11'],
        isConflict: true,
        message: `E11.9 excludes ${other.code}.`,
      },
    ];
  },
};

module.exports = { fakeEngine, loadEngine: async () => fakeEngine };
