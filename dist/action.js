import { createRequire } from 'node:module';
await createRequire(import.meta.url)('./action.cjs').done;
