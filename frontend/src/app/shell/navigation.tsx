/** The places this person may open, under their headings. */
import { Link, useRouterState } from '@tanstack/react-router';

import { useSession } from '@/session/session';

import { bySection, placeOver, placesFor } from '../navigation';
import { PRODUCT } from '@/ui/product';
import classes from './navigation.module.css';
import { PlaceSign } from './place-sign';

/** The same list in the side bar and in the phone's drawer. */
export function Navigation() {
  const session = useSession();
  const here = useRouterState({ select: ({ location }) => placeOver(location.pathname)?.to });
  const sections = bySection(placesFor(session));
  return (
    <nav className={classes['nav']} aria-label="Main">
      <p className={classes['brand']}>
        {PRODUCT}
        {session.trust_name ? <span>{session.trust_name}</span> : null}
      </p>
      {[...sections].map(([section, shown]) => (
        <div key={section} className={classes['section']}>
          <h2 className={classes['heading']}>{section}</h2>
          <ul className={classes['list']}>
            {shown.map(({ label, to }) => (
              <li key={label}>
                <Link to={to} className={classes['link']} activeOptions={{ exact: to !== here }}>
                  <PlaceSign to={to} />
                  {label}
                </Link>
              </li>
            ))}
          </ul>
        </div>
      ))}
    </nav>
  );
}
