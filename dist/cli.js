#!/usr/bin/env node
import { t as cacheFolder } from "./parts/cache-folder.js";
import module from "node:module";
import { join } from "node:path";

// src/entry/cli.ts
const folder = cacheFolder(process.env);
const { enableCompileCache } = module;
if (folder !== null) enableCompileCache?.(join(folder, "code"));
const { run } = await import("./parts/run.js");
process.exitCode = await run(process.argv);

export {  };