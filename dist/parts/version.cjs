// src/entry/version.ts
const version = "0.1.0";
const build = "208af937d781b2f4";

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