/** /schools/…: what is known of one school, who works there, and where its year stands. */
import { Button } from '@mantine/core';
import { useQuery, useSuspenseQuery } from '@tanstack/react-query';
import { useState } from 'react';

import type { School } from '@/api/schools';
import { may, useSession } from '@/session/session';
import { Card } from '@/ui/card';
import { ConfirmDialog } from '@/ui/confirm-dialog';
import { day } from '@/ui/dates';
import { Facts } from '@/ui/facts';
import { FormTrouble } from '@/ui/form/form-trouble';
import { LinkButton, TextLink } from '@/ui/link';
import { PageTitle } from '@/ui/page-title';
import { Stack } from '@/ui/stack';

import { headsOf, schoolQuery, schoolTodayQuery, staffQuery, useMoveSchool } from './queries';
import { SchoolPeople } from './school-people';
import classes from './school-page.module.css';
import { phaseWords } from './words';

/** Everything here is open to everybody of the trust. */
export function SchoolPage({ schoolId }: { readonly schoolId: string }) {
  const session = useSession();
  const { data: school } = useSuspenseQuery(schoolQuery(schoolId));
  const readsPeople = may(session, 'directory.read-people');
  const { data: staff } = useQuery({ ...staffQuery(schoolId), enabled: readsPeople });
  const { data: today } = useQuery({
    ...schoolTodayQuery(schoolId),
    enabled: may(session, 'directory.read-calendar'),
  });
  const heads = headsOf(schoolId, staff ?? []).map(({ name }) => name);
  const led = heads.length > 0 ? `, led by ${heads.join(' and ')}` : '';
  const kind = phaseWords[school.phase];
  const answer = school.open
    ? `${kind} school in ${school.local_authority}${led}.`
    : `Left the trust on ${school.left_on ? day(school.left_on) : 'a day not known'}.`;
  return (
    <>
      <PageTitle
        title={school.name}
        answer={answer}
        actions={may(session, 'directory.manage-schools') ? <Actions school={school} /> : null}
      />
      <Stack>
        <Stack as="columns">
          <Register school={school} today={today?.words} />
          <Stack>
            <Card title="Ethos">
              <p>{school.ethos || 'Nobody has described what the school stands for yet.'}</p>
            </Card>
            <Beyond schoolId={schoolId} />
          </Stack>
        </Stack>
        {readsPeople ? <SchoolPeople schoolId={schoolId} staff={staff} /> : null}
      </Stack>
    </>
  );
}

/** What else the suite knows of the school, for whom it may be open. */
function Beyond({ schoolId }: { readonly schoolId: string }) {
  const session = useSession();
  const own = session.roles.every(({ school_id: place }) => place === null || place === schoolId);
  const standing = own && may(session, 'accountability.read-grid');
  const profile = may(session, 'planning.read-alignment');
  if (!standing && !profile) return null;
  return (
    <Card title="Its improvement">
      <ul className={classes['beyond']}>
        {standing ? (
          <li>
            <TextLink to="/accountability/schools/$schoolId" params={{ schoolId }}>
              How its plan stands
            </TextLink>
          </li>
        ) : null}
        {profile ? (
          <li>
            <TextLink to="/profiles/$schoolId" params={{ schoolId }}>
              How far it shares the trust curriculum
            </TextLink>
          </li>
        ) : null}
      </ul>
    </Card>
  );
}

type RegisterProps = { readonly school: School; readonly today: string | undefined };

/** The register's facts, and where the school's own year stands. */
function Register({ school, today }: RegisterProps) {
  const earlier = school.predecessor_urns;
  return (
    <Card title="In the register of schools">
      <Facts
        facts={[
          { name: 'URN', value: school.urn },
          ...(earlier.length > 0 ? [{ name: 'Earlier URNs', value: earlier.join(', ') }] : []),
          { name: 'Short name', value: school.short_name },
          { name: 'Phase', value: phaseWords[school.phase] },
          {
            name: 'Local authority',
            value: school.la_code
              ? `${school.local_authority} (${school.la_code})`
              : school.local_authority,
          },
          ...(today
            ? [
                {
                  name: 'Its year',
                  value: (
                    <TextLink to="/calendar" search={{ school: school.id }}>
                      {today}
                    </TextLink>
                  ),
                },
              ]
            : []),
        ]}
      />
    </Card>
  );
}

function Actions({ school }: { readonly school: School }) {
  const [asking, setAsking] = useState(false);
  const moving = useMoveSchool(school);
  const way = school.open ? 'leave' : 'return';
  const verb = school.open ? 'Record that it left' : 'Take it back';
  return (
    <>
      <Button
        variant="default"
        onClick={() => {
          setAsking(true);
        }}
      >
        {verb}
      </Button>
      <LinkButton to="/schools/$schoolId/edit" params={{ schoolId: school.id }}>
        Edit school
      </LinkButton>
      <ConfirmDialog
        question={school.open ? `Has ${school.name} left the trust?` : `Is ${school.name} back?`}
        verb={verb}
        opened={asking}
        busy={moving.isPending}
        onCancel={() => {
          setAsking(false);
        }}
        onConfirm={() => {
          moving.mutate(way, {
            onSuccess: () => {
              setAsking(false);
            },
          });
        }}
      >
        <FormTrouble message={moving.error?.message} />
        <p>
          {school.open
            ? 'It leaves the lists and the grid from today. Its records stay, and it can come back.'
            : 'It joins the lists and the grid again, with everything it had recorded.'}
        </p>
      </ConfirmDialog>
    </>
  );
}
