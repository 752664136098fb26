// src/entry/version.ts
const version = "0.1.0";
const build = "506a9111f1b818c4";

exports.build = build;
exports.version = version;