// src/entry/version.ts
const version = "0.1.0";
const build = "ee212a8317fa59a1";

exports.build = build;
exports.version = version;