// src/entry/version.ts
const version = "0.1.0";
const build = "ba1142811ec0d7d4";

export { version as n, build as t };