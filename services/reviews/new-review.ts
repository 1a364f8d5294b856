import { randomUUID } from 'node:crypto';
import type { SuggestRequest } from '../../src/coding/suggestion';
import { type EvidencePlace, evidenceText } from '../../src/review/evidence-key';
import type { ReviewItem } from '../../src/review/review';
import type { DataKey, Vault, WrappedKey } from '../encryption/vault';
import type { EncodedItem, EncodedResult } from '../worker/engine-client';
import { type Chart, chartOf, documentsDigestText, documentsJson, textHashes } from './chart';
import { provenanceOf } from './engine-result';
import { newReviewSeal, type ReviewSeal, type SealedPart } from './review-key';

/** A review that is ready to be written. */
export interface NewReview {
  readonly id: string;
  readonly setting: SuggestRequest['encounter']['setting'];
  readonly chart: Chart;
  readonly items: readonly ReviewItem[];
  readonly encoded: readonly EncodedItem[];
  readonly resultJson: string;
  readonly provenance: object;
  readonly documentsDigest: Buffer;
  readonly textHashes: ReadonlyMap<string, string>;
  readonly seal: ReviewSeal;
  readonly storedKey: WrappedKey;
  readonly sealed: readonly SealedPart[];
}

/** Seals and hashes what a review is made from. */
export function prepareReview(
  vault: Vault,
  tenant: string,
  tenantKey: DataKey,
  request: SuggestRequest,
  result: EncodedResult,
): NewReview {
  const id = randomUUID();
  const { seal, stored } = newReviewSeal(vault, tenant, id);
  const chart = chartOf(request);
  const hashes = textHashes(chart);
  return {
    id,
    setting: request.encounter.setting,
    chart,
    items: result.items.map((item) => ({
      id: item.id,
      system: item.system,
      code: item.code,
      tier: item.tier,
      evidenceKey: tenantKey.digest('evidence', evidenceText(item, placesOf(item, hashes))).toString('hex'),
    })),
    encoded: result.items,
    resultJson: result.json,
    provenance: provenanceOf(result.json),
    documentsDigest: seal.digest('documents', documentsDigestText(chart)),
    textHashes: hashes,
    seal,
    storedKey: stored,
    sealed: [
      seal.seal('encounter', JSON.stringify(chart)),
      seal.seal('documents', documentsJson(request.documents, chart)),
      seal.seal('result', result.json),
    ],
  };
}

function placesOf({ spans }: EncodedItem, hashes: ReadonlyMap<string, string>): EvidencePlace[] {
  return spans.map(({ documentId, start, end }) => {
    const sha256 = hashes.get(documentId);
    if (sha256 === undefined) throw new Error('evidence stands in a document that was not sent');
    return { sha256, start, end };
  });
}
