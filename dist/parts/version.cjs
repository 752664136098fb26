// src/entry/version.ts
const version = "0.1.0";
const build = "da3a64fab73fc6a4";

exports.build = build;
exports.version = version;