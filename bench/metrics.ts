export interface Counts {
  readonly truePositive: number;
  readonly falsePositive: number;
  readonly falseNegative: number;
}

export interface PrecisionRecall {
  readonly precision: number;
  readonly recall: number;
  readonly f1: number;
}

/** Micro-averaged precision, recall and F1; 0 where undefined. */
export function precisionRecall({ truePositive, falsePositive, falseNegative }: Counts): PrecisionRecall {
  const precision = truePositive / Math.max(1, truePositive + falsePositive);
  const recall = truePositive / Math.max(1, truePositive + falseNegative);
  return { precision, recall, f1: precision + recall > 0 ? (2 * precision * recall) / (precision + recall) : 0 };
}

/** Average precision of one ranked list against `relevant`. */
export function averagePrecision(ranked: readonly string[], relevant: ReadonlySet<string>): number {
  let hits = 0;
  let sum = 0;
  ranked.forEach((code, index) => {
    if (!relevant.has(code)) return;
    hits++;
    sum += hits / (index + 1);
  });
  return relevant.size === 0 ? 0 : sum / relevant.size;
}

export interface ReliabilityBin {
  readonly from: number;
  readonly count: number;
  readonly confidence: number;
  readonly observed: number;
}

/** Reliability by tenths of confidence, and the expected calibration error. */
export function calibration(pairs: readonly { confidence: number; right: boolean }[]): {
  ece: number;
  bins: ReliabilityBin[];
} {
  const bins: ReliabilityBin[] = [];
  let ece = 0;
  for (let from = 0; from < 10; from++) {
    const inside = pairs.filter((one) => Math.min(9, Math.floor(one.confidence * 10)) === from);
    if (inside.length === 0) continue;
    const confidence = inside.reduce((sum, one) => sum + one.confidence, 0) / inside.length;
    const observed = inside.filter((one) => one.right).length / inside.length;
    ece += (inside.length / pairs.length) * Math.abs(confidence - observed);
    bins.push({ from: from / 10, count: inside.length, confidence, observed });
  }
  return { ece, bins };
}
