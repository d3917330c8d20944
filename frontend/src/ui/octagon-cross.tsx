/** The octagon of "Off track": Tabler has no filled octagon with a cross. */

/** Takes the size the Tabler icons take. */
export function IconOctagonCross({ size = 24 }: { readonly size?: number | string }) {
  return (
    <svg width={size} height={size} viewBox="0 0 24 24" fill="none" aria-hidden="true">
      <path d="M7.9 2h8.2L22 7.9v8.2L16.1 22H7.9L2 16.1V7.9z" fill="currentColor" />
      <path d="m9 9 6 6m0-6-6 6" stroke="#fff" strokeWidth="2.4" strokeLinecap="round" />
    </svg>
  );
}
