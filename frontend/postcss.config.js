/** Mantine's own mixins (light-dark, rem) for our CSS modules. */
export default { plugins: { 'postcss-preset-mantine': {} } };
