export const assets: string;
export function inlineAssets(): Promise<string>;
