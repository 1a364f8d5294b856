import type { CodeRow, DrugRow, IndexRow, NeoplasmRow } from '../../../src/code-sets/release';
import type { OfficialText } from '../../../src/coding/official/official-text';

/** Rows in the shape of the official files, written for a test. */
export function officialRows(parts: Partial<OfficialText>): OfficialText {
  return { codes: [], tabular: [], index: [], externalCauses: [], neoplasms: [], drugs: [], ...parts };
}

export function codeRow(code: string, long: string): CodeRow {
  return { code, billable: true, short: long, long };
}

const SEVENTH: readonly (readonly [string, string])[] = [
  ['A', 'initial encounter'],
  ['D', 'subsequent encounter'],
  ['S', 'sequela'],
];

const FRACTURE_SEVENTH: readonly (readonly [string, string])[] = [
  ['A', 'initial encounter for closed fracture'],
  ['B', 'initial encounter for open fracture type I or II'],
  ['C', 'initial encounter for open fracture type IIIA, IIIB, or IIIC'],
  ['D', 'subsequent encounter for closed fracture with routine healing'],
  ['E', 'subsequent encounter for open fracture type I or II with routine healing'],
  ['G', 'subsequent encounter for closed fracture with delayed healing'],
  ['K', 'subsequent encounter for closed fracture with nonunion'],
  ['M', 'subsequent encounter for open fracture type I or II with nonunion'],
  ['N', 'subsequent encounter for open fracture type IIIA, IIIB, or IIIC with nonunion'],
  ['P', 'subsequent encounter for closed fracture with malunion'],
  ['S', 'sequela'],
];

/** One code for each 7th character; `stem` with six characters after the dot is taken out. */
export function encounters(stem: string, title: string, seventh = SEVENTH): CodeRow[] {
  return seventh.map(([character, words]) => codeRow(`${stem}${character}`, `${title}, ${words}`));
}

export function fractures(stem: string, title: string): CodeRow[] {
  return encounters(stem, title, FRACTURE_SEVENTH);
}

/** Six characters for right, left and unspecified, where `title` has the mark SIDE. */
export function sided(
  stem: string,
  characters: readonly [right: string, left: string, unspecified: string],
  title: string,
  rows: (stem: string, title: string) => CodeRow[] = (code, long) => [codeRow(code, long)],
): CodeRow[] {
  return ['right', 'left', 'unspecified'].flatMap((side, at) =>
    rows(`${stem}${characters[at]}`, title.replace('SIDE', side)),
  );
}

const INTENTS: readonly (readonly [string, string])[] = [
  ['1', 'accidental (unintentional)'],
  ['2', 'intentional self-harm'],
  ['3', 'assault'],
  ['4', 'undetermined'],
];

/** Poisoning by intent, adverse effect and underdosing of one class of the Table of Drugs. */
export function drugCodes(stem: string, substances: string): CodeRow[] {
  return [
    ...INTENTS.flatMap(([character, intent]) =>
      encounters(`${stem}${character}`, `Poisoning by ${substances}, ${intent}`),
    ),
    ...encounters(`${stem}5`, `Adverse effect of ${substances}`),
    ...encounters(`${stem}6`, `Underdosing of ${substances}`),
  ];
}

export function indexRow(path: string, code: string): IndexRow {
  return { path: path.split(' > '), code, manifestation: null, see: null, seeAlso: null };
}

export function drugRow(path: string, stem: string): DrugRow {
  return {
    path: path.split(' > '),
    accidental: `${stem}1`,
    selfHarm: `${stem}2`,
    assault: `${stem}3`,
    undetermined: `${stem}4`,
    adverseEffect: `${stem}5`,
    underdosing: `${stem}6`,
    see: null,
    seeAlso: null,
  };
}

export function neoplasmRow(path: string, cells: Partial<NeoplasmRow>): NeoplasmRow {
  return {
    path: ['Neoplasm, neoplastic', ...path.split(' > ')],
    malignantPrimary: null,
    malignantSecondary: null,
    inSitu: null,
    benign: null,
    uncertain: null,
    unspecified: null,
    see: null,
    seeAlso: null,
    ...cells,
  };
}
