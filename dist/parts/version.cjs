// src/entry/version.ts
const version = "0.1.0";
const build = "c139136ed496e682";

exports.build = build;
exports.version = version;