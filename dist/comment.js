import { createRequire } from 'node:module';
await createRequire(import.meta.url)('./comment.cjs').done;
