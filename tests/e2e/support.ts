/** The journeys' own tools; they live where the browser libraries are installed. */
export * from '../../frontend/e2e/support';
