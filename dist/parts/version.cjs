// src/entry/version.ts
const version = "0.1.0";
const build = "1d9b84cf6bb0e21f";

exports.build = build;
exports.version = version;