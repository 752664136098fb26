/** What a finding is sorted by. */
interface Placed {
  readonly path: string;
  readonly span: { readonly start: number; readonly end: number };
  readonly rule: string;
  readonly claim: string | null;
  readonly message: string;
}

/** Sorts findings by path, position and rule (then by claim and message), the same on every machine. */
export function sortFindings<Finding extends Placed>(findings: readonly Finding[]): Finding[] {
  return [...findings].sort(
    (one, two) =>
      byText(one.path, two.path) ||
      one.span.start - two.span.start ||
      one.span.end - two.span.end ||
      byText(one.rule, two.rule) ||
      byText(one.claim ?? '', two.claim ?? '') ||
      byText(one.message, two.message),
  );
}

/** Order of two texts by their code units: no locale has a say. */
export function byText(one: string, two: string): number {
  if (one === two) return 0;
  return one < two ? -1 : 1;
}
