import { join, resolve } from "node:path";
import { homedir } from "node:os";

// src/entry/cache-folder.ts
/** Where this user's programs keep what they can make again; null where there is no such place. */
function cacheFolder({ XDG_CACHE_HOME, LOCALAPPDATA }) {
	const own = process.platform === "win32" ? LOCALAPPDATA : process.platform === "darwin" ? "Library/Caches" : ".cache";
	const base = XDG_CACHE_HOME || own;
	try {
		return base ? join(resolve(homedir(), base), "holdtrue") : null;
	} catch {
		return null;
	}
}

export { cacheFolder as t };