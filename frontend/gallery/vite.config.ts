/** Serves the gallery of components by itself; it is never part of the product's build. */
import react from '@vitejs/plugin-react';
import { defineConfig } from 'vite';

export default defineConfig({
  root: import.meta.dirname,
  plugins: [react()],
  resolve: { tsconfigPaths: true, alias: { '@': new URL('../src', import.meta.url).pathname } },
});
