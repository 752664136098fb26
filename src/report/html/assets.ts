// The bundle and the tests put the texts themselves in place of this module: see scripts/page.js.

/** The style sheet of the page. */
export declare const style: string;

/** The script of the page, made of the modules in page/. */
export declare const script: string;
