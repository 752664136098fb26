// src/report/options.ts
/** What holds where nothing else is said. */
const DEFAULTS = {
	colour: false,
	width: 100,
	quiet: false,
	prefix: "",
	version: "",
	rules: []
};

export { DEFAULTS as t };