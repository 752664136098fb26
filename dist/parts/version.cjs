// src/entry/version.ts
const version = "0.1.0";
const build = "c0652b3f7b2c61bb";

exports.build = build;
exports.version = version;