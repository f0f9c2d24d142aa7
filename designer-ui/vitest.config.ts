import { defineConfig, type ViteUserConfig } from 'vitest/config';

// Vitest reads its settings from the default export, the only one of this module.
const config: ViteUserConfig = defineConfig({
  cacheDir: 'target/vite',
  test: { include: ['src/test/frontend/**/*.test.ts'] },
});

export { config as default };
