import type { Edit, Finding } from '../model.ts';

/** The edit of a finding where it is sure enough to be offered at a click: what may be wrong itself, or may break the sentence, is not. */
export function suggestedEdit({ fix }: Finding): Edit | null {
  return fix?.care?.some((care) => care !== 'quotation') ? null : fix;
}
