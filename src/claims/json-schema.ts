import { z } from 'zod';
import { fileSchema } from './schema.ts';

/** The JSON schema (draft 7) of a claims file, for editors: every key has a description that they show on hover. */
export function claimsSchema(): object {
  const { $schema, ...schema } = z.toJSONSchema(fileSchema, { target: 'draft-7', io: 'input' });
  return { $schema, $id: 'claims.schema.json', title: 'holdtrue claims', ...schema };
}
