// src/entry/version.ts
const version = "0.1.0";
const build = "6175c43bbdaa4e01";

exports.build = build;
exports.version = version;