/** The build: hashed assets only, nothing inlined, so that the page needs no exception in its CSP. */
import { tanstackRouter } from '@tanstack/router-plugin/vite';
import react from '@vitejs/plugin-react';
import { defineConfig } from 'vite';

import { contentSecurityPolicy } from './csp.ts';
import { routeFiles } from './routes.config.js';

const gateway = process.env['GATEWAY_URL'] ?? 'http://127.0.0.1:8080';

export default defineConfig({
  plugins: [tanstackRouter(routeFiles), react()],
  resolve: { tsconfigPaths: true },
  build: {
    target: 'es2023',
    assetsInlineLimit: 0,
    manifest: true,
    modulePreload: { polyfill: false },
  },
  // The gateway refuses a change that does not come from its own address.
  server: { proxy: { '/api': { target: gateway, headers: { origin: gateway } } } },
  preview: { headers: { 'Content-Security-Policy': contentSecurityPolicy } },
});
