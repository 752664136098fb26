import { n as printAll, r as readClaims, t as openClaims } from "./claims-file2.js";

export { openClaims };