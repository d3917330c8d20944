/** A school's profile: its ethos, and how far each subject shares the trust curriculum. */
import { Button } from '@mantine/core';
import { useQuery, useSuspenseQuery } from '@tanstack/react-query';
import { Suspense, lazy, useState } from 'react';

import type { Alignment, ProfileView } from '@/api/generated/planning';
import { useNameOf } from '@/api/names';
import { Card } from '@/ui/card';
import { day } from '@/ui/dates';
import { PageTitle } from '@/ui/page-title';
import { EmptyState, RowsSkeleton, StaleBanner } from '@/ui/page-states';

import classes from './profile-page.module.css';
import { alignmentWords, profileQuery, statementQuery } from './queries';

const ProfileForm = lazy(() => import('./profile-form'));

/** Alignment is the school's choice, subject by subject; none is better than another. */
export function ProfilePage({ schoolId }: { readonly schoolId: string }) {
  const { data: profile, isRefetchError, dataUpdatedAt } = useSuspenseQuery(profileQuery(schoolId));
  const { data: priorities } = useQuery(statementQuery);
  const nameOf = useNameOf();
  const [editing, setEditing] = useState(false);
  const statement = priorities?.find((one) => one.published)?.curriculum_statement;
  const { ethos, subjects, recorded_at: at, recorded_by: by } = profile;
  return (
    <>
      <PageTitle
        title={`${profile.school_name}: profile`}
        answer={answer(profile)}
        actions={
          profile.may_record && !editing ? (
            <Button
              onClick={() => {
                setEditing(true);
              }}
            >
              Edit the profile
            </Button>
          ) : null
        }
      />
      {isRefetchError ? <StaleBanner asOf={new Date(dataUpdatedAt)} /> : null}
      {editing ? (
        <Suspense fallback={<RowsSkeleton what="the form" />}>
          <ProfileForm
            {...{ profile }}
            onDone={() => {
              setEditing(false);
            }}
          />
        </Suspense>
      ) : (
        <div className={classes['stack']}>
          <Card title="Ethos">
            <p className={classes['words']}>{ethos || 'The school has not written this yet.'}</p>
          </Card>
          <Card
            title="Curriculum alignment"
            {...(at ? { finding: `Recorded ${day(at)} by ${nameOf(by)}` } : {})}
          >
            {subjects.length > 0 ? (
              <dl className={classes['subjects']}>
                {subjects.map(({ subject, alignment }) => (
                  <div key={subject}>
                    <dt>{subject}</dt>
                    <dd>{alignmentWords[alignment]}</dd>
                  </div>
                ))}
              </dl>
            ) : (
              <EmptyState title="Nothing recorded yet">
                The school says subject by subject how far it shares the trust curriculum.
              </EmptyState>
            )}
          </Card>
          {statement ? (
            <Card title="Trust curriculum statement">
              <p className={classes['words']}>{statement}</p>
            </Card>
          ) : null}
        </div>
      )}
    </>
  );
}

function answer({ subjects }: ProfileView): string {
  if (subjects.length === 0) return 'How far it shares the trust curriculum is not recorded yet.';
  const many = (alignment: Alignment) =>
    subjects.filter((one) => one.alignment === alignment).length;
  const parts = [
    `${String(many('shared-curriculum'))} of ${String(subjects.length)} subjects share the trust curriculum`,
    `${String(many('shared-practice'))} share practice`,
    `${String(many('individual'))} go their own way`,
  ];
  return `${parts.join(', ')}: the school’s choice.`;
}
