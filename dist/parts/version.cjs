// src/entry/version.ts
const version = "0.1.0";
const build = "fe2bf0c5e72f8086";

exports.build = build;
exports.version = version;