// src/entry/version.ts
const version = "0.1.0";
const build = "c2e3e04417d364ef";

exports.build = build;
exports.version = version;