import { createRequire } from 'node:module';
await createRequire(import.meta.url)('./worker.cjs').done;
