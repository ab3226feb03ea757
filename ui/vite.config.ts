import { svelte } from "@sveltejs/vite-plugin-svelte";
import { defineConfig } from "vitest/config";

// Only index.html is built: specimen.html is served by `npm run dev`, or built alone with
// `vite build --mode specimen` when the parts are to be looked at under the window's policy.
export default defineConfig(({ mode }) => ({
  plugins: [svelte()],
  server: { host: "127.0.0.1", port: 5173, strictPort: true },
  build: {
    target: ["chrome105", "safari16"],
    // Fonts and images stay files: the window's policy has no data: for fonts.
    assetsInlineLimit: 0,
    modulePreload: { polyfill: false },
    rolldownOptions: {
      input: mode === "specimen" ? "specimen.html" : "index.html",
      // What the first picture needs is one file: the window asks for each file by itself.
      output: { codeSplitting: { groups: [{ name: "start", tags: ["$initial"] }] } },
    },
    outDir: mode === "specimen" ? "node_modules/.specimen" : "dist",
  },
  resolve: mode === "test" ? { conditions: ["browser"] } : {},
  test: { include: ["src/**/*.test.ts"], environment: "happy-dom" },
}));
