#!/usr/bin/env node
import { createRequire } from 'node:module';
await createRequire(import.meta.url)('./cli.cjs').done;
