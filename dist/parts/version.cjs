// src/entry/version.ts
const version = "0.1.0";
const build = "ee0804024c71fe35";

Object.defineProperty(exports, "build", {
  enumerable: true,
  get: function () {
    return build;
  }
});
Object.defineProperty(exports, "version", {
  enumerable: true,
  get: function () {
    return version;
  }
});