import type { Claim, ClaimSet } from '../model.ts';
import { located } from './lint.ts';
import { type ClaimsProblem, problemAt, toTextFile } from './problem.ts';
import type { Remark } from './twins.ts';
import { short } from './validate.ts';

/**
 * What is odd about a claims file in use: claims that no draft states, claims past their `until`, claims that are drafts still,
 * sources that no claim names. In: how often each claim is stated, by id (null where no drafts were looked at), and the day.
 */
export function lintUse(set: ClaimSet, uses: ReadonlyMap<string, number> | null, today: string): readonly ClaimsProblem[] {
  const needed = new Set(set.claims.flatMap((claim) => [...partsOf(claim), ...speakerOf(claim)]));
  const remarks = set.claims.flatMap((claim): readonly Remark[] => {
    const found: Remark[] = [];
    const note = (message: string, hint: string) => found.push({ claim, message, hint, severity: 'warning' });
    if (claim.status === 'draft')
      note(`\`${claim.id}\` is a draft and is not checked`, 'Read it against its source, and take out `status: draft`.');
    if (claim.status !== 'active') return found;
    // `until` may be a day, a month or a year: the claim holds to the end of it.
    if (claim.until !== null && today.slice(0, claim.until.length) > claim.until)
      note(`\`${claim.id}\` held until ${claim.until}`, 'Give it its new value, a later `until`, or `status: withdrawn`.');
    if (uses !== null && (uses.get(claim.id) ?? 0) === 0 && !needed.has(claim.id))
      note(`no draft states \`${claim.id}\``, 'Remove it, or give it under `of:` the words that drafts use for it.');
    return found;
  });
  return [...located(set, remarks), ...idleSources(set)];
}

/** A claim that others are derived from is of use though no draft states it, and so is the name of a speaker. */
function partsOf(claim: Claim): readonly string[] {
  return claim.kind === 'value' ? (claim.derived?.from ?? []) : [];
}

function speakerOf(claim: Claim): readonly string[] {
  return claim.kind === 'quote' && claim.by !== null ? [claim.by] : [];
}

function idleSources(set: ClaimSet): readonly ClaimsProblem[] {
  const named = new Set(set.claims.map(({ source }) => source));
  return set.sources.flatMap(({ id }) => {
    if (named.has(id)) return [];
    for (const { path, text } of set.files ?? []) {
      const start = /^sources:/m.exec(text)?.index;
      const at = start === undefined ? -1 : text.slice(start).search(new RegExp(`(?<=[\\s{,])${id.replace(/[.]/g, '\\.')}:`, 'u'));
      if (start !== undefined && at !== -1) {
        const span = { start: start + at, end: start + at + id.length };
        return [
          problemAt(
            toTextFile(path, text),
            span,
            `no claim names the source \`${short(id)}\``,
            'Remove it, or name it under `source:`.',
            'warning',
          ),
        ];
      }
    }
    return [];
  });
}
