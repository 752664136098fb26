// src/entry/version.ts
const version = "0.1.0";
const build = "204051c95cc312ce";

exports.build = build;
exports.version = version;