// src/entry/version.ts
const version = "0.1.0";
const build = "47e26f16f71e4e1a";

exports.build = build;
exports.version = version;