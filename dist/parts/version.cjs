// src/entry/version.ts
const version = "0.1.0";
const build = "be32d9d23b84405f";

exports.build = build;
exports.version = version;