import { print } from '../terminal.ts';

/** `holdtrue schema`: the JSON schema of claims files, or of the json report. */
export async function runSchema(of: 'claims' | 'report'): Promise<number> {
  const schema =
    of === 'claims'
      ? (await import('../../claims/json-schema.ts')).claimsSchema()
      : (await import('../../report/json-schema.ts')).reportSchema();
  print(`${JSON.stringify(schema, null, 2)}\n`);
  return 0;
}
