// src/entry/version.ts
const version = "0.1.0";
const build = "324aa838d681610e";

exports.build = build;
exports.version = version;