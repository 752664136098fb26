// src/entry/version.ts
const version = "0.1.0";
const build = "8715c82bfd4ee7c4";

exports.build = build;
exports.version = version;