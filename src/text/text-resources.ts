import type { NormalForms } from './normal-form';
import type { SectionHeadings } from './section-heading';

/** What the text stage knows, loaded by an entry point and passed in. */
export interface TextResources {
  readonly sectionHeadings: SectionHeadings;
  readonly normalForms: NormalForms;
}
