import { n as glob, r as isDynamicPattern, t as escapePath } from "./globs.js";

export { glob };