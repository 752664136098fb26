// src/entry/version.ts
const version = "0.1.0";
const build = "2fcbe46316a559c5";

exports.build = build;
exports.version = version;