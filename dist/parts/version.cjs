// src/entry/version.ts
const version = "0.1.0";
const build = "e3396211e7c9cb4a";

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