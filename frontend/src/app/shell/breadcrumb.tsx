/** Where this page is; the last name is the page itself. */
import { Link } from '@tanstack/react-router';

import classes from './breadcrumb.module.css';
import { useTrail } from './trail';

/** On a phone only the page before this one is shown, as the way back. */
export function Breadcrumb() {
  const trail = useTrail();
  return (
    <nav aria-label="Breadcrumb" className={classes['trail']}>
      <ol>
        {trail.map(({ name, path }, at) => (
          <li key={path}>
            {at === trail.length - 1 ? (
              <span aria-current="page">{name}</span>
            ) : (
              <Link to={path}>{name}</Link>
            )}
          </li>
        ))}
      </ol>
    </nav>
  );
}
