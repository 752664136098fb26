// src/entry/net/worker-file.ts
const workerFile = new URL("../worker.js", require("url").pathToFileURL(__filename).href);

exports.workerFile = workerFile;