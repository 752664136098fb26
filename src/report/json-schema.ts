import { z } from 'zod';
import type { DateValue } from '../model.ts';
import { SCHEMA_VERSION } from './records.ts';
import { RELATIONS, STATES } from './relations.ts';

/** The JSON schema (draft 7) of the json report. */
export function reportSchema(): object {
  const { $schema, ...schema } = z.toJSONSchema(report, { target: 'draft-7' });
  return { $schema, $id: 'report.schema.json', title: 'holdtrue report', ...schema };
}

const whole = () => z.int().min(0).max(Number.MAX_SAFE_INTEGER);
const counting = () => z.int().min(1).max(Number.MAX_SAFE_INTEGER);
const decimal = () => z.string().regex(/^-?(?:\d+(?:\.\d+)?(?:e[+-]\d+)?|Infinity)$/);

const place = {
  path: z.string().describe('Relative to the working folder, with forward slashes.'),
  line: counting(),
  column: counting().describe('In UTF-16 units.'),
  endLine: counting(),
  endColumn: counting().describe('Exclusive.'),
};

const offsets = {
  offset: whole().describe('In UTF-16 units from the beginning of the file, a byte order mark not counted.'),
  endOffset: whole().describe('Exclusive.'),
};

const finding = z.strictObject({
  ...place,
  ...offsets,
  severity: z.enum(['error', 'warning', 'note']),
  rule: z.string(),
  message: z.string().describe('What the draft says, what the claim says, and where that comes from.'),
  claim: z.string().nullable().describe('Id of the claim; null for a finding about no claim.'),
  text: z.string().describe('The words found, as the reader sees them.'),
  expected: z.string().nullable().describe('What the claim says.'),
  related: z.array(z.strictObject({ ...place, message: z.string() })).describe('Other places that explain the finding.'),
  disposition: z.enum(['open', 'suppressed', 'baselined']),
  reason: z.string().optional().describe('Why it is suppressed or baselined.'),
  decision: z.enum(['confirmed', 'deferred']).optional().describe('What a reviewer decided, where that does not silence it.'),
  fingerprint: z.string().describe('Stays the same when lines move.'),
  fix: z
    .strictObject({
      ...offsets,
      text: z.string(),
      care: z
        .array(z.enum(['quotation', 'likely', 'either', 'wording']))
        .optional()
        .describe(
          'Why it wants a person’s eye: the words are quoted, the claim is only likely meant, another figure may be the wrong one, the words around may have to change.',
        ),
      or: z
        .strictObject({ ...offsets, text: z.string() })
        .optional()
        .describe('What may be written elsewhere in its stead, where one of two words is wrong: the day in place of its weekday.'),
    })
    .optional()
    .describe('What may stand in place of a part of the draft.'),
});

const quantity = z.strictObject({
  value: decimal().optional().describe('In base units; `low` and `high` in its place for a range.'),
  low: decimal().optional(),
  high: decimal().optional(),
  bound: z.enum(['exact', 'about', 'over', 'atLeast', 'under', 'atMost', 'between', 'vague']),
  kind: z.string().describe('What it measures: count, money, percent …'),
  unit: z.string().nullable().describe('ISO code of a currency, or the base unit of a measure.'),
  counted: z.string().nullable().describe('What the claim counts.'),
  per: z.string().optional().describe('The unit that a rate is per.'),
  parts: z.array(decimal()).optional().describe('The figures of a score.'),
});

const moment = {
  year: z.int().optional(),
  month: z.int().min(1).max(12).optional(),
  day: z.int().min(1).max(31).optional(),
  weekday: z.int().min(0).max(6).optional().describe('0 is Sunday.'),
  time: whole().optional().describe('Minutes after midnight.'),
  timeTo: whole().optional().describe('The end of a range of times.'),
  twelveHour: z.literal(true).optional(),
  from: z.string().optional(),
  to: z.string().optional(),
  relative: z.strictObject({ unit: z.enum(['day', 'week', 'month', 'year']), amount: z.number() }).optional(),
  bound: quantity.shape.bound.optional(),
  end: z.enum(['first', 'last']).optional().describe('Which end of a stretch of time it is.'),
  fiscal: z.boolean().optional(),
};

const date = z.strictObject({
  ...moment,
  otherEnd: z.strictObject(moment).optional().describe('The other end, where both are written.'),
} satisfies Record<keyof DateValue, z.ZodType>);

const mention = z.strictObject({
  ...place,
  text: z.string(),
  kind: z.enum(['quantity', 'date', 'name', 'quote']),
  state: z.enum(Object.keys(STATES)),
  claim: z.string().optional(),
  relation: z.enum(Object.keys(RELATIONS)).optional().describe('How it stands to the claim.'),
  reason: z.string().optional().describe('Why it was set aside or is not covered.'),
  reading: z.union([quantity, date, z.null()]).describe('What it was read as; null for names and quotations.'),
});

const failure = z.strictObject({
  path: z.string().nullable(),
  stage: z.enum(['read', 'parse', 'extract', 'link', 'rule']),
  message: z.string(),
  rule: z.string().optional(),
});

const report = z.strictObject({
  schemaVersion: z.literal(SCHEMA_VERSION),
  summary: z.strictObject({
    drafts: whole(),
    words: whole(),
    claims: whole(),
    claimsUsed: whole(),
    errors: whole().describe('Open ones, as are warnings and notes.'),
    warnings: whole(),
    notes: whole(),
    suppressed: whole(),
    baselined: whole(),
    failures: whole(),
  }),
  findings: z.array(finding).describe('Sorted by path, position and rule.'),
  failures: z.array(failure).describe('What could not be judged.'),
  coverage: z.strictObject({
    mentions: whole(),
    agrees: whole(),
    conflicts: whole(),
    setAside: whole(),
    notCovered: whole(),
    share: z.number().min(0).max(100).describe('Per cent of the mentions, those set aside left out, that a claim speaks about.'),
  }),
  claims: z.array(z.strictObject({ id: z.string(), path: z.string(), line: counting(), agrees: whole(), conflicts: whole() })),
  mentions: z.array(mention).describe('Every figure, date, name and quotation that was read.'),
});
