import js from "@eslint/js";
import svelte from "eslint-plugin-svelte";
import globals from "globals";
import ts from "typescript-eslint";
import svelteConfig from "./svelte.config.js";

const tauri = {
  group: ["@tauri-apps/*"],
  message: "Only src/backend talks to the shell; import from src/backend instead.",
};
const above = (folders, message) => ({
  regex: `^\\.+/(?:.*/)?(${folders.join("|")})(/|$)`,
  message,
});
const tiers = (...patterns) => ({
  "no-restricted-imports": ["error", { patterns }],
});

/** Ways to put text into the page as markup, or a style that the window's policy would refuse. */
const refused = [
  { selector: "SvelteAttribute[key.name='style']", message: "Use a class or style:property." },
  {
    selector: "MemberExpression[property.name=/^(innerHTML|outerHTML|insertAdjacentHTML)$/]",
    message: "Text reaches the page as text, never as markup.",
  },
];

export default ts.config(
  { ignores: ["dist/", "node_modules/", "src/contract/"] },
  js.configs.recommended,
  ts.configs.strict,
  svelte.configs.recommended,
  svelte.configs.prettier,
  {
    languageOptions: { globals: globals.browser },
    rules: {
      ...tiers(tauri),
      "no-restricted-syntax": ["error", ...refused],
      "no-restricted-globals": [
        "error",
        ...["fetch", "XMLHttpRequest", "WebSocket", "EventSource", "localStorage"].map((name) => ({
          name,
          message: "The window has no network and keeps nothing; ask src/backend.",
        })),
      ],
      "@typescript-eslint/no-explicit-any": "error",
      "@typescript-eslint/no-unused-vars": ["error", { argsIgnorePattern: "^_" }],
      "no-undef": "off",
    },
  },
  {
    files: ["**/*.svelte", "**/*.svelte.ts"],
    languageOptions: {
      parserOptions: { parser: ts.parser, extraFileExtensions: [".svelte"], svelteConfig },
    },
    rules: { "svelte/no-at-html-tags": "error" },
  },
  {
    files: ["src/parts/**", "src/styles/**"],
    rules: tiers(
      tauri,
      above(
        [
          "backend",
          "contract",
          "directives",
          "directory",
          "documents",
          "exchange",
          "history",
          "meetings",
          "office",
          "papers",
          "people",
          "photographs",
          "record",
          "register",
          "review",
          "screens",
          "mine",
          "search",
          "sources",
          "tally",
          "today",
        ],
        "Parts (tier 1) know no domain and no backend.",
      ),
    ),
  },
  {
    files: [
      "src/{directives,directory,documents,exchange,history,meetings,mine,office,papers,people,photographs,register,review,search,sources,tally,today}/**",
    ],
    rules: tiers(tauri, above(["screens"], "A domain folder (tier 2) knows no screen.")),
  },
  { files: ["src/backend/**"], rules: { "no-restricted-imports": "off" } },
  { files: ["*.config.{js,ts}"], languageOptions: { globals: globals.node } },
);
