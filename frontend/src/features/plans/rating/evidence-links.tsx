/** Where a rating can be checked. */
import { IconExternalLink } from '@tabler/icons-react';

import type { Evidence } from '@/api/generated/planning';
import { HiddenWords } from '@/ui/hidden-words';

import classes from './evidence-links.module.css';

/** Opens beside the plan; the other site learns nothing of where the reader came from. */
export function EvidenceLinks({ evidence }: { readonly evidence: readonly Evidence[] }) {
  if (evidence.length === 0) return null;
  return (
    <ul className={classes['links']} aria-label="Evidence">
      {evidence.map(({ label, url }) => (
        <li key={url + label}>
          <a href={url} target="_blank" rel="noreferrer noopener">
            {label}
            <IconExternalLink size={14} aria-hidden="true" />
            <HiddenWords>(opens in a new tab)</HiddenWords>
          </a>
        </li>
      ))}
    </ul>
  );
}
