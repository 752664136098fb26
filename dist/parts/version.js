// src/entry/version.ts
const version = "0.1.0";
const build = "ae95737bb4a6048d";

export { version as n, build as t };