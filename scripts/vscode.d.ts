export function stageExtension(folder: string, dist?: string): Promise<string>;
