// src/entry/version.ts
const version = "0.1.0";
const build = "31bc266a08b28c5f";

exports.build = build;
exports.version = version;