/** Where the program of the command line lies; null in the sources. The bundle has another module in place of this one. */
export const programFile: string | null = null;
