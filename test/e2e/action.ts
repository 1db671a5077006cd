// Each test starts the Action as the runner does, some of them several times.

export const NO_PREVIEW = { preview: 'none' };
