// src/entry/version.ts
const version = "0.1.0";
const build = "1c55d0095567b2cf";

exports.build = build;
exports.version = version;