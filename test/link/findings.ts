import { check, loadClaims } from '../../src/index.ts';

/**
 * Takes a claims file's text and the rules that are looked at, all where none is named; gives a function from a draft's source to
 * its findings, each as "rule words". Throws where the claims do not load.
 */
export function findingsWith(claims: string, ...rules: readonly string[]): (source: string) => readonly string[] {
  const { set, problems } = loadClaims('claims.yaml', (path) => (path === 'claims.yaml' ? claims : null));
  if (!set) throw new Error(problems.map(({ message }) => message).join());
  return (source) =>
    check([{ path: 'draft.md', source }], set)
      .findings.filter(({ rule }) => rules.length === 0 || rules.includes(rule))
      .map(({ rule, span }) => `${rule} ${source.slice(span.start, span.end)}`);
}
