// src/entry/version.ts
const version = "0.1.0";
const build = "d71a16700ea04da9";

exports.build = build;
exports.version = version;