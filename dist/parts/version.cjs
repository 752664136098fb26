// src/entry/version.ts
const version = "0.1.0";
const build = "07681ec5fbdea1c1";

exports.build = build;
exports.version = version;