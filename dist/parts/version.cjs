// src/entry/version.ts
const version = "0.1.0";
const build = "6864ebf65b6f7881";

exports.build = build;
exports.version = version;