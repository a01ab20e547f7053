export interface Report {
  passed: number;
  failed: number;
  skipped: string[];
  retried: string[];
  tests: { name: string; seconds: number }[];
}

export interface Stage {
  name: string;
  needs?: string[];
  run(): Promise<boolean>;
  report?(): Report | null;
}

export function runStages(stages: readonly Stage[], atOnce?: number): Promise<boolean>;
