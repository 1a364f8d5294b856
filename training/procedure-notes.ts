import type { Setting } from '../src/coding/suggestion';

/**
 * Short synthetic notes that name a service as performed or merely spoken of. Coded office notes hold too few services to teach the
 * ranker the difference, so these sentences, written for the purpose, do.
 */
export interface ProcedureNote {
  readonly id: string;
  /** What comes before the sentence in the note. */
  readonly carrier: string;
  readonly text: string;
  readonly setting: Setting;
  /** Whether a CPT or HCPCS code found in it should be coded for the visit. */
  readonly performed: boolean;
}

const SETTINGS: readonly Setting[] = ['outpatient', 'emergency', 'inpatient'];

const SERVICES = [
  'electrocardiogram',
  '12-lead ECG',
  'chest x-ray',
  'x-ray of the right knee',
  'x-ray of the left ankle',
  'lumbar spine x-ray',
  'urinalysis',
  'rapid strep test',
  'spirometry',
  'fingerstick glucose',
  'right knee injection with triamcinolone',
  'punch biopsy of the skin',
  'cryotherapy of a wart',
  'ear irrigation for impacted cerumen',
  'incision and drainage of an abscess',
  'laceration repair',
  'colonoscopy',
  'echocardiogram',
  'influenza vaccine',
  'Tdap vaccine',
  'nebulizer treatment',
  'ceftriaxone injection',
  'trigger point injection',
  'nail debridement',
  'pap smear',
  'pulse oximetry',
  'CT of the head',
  'ultrasound of the abdomen',
  'joint aspiration of the left knee',
  'removal of a skin tag',
] as const;

const PERFORMED = [
  (service: string) => `RESULTS\n\n${service} performed in the office today and read by me.`,
  (service: string) => `PROCEDURE\n\nAfter consent, ${service} was done today. The patient tolerated it well.`,
  (service: string) =>
    `ASSESSMENT AND PLAN\n\n1. Follow-up.\n- ${service} completed at this visit; result discussed with the patient.`,
  (service: string) => `RESULTS\n\n${service}, obtained today: no acute finding.`,
  (service: string) => `IMAGING AND TESTS\n\n${service}: negative.`,
  (service: string) => `EMERGENCY DEPARTMENT COURSE\n\n${service} showed no acute process. Symptoms improved.`,
  (service: string) => `PROCEDURES\n\n${service} under local anesthesia, without complication.`,
];

const SPOKEN_OF = [
  (service: string) => `ASSESSMENT AND PLAN\n\n1. Follow-up.\n- We talked about ${service}; she will think about it.`,
  (service: string) => `HISTORY OF PRESENT ILLNESS\n\nHe brings the report of ${service} from another clinic.`,
  (service: string) => `PLAN\n\n${service} at the next visit.`,
  (service: string) => `HISTORY OF PRESENT ILLNESS\n\nShe was told at the hospital that ${service} had been fine.`,
  (service: string) => `ASSESSMENT AND PLAN\n\nThe patient was educated about ${service}.`,
];

/**
 * All services in all wordings, in a fixed order, each at the end of one of `carriers` (whole notes), so that the length of a note
 * tells nothing.
 */
export function procedureNotes(carriers: readonly string[]): ProcedureNote[] {
  const notes = (templates: readonly ((service: string) => string)[], performed: boolean): ProcedureNote[] =>
    templates.flatMap((template, t) =>
      SERVICES.map((service, s) => ({
        id: `${performed ? 'performed' : 'spoken-of'}-${t}-${s}`,
        carrier: carriers[(s + 2 * t) % carriers.length] ?? '',
        text: template(service),
        setting: SETTINGS[(s + t) % SETTINGS.length] ?? 'outpatient',
        performed,
      })),
    );
  return [...notes(PERFORMED, true), ...notes(SPOKEN_OF, false)];
}
