import { createRequire } from 'node:module';
const loaded = createRequire(import.meta.url)('./remark.cjs');
export default loaded.default;
