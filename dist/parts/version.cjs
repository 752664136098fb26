// src/entry/version.ts
const version = "0.1.0";
const build = "9ab83bcd58b1cccf";

exports.build = build;
exports.version = version;