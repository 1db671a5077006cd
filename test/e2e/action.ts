import { vi } from 'vitest';

// Each test starts the Action as the runner does, some of them several times.
vi.setConfig({ testTimeout: 90_000 });

export const NO_PREVIEW = { preview: 'none' };
