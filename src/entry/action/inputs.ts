import type { Severity } from '../../model.ts';
import { UsageError } from '../errors.ts';
import { toNumber } from '../options.ts';

/** A wish that may be left to the event. */
export type Choice = 'auto' | boolean;

/** The inputs of the Action. */
export interface Inputs {
  readonly claims: string;
  readonly drafts: readonly string[];
  readonly failOn: Severity | 'never';
  readonly minCoverage: number | null;
  readonly changedLines: Choice;
  readonly plugins: Choice;
  readonly folder: string;
  /** Whether to keep what came of each draft in the cache of the user. */
  readonly cache: boolean;
  readonly summary: boolean;
  /** Whether to hand over what a comment is made of. */
  readonly comment: boolean;
}

/** Reads the inputs; one that is empty has its default. Throws a `UsageError` for a value that is none of those on offer. */
export function readInputs(input: (name: string) => string): Inputs {
  const oneOf = <Value extends string>(name: string, values: readonly [Value, ...Value[]]): Value => {
    const written = input(name).toLowerCase();
    const value = written === '' ? values[0] : values.find((each) => each === written);
    if (value === undefined) throw new UsageError(`the input ${name} takes ${values.join(', ')}, not ${input(name)}`);
    return value;
  };
  return {
    claims: input('claims') || 'claims.yaml',
    drafts: input('drafts')
      .split('\n')
      .map((line) => line.trim())
      .filter((line) => line !== ''),
    failOn: oneOf('fail-on', ['error', 'warning', 'note', 'never']),
    minCoverage: toNumber('the input min-coverage', input('min-coverage') || undefined, 100),
    changedLines: toChoice(oneOf('changed-lines', ['auto', 'true', 'false'])),
    plugins: toChoice(oneOf('plugins', ['auto', 'true', 'false'])),
    folder: input('working-directory') || '.',
    cache: oneOf('cache', ['false', 'true']) === 'true',
    summary: oneOf('summary', ['true', 'false']) === 'true',
    comment: oneOf('comment', ['false', 'true']) === 'true',
  };
}

function toChoice(written: 'auto' | 'true' | 'false'): Choice {
  return written === 'auto' ? 'auto' : written === 'true';
}
