import { createWriteStream, readFileSync } from 'node:fs';
import { loadCodiesp } from '../bench/data/codiesp';
import { canonicalLabel, loadCorpusEdition } from '../bench/data/corpus-edition';
import { fullImport } from '../bench/data/full-import';
import { CASE_ENCOUNTER, mentionedCandidates } from '../bench/data/mention-view';
import { isTuningNote, loadAciNotes, loadOfficeReference } from '../bench/data/office';
import type { Candidate } from '../src/coding/candidate';
import { FEATURE_NAMES, featuresOf, hasPrior, phraseOf } from '../src/coding/features';
import { NO_PRIORS } from '../src/coding/priors';
import { asAlternative } from '../src/coding/rank';
import type { Encounter } from '../src/coding/suggestion';
import { createAssessor } from '../src/mentions/context/assessor';
import { type EngineResources, proposeCodes, read } from '../src/pipeline';
import { loadContextRules } from '../src/resources/load-context-rules';
import { loadImported, loadKnowledge } from '../src/resources/load-knowledge';
import { loadSpeller } from '../src/resources/load-speller';
import { loadTextResources } from '../src/resources/load-text-resources';
import type { Note } from '../src/text/document';
import { hospitalNotes } from './hospital-notes';
import { procedureNotes } from './procedure-notes';

// node dist/training/export-features.js OUT.ndjson [--full-import] : one row a candidate {source, group, code, phrase, label,
// features}, for training/train_ranker.py. With --full-import from the official files beside the checkout, else from the lexicons.

type Resources = Pick<EngineResources, 'text' | 'knowledge' | 'codes' | 'spell' | 'createAssessor'>;

/** Training needs no ranker: only the stages before it run. */
async function loadStages(): Promise<Resources> {
  const text = loadTextResources('lexicons');
  const isFull = process.argv.includes('--full-import');
  const { knowledge, codes } = isFull
    ? loadImported('lexicons', text, (await fullImport()).artefact)
    : loadKnowledge('lexicons', text);
  const context = loadContextRules('lexicons');
  return {
    text,
    knowledge,
    codes,
    spell: loadSpeller(knowledge.lexicon.automaton.vocabulary.keys()),
    createAssessor: (document) => createAssessor(document, context),
  };
}

const out = createWriteStream(process.argv[2] ?? 'features.ndjson');
out.write(`${JSON.stringify({ features: FEATURE_NAMES })}\n`);

function write(
  source: string,
  group: string,
  candidates: readonly Candidate[],
  encounter: Encounter,
  label: (code: string) => number | null,
  all: readonly Candidate[] = candidates,
): void {
  const row = (one: Candidate, missing: number): void => {
    const value = label(one.code);
    if (value === null) return;
    const features = Array.from(featuresOf(one, all, encounter, NO_PRIORS, missing));
    // The priors are learnt from these rows: they stay at their preset here, and training fills them in.
    const { code, system } = one;
    const phrase = hasPrior(one) ? phraseOf(one) : null;
    out.write(`${JSON.stringify({ source, group, code, system, phrase, label: value, features })}\n`);
  };
  for (const candidate of candidates) {
    row(candidate, 0);
    if (source === 'procedures') continue;
    for (const sibling of candidate.siblings.slice(0, 3)) row(asAlternative(candidate, sibling), 1);
  }
}

function exportAll(resources: Resources): void {
  const toEdition = loadCorpusEdition();
  for (const split of ['train', 'dev'] as const) {
    for (const note of loadCodiesp(split)) {
      const labels = new Set([...note.codes].map(canonicalLabel));
      const candidates = mentionedCandidates(note.id, note.text, resources as EngineResources);
      write(`codiesp-${split}`, note.id, candidates, CASE_ENCOUNTER, (code) => (labels.has(toEdition(code)) ? 1 : 0));
    }
  }

  const notes = new Map(loadAciNotes().map((note) => [note.id, note.text]));
  for (const reference of [...loadOfficeReference(), ...loadOfficeReference('training-reading.jsonl')]) {
    const source =
      Number(reference.id.slice(-3)) % 2 === 1 && reference.id !== 'D2N087'
        ? 'office-train'
        : isTuningNote(reference.id)
          ? 'office-tune'
          : 'office-held-out';
    const encounter: Encounter = { id: reference.id, setting: 'outpatient', serviceDate: '2026-11-02' };
    const request = { encounter, documents: [{ id: reference.id, text: notes.get(reference.id) ?? '' }] };
    const readings = request.documents.map((note) => read(note, resources as EngineResources));
    const { candidates } = proposeCodes(request, readings, resources);
    write(source, reference.id, candidates, encounter, (code) =>
      reference.required.has(code) || reference.procedures.has(code) ? 1 : reference.acceptable.has(code) ? 1 : 0,
    );
  }
  for (const note of hospitalNotes()) {
    const { id, text, setting, patient, required, acceptable } = note;
    const encounter: Encounter = { id, setting, patient, serviceDate: '2026-11-02' };
    const { candidates } = proposeCodes(
      { encounter, documents: [{ id, text }] },
      [read({ id, text }, resources as EngineResources)],
      resources,
    );
    const right = new Set([...required, ...acceptable]);
    // Services are not among the codes that these notes are labelled with.
    const diagnoses = candidates.filter(({ system }) => system === 'ICD-10-CM');
    write('hospital', id, diagnoses, encounter, (code) => (right.has(code) ? 1 : 0), candidates);
  }
  const sample = readFileSync('examples/sample-note.txt', 'utf8');
  for (const note of procedureNotes([sample, sample.slice(0, 1200), sample.slice(1200), ''])) {
    const encounter: Encounter = { id: note.id, setting: note.setting, serviceDate: '2026-11-02' };
    const request = { encounter, documents: [{ id: note.id, text: `${note.carrier}\n\n${note.text}` }] };
    const { candidates } = proposeCodes(
      request,
      [read(request.documents[0] as Note, resources as EngineResources)],
      resources,
    );
    const services = candidates.filter(
      (one) =>
        (one.family.kind === 'procedure' || one.family.kind === 'supply') &&
        one.supports.every((support) => support.mention.start >= note.carrier.length),
    );
    write('procedures', note.id, services, encounter, () => (note.performed ? 1 : 0), candidates);
  }
}

void loadStages().then((resources) => {
  exportAll(resources);
  out.end();
});
