// src/entry/version.ts
const version = "0.1.0";
const build = "9caba49fdeae5253";

exports.build = build;
exports.version = version;