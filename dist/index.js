import { createRequire } from 'node:module';
const loaded = createRequire(import.meta.url)('./index.cjs');
export const { check, checkExamples, defineRule, loadClaims, loadPlugins, rules } = loaded;
