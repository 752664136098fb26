// src/entry/version.ts
const version = "0.1.0";
const build = "6d0a9ef16087b714";

exports.build = build;
exports.version = version;