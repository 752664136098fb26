// src/settle/repository-path.ts
/** A path seen from the root of the repository; `../` takes folders off the prefix: 'docs' (or 'docs/') and '../README.md' are 'README.md'. */
function repositoryPath(prefix, path) {
	const folders = prefix.split("/").filter((folder) => folder !== "");
	let rest = path;
	while (rest.startsWith("../") && folders.length > 0) {
		folders.pop();
		rest = rest.slice(3);
	}
	return [...folders, rest].join("/");
}
/** Whether a path seen from the root of the repository leads out of it. */
function leavesRepository(path) {
	return path.split("/").includes("..") || path.startsWith("/") || /^[A-Za-z]:/.test(path);
}

export { repositoryPath as n, leavesRepository as t };