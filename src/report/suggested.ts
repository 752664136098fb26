import type { Edit, Finding } from '../model.ts';

/**
 * The edits of a finding that are sure enough to be offered at a click, each of which mends it: one, or two where a weekday and
 * its day do not fit and either may be put right. What may be wrong itself, or may break the sentence, is not offered.
 */
export function suggestedEdits({ fix }: Finding): readonly Pick<Edit, 'span' | 'text'>[] {
  if (fix === null) return [];
  const { or, care = [] } = fix;
  const isSure = care.every((one) => one === 'quotation' || (one === 'either' && or !== undefined));
  return isSure ? [fix, ...(or === undefined ? [] : [or])] : [];
}
