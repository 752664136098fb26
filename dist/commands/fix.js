import { n as runFix, t as diffOf } from "../parts/fix.js";

export { runFix };