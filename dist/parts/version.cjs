// src/entry/version.ts
const version = "0.1.0";
const build = "febac4a9731bf9c1";

exports.build = build;
exports.version = version;