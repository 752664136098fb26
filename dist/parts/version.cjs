// src/entry/version.ts
const version = "0.1.0";
const build = "16ad02f19ee27dc3";

exports.build = build;
exports.version = version;