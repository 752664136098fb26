// src/entry/version.ts
const version = "0.1.0";
const build = "632ea98e90abe49a";

exports.build = build;
exports.version = version;