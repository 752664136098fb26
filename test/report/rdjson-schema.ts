import { z } from 'zod';

const position = z.strictObject({ line: z.int().min(1), column: z.int().min(1) });
const range = z.strictObject({ start: position, end: position });

/** The diagnostic format of reviewdog, strictly, with whole ranges: lines and byte columns count from 1. */
export const rdjson = z.strictObject({
  source: z.strictObject({ name: z.string().min(1), url: z.url().optional() }).optional(),
  severity: z.enum(['ERROR', 'WARNING', 'INFO']).optional(),
  diagnostics: z.array(
    z.strictObject({
      message: z.string().min(1),
      location: z.strictObject({ path: z.string().min(1), range: range.optional() }),
      severity: z.enum(['ERROR', 'WARNING', 'INFO']).optional(),
      source: z.strictObject({ name: z.string().min(1), url: z.url().optional() }).optional(),
      code: z.strictObject({ value: z.string().min(1), url: z.url().optional() }).optional(),
      suggestions: z.array(z.strictObject({ range, text: z.string() })).optional(),
      original_output: z.string().optional(),
    }),
  ),
});
