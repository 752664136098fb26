// src/entry/version.ts
const version = "0.1.0";
const build = "6427737977d0842c";

export { version as n, build as t };