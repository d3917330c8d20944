/** One standard section, read and written where it stands. */
import { Button } from '@mantine/core';
import { IconPencil } from '@tabler/icons-react';
import type { ReactNode } from 'react';

import type { PlanView, SectionView } from '@/api/generated/planning';
import { Card } from '@/ui/card';

import { useEditing } from '../writing/editing';
import { SectionForm } from '../writing/forms';
import { Paragraphs } from './paragraphs';
import classes from './section-block.module.css';

type SectionBlockProps = {
  readonly plan: PlanView;
  readonly section: SectionView;
  /** What stands under the section's own words: the objectives. */
  readonly children?: ReactNode;
};

/** The section itself can never be taken away, only its words. */
export function SectionBlock({ plan, section, children }: SectionBlockProps) {
  const draftKey = `plan/${plan.id}/section/${section.key}`;
  const { opened, open, close, waits } = useEditing(draftKey);
  const writing = opened && plan.may.write;
  const edit = (
    <Button
      variant="subtle"
      size="compact-md"
      leftSection={<IconPencil size={16} aria-hidden="true" />}
      aria-label={`${waits ? 'Go on writing' : 'Edit'} ${section.title}`}
      onClick={open}
    >
      {waits ? 'Go on writing' : 'Edit'}
    </Button>
  );
  return (
    <div id={section.key} className={classes['block']}>
      <Card title={section.title} {...(plan.may.write && !writing ? { aside: edit } : {})}>
        {writing ? (
          <SectionForm {...{ plan, section, draftKey }} onClose={close} />
        ) : (
          <div className={classes['words']}>
            <Paragraphs
              text={section.text}
              empty={plan.may.write ? 'Nothing written yet.' : 'The school has not written this.'}
            />
          </div>
        )}
        {children}
      </Card>
    </div>
  );
}
