import type { FlatParts, PackedStrings } from '../flat';
import type { Postings } from './postings';
import type { SimilarityIndex } from './similar-words';
import type { Vocabulary } from './vocabulary';

/** The parts of a compiled search under their names. Nothing is unpacked. */
export interface SearchIndex {
  readonly vocabulary: Vocabulary;
  readonly similarity: SimilarityIndex;
  readonly postings: Postings;
  readonly entryCodes: Uint32Array;
  readonly entryKinds: Uint8Array;
  readonly entryCosts: Uint16Array;
  readonly texts: PackedStrings;
  readonly chapters: readonly string[];
  readonly codeChapters: Uint8Array;
  /** Traits of each code; see traits.ts. */
  readonly traits: Uint8Array;
  readonly forms: PackedStrings;
  readonly senses: PackedStrings;
  /** Names that the ICD-10-PCS definitions count as a body part or device, and its labels. */
  readonly names: PackedStrings;
  readonly labels: PackedStrings;
}

interface Meta {
  readonly chapters: readonly string[];
}

/** Names the arrays that `buildSearch` has packed. */
export function readSearchIndex({ meta, arrays }: FlatParts): SearchIndex {
  const { chapters } = meta as Meta;
  const u32 = (name: string): Uint32Array => arrays[name] as Uint32Array;
  const u16 = (name: string): Uint16Array => arrays[name] as Uint16Array;
  const u8 = (name: string): Uint8Array => arrays[name] as Uint8Array;
  return {
    vocabulary: {
      words: { bytes: u8('wordBytes'), starts: u32('wordStarts') },
      entryCounts: u32('wordEntries'),
      entries: u32('entryCodes').length,
    },
    similarity: {
      spellings: { bytes: u8('spellingBytes'), starts: u32('spellingStarts') },
      spellingWords: u32('spellingWords'),
      trigramKeys: u32('trigramKeys'),
      trigramStarts: u32('trigramStarts'),
      trigramWords: u32('trigramWords'),
      soundKeys: u32('soundKeys'),
      soundWords: u32('soundWords'),
    },
    postings: { bytes: u8('postingBytes'), starts: u32('postingStarts') },
    entryCodes: u32('entryCodes'),
    entryKinds: u8('entryKinds'),
    entryCosts: u16('entryCosts'),
    texts: { bytes: u8('textBytes'), starts: u32('textStarts') },
    chapters,
    codeChapters: u8('codeChapters'),
    traits: u8('traits'),
    forms: { bytes: u8('formBytes'), starts: u32('formStarts') },
    senses: { bytes: u8('senseBytes'), starts: u32('senseStarts') },
    names: { bytes: u8('nameBytes'), starts: u32('nameStarts') },
    labels: { bytes: u8('labelBytes'), starts: u32('labelStarts') },
  };
}
