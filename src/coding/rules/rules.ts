import { absorbed } from './absorbed';
import { authoredWording } from './authored-wording';
import { externalCause } from './external-cause';
import { integralSymptom } from './integral-symptom';
import { lessSpecific } from './less-specific';
import { namedOrganism } from './named-organism';
import { normalCourse } from './normal-course';
import { removedOrgan } from './removed-organ';
import type { Rule } from './rule';

/** In this order: first one reading of the same words, then one code per thing, then what combinations include and complications refute, then what diagnoses imply, then causes of injury. */
export const RULES: readonly Rule[] = [
  authoredWording,
  lessSpecific,
  absorbed,
  namedOrganism,
  normalCourse,
  removedOrgan,
  integralSymptom,
  externalCause,
];
