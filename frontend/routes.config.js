/** Where the router's files are; shared by the build and by `npm run routes`. */
export const routeFiles = /** @type {const} */ ({
  target: 'react',
  autoCodeSplitting: true,
  routesDirectory: './src/routes',
  generatedRouteTree: './src/route-tree.gen.ts',
  quoteStyle: 'single',
  disableLogging: true,
});
