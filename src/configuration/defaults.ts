/** Every default of `relecture.yml`, once. What is not here is detected, or has none. */
export const defaults = {
  site: { 'time-zone': 'Europe/Paris' },
  links: { timeout: 10, retries: 2, 'per-host': 6, concurrency: 64, anchors: false },
  dates: { soon: 14 },
  relations: { by: 'file' },
  cms: { block: 'never' },
} as const;
