import { absorbed } from './absorbed';
import { externalCause } from './external-cause';
import { integralSymptom } from './integral-symptom';
import { lessSpecific } from './less-specific';
import type { Rule } from './rule';

/** In this order: first one code per thing, then what combinations include, then what diagnoses imply, then causes of injury. */
export const RULES: readonly Rule[] = [lessSpecific, absorbed, integralSymptom, externalCause];
