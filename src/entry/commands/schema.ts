import { claimsSchema } from '../../claims/json-schema.ts';
import { print } from '../terminal.ts';

/** `holdtrue schema`: the JSON schema of claims files. */
export function runSchema(): number {
  print(`${JSON.stringify(claimsSchema(), null, 2)}\n`);
  return 0;
}
