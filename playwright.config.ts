import { defineConfig, devices } from '@playwright/test'

const port = Number(process.env.E2E_PORT ?? 4173)

/** Browser tests run against the exported files, never a dev server. */
export default defineConfig({
  testDir: 'e2e',
  fullyParallel: true,
  workers: 2,
  // No test measures time: a busy machine may take as long as it needs.
  timeout: 180_000,
  expect: { timeout: 30_000 },
  forbidOnly: !!process.env.CI,
  reporter: [['line'], ['json']],
  outputDir: '.cache/test-results',
  use: {
    baseURL: `http://127.0.0.1:${port}`,
    ...devices['Desktop Chrome'],
    // Only the tests of offline use want a worker between the page and the server.
    serviceWorkers: 'block',
    launchOptions: { executablePath: process.env.BROWSER_PATH, args: process.getuid?.() === 0 ? ['--no-sandbox'] : [] },
  },
  webServer: { command: `node node_modules/serve/build/main.js out --listen tcp://127.0.0.1:${port} --no-port-switching --no-request-logging`, url: `http://127.0.0.1:${port}`, reuseExistingServer: false },
})
