// The window's policy allows no inline style, so component styles always leave as a file.
export default {
  compilerOptions: { runes: true, css: "external" },
};
