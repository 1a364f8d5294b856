import type { Setting } from '../coding/suggestion';
import type { CodeReference, CodingDetails } from './decision';
import type { FieldFault } from './refusal';
import { takesModifiers } from './same-service';

const MOST_MODIFIERS = 4;
const MOST_UNITS = 999;
const LONGEST_PROVIDER = 200;

/** What a code's details may be: depends on its system, on where care took place and on the items there are. */
export interface DetailsContext {
  readonly code: CodeReference;
  readonly setting: Setting;
  /** Ids of the review's suggestions and additions, without the item that is being decided. */
  readonly otherItems: ReadonlySet<string>;
}

/** What is wrong with the details of a code; paths start with `details`. */
export function detailsFaults(details: CodingDetails, { code, setting, otherItems }: DetailsContext): FieldFault[] {
  const faults: FieldFault[] = [];
  const fault = (field: string, message: string) => faults.push({ path: `details.${field}`, message });
  const { presentOnAdmission, modifiers, units, linkedItems, renderingProvider, serviceDate } = details;

  if (presentOnAdmission !== undefined) {
    if (code.system !== 'ICD-10-CM') fault('presentOnAdmission', 'is for ICD-10-CM codes only');
    else if (setting !== 'inpatient') fault('presentOnAdmission', 'is for inpatient encounters only');
  }
  if (!takesModifiers(code)) {
    for (const [field, value] of Object.entries({ modifiers, units, linkedItems })) {
      if (value !== undefined) fault(field, 'is for CPT and HCPCS codes only');
    }
  } else {
    modifiers?.forEach((modifier, index) => {
      if (!/^[A-Z0-9]{2}$/.test(modifier)) fault(`modifiers[${index}]`, 'must be two capital letters or digits');
      else if (modifiers.indexOf(modifier) < index) fault(`modifiers[${index}]`, 'is named before');
    });
    if (modifiers && modifiers.length > MOST_MODIFIERS) fault('modifiers', `must be at most ${MOST_MODIFIERS}`);
    if (units !== undefined && !(Number.isInteger(units) && units >= 1 && units <= MOST_UNITS)) {
      fault('units', `must be a whole number from 1 to ${MOST_UNITS}`);
    }
    linkedItems?.forEach((id, index) => {
      if (!otherItems.has(id)) fault(`linkedItems[${index}]`, 'names no other item of this review');
      else if (linkedItems.indexOf(id) < index) fault(`linkedItems[${index}]`, 'is named before');
    });
  }
  if (renderingProvider !== undefined) {
    const length = renderingProvider.trim().length;
    if (length === 0 || length > LONGEST_PROVIDER) {
      fault('renderingProvider', `must hold 1 to ${LONGEST_PROVIDER} characters`);
    }
  }
  if (serviceDate !== undefined && !isDate(serviceDate)) fault('serviceDate', 'must be a date as YYYY-MM-DD');
  return faults;
}

function isDate(text: string): boolean {
  if (!/^\d{4}-\d{2}-\d{2}$/.test(text)) return false;
  const time = Date.parse(`${text}T00:00:00Z`);
  return !Number.isNaN(time) && new Date(time).toISOString().startsWith(text);
}
