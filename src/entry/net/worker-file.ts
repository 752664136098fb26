/** Where the program of the worker lies; null in the sources, which run without one. The bundle has another module in place of this one. */
export const workerFile: URL | null = null;
