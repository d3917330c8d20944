/** What the product calls itself, in the tab and at the top of the navigation. */
export const PRODUCT = 'Improvement Cycle';
